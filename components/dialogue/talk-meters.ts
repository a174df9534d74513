import { html, svg, type TemplateResult } from 'lit';
import type { Meter } from '../model/dialogue.ts';
import { t } from '../shared/strings.ts';
import { meterWord } from '../model/talk/meter.ts';
import { levelOf } from './meter-text.ts';

/** How the talk as a whole goes: each meter in one line of words and as a picture that repeats them. */
export function renderMeters(
  meters: readonly Meter[],
  values: Readonly<Record<string, number>>,
): TemplateResult | '' {
  if (meters.length === 0) return '';
  return html`<div class="meters" role="group" aria-labelledby="meters">
    <p class="quiet" id="meters">${t('talkMeters')}</p>
    <dl>
      ${meters.map((meter) => {
        const value = values[meter.name] ?? meter.start;
        const { maximum } = meter;
        return html`<div class="meter ${levelOf(meter, value)}">
          <dt>${meter.name}</dt>
          <dd>
            ${value} <span class="visually-hidden">${t('meterOf', { maximum })}</span> ·
            ${meterWord(meter, value)}
          </dd>
          <dd class="picture" aria-hidden="true">${renderBar(meter, value)}</dd>
        </div>`;
      })}
    </dl>
  </div>`;
}

function renderBar(meter: Meter, value: number): TemplateResult {
  const range = meter.maximum - meter.minimum;
  // More than twelve steps would be a comb: then a block stands for more than one.
  const blocks = Math.min(12, range);
  const filled = Math.round(((value - meter.minimum) / (range || 1)) * blocks);
  const width = 120 / blocks;
  return html`<svg class="bar" viewBox="0 0 120 8" preserveAspectRatio="none" aria-hidden="true">
    ${Array.from(
      { length: blocks },
      (_, index) =>
        svg`<rect class=${index < filled ? 'full' : 'empty'} x=${index * width + 0.75} y="0.75" width=${width - 1.5} height="6.5" rx="1.5"></rect>`,
    )}
  </svg>`;
}
