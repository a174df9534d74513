import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { largeSession } from './fixture-large-session.ts';
import { merge } from './merge.ts';
import { packCodes, unpackCodes } from './packed-codes.ts';
import { readResponse, responseText } from './response-text.ts';
import type { Response } from './responses.ts';
import { restore } from './restore.ts';
import { newSession, type AnswerState, type Session } from './session.ts';
import { checksum, placeText, readPlace, snapshot } from './snapshot.ts';

const code1 = fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz');
const code = fc.oneof(
  code1,
  fc.tuple(code1, code1).map(([one, two]) => one + two),
);
const key = fc.tuple(code, code).map((pair) => pair.join('.'));
const scaled = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const response: fc.Arbitrary<Response> = fc.oneof(
  fc.boolean(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    .map((value) => (value === 0 ? 0 : value)),
  fc.array(code1),
  fc.array(fc.tuple(code1, code1), { minLength: 1 }),
  fc.array(fc.tuple(code1, fc.integer({ min: 0, max: 10 })), { minLength: 1 }),
);
const answer: fc.Arbitrary<AnswerState> = fc
  .record({
    attempts: fc.integer({ min: 1, max: 26 }),
    response: fc.option(response, { nil: undefined }),
    score: fc.option(fc.tuple(scaled, scaled), { nil: undefined }),
  })
  .map(({ attempts, response: given, score }) => ({
    attempts,
    ...(given === undefined ? {} : { response: given }),
    ...(score ? { scaled: score[0], best: Math.max(...score) } : {}),
  }));
const session: fc.Arbitrary<Session> = fc
  .record({
    revision: fc.nat(100000),
    seed: fc.integer({ min: 1, max: 46655 }),
    seconds: fc.nat(1000000),
    route: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined }),
    privacyRead: fc.boolean(),
    place: fc.option(fc.record({ lesson: code, screen: code }), { nil: undefined }),
    completed: fc.option(
      fc.record({
        success: fc.constantFrom('passed', 'failed', undefined),
        score: fc.option(scaled, { nil: undefined }),
      }),
      { nil: undefined },
    ),
    lessons: fc.dictionary(
      code,
      fc.oneof(
        fc.record({ seen: fc.constant([]), done: fc.constant(true) }),
        fc.record({ seen: fc.array(code), done: fc.constant(false) }),
      ),
    ),
    answers: fc.dictionary(key, answer),
    talks: fc.dictionary(
      key,
      fc.record({
        replies: fc.array(code),
        endings: fc.array(code),
        passed: fc.boolean(),
        skipped: fc.boolean(),
        plays: fc.nat(35),
      }),
    ),
    tests: fc.dictionary(
      code,
      fc
        .record({ scores: fc.array(scaled), drawn: fc.uniqueArray(key), answer, running: fc.boolean() })
        .map(({ answer: given, ...state }) => ({
          ...state,
          answers: Object.fromEntries(
            state.drawn.filter((_, index) => index % 2 === 0).map((drawn) => [drawn, given]),
          ),
        })),
    ),
    recalls: fc.dictionary(code, fc.array(key)),
    remembered: fc.array(fc.string({ minLength: 1, unit: 'grapheme' })),
  })
  .map((parts) => clean({ ...parts, unknown: [] }) as Session);

/** Without keys that are undefined, as `reduce` makes them. */
function clean<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

test('restored equals saved, whatever a learner did', () => {
  fc.assert(
    fc.property(session, (saved) => {
      const text = snapshot(saved, Infinity);
      assert.match(text, /^[\x20-\x7e]*$/);
      const { session: restored, quality } = restore(text, 1);
      assert.equal(quality, 'whole');
      assert.deepEqual(clean(restored), saved);
    }),
    { numRuns: 500 },
  );
});

test('a response survives as text', () => {
  fc.assert(fc.property(response, (given) => assert.deepEqual(readResponse(responseText(given)), given)));
});

test('packed codes unpack', () => {
  fc.assert(fc.property(fc.array(code), (codes) => assert.deepEqual(unpackCodes(packCodes(codes)), codes)));
});

test('any damage is read as far as it goes, and never throws', () => {
  fc.assert(
    fc.property(session, fc.nat(), fc.string(), (saved, at, rubbish) => {
      const text = snapshot(saved, Infinity);
      const cut = at % (text.length + 1);
      const { quality } = restore(text.slice(0, cut) + rubbish + text.slice(cut + 3), 1);
      assert.ok(['whole', 'salvaged', 'newer', 'empty'].includes(quality));
    }),
    { numRuns: 500 },
  );
});

test('a damaged section costs that section alone', () => {
  const saved: Session = {
    ...newSession(5),
    revision: 3,
    lessons: { a: { seen: [], done: true } },
    answers: { 'a.0': { attempts: 1, response: ['b'], scaled: 1, best: 1 } },
  };
  const text = snapshot(saved).replace('a:0A*ab', '%%%');
  const { session: restored, quality } = restore(text, 1);
  assert.equal(quality, 'salvaged');
  assert.deepEqual(restored.lessons, saved.lessons);
});

test('a newer state is kept verbatim through a rollback', () => {
  const newer = '2.something~new#';
  const { session: first, quality } = restore(newer, 9);
  assert.equal(quality, 'newer');
  const kept = restore(snapshot({ ...first, revision: 1 }), 9).session.unknown;
  assert.deepEqual(kept, first.unknown);
  assert.equal(decodeURIComponent((kept[0] ?? '').slice(1)), newer);
});

test('a section of a later version is kept verbatim', () => {
  const body = '11.5.0..0~Zfuture,things';
  const text = `${body}~#${checksum(body)}`;
  assert.equal(snapshot(restore(text, 1).session), text);
});

test('when room runs short, answers of finished lessons go first and facts stay', () => {
  const answers = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `${index % 2 ? 'a' : 'b'}.${index.toString(36)}`,
      { attempts: 1, response: ['a', 'b', 'c'], scaled: 1, best: 1 },
    ]),
  );
  const saved: Session = {
    ...newSession(5),
    revision: 9,
    completed: { success: 'passed', score: 0.8 },
    lessons: { a: { seen: [], done: true }, b: { seen: ['0'], done: false } },
    talks: { 'a.0': { replies: ['0', '1'], endings: ['5'], passed: true, skipped: false, plays: 1 } },
    answers,
  };
  const room = snapshot(saved).length - 40;
  const restored = restore(snapshot(saved, room), 1).session;
  assert.ok(snapshot(saved, room).length <= room);
  assert.equal(restored.answers['a.1']?.response, undefined);
  assert.deepEqual(restored.answers['b.0']?.response, ['a', 'b', 'c']);
  const tiny = restore(snapshot(saved, 60), 1).session;
  assert.deepEqual(tiny.completed, saved.completed);
  assert.deepEqual(tiny.talks['a.0']?.endings, ['5']);
  assert.equal(tiny.lessons['a']?.done, true);
});

test('a state for 100 questions and 10 talks stays under 2,000 characters', () => {
  const { length } = snapshot(largeSession());
  assert.ok(length <= 2000, `it is ${length}`);
});

test('merging loses nothing that was done in either', () => {
  fc.assert(
    fc.property(session, session, (one, other) => {
      const both = merge(one, other);
      for (const side of [one, other]) {
        for (const [lesson, state] of Object.entries(side.lessons))
          assert.ok(!state.done || both.lessons[lesson]?.done);
        for (const [talk, state] of Object.entries(side.talks)) {
          for (const ending of state.endings) assert.ok(both.talks[talk]?.endings.includes(ending));
        }
        for (const [answered, state] of Object.entries(side.answers))
          assert.ok((both.answers[answered]?.best ?? 0) >= (state.best ?? 0));
        if (side.completed) assert.ok(both.completed);
        if (side.completed?.success === 'passed') assert.equal(both.completed?.success, 'passed');
      }
    }),
  );
});

test('a place reads back, and rubbish does not', () => {
  assert.deepEqual(readPlace(placeText({ lesson: 'a1', screen: '0' })), { lesson: 'a1', screen: '0' });
  assert.equal(readPlace('../etc'), undefined);
});
