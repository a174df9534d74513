import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanInteraction } from './interaction.ts';
import { planNote, planSentences, readPlanNote } from './plan-text.ts';

const plan = {
  lines: [
    { code: '0', parts: ['Als ', ', dan ', '.'] },
    { code: '1', parts: ['Ik vraag hulp aan ', ''] },
  ],
} as unknown as PlanInteraction<unknown>;

test('a plan reads back as it was written', () => {
  const values = { '0': ['iemand boos is', 'adem ik uit = rust'], '1': [''] };
  assert.deepEqual(readPlanNote(planNote(values)), { '0': ['iemand boos is', 'adem ik uit = rust'] });
});

test('tabs and line ends in a gap cannot break the text', () => {
  assert.deepEqual(readPlanNote(planNote({ '0': ['a\tb', 'c\nd'] })), { '0': ['a b', 'c d'] });
});

test('filled lines become sentences; an empty gap stays open; empty lines are left out', () => {
  const note = planNote({ '0': ['iemand boos is', ''], '1': ['  '] });
  assert.deepEqual(planSentences(plan, note), ['Als iemand boos is, dan ….']);
  assert.deepEqual(planSentences(plan, ''), []);
});
