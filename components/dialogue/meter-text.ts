import type { Meter } from '../model/dialogue.ts';
import { t } from '../shared/strings.ts';

/** Where a value stands between bad (0) and good (1). */
export function goodness(meter: Meter, value: number): number {
  const range = meter.maximum - meter.minimum || 1;
  const share = (value - meter.minimum) / range;
  return meter.good === 'high' ? share : 1 - share;
}

/** Good, in between or bad: a third of the meter each. */
export function levelOf(meter: Meter, value: number): 'good' | 'middle' | 'bad' {
  const share = goodness(meter, value);
  return share > 2 / 3 ? 'good' : share > 1 / 3 ? 'middle' : 'bad';
}

/** The author's word for a value: the words divide the meter evenly, from low to high. */
export function meterWord(meter: Meter, value: number): string {
  const steps = meter.maximum - meter.minimum + 1;
  const index = Math.floor(((value - meter.minimum) / steps) * meter.words.length);
  return meter.words[Math.min(meter.words.length - 1, Math.max(0, index))] ?? '';
}

/** "gespannen, 7 van 10". */
export function valueText(meter: Meter, value: number): string {
  return t('meterValue', { word: meterWord(meter, value), value, maximum: meter.maximum });
}

/** "spanning: zakt van 8 naar 6". */
export function changeText(meter: Meter, before: number, after: number): string {
  const values = { meter: meter.name, before, after };
  return after > before ? t('meterRises', values) : t('meterFalls', values);
}
