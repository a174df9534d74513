import type { Condition, Dialogue, Reply } from '../../components/model/dialogue.ts';
import {
  begin,
  choices,
  sceneOf,
  step,
  type Arrival,
  type TalkState,
} from '../../components/model/talk/talk-state.ts';

/** A state of the talk that can be reached, collapsed to what can still matter. */
export interface Node {
  readonly state: TalkState;
  /** How it was first reached; absent at a beginning. */
  readonly from?: { readonly node: Node; readonly reply: Reply<unknown> };
  readonly next: readonly { readonly reply: Reply<unknown>; readonly to: Node }[];
  /** Whether it is in an ending. */
  readonly ends: boolean;
}

/** Every state that can be reached. */
export interface Exploration {
  readonly starts: readonly Node[];
  readonly nodes: readonly Node[];
  /** Names of the scenes with states beyond the bound; empty when everything was explored. */
  readonly unproved: readonly string[];
  /** Codes of the scenes that can be entered, those that only jump on included. */
  readonly entered: ReadonlySet<string>;
}

/** The labels of the replies that first led to a state. */
export function pathTo(node: Node): readonly string[] {
  const path: string[] = [];
  for (let at = node.from; at; at = at.node.from) path.unshift(at.reply.label);
  return path;
}

/** Most states that are explored; an effect that is still to come counts as one, as it makes a state larger. */
export const stateBound = 200_000;

interface OpenNode extends Node {
  readonly next: { reply: Reply<unknown>; to: Node }[];
}

/**
 * Plays every reply in every state. Two states are one when they differ only in what can no longer matter: meters and goals that no
 * condition ahead asks for, used replies of scenes that cannot come back, promises nobody asks for. `keep` names a meter or goal that
 * matters anyhow.
 */
export function explore(dialogue: Dialogue<unknown>, bound: number = stateBound, keep?: string): Exploration {
  const relevant = relevance(dialogue, keep);
  const known = new Map<string, OpenNode>();
  const queue: OpenNode[] = [];
  const unproved = new Set<string>();
  const entered = new Set<string>();

  let size = 0;

  function nodeOf({ state, ...arrival }: Arrival, from?: Node['from']): OpenNode | undefined {
    for (const code of arrival.entered) entered.add(code);
    const collapsed = relevant(state);
    const key = keyOf(collapsed);
    const found = known.get(key);
    if (found) return found;
    size += 1 + collapsed.pending.length;
    if (size > bound) {
      unproved.add(sceneOf(dialogue, state.scene)?.name ?? state.scene);
      return undefined;
    }
    const node: OpenNode = {
      state: collapsed,
      next: [],
      ends: sceneOf(dialogue, state.scene)?.ending !== undefined,
      ...(from ? { from } : {}),
    };
    known.set(key, node);
    queue.push(node);
    return node;
  }

  const starts = promisesFromElsewhere(dialogue)
    .map((remembered) => nodeOf(begin(dialogue, remembered)))
    .filter((node) => node !== undefined);
  // The queue grows while it is read.
  for (const node of queue) {
    for (const reply of choices(dialogue, node.state)) {
      const arrival = step(dialogue, node.state, reply.code);
      const to = arrival && nodeOf(arrival, { node, reply });
      if (to) node.next.push({ reply, to });
    }
  }
  return { starts, nodes: [...known.values()], unproved: [...unproved], entered };
}

function keyOf({ scene, values, used, pending, remembered }: TalkState): string {
  // In the order in which they land: at the edge of a meter +4 and then -4 is not -4 and then +4.
  const waiting = pending.map(({ effects, at, turns }) => [at ?? turns, effects]);
  return JSON.stringify([scene, values, [...used].sort(), waiting, [...remembered].sort()]);
}

/** Keeps of a state what a condition or a repeat ahead can still ask for. */
function relevance(dialogue: Dialogue<unknown>, keep?: string): (state: TalkState) => TalkState {
  const ahead = scenesAhead(dialogue);
  const asked = new Map<
    string,
    {
      readonly values: ReadonlySet<string>;
      readonly promises: ReadonlySet<string>;
      readonly replies: ReadonlySet<string>;
      readonly scenes: ReadonlySet<string>;
    }
  >();
  for (const { code } of dialogue.scenes) {
    const scenes = dialogue.scenes.filter((scene) => ahead.get(code)?.has(scene.code));
    const conditions = scenes.flatMap(({ jumps, replies }) => [
      ...jumps.map(({ when }) => when),
      ...replies.map(({ when }) => when ?? []),
    ]);
    asked.set(code, {
      values: new Set([...namesIn(conditions, 'of'), ...(keep === undefined ? [] : [keep])]),
      promises: new Set(namesIn(conditions, 'remembered')),
      replies: new Set(scenes.flatMap(({ replies }) => replies.map((reply) => reply.code))),
      scenes: new Set(scenes.map((scene) => scene.code)),
    });
  }
  return (state) => {
    const here = asked.get(state.scene);
    if (!here) return state;
    return {
      scene: state.scene,
      values: Object.fromEntries(Object.entries(state.values).filter(([name]) => here.values.has(name))),
      used: state.used.filter((code) => here.replies.has(code)),
      pending: state.pending
        .map((later) => ({ ...later, effects: later.effects.filter(({ on }) => here.values.has(on)) }))
        .filter(({ effects, at }) => effects.length > 0 && (at === undefined || here.scenes.has(at))),
      remembered: state.remembered.filter((promise) => here.promises.has(promise)),
    };
  };
}

function namesIn(conditions: readonly Condition[], kind: 'of' | 'remembered'): readonly string[] {
  return conditions.flat().flatMap((comparison) => {
    if ('remembered' in comparison) return kind === 'remembered' ? [comparison.remembered] : [];
    return kind === 'of' ? [comparison.of] : [];
  });
}

/** For each scene: itself and the scenes that may still come, by the arrows alone. */
function scenesAhead(dialogue: Dialogue<unknown>): ReadonlyMap<string, ReadonlySet<string>> {
  const arrows = new Map(
    dialogue.scenes.map(({ code, jumps, replies }) => [code, [...jumps, ...replies].map(({ to }) => to)]),
  );
  return new Map(
    dialogue.scenes.map(({ code }) => {
      const seen = new Set([code]);
      const open = [code];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const to of arrows.get(at) ?? []) {
          if (seen.has(to)) continue;
          open.push(to);
          seen.add(to);
        }
      }
      return [code, seen] as const;
    }),
  );
}

/** A talk may ask for promises made in another talk: it is proved with each of them and without (at most 16 beginnings). */
function promisesFromElsewhere(dialogue: Dialogue<unknown>): readonly (readonly string[])[] {
  const conditions = dialogue.scenes.flatMap(({ jumps, replies }) => [
    ...jumps.map(({ when }) => when),
    ...replies.map(({ when }) => when ?? []),
  ]);
  const asked = [...new Set(namesIn(conditions, 'remembered'))].slice(0, 4);
  return Array.from({ length: 2 ** asked.length }, (_, bits) =>
    asked.filter((__, index) => (bits >> index) & 1),
  );
}
