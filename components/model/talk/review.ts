import type { Dialogue, Meter, Reply } from '../dialogue.ts';
import { goodness, worthOf } from './meter.ts';
import type { Turn } from './replay.ts';
import { begin, choices, step } from './talk-state.ts';

/** A moment at which one of the replies would have served a goal. */
export interface Chance<Text> {
  readonly goal: string;
  /** Number of the turn, from 1. */
  readonly turn: number;
  readonly taken: boolean;
  /** The reply that serves the goal best; the chosen one when it was taken. */
  readonly reply: Reply<Text>;
}

/**
 * The chances for each learning goal, in the turns in which the chosen reply helped it, or another one would have. A reply that does the
 * resident more harm than the chosen one, now or later, is no chance that was missed.
 */
export function chancesIn<Text>(
  dialogue: Dialogue<Text>,
  replies: readonly string[],
  remembered: readonly string[] = [],
): readonly Chance<Text>[] {
  const chances: Chance<Text>[] = [];
  let { state } = begin(dialogue, remembered);
  for (const [index, code] of replies.entries()) {
    const offered: readonly Reply<Text>[] = choices(dialogue, state);
    const chosen = offered.find((reply) => reply.code === code);
    const next = step(dialogue, state, code);
    if (!chosen || !next) break;
    const noWorse = offered.filter((reply) => worth(dialogue, reply) >= worth(dialogue, chosen));
    for (const goal of dialogue.goals) {
      const taken = help(chosen, goal) > 0;
      const best = noWorse.reduce(
        (top, reply) => (help(reply, goal) > help(top, goal) ? reply : top),
        chosen,
      );
      if (help(best, goal) <= 0) continue;
      chances.push({ goal, turn: index + 1, taken, reply: taken ? chosen : best });
    }
    ({ state } = next);
  }
  return chances;
}

/** What a reply does to the meters, its later effects included. */
function worth({ meters }: Dialogue<unknown>, { effects, later }: Reply<unknown>): number {
  return worthOf(meters, [...effects, ...later.flatMap((each) => each.effects)]);
}

function help({ effects }: Reply<unknown>, goal: string): number {
  return effects.reduce((sum, { on, by }) => (on === goal ? sum + by : sum), 0);
}

/**
 * The turn (its index) at which the talk turned: where the meters together moved most towards how it ended. Undefined when nothing
 * moved that way.
 */
export function turningPoint(
  meters: readonly Meter[],
  turns: readonly Pick<Turn, 'reply' | 'before' | 'after'>[],
  result: 'passed' | 'again',
): number | undefined {
  const sign = result === 'passed' ? 1 : -1;
  let found: number | undefined;
  // Less than a twentieth of a meter is no turn.
  let most = 0.05;
  turns.forEach((turn, index) => {
    if (turn.reply === undefined) return;
    const moved = sign * swing(meters, turn);
    if (moved > most) [found, most] = [index, moved];
  });
  return found;
}

function swing(meters: readonly Meter[], { before, after }: Pick<Turn, 'before' | 'after'>): number {
  return meters.reduce(
    (total, meter) =>
      total +
      goodness(meter, after[meter.name] ?? meter.start) -
      goodness(meter, before[meter.name] ?? meter.start),
    0,
  );
}
