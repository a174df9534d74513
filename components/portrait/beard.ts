import { svg, type SVGTemplateResult } from 'lit';
import type { Looks } from '../model/feeling.ts';
import { heads } from './face.ts';
import { hairColours } from './palette.ts';
import type { Pose } from './pose.ts';

/** The beard; it follows an open mouth. */
export function drawBeard(looks: Looks, pose: Pose): SVGTemplateResult | '' {
  if (looks.beard === 'none') return '';
  const colour = hairColours[looks.hairColour].flat;
  const moustache = svg`<path fill=${colour} d="M120 131C112 129 101 132 97 141C105 142 113 138.500 120 138.500S135 142 143 141C139 132 128 129 120 131Z"></path>`;
  if (looks.beard === 'moustache') return moustache;
  const { half, jaw } = heads[looks.build];
  const left = 120 - half;
  const right = 120 + half;
  const long = looks.beard === 'full' ? 180 : looks.beard === 'short' ? 169 : 164;
  const chin = long + pose.open * 0.4;
  const rise = looks.beard === 'full' ? 112 : 118;
  return svg`<path fill=${colour} opacity=${looks.beard === 'stubble' ? 0.28 : 1} d="M${left + 0.5} ${rise}C${left + 2} 140 ${120 - jaw - (looks.beard === 'full' ? 6 : 0)} ${chin} 120 ${chin}S${right - 2} 140 ${right - 0.5} ${rise}C${right - 6} 126 ${right - 10} 131 142 131C134 131 128 133 120 133S106 131 98 131C${left + 10} 131 ${left + 6} 126 ${left + 0.5} ${rise}Z"></path>`;
}
