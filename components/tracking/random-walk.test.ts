import assert from 'node:assert/strict';
import { it } from 'node:test';
import { walk } from '../test-support/random-walk.ts';

const standards = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const;
/** `WALKS=10000 npm test -- node` walks more; `WALK_SEED=17` plays one again. */
const count = Number(process.env['WALKS'] ?? 1_000);
const only = process.env['WALK_SEED'];

for (const standard of standards) {
  it(
    `${standard}: ${count} random walks through the real session lose nothing`,
    { timeout: 600_000 },
    async () => {
      const totals = { steps: 0, launches: 0, secondTabs: 0, faults: 0, confirmations: 0, completed: 0 };
      const seeds =
        only === undefined ? Array.from({ length: count }, (_, index) => index + 1) : [Number(only)];
      for (const seed of seeds) {
        const { steps, launches, secondTabs, faults, confirmations, completed } = await walk(standard, seed);
        totals.steps += steps;
        totals.launches += launches;
        totals.secondTabs += secondTabs;
        totals.faults += faults;
        totals.confirmations += confirmations;
        totals.completed += Number(completed);
      }
      console.log(
        `${standard}: ${seeds.length} walks, ${totals.steps} steps, ${totals.launches} launches, ${totals.secondTabs} second tabs, ${totals.faults} faults, ${totals.confirmations} times told as saved, ${totals.completed} completed`,
      );
      // A walk that never saves, fails or completes would find nothing.
      assert.ok(only !== undefined || (totals.faults > count && totals.launches > 2 * count));
    },
  );
}
