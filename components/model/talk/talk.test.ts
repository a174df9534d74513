import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Comparison, LaterEffect } from '../dialogue.ts';
import { anyTalk, ending, reply, scene, talk } from './test-support/any-talk.ts';
import { replay } from './replay.ts';
import { begin, choices, step } from './talk-state.ts';

const end = ending('e');

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

test('replay equals play, on random scripts in random play', () => {
  fc.assert(
    fc.property(anyTalk, fc.array(fc.nat(), { maxLength: 20 }), (script, dice) => {
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

test('what is restored from the saved replies equals what was saved, also after a piece of the script was taken away', () => {
  fc.assert(
    fc.property(anyTalk, fc.array(fc.nat(), { maxLength: 20 }), fc.nat(), (script, dice, lost) => {
      let { state } = begin(script);
      const said: string[] = [];
      for (const roll of dice) {
        const open = choices(script, state);
        const next = step(script, state, open[roll % Math.max(1, open.length)]?.code ?? '');
        if (!next) break;
        said.push(open[roll % open.length]?.code ?? '');
        ({ state } = next);
      }
      // As the snapshot keeps it: the codes alone.
      const saved = replay(script, said);
      assert.deepEqual(replay(script, JSON.parse(JSON.stringify(said)) as string[]), saved);
      // A scene that nothing jumps to or from is taken away.
      const targets = script.scenes.flatMap(({ jumps }) => jumps.map(({ to }) => to));
      const loose = script.scenes
        .slice(1)
        .filter(({ code, jumps }) => jumps.length === 0 && !targets.includes(code));
      const gone = loose[lost % Math.max(1, loose.length)]?.code;
      const edited = { ...script, scenes: script.scenes.filter(({ code }) => code !== gone) };
      const kept = replay(edited, said);
      const goes = new Map(script.scenes.flatMap(({ replies }) => replies.map(({ code, to }) => [code, to])));
      const parted = said.findIndex((code) => goes.get(code) === gone);
      assert.equal(kept.replayed, parted < 0 ? said.length : parted);
      assert.deepEqual(kept.turns, saved.turns.slice(0, kept.replayed + 1));
    }),
    { numRuns: 300 },
  );
});
