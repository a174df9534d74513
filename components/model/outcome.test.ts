import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Course } from './course.ts';
import type { LearningEvent } from './event.ts';
import { fixtureCourse as course } from './fixture-course.ts';
import { outcome } from './outcome.ts';
import { reduce } from './reduce.ts';
import { newSession, type Session } from './session.ts';

const play = (events: readonly LearningEvent[], from: Session = newSession(7)): Session =>
  events.reduce((session, event) => reduce(course, session, event), from);

const route: LearningEvent = { type: 'route-chosen', route: 'medewerker' };
const lessonsDone: readonly LearningEvent[] = ['a', 'b', 'c1', 'd', 'e'].map((lesson) => ({
  type: 'lesson-completed',
  lesson,
}));
const talked = (key: string): LearningEvent => ({
  type: 'talk-ended',
  key,
  ending: '9',
  result: 'passed',
  remembered: [],
});
const tested = (scaled: number): readonly LearningEvent[] => [
  { type: 'test-started', lesson: 'e', drawn: ['g.0'] },
  { type: 'test-finished', lesson: 'e', scaled },
];

test('a passed test half-way the course is not final: no success, no score', () => {
  const result = outcome(course, play([route, ...tested(1)]));
  assert.equal(result.completed, false);
  assert.equal(result.success, undefined);
  assert.equal(result.score, undefined);
});

test('a first failed try of three is not final', () => {
  const result = outcome(course, play([route, ...lessonsDone, talked('c1.0'), ...tested(0.5)]));
  assert.equal(result.completed, false);
  assert.equal(result.success, undefined);
  assert.equal(result.score, undefined);
  assert.deepEqual(result.left, [{ type: 'test', lesson: 'toets', triesLeft: 2 }]);
});

test('everything done and the test passed: completed, passed, with the best score', () => {
  const result = outcome(
    course,
    play([route, ...lessonsDone, talked('c1.0'), ...tested(0.5), ...tested(0.8)]),
  );
  assert.deepEqual(
    [result.completed, result.success, result.score, result.progress],
    [true, 'passed', 0.8, 1],
  );
});

test('three failed tries are final: completed and failed', () => {
  const result = outcome(
    course,
    play([route, ...lessonsDone, talked('c1.0'), ...tested(0.5), ...tested(0.6), ...tested(0.2)]),
  );
  assert.deepEqual([result.completed, result.success, result.score], [true, 'failed', 0.6]);
});

test('a threshold of the LMS goes before the one of the course', () => {
  const session = play([route, ...lessonsDone, talked('c1.0'), ...tested(0.8)]);
  assert.equal(outcome(course, { ...session, completed: undefined as never }, 0.9).completed, false);
});

test('a skipped hard talk counts through the talk that stands in for it, and only then', () => {
  const skipped = play([route, ...lessonsDone, { type: 'talk-skipped', key: 'c1.1' }]);
  assert.deepEqual(outcome(course, skipped).left[0], { type: 'talks', talks: ['s1', 's5'], needed: 1 });
  assert.equal(
    outcome(course, play([talked('c1.2')], skipped)).left.some((left) => left.type === 'talks'),
    false,
  );
});

test('a completed course stays completed when a later version asks more', () => {
  const done = play([
    { type: 'route-chosen', route: 'college' },
    { type: 'lesson-completed', lesson: 'a' },
  ]);
  assert.equal(done.completed !== undefined, true);
  const changed = play([route], done);
  assert.equal(outcome(course, changed).completed, true);
  assert.equal(outcome(course, changed).left.length > 0, true);
});

test('a route without a test completes without a score', () => {
  const result = outcome(
    course,
    play([
      { type: 'route-chosen', route: 'college' },
      { type: 'lesson-completed', lesson: 'a' },
    ]),
  );
  assert.deepEqual([result.completed, result.success, result.score], [true, undefined, undefined]);
});

test('progress counts minutes, and a seen screen counts a little', () => {
  const seen = outcome(course, play([route, { type: 'screen-seen', lesson: 'a', screen: '0' }])).progress;
  const done = outcome(course, play([route, { type: 'lesson-completed', lesson: 'a' }])).progress;
  assert.ok(seen > 0 && seen < done);
  assert.equal(done, 0.333);
});

test('changing route keeps what was done', () => {
  const session = play([
    route,
    { type: 'lesson-completed', lesson: 'b' },
    { type: 'route-chosen', route: 'college' },
    route,
  ]);
  assert.equal(session.lessons['b']?.done, true);
});

test('erasing keeps only the facts that were reported', () => {
  const done = play([
    { type: 'route-chosen', route: 'college' },
    { type: 'lesson-completed', lesson: 'a' },
    { type: 'progress-erased' },
  ]);
  assert.deepEqual(done.lessons, {});
  assert.ok(done.completed);
});

test('a route that asks nothing is never completed, but what was completed before stands', () => {
  const [first] = course.routes;
  assert.ok(first);
  for (const lessons of [[], ['gone']]) {
    const empty: Course = { ...course, routes: [{ ...first, completion: { lessons } }] };
    assert.equal(outcome(empty, play([route, ...lessonsDone])).completed, false);
    const before = { ...newSession(7), completed: { success: 'passed', score: 0.8 } } as const;
    assert.equal(outcome(empty, before).completed, true);
  }
});
