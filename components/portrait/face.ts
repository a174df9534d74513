import { svg, type SVGTemplateResult } from 'lit';
import type { Looks } from '../model/feeling.ts';
import { ink, skins, white, type SkinColours } from './palette.ts';
import type { Pose } from './pose.ts';

/** The one line weight of the drawing. */
export const line = 3;
const eyeY = 106;
const mouthY = 143;

/** Half the width of the head and of the jaw, by build. */
export const heads: Readonly<Record<Looks['build'], { readonly half: number; readonly jaw: number }>> = {
  slim: { half: 43, jaw: 27 },
  average: { half: 46, jaw: 33 },
  broad: { half: 51, jaw: 44 },
};

/** Head and ears, without features. */
export function drawHead(looks: Looks): SVGTemplateResult {
  const { half, jaw } = heads[looks.build];
  const { flat, shade } = skins[looks.skin];
  const left = 120 - half;
  const right = 120 + half;
  const ear = (x: number, side: number): SVGTemplateResult =>
    svg`<ellipse cx=${x} cy="110" rx="8" ry="12" fill=${flat}></ellipse>
      <path d="M${x + side * 3} 104q${side * -5} 5 0 11" fill="none" stroke=${shade} stroke-width=${line} stroke-linecap="round"></path>`;
  return svg`${looks.headscarf || ['bob', 'long', 'afro'].includes(looks.hair) ? '' : [ear(left, -1), ear(right, 1)]}
    <path fill=${flat} d="M${left} 98C${left} 62 ${120 - half * 0.64} 44 120 44S${right} 62 ${right} 98C${right} 130 ${120 + jaw} 165 120 165S${left} 130 ${left} 98Z"></path>`;
}

/** Eyes, brows, nose, mouth and what a feeling or a life draws around them. */
export function drawFeatures(looks: Looks, brow: string, pose: Pose): SVGTemplateResult {
  const skin = skins[looks.skin];
  const spread = heads[looks.build].half * 0.42;
  return svg`${drawBlush(skin, pose)}${drawLife(looks, skin, pose, spread)}
    ${drawEye(120 - spread, skin, pose)}${drawEye(120 + spread, skin, pose)}
    ${drawBrow(-1, spread, brow, pose)}${drawBrow(1, spread, brow, pose)}
    <path d="M121 108C120 117 114 124 115 128Q119 132 125 129" fill="none" stroke=${skin.shade} stroke-width=${line} stroke-linecap="round" stroke-linejoin="round"></path>
    ${drawTear(120 + spread, pose)}`;
}

function drawBlush(skin: SkinColours, { blush }: Pose): SVGTemplateResult | '' {
  if (blush <= 0.02) return '';
  const spot = (x: number): SVGTemplateResult =>
    svg`<ellipse cx=${x} cy="127" rx="11" ry="7" fill=${skin.blush} opacity=${(blush * 0.45).toFixed(2)}></ellipse>`;
  return svg`${spot(91)}${spot(149)}`;
}

function drawEye(x: number, skin: SkinColours, pose: Pose): SVGTemplateResult {
  const top = Math.max(1.4, 6.4 + pose.lidTop);
  const bottom = Math.max(1.4, 4.6 + pose.lidBottom);
  const upper = `C${x - 5} ${eyeY - top * 1.35} ${x + 5} ${eyeY - top * 1.35} ${x + 9} ${eyeY}`;
  const lower = `C${x + 5} ${eyeY + bottom * 1.35} ${x - 5} ${eyeY + bottom * 1.35} ${x - 9} ${eyeY}`;
  // The iris is as large as an eye lets it be, and skin over it makes the lids: no clip paths, so no ids.
  return svg`<path d="M${x - 9} ${eyeY}${upper}${lower}Z" fill=${white}></path>
    <circle cx=${x + pose.gazeX} cy=${eyeY + pose.gazeY - 0.6} r="4.6" fill=${ink}></circle>
    <path d="M${x - 9} ${eyeY}${upper}V${eyeY - 13}H${x - 9}Z" fill=${skin.flat}></path>
    <path d="M${x + 9} ${eyeY}${lower}V${eyeY + 12}H${x + 9}Z" fill=${skin.flat}></path>
    <path d="M${x - 9} ${eyeY}${upper}" fill="none" stroke=${ink} stroke-width=${line} stroke-linecap="round"></path>`;
}

function drawBrow(side: -1 | 1, spread: number, colour: string, pose: Pose): SVGTemplateResult {
  const lift = side < 0 ? pose.browLeft : 0;
  const inner = 93 + pose.browInner + lift * 0.7;
  const outer = 95 + pose.browOuter + lift;
  const middle = Math.min(inner, outer) - 3 + (inner - outer) * (inner > outer ? 0.15 : -0.15);
  const x = (away: number): number => 120 + side * (spread + away);
  return svg`<path d="M${x(-9)} ${inner}Q${x(2)} ${middle} ${x(12)} ${outer}" fill="none" stroke=${colour} stroke-width="5" stroke-linecap="round"></path>`;
}

/** The mouth; drawn apart, because a beard goes under it. */
export function drawMouth(looks: Looks, pose: Pose): SVGTemplateResult {
  const { lips } = skins[looks.skin];
  const half = 15 + pose.width;
  const [left, right] = [120 - half, 120 + half];
  const leftY = mouthY - pose.smile * 0.6 + pose.skew;
  const rightY = mouthY - pose.smile * 0.6 - pose.skew;
  const middle = mouthY + pose.smile * 0.8;
  const bearded = looks.beard === 'short' || looks.beard === 'full';
  if (pose.open < 2) {
    const bend = middle + pose.smile * 0.4;
    const fullness = 8.5 - pose.press * 2.5;
    // On a beard the lip is a flat, else the line would be lost in the hair; on skin it is a line under the mouth.
    const lip = bearded
      ? svg`<path d=${`M${left + 2} ${leftY}Q120 ${bend} ${right - 2} ${rightY}Q120 ${bend + 10 - pose.press * 4} ${left + 2} ${leftY}Z`} fill=${lips} stroke=${lips} stroke-width=${line} stroke-linejoin="round"></path>`
      : svg`<path d=${`M${112 + pose.press * 2} ${middle + fullness}Q120 ${middle + fullness + 2} ${128 - pose.press * 2} ${middle + fullness}`} fill="none" stroke=${skins[looks.skin].shade} stroke-width=${line} stroke-linecap="round"></path>`;
    return svg`${lip}<path d=${`M${left} ${leftY}Q120 ${bend} ${right} ${rightY}`} fill="none" stroke=${ink} stroke-width=${line} stroke-linecap="round"></path>`;
  }
  const upper = middle - pose.open * 0.35 - Math.max(0, -pose.smile) * 0.5;
  const lower = middle + pose.open * 1.35;
  const shape = `M${left} ${leftY}Q120 ${upper} ${right} ${rightY}C${right - 3} ${lower} ${left + 3} ${lower} ${left} ${leftY}Z`;
  const show = Math.min(5, pose.open * 0.7) * pose.teeth;
  return svg`<path d=${shape} fill="#5a2327"></path>
    ${show > 1 ? svg`<path d="M${left + 3} ${leftY + 0.5}Q120 ${upper} ${right - 3} ${rightY + 0.5}Q120 ${upper + show * 2} ${left + 3} ${leftY + 0.5}Z" fill=${white}></path>` : ''}
    <path d=${shape} fill="none" stroke=${lips} stroke-width=${line} stroke-linejoin="round"></path>`;
}

/** Lines of age, and lines of a moment. */
function drawLife(looks: Looks, skin: SkinColours, pose: Pose, spread: number): SVGTemplateResult {
  const stroke = (d: string, opacity: number): SVGTemplateResult | '' =>
    opacity > 0.05
      ? svg`<path d=${d} fill="none" stroke=${skin.shade} stroke-width=${line} stroke-linecap="round" opacity=${Math.min(1, opacity).toFixed(2)}></path>`
      : '';
  const aged = { young: 0, adult: 0, middle: 0.65, old: 1 }[looks.age];
  const [left, right] = [120 - spread, 120 + spread];
  const bearded = looks.beard === 'short' || looks.beard === 'full';
  const bald = looks.hair === 'balding' || looks.hair === 'none';
  return svg`
    ${stroke('M99 129Q95 134 96 140M141 129Q145 134 144 140', bearded ? 0 : aged)}
    ${stroke(`M${left - 14} 111l-4 3M${right + 14} 111l4 3`, looks.age === 'old' ? 1 : 0)}
    ${stroke(`M${left - 6} 117Q${left} 119.500 ${left + 6} 117M${right - 6} 117Q${right} 119.500 ${right + 6} 117`, Math.max(pose.rims, looks.age === 'old' ? 0.8 : 0))}
    ${stroke('M104 80Q120 76 136 80', Math.max(pose.furrow, bald && looks.age === 'old' ? 0.7 : 0))}
    ${stroke('M115.500 97q1-3 .5-6M124.500 97q-1-3-.5-6', pose.crease)}`;
}

function drawTear(x: number, { tear }: Pose): SVGTemplateResult | '' {
  if (tear < 0.5) return '';
  return svg`<path d="M${x + 2} 116q5 7 0 10q-5-3 0-10Z" fill="#9fc6d8"></path>`;
}
