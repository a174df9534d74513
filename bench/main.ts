import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectRoot } from '../build/bundle/generate-modules.ts';
import { chromiumFlags, requireChromium } from '../tools/chromium.ts';
import { generateCourse } from './generate-course.ts';
import { measureBuild } from './measure-build.ts';
import { measureLmsCalls } from './measure-lms.ts';
import { measureOpening, type Circumstances, type Opening } from './measure-page.ts';
import { measureLargeProof, measureProofs } from './measure-talks.ts';
import { median, repeat } from './median.ts';
import { table, type Row } from './table.ts';

/** Measures what a consultant and a learner wait for: medians of five, or of the number given (`npm run bench -- 1`). */
const times = Number(process.argv[2] ?? 5);
const sizes = [10, 100, 500];
const circumstances: readonly (Circumstances & { readonly name: string })[] = [
  { name: 'unthrottled', throttled: false, compressed: true },
  { name: 'slow 4G, 4x CPU, compressed', throttled: true, compressed: true },
  { name: 'slow 4G, 4x CPU, uncompressed', throttled: true, compressed: false },
];

const rows: Row[] = [];
function add(name: string, value: number, unit: Row['unit'], aim?: number): void {
  rows.push({ name, value, unit, ...(aim === undefined ? {} : { aim }) });
  console.log(table(rows.slice(-1)));
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
try {
  const real = join(folder, 'modules');
  // A copy: measuring writes nothing into the course itself.
  await cp(join(projectRoot, 'modules'), real, {
    recursive: true,
    filter: (path) => !path.endsWith('.lock.json'),
  });
  await measureCourse('the real course', real, undefined);
  const proofs = await repeat(times, () => measureProofs(real));
  add(
    `proof of the largest talk (${proofs[0]?.talk})`,
    median(proofs.map(({ milliseconds }) => milliseconds)),
    'ms',
  );
  const large = await repeat(times, () => Promise.resolve(measureLargeProof()));
  add(`proof of a talk of ${large[0]?.talk}`, median(large.map(({ milliseconds }) => milliseconds)), 'ms');
  for (const size of sizes) {
    const course = join(folder, `cursus-${size}`);
    await generateCourse(course, size);
    await measureCourse(`${size} lessons`, course, size);
  }
  const about = {
    date: new Date().toISOString(),
    node: process.version,
    processors: cpus().length,
    rounds: times,
  };
  await writeFile(
    join(projectRoot, 'bench/results.json'),
    `${JSON.stringify({ about, measures: rows }, null, 2)}\n`,
  );
  console.log(`\n${table(rows)}\n\nbench/results.json`);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

async function measureCourse(name: string, course: string, size: number | undefined): Promise<void> {
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
