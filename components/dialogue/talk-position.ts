import type { Comparison, Condition, Dialogue, Effect, Reply, Scene } from '../model/dialogue.ts';

/** Values by name of a meter or goal. */
export type Values = Readonly<Record<string, number>>;

/** One step of a played talk: the reply that led here (absent at the start) and what it did. */
export interface Turn {
  /** Code of the scene entered, after jumps. */
  readonly scene: string;
  readonly reply?: string;
  readonly before: Values;
  readonly after: Values;
  /** Effects of earlier replies that came due in this turn. */
  readonly landed: readonly { readonly effect: Effect; readonly fromReply: string }[];
}

/** Where a talk stands after a list of replies. */
export interface TalkPosition {
  readonly scene: Scene<unknown>;
  readonly meters: Values;
  readonly goals: Values;
  readonly remembered: readonly string[];
  /** Replies that can be chosen now. */
  readonly choices: readonly Reply<unknown>[];
  readonly turns: readonly Turn[];
  /** How many of the replies exist on this script. */
  readonly replayed: number;
  readonly ended?: { readonly scene: string; readonly result: 'passed' | 'again' };
}

interface Pending {
  readonly effects: readonly Effect[];
  readonly fromReply: string;
  readonly at?: string;
  readonly turns?: number;
}

/** Plays a list of replies from the start; stops where the script no longer has the reply. */
export function replay(
  dialogue: Dialogue<unknown>,
  replies: readonly string[],
  remembered: readonly string[] = [],
): TalkPosition {
  const play = new Play(dialogue, remembered);
  let replayed = 0;
  for (const code of replies) {
    if (!play.say(code)) break;
    replayed += 1;
  }
  return play.position(replayed);
}

/** A talk while it is played: the only mutable thing, alive for one replay. */
class Play {
  private readonly values: Record<string, number> = {};
  private readonly promises: Set<string>;
  private readonly used = new Set<string>();
  private readonly turns: Turn[] = [];
  private pending: Pending[] = [];
  private scene!: Scene<unknown>;

  constructor(
    private readonly dialogue: Dialogue<unknown>,
    remembered: readonly string[],
  ) {
    this.promises = new Set(remembered);
    for (const meter of dialogue.meters) this.values[meter.name] = meter.start;
    for (const goal of dialogue.goals) this.values[goal] = 0;
    const first = dialogue.scenes[0];
    if (!first) throw new Error('A talk has at least one scene.');
    this.enter(first.code, undefined, { ...this.values }, []);
  }

  say(code: string): boolean {
    const reply = this.choices().find((candidate) => candidate.code === code);
    if (!reply || !this.sceneOf(reply.to)) return false;
    const before = { ...this.values };
    this.apply(reply.effects);
    const due = this.pending.filter(({ turns }) => turns === 1);
    this.pending = this.pending
      .filter(({ turns }) => turns !== 1)
      .map((later) => (later.turns === undefined ? later : { ...later, turns: later.turns - 1 }));
    for (const later of reply.later) {
      const { effects } = later;
      this.pending.push(
        'at' in later
          ? { effects, fromReply: code, at: later.at }
          : { effects, fromReply: code, turns: later.after },
      );
    }
    for (const promise of reply.remember) this.promises.add(promise);
    if (!reply.reusable) this.used.add(code);
    this.enter(reply.to, code, before, due);
    return true;
  }

  position(replayed: number): TalkPosition {
    const { dialogue, scene, turns } = this;
    const pick = (names: readonly string[]): Values =>
      Object.fromEntries(names.map((name) => [name, this.values[name] ?? 0]));
    return {
      scene,
      meters: pick(dialogue.meters.map(({ name }) => name)),
      goals: pick(dialogue.goals),
      remembered: [...this.promises],
      choices: this.choices(),
      turns,
      replayed,
      ...(scene.ending ? { ended: { scene: scene.code, result: scene.ending.result } } : {}),
    };
  }

  private choices(): readonly Reply<unknown>[] {
    if (this.scene.ending) return [];
    return this.scene.replies.filter(
      (reply) => !this.used.has(reply.code) && (!reply.when || this.holds(reply.when)),
    );
  }

  private enter(code: string, reply: string | undefined, before: Values, due: readonly Pending[]): void {
    const landed: { effect: Effect; fromReply: string }[] = [];
    const land = (all: readonly Pending[]): void => {
      for (const { effects, fromReply } of all) {
        this.apply(effects);
        landed.push(...effects.map((effect) => ({ effect, fromReply })));
      }
    };
    land(due);
    const passed = new Set<string>();
    let scene = this.sceneOf(code);
    while (scene && !passed.has(scene.code)) {
      const here = scene;
      passed.add(here.code);
      this.scene = here;
      land(this.pending.filter(({ at }) => at === here.code));
      this.pending = this.pending.filter(({ at }) => at !== here.code);
      const jump = here.jumps.find(({ when }) => this.holds(when));
      scene = jump ? this.sceneOf(jump.to) : undefined;
    }
    const turn = { scene: this.scene.code, before, after: { ...this.values }, landed };
    this.turns.push(reply === undefined ? turn : { ...turn, reply });
  }

  private apply(effects: readonly Effect[]): void {
    for (const { on, by } of effects) {
      const meter = this.dialogue.meters.find(({ name }) => name === on);
      const value = (this.values[on] ?? 0) + by;
      this.values[on] = meter ? Math.min(meter.maximum, Math.max(meter.minimum, value)) : value;
    }
  }

  private holds(condition: Condition): boolean {
    return condition.every((comparison) => this.compares(comparison));
  }

  private compares(comparison: Comparison): boolean {
    if ('remembered' in comparison) return this.promises.has(comparison.remembered);
    const value = this.values[comparison.of] ?? 0;
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

  private sceneOf(code: string): Scene<unknown> | undefined {
    return this.dialogue.scenes.find((scene) => scene.code === code);
  }
}
