import type { Meter } from '../model/dialogue.ts';
import { goodness } from '../model/talk/meter.ts';
import { t } from '../shared/strings.ts';

/** Good, in between or bad: a third of the meter each. */
export function levelOf(meter: Meter, value: number): 'good' | 'middle' | 'bad' {
  const share = goodness(meter, value);
  return share > 2 / 3 ? 'good' : share > 1 / 3 ? 'middle' : 'bad';
}

/** "spanning: zakt van 8 naar 6". */
export function changeText(meter: Meter, before: number, after: number): string {
  const values = { meter: meter.name, before, after };
  return after > before ? t('meterRises', values) : t('meterFalls', values);
}
