import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeEffects } from '../build/node-effects.ts';
import { watchCourse } from '../preview/course-watch.ts';

/** Saves a lesson `times` times while the preview watches: milliseconds from the save to the new package, each time. */
export async function measureUpdates(
  folder: string,
  file: string,
  times: number,
): Promise<readonly number[]> {
  const course = watchCourse({
    folder,
    effects: nodeEffects(() => undefined),
    editions: ['neutraal'],
    watch: true,
  });
  const found: number[] = [];
  try {
    await course.build();
    await course.rehearse();
    for (let round = 0; round < times; round += 1) {
      const built = new Promise<void>((resolve) => {
        const stop = course.onBuilt(() => {
          stop();
          resolve();
        });
      });
      const saved = performance.now();
      await appendFile(join(folder, file), `\nEen zin erbij: nummer ${round}.\n`);
      await built;
      found.push(performance.now() - saved);
    }
    return found;
  } finally {
    await course.close();
  }
}
