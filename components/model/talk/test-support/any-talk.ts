import fc from 'fast-check';
import type { Comparison, Dialogue, Effect, LaterEffect, Reply, Scene } from '../../dialogue.ts';

/** A reply for tests; what is not given is empty. */
export function reply(code: string, to: string, rest: Partial<Reply<string>> = {}): Reply<string> {
  return {
    code,
    text: code,
    label: code,
    effects: [],
    later: [],
    remember: [],
    to,
    reusable: false,
    ...rest,
  };
}

/** A scene for tests. */
export function scene(
  code: string,
  replies: readonly Reply<string>[],
  rest: Partial<Scene<string>> = {},
): Scene<string> {
  return { code, name: code, steps: [], jumps: [], replies, ...rest };
}

/** An ending for tests. */
export function ending(code: string, result: 'passed' | 'again' = 'passed'): Scene<string> {
  return scene(code, [], { ending: { result } });
}

/** A talk with the meter `spanning` (5, 0 to 10, low is good) and the goal `erkennen`. */
export function talk(scenes: readonly Scene<string>[]): Dialogue<string> {
  return {
    id: 't',
    key: 'a.t',
    title: 'T',
    situation: '',
    meters: [{ name: 'spanning', start: 5, minimum: 0, maximum: 10, good: 'low', words: ['rustig', 'heet'] }],
    goals: ['erkennen'],
    people: [],
    scenes,
    feedback: 'direct',
    thoughts: 'review',
    shuffled: true,
  };
}

const effect: fc.Arbitrary<Effect> = fc.record({
  on: fc.constantFrom('spanning', 'erkennen'),
  by: fc.integer({ min: -4, max: 4 }),
});
const comparison: fc.Arbitrary<Comparison> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      of: fc.constantFrom('spanning', 'erkennen'),
      is: fc.constantFrom('>=', '<=', '>', '<'),
      than: fc.integer({ min: 0, max: 10 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ remembered: fc.constantFrom('p', 'q') }) },
);
const effects = fc.array(effect, { minLength: 1, maxLength: 2 });

/** Any talk of up to six scenes and an ending `e`, with jumps, conditions, later effects and promises; it may loop or get stuck. */
export const anyTalk: fc.Arbitrary<Dialogue<string>> = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const nameOf = (index: number): string => (index === count ? 'e' : `s${index}`);
  const code = fc.integer({ min: 0, max: count }).map(nameOf);
  const later: fc.Arbitrary<LaterEffect> = fc.oneof(
    fc.record({ effects, after: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ effects, at: code }),
  );
  const anyReply = fc.record({
    to: code,
    effects: fc.array(effect, { maxLength: 2 }),
    later: fc.array(later, { maxLength: 1 }),
    remember: fc.array(fc.constantFrom('p', 'q'), { maxLength: 1 }),
    reusable: fc.boolean(),
    when: fc.option(fc.array(comparison, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  });
  const anyScene = fc.record({
    replies: fc.array(anyReply, { minLength: 1, maxLength: 4 }),
    jumps: fc.array(fc.record({ when: fc.array(comparison, { minLength: 1, maxLength: 1 }), to: code }), {
      maxLength: 1,
    }),
  });
  return fc.array(anyScene, { minLength: count, maxLength: count }).map((scenes) =>
    talk([
      ...scenes.map(({ replies, jumps }, index) =>
        scene(
          nameOf(index),
          replies.map(({ when, to, ...rest }, number) =>
            reply(`${index}${number}`, to, { ...rest, ...(when ? { when } : {}) }),
          ),
          { jumps },
        ),
      ),
      ending('e'),
    ]),
  );
});
