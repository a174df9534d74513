import { svg, type SVGTemplateResult } from 'lit';
import type { Looks } from '../model/feeling.ts';
import { heads, line } from './face.ts';

/** Glasses, where they are worn. */
export function drawGlasses(looks: Looks): SVGTemplateResult | '' {
  if (!looks.glasses) return '';
  const { half } = heads[looks.build];
  const spread = half * 0.42;
  const lens = (x: number): SVGTemplateResult =>
    svg`<rect x=${x - 14} y="96.500" width="28" height="22" rx="10" fill="#ffffff" fill-opacity=".16" stroke="#3a3338" stroke-width=${line}></rect>`;
  const [left, right] = [120 - spread, 120 + spread];
  return svg`${lens(left)}${lens(right)}
    <path d="M${left + 14} 104Q120 100 ${right - 14} 104M${left - 14} 103L${120 - half} 105M${right + 14} 103L${120 + half} 105" fill="none" stroke="#3a3338" stroke-width=${line}></path>`;
}
