import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Gap } from './interaction.ts';
import { matchGap } from './gap-text.ts';

const gap: Gap = {
  code: '0',
  kind: 'typed',
  options: [
    { code: 'a', text: 'luisteren', correct: true },
    { code: 'b', text: 'één keer', correct: true },
    { code: 'c', text: "zo'n brief", correct: true },
  ],
};

test('capitals and spaces do not count', () => {
  assert.deepEqual(matchGap(gap, '  Luisteren '), { code: 'a' });
  assert.deepEqual(matchGap(gap, 'ÉÉN   keer'), { code: 'b' });
});

test('a phone’s curly apostrophe is the same word', () => {
  assert.deepEqual(matchGap(gap, 'zo’n brief'), { code: 'c' });
});

test('accents are forgiven, and the right spelling is told', () => {
  assert.deepEqual(matchGap(gap, 'een keer'), { code: 'b', spelled: 'één keer' });
  assert.deepEqual(matchGap(gap, 'e\u0301e\u0301n keer'), { code: 'b' });
});

test('anything else matches nothing', () => {
  assert.deepEqual(matchGap(gap, 'praten'), { code: '' });
  assert.deepEqual(matchGap(gap, '   '), { code: '' });
});
