import { svg, type SVGTemplateResult } from 'lit';
import type { Looks } from '../model/feeling.ts';
import { line } from './face.ts';
import { cloths, scarfShades, skins, white } from './palette.ts';

const shoulders = { slim: 80, average: 90, broad: 103 } as const;

/** Neck, shoulders and what is worn on them. */
export function drawClothes(looks: Looks): SVGTemplateResult {
  const skin = skins[looks.skin];
  const wide = { slim: 17, average: 19, broad: 25 }[looks.build];
  const neck = svg`<path d="M${120 - wide} 140V196H${120 + wide}V140Z" fill=${skin.flat}></path>
    <path d="M${120 - wide} 156Q120 184 ${120 + wide} 156V166Q120 190 ${120 - wide} 166Z" fill=${skin.shade} opacity=".65"></path>`;
  return svg`${looks.clothes === 'hoodie' ? drawHood(looks) : ''}${neck}${garments[looks.clothes](looks)}${looks.headscarf ? drawWrap(looks) : ''}`;
}

function torso(looks: Looks, fill: string, neckline = 'Q120 206 146 184'): SVGTemplateResult {
  const half = shoulders[looks.build];
  return svg`<path fill=${fill} d="M${120 - half} 270C${120 - half} 212 ${132 - half} 198 94 184${neckline}C${108 + half} 198 ${120 + half} 212 ${120 + half} 270Z"></path>`;
}

function seam(d: string, colour: string): SVGTemplateResult {
  return svg`<path d=${d} fill="none" stroke=${colour} stroke-width=${line} stroke-linecap="round" stroke-linejoin="round"></path>`;
}

const garments: Readonly<Record<Looks['clothes'], (looks: Looks) => SVGTemplateResult>> = {
  jumper: (looks) => {
    const { flat, dark } = cloths[looks.colour];
    return svg`${torso(looks, flat)}<path d="M91 184Q120 214 149 184L145 179Q120 202 95 179Z" fill=${dark}></path>`;
  },
  shirt: (looks) => {
    const { flat, dark } = cloths[looks.colour];
    return svg`${torso(looks, flat, 'L120 206L146 184')}
      <path d="M96 176L120 204L104 220L88 188Z" fill=${flat} stroke=${dark} stroke-width=${line} stroke-linejoin="round"></path>
      <path d="M144 176L120 204L136 220L152 188Z" fill=${flat} stroke=${dark} stroke-width=${line} stroke-linejoin="round"></path>
      ${seam('M120 208V270', dark)}<circle cx="126" cy="228" r="2.500" fill=${dark}></circle>`;
  },
  blazer: (looks) => {
    const { flat, dark } = cloths[looks.colour];
    return svg`${torso(looks, white)}${seam('M104 186L120 206L136 186', '#d8cbb8')}
      <path d="M${120 - shoulders[looks.build]} 270C${120 - shoulders[looks.build]} 212 ${132 - shoulders[looks.build]} 198 96 182L122 270Z" fill=${flat}></path>
      <path d="M${120 + shoulders[looks.build]} 270C${120 + shoulders[looks.build]} 212 ${108 + shoulders[looks.build]} 198 144 182L118 270Z" fill=${flat}></path>
      <path d="M96 180L120 242L96 220L102 210L84 206Z" fill=${dark}></path><path d="M144 180L120 242L144 220L138 210L156 206Z" fill=${dark}></path>`;
  },
  workwear: (looks) => {
    const { flat, dark } = cloths[looks.colour];
    return svg`${torso(looks, flat)}
      <path d="M66 270V198L82 190V270ZM174 270V198L158 190V270Z" fill="#e9dc8b"></path>
      <path d="M96 178L120 202L108 214L88 190ZM144 178L120 202L132 214L152 190Z" fill=${dark}></path>${seam('M120 206V270', dark)}`;
  },
  apron: (looks) => {
    const { flat, dark } = cloths[looks.colour];
    return svg`${torso(looks, '#f4ece0')}${seam('M94 184Q120 208 146 184', '#d8cbb8')}
      <path d="M84 190L94 186L98 216H142L146 186L156 190L154 270H86Z" fill=${flat}></path>${seam('M98 216H142', dark)}`;
  },
  coat: (looks) => {
    const { flat, dark } = cloths[looks.colour];
    return svg`${torso(looks, flat)}
      <path d="M90 170C84 180 82 190 84 198L114 222L120 208C106 202 96 188 96 172ZM150 170C156 180 158 190 156 198L126 222L120 208C134 202 144 188 144 172Z" fill=${dark}></path>
      ${seam('M120 212V270', dark)}`;
  },
  blouse: (looks) => {
    const { flat, dark } = cloths[looks.colour];
    return svg`${torso(looks, flat, 'L120 216L146 184')}${seam('M95 183L120 216L145 183M120 216V270', dark)}`;
  },
  hoodie: (looks) => {
    const { flat, dark } = cloths[looks.colour];
    return svg`${torso(looks, flat)}
      <path d="M84 182C90 206 106 216 120 216S150 206 156 182L147 178C142 196 132 204 120 204S98 196 93 178Z" fill=${dark}></path>
      ${seam('M108 214V234M132 214V228', white)}`;
  },
};

/** The end of a headscarf, round the neck. */
function drawWrap(looks: Looks): SVGTemplateResult {
  const { scarf } = cloths[looks.colour];
  return svg`<path fill=${scarf} d="M84 150C80 176 80 196 98 208C112 216 138 214 148 204C158 192 158 172 156 150Z"></path>
    ${seam('M92 190C108 200 132 198 148 184', scarfShades[looks.colour])}`;
}

function drawHood(looks: Looks): SVGTemplateResult {
  return svg`<path d="M76 196C72 168 84 150 120 150S168 168 164 196Z" fill=${cloths[looks.colour].dark}></path>`;
}
