import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Dialogue } from '../../components/model/dialogue.ts';
import { anyTalk, ending, reply, scene, talk } from '../../components/model/talk/test-support/any-talk.ts';
import { begin, choices, step, type TalkState } from '../../components/model/talk/talk-state.ts';
import { explore } from './explore.ts';
import { countPaths } from './paths.ts';
import { prove, type Finding } from './prove.ts';

function found(dialogue: Dialogue<unknown>): readonly Finding[] {
  return prove(dialogue).findings.filter(({ type }) => type !== 'always-wins');
}

const heats = (by: number) => [{ on: 'spanning', by }];

describe('the proof', () => {
  it('is content with a talk in which everything can happen', () => {
    const script = talk([
      scene('a', [reply('1', 'e', { effects: heats(-1) }), reply('2', 'f', { effects: heats(2) })]),
      ending('e'),
      ending('f', 'again'),
    ]);
    assert.deepEqual(found(script), []);
  });

  it('finds a reply whose condition never holds, and the ending behind it', () => {
    const script = talk([
      scene('a', [reply('1', 'e'), reply('2', 'f', { when: [{ of: 'spanning', is: '>', than: 6 }] })]),
      ending('e'),
      ending('f'),
    ]);
    assert.deepEqual(found(script), [
      { type: 'never-reply', reply: '2' },
      { type: 'unreached-ending', scene: 'f' },
    ]);
  });

  it('finds a scene that is stuck once its replies are used up, and tells the path', () => {
    const script = talk([
      scene('a', [reply('1', 'a'), reply('2', 'b')]),
      scene('b', [reply('3', 'a'), reply('4', 'e', { when: [{ of: 'spanning', is: '<', than: 0 }] })]),
      ending('e'),
    ]);
    assert.deepEqual(
      found(script).filter(({ type }) => type === 'dead-end' || type === 'endless-loop'),
      [{ type: 'dead-end', scene: 'a', path: ['1', '2', '3'] }],
    );
  });

  it('a loop is one only where no way out is left', () => {
    const open = talk([
      scene('a', [reply('1', 'b', { reusable: true })]),
      scene('b', [reply('2', 'a', { reusable: true }), reply('3', 'e', { reusable: true })]),
      ending('e'),
    ]);
    assert.deepEqual(found(open), []);
    const closed = talk([
      scene('a', [reply('1', 'b'), reply('4', 'e')]),
      scene('b', [reply('2', 'b', { reusable: true })]),
      ending('e'),
    ]);
    assert.deepEqual(found(closed), [{ type: 'endless-loop', scene: 'b', path: ['1'] }]);
  });

  it('a scene that only jumps on is entered; one that nobody enters is not', () => {
    const script = talk([
      scene('a', [reply('1', 'j')]),
      scene('j', [], { jumps: [{ when: [{ of: 'spanning', is: '>=', than: 0 }], to: 'e' }] }),
      scene('x', [reply('2', 'e')]),
      ending('e'),
    ]);
    assert.deepEqual(found(script), [{ type: 'unreachable-scene', scene: 'x' }]);
  });

  it('sees a promise that backfires: what is pending makes another state', () => {
    const script = talk([
      scene('a', [reply('1', 'b', { later: [{ effects: heats(4), after: 1 }] }), reply('2', 'b')]),
      scene('b', [reply('3', 'c')]),
      scene('c', [reply('4', 'e')], { jumps: [{ when: [{ of: 'spanning', is: '>=', than: 9 }], to: 'f' }] }),
      ending('e'),
      ending('f', 'again'),
    ]);
    assert.deepEqual(found(script), []);
  });

  it('tells a first reply after which all is well', () => {
    const script = talk([scene('a', [reply('1', 'e'), reply('2', 'f')]), ending('e'), ending('f', 'again')]);
    assert.deepEqual(prove(script).findings, [{ type: 'always-wins', reply: '1' }]);
  });

  it('tells when the longest reply is the best one', () => {
    const knot = (code: string, to: string) =>
      scene(code, [
        reply(`${code}1`, to, { label: 'het langste antwoord', effects: heats(-2) }),
        reply(`${code}2`, to, { label: 'kort' }),
        reply(`${code}3`, to, { label: 'korter', effects: heats(1) }),
      ]);
    const script = talk([knot('a', 'b'), knot('b', 'c'), knot('c', 'e'), ending('e')]);
    assert.deepEqual(found(script), [{ type: 'longest-wins', times: 3, of: 3 }]);
  });

  it('a bound that bites names the scenes and claims nothing else', () => {
    const script = talk([scene('a', [reply('1', 'b')]), scene('b', [reply('2', 'e')]), ending('e')]);
    assert.deepEqual(prove(script, 2).findings, [{ type: 'unproved', scenes: ['e'] }]);
  });

  it('what grows without end meets the bound soon', () => {
    const again = reply('1', 'a', {
      reusable: true,
      effects: [{ on: 'erkennen', by: 1 }],
      later: [{ effects: heats(1), at: 'b' }],
    });
    const script = talk([
      scene('a', [again, reply('2', 'b')]),
      scene('b', [reply('3', 'e'), reply('4', 'e', { when: [{ of: 'erkennen', is: '>', than: 3 }] })], {
        jumps: [{ when: [{ of: 'spanning', is: '>', than: 9 }], to: 'e' }],
      }),
      ending('e'),
    ]);
    assert.deepEqual(prove(script).findings, [{ type: 'unproved', scenes: ['a'] }]);
  });
});

describe('paths', () => {
  it('are counted over the states, not one by one', () => {
    const knots = 60;
    const script = talk([
      ...Array.from({ length: knots }, (_, at) =>
        scene(
          `s${at}`,
          ['1', '2', '3'].map((code) => reply(`${at}-${code}`, at === knots - 1 ? 'e' : `s${at + 1}`)),
        ),
      ),
      ending('e'),
    ]);
    const { starts, nodes } = explore(script);
    assert.equal(nodes.length, knots + 1);
    assert.deepEqual(countPaths(starts[0]!), { count: 3n ** 60n, shortest: 60, longest: 60 });
  });

  it('are endless where a loop can be taken again', () => {
    const script = talk([scene('a', [reply('1', 'a', { reusable: true }), reply('2', 'e')]), ending('e')]);
    assert.deepEqual(countPaths(explore(script).starts[0]!), {
      count: 'infinite',
      shortest: 1,
      longest: 'infinite',
    });
  });
});

describe('whatever is written', () => {
  it('every state of a random play was explored, with the same replies on offer', () => {
    fc.assert(
      fc.property(anyTalk, fc.array(fc.nat(), { maxLength: 25 }), (script, dice) => {
        const { starts, unproved } = explore(script, 1_500);
        fc.pre(unproved.length === 0);
        let { state } = begin(script);
        let node = starts[0]!;
        for (const roll of dice) {
          const open = choices(script, state).map(({ code }) => code);
          assert.deepEqual(
            node.next.map(({ reply: { code } }) => code),
            open,
          );
          const code = open[roll % Math.max(1, open.length)];
          const next = code === undefined ? undefined : step(script, state, code);
          const after = node.next.find(({ reply: said }) => said.code === code);
          if (!next || !after) break;
          ({ state } = next);
          node = after.to;
          assert.equal(node.state.scene, state.scene);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the number of paths is what playing them all gives', () => {
    fc.assert(
      fc.property(anyTalk, (script) => {
        const { starts, unproved } = explore(script, 1_000);
        fc.pre(unproved.length === 0);
        const paths = countPaths(starts[0]!);
        fc.pre(paths.count !== 'infinite' && paths.count < 3_000n && paths.longest !== 'infinite');
        const lengths = lengthsOf(script, begin(script).state, 0, 40);
        fc.pre(lengths !== undefined);
        assert.equal(BigInt(lengths!.length), paths.count);
        if (lengths!.length > 0) {
          assert.equal(Math.min(...lengths!), paths.shortest);
          assert.equal(Math.max(...lengths!), paths.longest);
        } else assert.equal(paths.shortest, -1);
      }),
      { numRuns: 150 },
    );
  });

  it('every value that a play ends with was explored', () => {
    fc.assert(
      fc.property(anyTalk, (script) => {
        const kept = explore(script, 1_500, 'spanning');
        fc.pre(kept.unproved.length === 0);
        const values = kept.nodes.filter(({ ends }) => ends).map(({ state }) => state.values['spanning']);
        const played = endValues(script, 200);
        for (const value of played) assert.ok(values.includes(value));
      }),
      { numRuns: 200 },
    );
  });
});

/** Lengths of all plays that end; undefined when there are too many or they are too long. */
function lengthsOf(
  script: Dialogue<unknown>,
  state: TalkState,
  depth: number,
  most: number,
): number[] | undefined {
  if (depth > most) return undefined;
  if (script.scenes.find(({ code }) => code === state.scene)?.ending) return [depth];
  const lengths: number[] = [];
  for (const { code } of choices(script, state)) {
    const next = step(script, state, code);
    const below = next && lengthsOf(script, next.state, depth + 1, most);
    if (!below) return undefined;
    lengths.push(...below);
    if (lengths.length > 20_000) return undefined;
  }
  return lengths;
}

/** Values of `spanning` at the endings of a number of plays. */
function endValues(script: Dialogue<unknown>, plays: number): number[] {
  const values: number[] = [];
  for (let play = 0; play < plays; play += 1) {
    let { state } = begin(script);
    for (let turn = 0; turn < 30; turn += 1) {
      const open = choices(script, state);
      const next = step(
        script,
        state,
        open[(play * 7 + turn * 13 + play * turn) % Math.max(1, open.length)]?.code ?? '',
      );
      if (!next) break;
      ({ state } = next);
    }
    const { ending: ended } = script.scenes.find(({ code }) => code === state.scene) ?? {};
    if (ended) values.push(state.values['spanning'] ?? 0);
  }
  return values;
}
