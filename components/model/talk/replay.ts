import type { Dialogue, Reply, Scene } from '../dialogue.ts';
import {
  begin,
  choices,
  sceneOf,
  step,
  type Arrival,
  type Landed,
  type Pending,
  type Values,
} from './talk-state.ts';

/** One step of a played talk: the reply that led here (absent at the start) and what it did. */
export interface Turn {
  /** Code of the scene entered, after jumps. */
  readonly scene: string;
  readonly reply?: string;
  readonly before: Values;
  readonly after: Values;
  /** Effects of earlier replies that came due in this turn. */
  readonly landed: readonly Landed[];
}

/** Where a talk stands after a list of replies. */
export interface TalkPosition {
  readonly scene: Scene<unknown>;
  readonly meters: Values;
  readonly goals: Values;
  readonly remembered: readonly string[];
  /** Effects that were still to come; an ending tells them. */
  readonly pending: readonly Pending[];
  /** Replies that can be chosen now. */
  readonly choices: readonly Reply<unknown>[];
  readonly turns: readonly Turn[];
  /** How many of the replies exist on this script: a saved talk survives an edited one up to here. */
  readonly replayed: number;
  readonly ended?: { readonly scene: string; readonly result: 'passed' | 'again' };
}

/** Plays a list of replies from the start; stops where the script no longer has the reply. */
export function replay(
  dialogue: Dialogue<unknown>,
  replies: readonly string[],
  remembered: readonly string[] = [],
): TalkPosition {
  let now = begin(dialogue, remembered);
  const turns: Turn[] = [turnOf(now, startValues(dialogue))];
  for (const code of replies) {
    const next = step(dialogue, now.state, code);
    if (!next) break;
    turns.push({ ...turnOf(next, now.state.values), reply: code });
    now = next;
  }
  const { state } = now;
  const scene = sceneOf(dialogue, state.scene) as Scene<unknown>;
  return {
    scene,
    meters: pick(
      state.values,
      dialogue.meters.map(({ name }) => name),
    ),
    goals: pick(state.values, dialogue.goals),
    remembered: state.remembered,
    pending: state.pending,
    choices: choices(dialogue, state),
    turns,
    replayed: turns.length - 1,
    ...(scene.ending ? { ended: { scene: scene.code, result: scene.ending.result } } : {}),
  };
}

function turnOf({ state, landed }: Arrival, before: Values): Turn {
  return { scene: state.scene, before, after: state.values, landed };
}

function startValues(dialogue: Dialogue<unknown>): Values {
  return {
    ...Object.fromEntries(dialogue.meters.map(({ name, start }) => [name, start])),
    ...Object.fromEntries(dialogue.goals.map((goal) => [goal, 0])),
  };
}

function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? 0]));
}
