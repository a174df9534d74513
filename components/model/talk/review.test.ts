import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reply } from '../dialogue.ts';
import { anyTalk, ending, reply, scene, talk } from './test-support/any-talk.ts';
import { replay } from './replay.ts';
import { chancesIn, turningPoint } from './review.ts';

const calms = { on: 'spanning', by: -3 };
const heats = { on: 'spanning', by: 4 };
const sees = { on: 'erkennen', by: 2 };
const script = talk([
  scene('a', [reply('1', 'b', { effects: [sees, calms] }), reply('2', 'b', { effects: [heats] })]),
  scene('b', [reply('3', 'e', { effects: [sees] }), reply('4', 'e', { effects: [calms] })]),
  ending('e'),
]);

test('a chance is missed where another reply on offer would have served the goal', () => {
  const seen = chancesIn(script, ['2', '3']).map(({ goal, turn, taken, reply: { code } }) => [
    goal,
    turn,
    taken,
    code,
  ]);
  assert.deepEqual(seen, [
    ['erkennen', 1, false, '1'],
    ['erkennen', 2, true, '3'],
  ]);
});

test('a reply that does more harm than the chosen one is no chance that was missed, also when the harm comes later', () => {
  const missed = (chosen: Partial<Reply<string>>, other: Partial<Reply<string>>): number => {
    const offer = talk([scene('a', [reply('1', 'e', chosen), reply('2', 'e', other)]), ending('e')]);
    return chancesIn(offer, ['1']).length;
  };
  const hurts = { on: 'spanning', by: 1 };
  assert.equal(missed({ effects: [calms] }, { effects: [sees, hurts] }), 0);
  assert.equal(missed({ effects: [calms] }, { effects: [sees] }), 0);
  assert.equal(missed({ effects: [] }, { effects: [sees], later: [{ effects: [hurts], after: 1 }] }), 0);
  assert.equal(missed({ effects: [hurts] }, { effects: [sees, hurts] }), 1);
  assert.equal(missed({ effects: [heats] }, { effects: [sees, hurts] }), 1);
  const high = talk([
    scene('a', [reply('1', 'e', { effects: [hurts] }), reply('2', 'e', { effects: [sees] })]),
    ending('e'),
  ]);
  const meters = high.meters.map((meter) => ({ ...meter, good: 'high' as const }));
  assert.deepEqual(chancesIn({ ...high, meters }, ['1']), [], 'where high is good, a rise is a gain');
  assert.equal(chancesIn(high, ['1']).length, 1);
});

test('of the replies that would have served a goal the one is told that did no more harm', () => {
  const offer = talk([
    scene('a', [
      reply('1', 'e'),
      reply('2', 'e', { effects: [{ on: 'erkennen', by: 3 }, heats] }),
      reply('3', 'e', { effects: [sees] }),
    ]),
    ending('e'),
  ]);
  assert.deepEqual(
    chancesIn(offer, ['1']).map((chance) => chance.reply.code),
    ['3'],
  );
});

test('a reply that was not on offer is no chance', () => {
  const hidden = talk([
    scene('a', [
      reply('1', 'e', { effects: [sees], when: [{ of: 'spanning', is: '>', than: 9 }] }),
      reply('2', 'e'),
    ]),
    ending('e'),
  ]);
  assert.deepEqual(chancesIn(hidden, ['2']), []);
});

test('the talk turned where the meters moved most towards its ending', () => {
  const turnAt = (replies: readonly string[], result: 'passed' | 'again'): number | undefined =>
    turningPoint(script.meters, replay(script, replies).turns, result);
  assert.equal(turnAt(['2', '4'], 'passed'), 2);
  assert.equal(turnAt(['2', '4'], 'again'), 1);
  assert.equal(turnAt(['1', '3'], 'again'), undefined);
});

test('on any script a chance is at a turn that was played, and taken means the goal was served', () => {
  fc.assert(
    fc.property(anyTalk, fc.array(fc.nat(), { maxLength: 12 }), (any, dice) => {
      const said: string[] = [];
      for (const roll of dice) {
        const { choices } = replay(any, said);
        const code = choices[roll % Math.max(1, choices.length)]?.code;
        if (code === undefined) break;
        said.push(code);
      }
      for (const { turn, taken, reply: served } of chancesIn(any, said)) {
        assert.ok(turn >= 1 && turn <= said.length);
        assert.equal(taken && served.code !== said[turn - 1], false);
        const help = served.effects.reduce((sum, { on, by }) => sum + (on === 'erkennen' ? by : 0), 0);
        assert.ok(help > 0);
      }
    }),
    { numRuns: 200 },
  );
});
