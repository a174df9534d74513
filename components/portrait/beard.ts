import { svg, type SVGTemplateResult } from 'lit';
import type { Looks } from '../model/feeling.ts';
import { heads } from './face.ts';
import { hairColours } from './palette.ts';
import type { Pose } from './pose.ts';

/** The beard; it follows an open mouth. */
export function drawBeard(looks: Looks, pose: Pose): SVGTemplateResult | '' {
  if (looks.beard === 'none') return '';
  const colour = hairColours[looks.hairColour].flat;
  const moustache = svg`<path fill=${colour} d="M120 132C112 131 102 134 99 143C106 143 114 140 120 140S134 143 141 143C138 134 128 131 120 132Z"></path>`;
  if (looks.beard === 'moustache') return moustache;
  const { half, jaw } = heads[looks.build];
  const left = 120 - half;
  const right = 120 + half;
  const long = looks.beard === 'full' ? 180 : 169;
  const chin = long + pose.open * 0.4;
  const rise = looks.beard === 'full' ? 112 : 118;
  const shape = svg`<path fill=${colour} opacity=${looks.beard === 'stubble' ? 0.28 : 1} d="M${left + 0.5} ${rise}C${left + 2} 140 ${120 - jaw - (looks.beard === 'full' ? 6 : 0)} ${chin} 120 ${chin}S${right - 2} 140 ${right - 0.5} ${rise}C${right - 6} 126 ${right - 10} 131 142 131C134 131 128 133 120 133S106 131 98 131C${left + 10} 131 ${left + 6} 126 ${left + 0.5} ${rise}Z"></path>`;
  return shape;
}
