import type { Comparison, Condition, Dialogue, Effect, Reply, Scene } from '../dialogue.ts';

/** Values by name of a meter or goal. */
export type Values = Readonly<Record<string, number>>;

/** An effect that has yet to come: after `turns` further replies, or on entering scene `at`. */
export interface Pending {
  readonly effects: readonly Effect[];
  /** Code of the reply that caused it. */
  readonly fromReply: string;
  readonly at?: string;
  readonly turns?: number;
}

/** Where a talk stands. Immutable: `step` makes the next one. */
export interface TalkState {
  /** Code of the scene that plays. */
  readonly scene: string;
  /** Meters and goals. */
  readonly values: Values;
  /** Codes of replies that can be used once and were. */
  readonly used: readonly string[];
  readonly pending: readonly Pending[];
  readonly remembered: readonly string[];
}

/** An effect that came due, and the reply that once caused it. */
export interface Landed {
  readonly effect: Effect;
  readonly fromReply: string;
}

/** A state with the effects of earlier replies that came due on the way to it. */
export interface Arrival {
  readonly state: TalkState;
  readonly landed: readonly Landed[];
  /** Codes of the scenes entered, in order: those that jumped on, then the one that plays. */
  readonly entered: readonly string[];
}

/** The beginning of a talk; `remembered` are promises of earlier talks. */
export function begin(dialogue: Dialogue<unknown>, remembered: readonly string[] = []): Arrival {
  const first = dialogue.scenes[0];
  if (!first) throw new Error('A talk has at least one scene.');
  const values: Record<string, number> = {};
  for (const meter of dialogue.meters) values[meter.name] = meter.start;
  for (const goal of dialogue.goals) values[goal] = 0;
  return enter(
    dialogue,
    { scene: first.code, values, used: [], pending: [], remembered: [...remembered] },
    first.code,
    [],
  );
}

/** The scene with this code. */
export function sceneOf<Text>(dialogue: Dialogue<Text>, code: string): Scene<Text> | undefined {
  return dialogue.scenes.find((scene) => scene.code === code);
}

/** The replies on offer: not used up, and their condition holds. */
export function choices<Text>(dialogue: Dialogue<Text>, state: TalkState): readonly Reply<Text>[] {
  const scene = sceneOf(dialogue, state.scene);
  if (!scene || scene.ending) return [];
  return scene.replies.filter(
    (reply) => !state.used.includes(reply.code) && (!reply.when || holds(state, reply.when)),
  );
}

/** The state after a reply; undefined when it is not on offer, or leads nowhere on this script. */
export function step(dialogue: Dialogue<unknown>, state: TalkState, code: string): Arrival | undefined {
  const reply = choices(dialogue, state).find((candidate) => candidate.code === code);
  if (!reply || !sceneOf(dialogue, reply.to)) return undefined;
  const due = state.pending.filter(({ turns }) => turns === 1);
  const waiting = state.pending
    .filter(({ turns }) => turns !== 1)
    .map((later) => (later.turns === undefined ? later : { ...later, turns: later.turns - 1 }));
  const added = reply.later.map((later): Pending =>
    'at' in later
      ? { effects: later.effects, fromReply: code, at: later.at }
      : { effects: later.effects, fromReply: code, turns: later.after },
  );
  const next: TalkState = {
    scene: reply.to,
    values: applied(dialogue, state.values, reply.effects),
    used: reply.reusable ? state.used : [...state.used, code],
    pending: [...waiting, ...added],
    remembered:
      reply.remember.length > 0 ? [...new Set([...state.remembered, ...reply.remember])] : state.remembered,
  };
  return enter(dialogue, next, reply.to, due);
}

/** Enters a scene: what is due lands first, then the jumps are tested, before the first line. */
function enter(dialogue: Dialogue<unknown>, from: TalkState, code: string, due: readonly Pending[]): Arrival {
  const landed: Landed[] = [];
  let { values, pending } = from;
  const land = (all: readonly Pending[]): void => {
    for (const { effects, fromReply } of all) {
      values = applied(dialogue, values, effects);
      landed.push(...effects.map((effect) => ({ effect, fromReply })));
    }
  };
  land(due);
  const passed = new Set<string>();
  let at = code;
  for (let scene = sceneOf(dialogue, code); scene && !passed.has(scene.code);) {
    const here = scene;
    passed.add(here.code);
    at = here.code;
    land(pending.filter((later) => later.at === here.code));
    pending = pending.filter((later) => later.at !== here.code);
    const jump = here.jumps.find(({ when }) => holds({ ...from, values }, when));
    scene = jump ? sceneOf(dialogue, jump.to) : undefined;
  }
  return { state: { ...from, scene: at, values, pending }, landed, entered: [...passed] };
}

/** Meters stop at their range at each step; goals have none. */
function applied(dialogue: Dialogue<unknown>, before: Values, effects: readonly Effect[]): Values {
  const values: Record<string, number> = { ...before };
  for (const { on, by } of effects) {
    const meter = dialogue.meters.find(({ name }) => name === on);
    const value = (values[on] ?? 0) + by;
    values[on] = meter ? Math.min(meter.maximum, Math.max(meter.minimum, value)) : value;
  }
  return values;
}

function holds(state: Pick<TalkState, 'values' | 'remembered'>, condition: Condition): boolean {
  return condition.every((comparison) => compares(state, comparison));
}

function compares(
  { values, remembered }: Pick<TalkState, 'values' | 'remembered'>,
  comparison: Comparison,
): boolean {
  if ('remembered' in comparison) return remembered.includes(comparison.remembered);
  const value = values[comparison.of] ?? 0;
  switch (comparison.is) {
    case '>=':
      return value >= comparison.than;
    case '<=':
      return value <= comparison.than;
    case '>':
      return value > comparison.than;
    case '<':
      return value < comparison.than;
  }
}
