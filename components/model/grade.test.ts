import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawRecall, drawTest } from './draw.ts';
import { fixtureCourse as course } from './fixture-course.ts';
import { grade } from './grade.ts';
import type { ChoiceInteraction, Interaction, InteractionBase, MatchingInteraction } from './interaction.ts';
import { scorm12Reported, scorm2004Reported } from './patterns.ts';
import { newSession } from './session.ts';
import { shuffle } from './shuffle.ts';

const base: Omit<InteractionBase<string>, 'element'> = {
  id: 'q',
  key: 'a.0',
  label: 'Q',
  question: 'Q',
  weight: 1,
  scored: true,
  attempts: 2,
  shuffled: false,
};
const choice: ChoiceInteraction<string> = {
  ...base,
  element: 'choice',
  type: 'choice',
  multiple: true,
  options: [
    { code: 'a', text: 'A', correct: true },
    { code: 'b', text: 'B', correct: true },
    { code: 'c', text: 'C', correct: false },
  ],
};
const matching: MatchingInteraction<string> = {
  ...base,
  element: 'matching',
  type: 'matching',
  sources: [
    { code: '1', text: 'x' },
    { code: '2', text: 'y' },
  ],
  targets: [
    { code: 'a', text: 'z' },
    { code: 'b', text: 'z' },
    { code: 'c', text: 'w' },
  ],
  pairs: [
    ['1', 'a'],
    ['2', 'b'],
  ],
  same: [['a', 'b']],
};

test('several answers: right minus wrong over the right ones, at least 0', () => {
  assert.deepEqual(grade(choice, ['a', 'b']), { scaled: 1, correct: true });
  assert.deepEqual(grade(choice, ['a']), { scaled: 0.5, correct: false });
  assert.deepEqual(grade(choice, ['a', 'c']), { scaled: 0, correct: false });
  assert.deepEqual(grade(choice, ['a', 'b', 'c']), { scaled: 0.5, correct: false });
  assert.deepEqual(grade(choice, []), { scaled: 0, correct: false });
});

test('one answer is right or not', () => {
  const single: ChoiceInteraction<string> = { ...choice, multiple: false };
  assert.equal(grade(single, ['a'])?.scaled, 1);
  assert.equal(grade(single, ['c'])?.scaled, 0);
});

test('equal cells are interchangeable', () => {
  assert.equal(
    grade(matching, [
      ['1', 'b'],
      ['2', 'a'],
    ])?.scaled,
    1,
  );
  assert.equal(
    grade(matching, [
      ['1', 'c'],
      ['2', 'a'],
    ])?.scaled,
    0.5,
  );
  assert.equal(grade(matching, [])?.scaled, 0);
});

test('numbers: bounds count', () => {
  const numeric: Interaction<string> = {
    ...base,
    element: 'numeric',
    type: 'numeric',
    minimum: 95,
    maximum: 105,
    answer: 100,
  };
  assert.equal(grade(numeric, 95)?.correct, true);
  assert.equal(grade(numeric, 105.1)?.correct, false);
});

test('what does not count has no grade', () => {
  assert.equal(grade({ ...choice, scored: false }, ['a']), undefined);
});

test('responses in the writing of each standard', () => {
  assert.deepEqual(scorm12Reported(choice, ['b', 'a'])[0], {
    suffix: '',
    type: 'choice',
    response: 'a,b',
    correct: 'a,b',
  });
  assert.deepEqual(
    scorm2004Reported(matching, [
      ['1', 'a'],
      ['2', 'c'],
    ])[0]?.response,
    '1[.]a[,]2[.]c',
  );
  const typed: Interaction<string> = {
    ...base,
    element: 'fill-in',
    type: 'fill-in',
    parts: ['', ''],
    gaps: [{ code: '0', kind: 'typed', options: [{ code: '0', text: 'luisteren', correct: true }] }],
  };
  assert.equal(scorm12Reported(typed, ['0'])[0]?.response, 'luisteren');
  assert.equal(scorm12Reported(typed, [''])[0]?.response, 'wrong');
  const reflection: Interaction<string> = { ...base, element: 'reflection', type: 'long-fill-in' };
  assert.deepEqual(scorm2004Reported(reflection, true), []);
});

test('a shuffle is the same for the same learner and another for the next', () => {
  const items = [...'abcdefgh'];
  assert.deepEqual(shuffle(items, 5, 'q'), shuffle(items, 5, 'q'));
  assert.notDeepEqual(shuffle(items, 5, 'q'), shuffle(items, 6, 'q'));
  assert.deepEqual([...shuffle(items, 5, 'q')].sort(), items);
});

test('a test draws evenly, and a new try brings new questions until the bank is used up', () => {
  const lesson = course.modules[0]!.lessons[4]!;
  const session = newSession(11);
  const first = drawTest(lesson, session);
  assert.equal(first.filter((key) => key.startsWith('g')).length, 2);
  assert.equal(first.filter((key) => key.startsWith('h')).length, 1);
  const second = drawTest(lesson, {
    ...session,
    tests: { e: { scores: [0.2], drawn: first, answers: {}, running: false } },
  });
  assert.equal(
    first.some((key) => second.includes(key)),
    false,
  );
});

test('recall prefers what went wrong, and asks only what the route shows', () => {
  const lesson = course.modules[0]!.lessons[3]!;
  const answers = { 'a.0': { attempts: 1, scaled: 1, best: 1 }, 'a.1': { attempts: 1, scaled: 0, best: 0 } };
  const session = { ...newSession(3), route: 'college', answers };
  assert.deepEqual(drawRecall(course, lesson, session), ['a.1', 'a.0']);
});
