import type { Dialogue, Effect, Meter, Reply } from '../model/dialogue.ts';
import type { Rich } from '../shared/rich.ts';
import { goodness } from './meter-text.ts';
import { replyOf } from './talk-steps.ts';

/** The part of a played turn that a review reads. */
export interface PlayedTurn {
  readonly reply?: string | undefined;
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

/** A moment at which one of the replies would have served a goal. */
export interface Chance {
  readonly goal: string;
  /** Number of the turn, from 1. */
  readonly turn: number;
  readonly taken: boolean;
  /** The reply that serves the goal best; the chosen one when it was taken. */
  readonly reply: Reply<Rich>;
}

/**
 * The chances for each learning goal: turns in which at least one of the replies on offer helps the goal. `offered` tells the codes
 * that could be chosen at a turn.
 */
export function chancesIn(
  dialogue: Dialogue<Rich>,
  replies: readonly string[],
  offered: (turn: number) => readonly string[],
): readonly Chance[] {
  return replies.flatMap((code, index) => {
    const chosen = replyOf(dialogue, code);
    const others = offered(index).map((other) => replyOf(dialogue, other));
    return dialogue.goals.flatMap((goal) => {
      const best = others.reduce<Reply<Rich> | undefined>(
        (top, reply) => (reply && helps(reply, goal) > (top ? helps(top, goal) : 0) ? reply : top),
        undefined,
      );
      if (!best) return [];
      const taken = chosen !== undefined && helps(chosen, goal) > 0;
      return [{ goal, turn: index + 1, taken, reply: taken ? chosen : best }];
    });
  });
}

function helps(reply: Reply<Rich>, goal: string): number {
  return sum(reply.effects, goal);
}

function sum(effects: readonly Effect[], on: string): number {
  return effects.reduce((total, effect) => (effect.on === on ? total + effect.by : total), 0);
}

/**
 * The turn (its index) at which the talk turned: where the meters together moved most towards how it ended. Undefined when nothing
 * moved that way.
 */
export function turningPoint(
  meters: readonly Meter[],
  turns: readonly PlayedTurn[],
  result: 'passed' | 'again',
): number | undefined {
  const sign = result === 'passed' ? 1 : -1;
  let found: number | undefined;
  let most = 0.05;
  turns.forEach((turn, index) => {
    if (turn.reply === undefined) return;
    const moved = sign * swing(meters, turn);
    if (moved > most) [found, most] = [index, moved];
  });
  return found;
}

function swing(meters: readonly Meter[], { before, after }: PlayedTurn): number {
  return meters.reduce(
    (total, meter) =>
      total +
      goodness(meter, after[meter.name] ?? meter.start) -
      goodness(meter, before[meter.name] ?? meter.start),
    0,
  );
}

/** The meter whose line runs beside the transcript: tension where there is one, that is the first that is good when low. */
export function lineMeter(meters: readonly Meter[]): Meter | undefined {
  return meters.find((meter) => meter.good === 'low') ?? meters[0];
}

/** Promises that this talk itself can make: they never change its own beginning when it is played again. */
export function ownPromises(dialogue: Dialogue<unknown>): ReadonlySet<string> {
  return new Set(dialogue.scenes.flatMap((scene) => scene.replies.flatMap((reply) => [...reply.remember])));
}
