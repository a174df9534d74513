import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Comparison, Dialogue, Effect, LaterEffect, Reply, Scene } from '../dialogue.ts';
import { replay } from './replay.ts';
import { begin, choices, step } from './talk-state.ts';

const reply = (code: string, to: string, rest: Partial<Reply<string>> = {}): Reply<string> => ({
  code,
  text: code,
  label: code,
  effects: [],
  later: [],
  remember: [],
  to,
  reusable: false,
  ...rest,
});
const scene = (
  code: string,
  replies: readonly Reply<string>[],
  rest: Partial<Scene<string>> = {},
): Scene<string> => ({
  code,
  name: code,
  steps: [],
  jumps: [],
  replies,
  ...rest,
});
const talk = (scenes: readonly Scene<string>[]): Dialogue<string> => ({
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
});
const end = scene('e', [], { ending: { result: 'passed' } });

test('meters stop at their range at each step, goals do not', () => {
  const script = talk([
    scene('a', [
      reply('1', 'b', {
        effects: [
          { on: 'spanning', by: 9 },
          { on: 'erkennen', by: -2 },
        ],
      }),
    ]),
    scene('b', [reply('2', 'e', { effects: [{ on: 'spanning', by: -1 }] })]),
    end,
  ]);
  const position = replay(script, ['1', '2']);
  assert.equal(position.meters['spanning'], 9);
  assert.equal(position.goals['erkennen'], -2);
  assert.deepEqual(position.ended, { scene: 'e', result: 'passed' });
});

test('an effect after two turns lands after the second next reply, before the jump of the scene then entered', () => {
  const later: readonly LaterEffect[] = [{ effects: [{ on: 'spanning', by: 4 }], after: 2 }];
  const script = talk([
    scene('a', [reply('1', 'b', { later })]),
    scene('b', [reply('2', 'c')]),
    scene('c', [reply('3', 'd')]),
    scene('d', [reply('4', 'e')], { jumps: [{ when: [{ of: 'spanning', is: '>=', than: 9 }], to: 'f' }] }),
    end,
    scene('f', [], { ending: { result: 'again' } }),
  ]);
  assert.equal(replay(script, ['1', '2']).meters['spanning'], 5);
  const landed = replay(script, ['1', '2', '3']);
  assert.equal(landed.scene.code, 'f');
  assert.deepEqual(landed.turns.at(-1)?.landed, [{ effect: { on: 'spanning', by: 4 }, fromReply: '1' }]);
});

test('an effect at a scene lands there, and what never lands is told at the end', () => {
  const script = talk([
    scene('a', [
      reply('1', 'e', {
        later: [
          { effects: [{ on: 'spanning', by: 1 }], at: 'e' },
          { effects: [{ on: 'spanning', by: 2 }], after: 3 },
        ],
      }),
    ]),
    end,
  ]);
  const position = replay(script, ['1']);
  assert.equal(position.meters['spanning'], 6);
  assert.deepEqual(position.pending, [{ effects: [{ on: 'spanning', by: 2 }], fromReply: '1', turns: 3 }]);
});

test('a reply is used once, unless it may be used again', () => {
  const script = talk([
    scene('a', [reply('1', 'a'), reply('2', 'a', { reusable: true }), reply('3', 'e')]),
    end,
  ]);
  assert.deepEqual(
    replay(script, ['1', '2']).choices.map(({ code }) => code),
    ['2', '3'],
  );
  assert.equal(replay(script, ['1', '1', '3']).replayed, 1);
});

test('a condition hides a reply; a remembered promise opens one', () => {
  const when: readonly Comparison[] = [{ remembered: 'belofte' }, { of: 'spanning', is: '<', than: 6 }];
  const script = talk([scene('a', [reply('1', 'e', { when }), reply('2', 'e')]), end]);
  assert.deepEqual(
    replay(script, []).choices.map(({ code }) => code),
    ['2'],
  );
  assert.deepEqual(
    replay(script, [], ['belofte']).choices.map(({ code }) => code),
    ['1', '2'],
  );
});

test('a saved talk survives an edited script, up to the last scene that still exists', () => {
  const script = talk([scene('a', [reply('1', 'b')]), scene('b', [reply('2', 'e')]), end]);
  const edited = talk([scene('a', [reply('1', 'b')]), scene('b', [reply('9', 'e')]), end]);
  assert.equal(replay(script, ['1', '2']).replayed, 2);
  assert.equal(replay(edited, ['1', '2']).replayed, 1);
  assert.equal(replay(edited, ['1', '2']).scene.code, 'b');
});

const effect: fc.Arbitrary<Effect> = fc.record({
  on: fc.constantFrom('spanning', 'erkennen'),
  by: fc.integer({ min: -4, max: 4 }),
});
const randomTalk = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const code = fc
    .integer({ min: 0, max: count })
    .map((index) => (index === count ? 'e' : String.fromCharCode(97 + index)));
  const comparison: fc.Arbitrary<Comparison> = fc.record({
    of: fc.constantFrom('spanning', 'erkennen'),
    is: fc.constantFrom('>=', '<=', '>', '<'),
    than: fc.integer({ min: 0, max: 10 }),
  });
  const later: fc.Arbitrary<LaterEffect> = fc.oneof(
    fc.record({
      effects: fc.array(effect, { minLength: 1, maxLength: 2 }),
      after: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ effects: fc.array(effect, { minLength: 1, maxLength: 2 }), at: code }),
  );
  const randomReply = fc.record({
    to: code,
    effects: fc.array(effect, { maxLength: 2 }),
    later: fc.array(later, { maxLength: 1 }),
    remember: fc.array(fc.constantFrom('p', 'q'), { maxLength: 1 }),
    reusable: fc.boolean(),
    when: fc.option(fc.array(comparison, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  });
  const randomScene = fc.record({
    replies: fc.array(randomReply, { minLength: 1, maxLength: 4 }),
    jumps: fc.array(fc.record({ when: fc.array(comparison, { minLength: 1, maxLength: 1 }), to: code }), {
      maxLength: 1,
    }),
  });
  return fc.array(randomScene, { minLength: count, maxLength: count }).map((scenes) =>
    talk([
      ...scenes.map(({ replies, jumps }, index) =>
        scene(
          String.fromCharCode(97 + index),
          replies.map(({ when, ...rest }, number) =>
            reply(`${index}${number}`, rest.to, { ...rest, ...(when ? { when } : {}) }),
          ),
          { jumps },
        ),
      ),
      end,
    ]),
  );
});

test('replay equals play, on random scripts in random play', () => {
  fc.assert(
    fc.property(randomTalk, fc.array(fc.nat(), { maxLength: 20 }), (script, dice) => {
      let now = begin(script).state;
      const said: string[] = [];
      for (const roll of dice) {
        const open = choices(script, now);
        const chosen = open[roll % Math.max(1, open.length)];
        if (!chosen) break;
        const next = step(script, now, chosen.code);
        assert.ok(next);
        now = next.state;
        said.push(chosen.code);
        const value = now.values['spanning'] ?? -1;
        assert.ok(value >= 0 && value <= 10);
      }
      const position = replay(script, said);
      assert.equal(position.replayed, said.length);
      assert.equal(position.scene.code, now.scene);
      assert.deepEqual({ ...position.meters, ...position.goals }, now.values);
      assert.deepEqual(position.choices, choices(script, now));
    }),
    { numRuns: 400 },
  );
});
