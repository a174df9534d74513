import { join } from 'node:path';
import { buildCourse } from '../build/build-course.ts';
import { nodeEffects } from '../build/node-effects.ts';
import { zip } from '../build/package/zip.ts';
import { openStage } from '../e2e/support/preview-stage.ts';
import { generateCourse } from './generate-course.ts';
import { measureOpening } from './measure-page.ts';
import { measureSession } from './measure-session.ts';
import type { Bench } from './measures.ts';
import { median } from './median.ts';

/** Every kind of package of the same ten lessons: its script, what it asks of the LMS or LRS, and how soon an answer is saved. */
export async function benchTargets({ times, browser, folder, add }: Bench): Promise<void> {
  const course = join(folder, 'cursus-targets');
  await generateCourse(course, 10);
  const { packages } = await buildCourse({ folder: course, effects: nodeEffects(() => undefined) });
  for (const { target, files } of packages) {
    const { scriptBytesGzipped } = await measureOpening(browser, zip(files), {
      throttled: false,
      compressed: true,
    });
    add(`${target}: script before a lesson, gzipped`, scriptBytesGzipped, 'bytes', 40_960);
  }
  const stage = await openStage(course);
  try {
    for (const { target } of packages) {
      if (target === 'web') continue;
      const { calls, lrs, saved } = await measureSession(stage, target, times);
      const at = `${target}, launch to completion`;
      if (calls) {
        add(`${at}: gets`, calls.gets, 'count');
        add(`${at}: sets`, calls.sets, 'count');
        add(`${at}: commits`, calls.commits, 'count');
      }
      if (lrs) {
        add(`${at}: requests to the LRS`, lrs.requests, 'count');
        add(`${at}: statements`, lrs.statements, 'count');
      }
      add(`${target}: from an answer to "saved"`, median(saved), 'ms');
    }
    if (stage.faults.length > 0) throw new Error(stage.faults.join('\n'));
  } finally {
    await stage.close();
  }
}
