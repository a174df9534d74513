import { html, svg, type TemplateResult } from 'lit';
import type { Meter } from '../model/dialogue.ts';
import type { Turn } from '../model/talk/replay.ts';

/** A piece of the line that runs beside the transcript: as high as its turn, so that the pieces join. */
export function tensionLine(meter: Meter, { before, after }: Turn): TemplateResult {
  const x = (value: number): number =>
    8 + (84 * (value - meter.minimum)) / (meter.maximum - meter.minimum || 1);
  const from = x(before[meter.name] ?? meter.start);
  const to = x(after[meter.name] ?? meter.start);
  return html`<svg class="line-of" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path class="rail" d="M8 0V100M92 0V100"></path>
      <path d=${`M${from} 0C${from} 30 ${to} 20 ${to} 50V100`}></path>
      <path class="dot" d=${`M${to} 50h.01`}></path>`}
  </svg>`;
}
