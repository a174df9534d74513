import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundleInput } from '../../rollup.config.js';
import type { CompiledCourse } from '../compiled-course.ts';
import { emitCourse } from '../emit/emit-course.ts';
import { emitEntry, entryModuleId, trackerPath, type TrackerName } from '../emit/emit-entry.ts';

/** The folder of the project itself. */
export const projectRoot = resolve(fileURLToPath(import.meta.url), '../../..');

const trackers: readonly TrackerName[] = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'];

/** The trackers whose adapter is in the house. */
export function availableTrackers(): readonly TrackerName[] {
  return trackers.filter((tracker) => existsSync(join(projectRoot, trackerPath(tracker))));
}

/** All modules of a compiled course, with an entry a tracker. */
export function modulesOf(compiled: CompiledCourse, wanted: readonly TrackerName[]): BundleInput {
  return {
    modules: [...emitCourse(compiled), ...wanted.map(emitEntry)],
    language: compiled.course.language.toLowerCase().startsWith('nl') ? 'nl' : 'en',
    entries: Object.fromEntries(wanted.map((tracker) => [tracker, entryModuleId(tracker)])),
  };
}
