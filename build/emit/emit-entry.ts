import { courseModuleId } from './emit-course.ts';
import type { GeneratedModule } from './emit-lesson.ts';

/** The trackers that exist, one adapter a standard. */
export type TrackerName = 'scorm12' | 'scorm2004' | 'cmi5' | 'xapi' | 'web';

const factories: Readonly<Record<TrackerName, string>> = {
  scorm12: 'createScorm12Tracker',
  scorm2004: 'createScorm2004Tracker',
  cmi5: 'createCmi5Tracker',
  xapi: 'createXapiTracker',
  web: 'createWebTracker',
};

/** Path of a tracker's module in the house. */
export function trackerPath(tracker: TrackerName): string {
  return `components/tracking/${tracker}/${tracker}-tracker.ts`;
}

/** Import specifier of an entry. */
export function entryModuleId(tracker: TrackerName): string {
  return `generated/entries/${tracker}.js`;
}

/** The entry of a package: the player, handed its course and its tracker. */
export function emitEntry(tracker: TrackerName): GeneratedModule {
  const code = [
    `import { startPlayer } from 'components/player/start-player.ts';`,
    `import { course, lessons, glossary, search } from '${courseModuleId}';`,
    `import { ${factories[tracker]} } from '${trackerPath(tracker)}';`,
    `startPlayer({ course, lessons, glossary, search, createTracker: ${factories[tracker]} });`,
    // Only the web app keeps itself for when there is no network, and so has versions that wait; only its progress has to be carried to
    // another device by hand. All of that comes after the first words.
    ...(tracker === 'web'
      ? [
          `import { whenIdle } from 'components/player/lesson-module.ts';`,
          `const keepOffline = ({ CourseUpdate }) => document.body.append(new CourseUpdate());`,
          `whenIdle(() => {`,
          `  import('components/update/course-update.ts').then(keepOffline, () => undefined);`,
          `  import('components/player/course-progress-file.ts').catch(() => undefined);`,
          `});`,
        ]
      : []),
    '',
  ].join('\n');
  return { id: entryModuleId(tracker), code };
}
