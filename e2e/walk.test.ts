import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { TargetName } from '../build/package/target.ts';
import { openStage, type PreviewStage } from './support/preview-stage.ts';
import { pageScript } from './walk/page-script.ts';
import { walk, type WalkReport } from './walk/walk.ts';

const course = fileURLToPath(new URL('../examples/small-course', import.meta.url));
const targets: readonly TargetName[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5', 'xapi', 'web'];
/** `WALKS=500 npm test -- e2e` walks more; `WALK_SEED=17 WALK_TARGET=cmi5` plays one again. */
const count = Number(process.env['WALKS'] ?? 50);
const only = process.env['WALK_SEED'];
const wanted = targets.filter((target) => (process.env['WALK_TARGET'] ?? target) === target);
/** Walks at the same time: while one waits for a page, another can go on. */
const abreast = 3;

let stage: PreviewStage;
let script = '';

before(async () => {
  stage = await openStage(course);
  script = await pageScript();
  // The database of the LRS takes its time to begin.
  await fetch(`${stage.preview.url}/lrs/`);
});
after(() => stage.close());

describe('random walks through the built packages in Chromium', () => {
  for (const target of wanted) {
    it(`${target}: ${count} walks lose nothing`, { timeout: 3_600_000 }, async () => {
      const began = performance.now();
      const seeds =
        only === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [Number(only)];
      const reports: WalkReport[] = [];
      const failures: string[] = [];
      const waiting = [...seeds];
      const walker = async (): Promise<void> => {
        for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
          try {
            reports.push(await walk({ stage, script }, target, seed));
          } catch (error) {
            failures.push((error as Error).message);
          }
        }
      };
      await Promise.all(Array.from({ length: abreast }, walker));
      const sum = (name: keyof WalkReport): number =>
        reports.reduce((total, report) => total + report[name], 0);
      const minutes = (performance.now() - began) / 60_000;
      console.log(
        `${target}: ${reports.length} walks, ${sum('steps')} steps, ${sum('launches')} launches, ${sum('faults')} faults, ${sum('kills')} kills, ${sum('secondTabs')} second tabs, ${sum('moves')} changes of device, ${sum('confirmations')} times told as saved, ${sum('completed')} completed, ${Math.round(sum('launches') / minutes)} sessions a minute`,
      );
      assert.deepEqual(failures, [], failures.join('\n\n'));
      if (only !== undefined) return;
      // A walk that never saves, fails, or completes would find nothing.
      assert.ok(sum('launches') > 2 * count && sum('confirmations') > 2 * count && sum('faults') > count / 4);
      assert.ok(sum('kills') > 0 && sum('secondTabs') > 0);
      assert.ok(target === 'web' || (sum('moves') > 0 && sum('completed') > 0));
    });
  }
});
