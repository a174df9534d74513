import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCourse } from './generate-course.ts';
import { measureBuild } from './measure-build.ts';
import { measureLmsCalls } from './measure-lms.ts';
import { measureOpening, type Circumstances, type Opening } from './measure-page.ts';
import { measureUpdates } from './measure-update.ts';
import type { Bench } from './measures.ts';
import { median, repeat } from './median.ts';

const sizes = [10, 100, 500];
const circumstances: readonly (Circumstances & { readonly name: string })[] = [
  { name: 'unthrottled', throttled: false, compressed: true },
  { name: 'slow 4G, 4x CPU, compressed', throttled: true, compressed: true },
  { name: 'slow 4G, 4x CPU, uncompressed', throttled: true, compressed: false },
];

/** Building and opening: the real course, and generated ones of 10, 100 and 500 lessons. */
export async function benchCourses(bench: Bench): Promise<void> {
  const real = join(bench.folder, 'modules');
  await measureCourse(bench, 'the real course', real, undefined);
  const [lesson] = (await readdir(real, { recursive: true })).filter((path) => /\d.*\.md$/.test(path)).sort();
  const updates = await measureUpdates(real, lesson ?? '', bench.times);
  bench.add('the real course: an update in the preview', median(updates), 'ms', 300);
  for (const size of sizes) {
    const course = join(bench.folder, `cursus-${size}`);
    await generateCourse(course, size);
    await measureCourse(bench, `${size} lessons`, course, size);
  }
}

async function measureCourse(
  { times, browser, folder, add }: Bench,
  name: string,
  course: string,
  size: number | undefined,
): Promise<void> {
  const out = join(folder, 'dist');
  const builds = await repeat(times, () => measureBuild(course, out, 'scorm12'));
  const aim = size === 10 ? 1500 : size === 500 ? 6000 : undefined;
  add(`${name}: cold build`, median(builds.map(({ milliseconds }) => milliseconds)), 'ms', aim);
  add(`${name}: zip`, builds[0]?.zipBytes ?? Number.NaN, 'bytes', size === 10 ? 100_000 : undefined);
  add(`${name}: peak memory of the build`, median(builds.map(({ peakBytes }) => peakBytes)), 'bytes');
  const [file] = (await readdir(out)).filter((path) => path.endsWith('.zip'));
  const zip = new Uint8Array(await readFile(join(out, file ?? '')));
  for (const given of circumstances) {
    const openings = await repeat(times, () => measureOpening(browser, zip, given));
    const middle = (pick: (opening: Opening) => number): number => median(openings.map(pick));
    const slow = given.throttled;
    const at = `${name}, ${given.name}`;
    add(
      `${at}: first words`,
      middle((opening) => opening.firstWords),
      'ms',
      slow ? 500 : 200,
    );
    add(
      `${at}: can begin`,
      middle((opening) => opening.canBegin),
      'ms',
    );
    const readable = slow ? (given.compressed ? 1000 : 1500) : 250;
    add(
      `${at}: lesson readable`,
      middle((opening) => opening.lessonReadable),
      'ms',
      readable,
    );
    if (slow) continue;
    add(
      `${name}: requests before a lesson`,
      middle((opening) => opening.requests),
      'count',
      8,
    );
    add(
      `${name}: script before a lesson`,
      middle((opening) => opening.scriptBytes),
      'bytes',
    );
    add(
      `${name}: the same, gzipped`,
      middle((opening) => opening.scriptBytesGzipped),
      'bytes',
      40_960,
    );
    add(
      `${name}: heap with a lesson open`,
      middle((opening) => opening.heapBytes),
      'bytes',
    );
  }
  if (size !== 10) return;
  const played = await measureLmsCalls(browser, zip);
  add(`${name}: gets to the first screen`, played.toFirstScreen.gets, 'count', 12);
  add(`${name}: sets to the first screen`, played.toFirstScreen.sets, 'count', 4);
  add(`${name}: commits to the first screen`, played.toFirstScreen.commits, 'count', 1);
  add(`${name}: gets, whole course`, played.whole.gets, 'count');
  add(`${name}: sets, whole course`, played.whole.sets, 'count');
  add(`${name}: commits, whole course`, played.whole.commits, 'count');
  add(`${name}: suspend_data after ${played.screens} screens`, played.stateSize, 'count', 4000);
}
