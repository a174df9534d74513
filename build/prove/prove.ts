import type { Dialogue, Reply, Scene } from '../../components/model/dialogue.ts';
import { sceneOf } from '../../components/model/talk/talk-state.ts';
import { explore, pathTo, stateBound, type Exploration, type Node } from './explore.ts';

/** Something that the proof found, by code of scene or reply. */
export type Finding =
  | { readonly type: 'unproved'; readonly scenes: readonly string[] }
  | { readonly type: 'dead-end'; readonly scene: string; readonly path: readonly string[] }
  | { readonly type: 'endless-loop'; readonly scene: string; readonly path: readonly string[] }
  | { readonly type: 'unreachable-scene'; readonly scene: string }
  | { readonly type: 'unreached-ending'; readonly scene: string }
  | { readonly type: 'never-reply'; readonly reply: string }
  | { readonly type: 'always-wins'; readonly reply: string }
  | { readonly type: 'longest-wins'; readonly times: number; readonly of: number };

/** A proved talk: what was explored and what was found. */
export interface Proof {
  readonly exploration: Exploration;
  readonly findings: readonly Finding[];
}

/** Plays a talk in every way it can be played. */
export function prove(dialogue: Dialogue<unknown>, bound: number = stateBound): Proof {
  const exploration = explore(dialogue, bound);
  if (exploration.unproved.length > 0) {
    return { exploration, findings: [{ type: 'unproved', scenes: exploration.unproved }] };
  }
  const findings = [
    ...stuck(exploration),
    ...unseen(dialogue, exploration),
    ...tooEasy(dialogue, exploration),
    ...tells(dialogue),
  ];
  return { exploration, findings };
}

/** Dead ends, and parts from which no ending can be reached any more. One finding a scene. */
function stuck({ nodes }: Exploration): readonly Finding[] {
  const found = new Map<string, Finding>();
  const canEnd = reaching(nodes, (node) => node.ends);
  for (const node of nodes) {
    const { scene } = node.state;
    if (node.ends || found.has(scene)) continue;
    if (node.next.length === 0) found.set(scene, { type: 'dead-end', scene, path: pathTo(node) });
    // What leads only to a dead end is told there; a loop is one only where nothing leads out.
    else if (!canEnd.has(node) && !leadsToDeadEnd(node))
      found.set(scene, { type: 'endless-loop', scene, path: pathTo(node) });
  }
  return [...found.values()];
}

function leadsToDeadEnd(from: Node): boolean {
  const seen = new Set<Node>([from]);
  const open = [from];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!node.ends && node.next.length === 0) return true;
    for (const { to } of node.next) {
      if (seen.has(to)) continue;
      open.push(to);
      seen.add(to);
    }
  }
  return false;
}

/** The nodes from which a goal can be reached. */
function reaching(nodes: readonly Node[], isGoal: (node: Node) => boolean): ReadonlySet<Node> {
  const before = new Map<Node, Node[]>();
  for (const node of nodes) {
    for (const { to } of node.next) {
      const earlier = before.get(to);
      if (earlier) earlier.push(node);
      else before.set(to, [node]);
    }
  }
  const reached = new Set(nodes.filter(isGoal));
  const open = [...reached];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const earlier of before.get(node) ?? []) {
      if (reached.has(earlier)) continue;
      open.push(earlier);
      reached.add(earlier);
    }
  }
  return reached;
}

function unseen(dialogue: Dialogue<unknown>, { nodes, entered }: Exploration): readonly Finding[] {
  const replies = new Set(nodes.flatMap(({ next }) => next.map(({ reply }) => reply.code)));
  const lived = new Set(nodes.map(({ state }) => state.scene));
  return dialogue.scenes.flatMap((scene): readonly Finding[] => {
    if (!entered.has(scene.code)) {
      return [{ type: scene.ending ? 'unreached-ending' : 'unreachable-scene', scene: scene.code }];
    }
    // A scene that always jumps on is only a crossing: its words and replies are never seen.
    if (!lived.has(scene.code)) {
      return scene.replies.length + scene.steps.length > 0
        ? [{ type: 'unreachable-scene', scene: scene.code }]
        : [];
    }
    return scene.replies
      .filter(({ code }) => !replies.has(code))
      .map(({ code }) => ({ type: 'never-reply', reply: code }));
  });
}

/** A first reply after which every ending is a good one, while another can still go wrong. */
function tooEasy(dialogue: Dialogue<unknown>, { starts, nodes }: Exploration): readonly Finding[] {
  const isLost = (node: Node): boolean =>
    node.ends && sceneOf(dialogue, node.state.scene)?.ending?.result === 'again';
  const canLose = reaching(nodes, isLost);
  const first = starts.flatMap(({ next }) => next);
  if (!first.some(({ to }) => canLose.has(to))) return [];
  const safe = [...new Set(first.filter(({ to }) => !canLose.has(to)).map(({ reply }) => reply.code))];
  return safe.map((reply) => ({ type: 'always-wins', reply }));
}

/** The longest reply being the best one in most scenes. */
function tells(dialogue: Dialogue<unknown>): readonly Finding[] {
  const judged = dialogue.scenes.filter(
    ({ replies }) => replies.length >= 3 && new Set(replies.map((reply) => worth(dialogue, reply))).size > 1,
  );
  const telling = judged.filter((scene) => longestIsBest(dialogue, scene));
  return judged.length >= 3 && telling.length > judged.length / 2
    ? [{ type: 'longest-wins', times: telling.length, of: judged.length }]
    : [];
}

function longestIsBest(dialogue: Dialogue<unknown>, { replies }: Scene<unknown>): boolean {
  const [longest] = [...replies].sort((one, other) => other.label.length - one.label.length);
  return (
    longest !== undefined &&
    replies.every((reply) => reply === longest || worth(dialogue, reply) < worth(dialogue, longest))
  );
}

/** What a reply does for the talk: goals, and meters in their good direction, later effects included. */
export function worth(dialogue: Dialogue<unknown>, { effects, later }: Reply<unknown>): number {
  const all = [...effects, ...later.flatMap((part) => part.effects)];
  return all.reduce(
    (sum, { on, by }) => sum + (dialogue.meters.find(({ name }) => name === on)?.good === 'low' ? -by : by),
    0,
  );
}
