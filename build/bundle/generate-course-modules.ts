import type { BundleInput } from '../../rollup.config.js';
import { compileCourse } from '../compile-course.ts';
import { nodeEffects } from '../node-effects.ts';
import { availableTrackers, modulesOf } from './generate-modules.ts';

/** The modules of the course in a folder, for `rollup -c`. */
export async function generateModules(folder: string): Promise<BundleInput> {
  const { value, problems } = await compileCourse(folder, nodeEffects());
  if (!value) {
    throw new Error(problems.map(({ at, message }) => `${at.file}:${at.line} ${message.nl}`).join('\n'));
  }
  return modulesOf(value, availableTrackers());
}
