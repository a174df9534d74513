import type { Effect, Meter } from '../dialogue.ts';

/** Where a value stands between bad (0) and good (1). */
export function goodness(meter: Meter, value: number): number {
  const range = meter.maximum - meter.minimum || 1;
  const share = (value - meter.minimum) / range;
  return meter.good === 'high' ? share : 1 - share;
}

/** The author's word for a value: the words divide the meter evenly, from low to high. */
export function meterWord(meter: Meter, value: number): string {
  const steps = meter.maximum - meter.minimum + 1;
  const index = Math.floor(((value - meter.minimum) / steps) * meter.words.length);
  return meter.words[Math.min(meter.words.length - 1, Math.max(0, index))] ?? '';
}

/** What effects do to the resident: the sum over the meters, positive where that is their good side. Goals do not count. */
export function worthOf(meters: readonly Meter[], effects: readonly Effect[]): number {
  return effects.reduce((sum, { on, by }) => {
    const meter = meters.find(({ name }) => name === on);
    return meter ? sum + (meter.good === 'low' ? -by : by) : sum;
  }, 0);
}
