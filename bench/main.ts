import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectRoot } from '../build/bundle/generate-modules.ts';
import { chromiumFlags, requireChromium } from '../tools/chromium.ts';
import { benchCourses } from './courses.ts';
import { collectMeasures, type BenchPart } from './measures.ts';
import { benchNothingLost } from './nothing-lost.ts';
import { benchSizes } from './sizes.ts';
import { table, type Row } from './table.ts';
import { benchTalks } from './talks.ts';
import { benchTargets } from './targets.ts';

/**
 * Measures what consultants, learners and LMSs wait for: medians of five, or of the number given. `npm run bench -- 1` takes one round,
 * `npm run bench -- talks targets` those parts alone. Only a bench of everything writes `bench/results.json`.
 */
const parts: Readonly<Record<string, BenchPart>> = {
  courses: benchCourses,
  talks: benchTalks,
  sizes: benchSizes,
  targets: benchTargets,
  'nothing-lost': benchNothingLost,
};
const times = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 5);
const wanted = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const rows: Row[] = [];
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
try {
  // A copy: measuring writes nothing into the course itself.
  await cp(join(projectRoot, 'modules'), join(folder, 'modules'), {
    recursive: true,
    filter: (path) => !path.endsWith('.lock.json'),
  });
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await part({ times, browser, folder, add: collectMeasures(rows) });
  }
  console.log(`\n${table(rows)}`);
  if (wanted.length === 0) {
    const about = {
      date: new Date().toISOString(),
      node: process.version,
      processors: cpus().length,
      rounds: times,
    };
    const text = `${JSON.stringify({ about, measures: rows }, null, 2)}\n`;
    await writeFile(join(projectRoot, 'bench/results.json'), text);
    console.log('\nbench/results.json');
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
