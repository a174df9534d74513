import { svg, type SVGTemplateResult } from 'lit';
import type { Looks } from '../model/feeling.ts';
import { heads } from './face.ts';
import { cloths, hairColours, scarfShades } from './palette.ts';

/** Hair in two layers, drawn for a head of average build; `back` lies behind the head. */
interface Hair {
  readonly back?: string;
  readonly front?: string;
  /** Rounds of curls: x, y, radius. */
  readonly curlsBack?: readonly (readonly [number, number, number])[];
  readonly curls?: readonly (readonly [number, number, number])[];
}

const hairs: Readonly<Record<Looks['hair'], Hair>> = {
  none: {},
  short: {
    front:
      'M72 106C66 66 82 34 122 33C160 33 173 64 168 106C165 106 163 104 163 100C163 86 158 78 150 73C130 76 108 72 94 62C86 72 78 84 77 100C77 104 75 106 72 106Z',
  },
  bob: {
    back: 'M64 146C56 100 62 34 120 33S184 100 176 146C175 158 158 162 148 156H92C82 162 65 158 64 146Z',
    front:
      'M69 122C62 66 84 34 120 34S178 66 171 122C165 122 163 114 162 106C160 88 150 72 132 60C112 76 84 80 78 106C77 114 75 122 69 122Z',
  },
  long: {
    back: 'M62 206C52 150 56 34 120 33S188 150 178 206C168 216 152 214 146 204H94C88 214 72 216 62 206Z',
    front:
      'M70 128C60 66 86 34 120 34S180 66 170 128C165 124 164 114 163 104C160 82 140 70 116 50C104 68 80 82 77 104C76 114 75 124 70 128Z',
  },
  curly: {
    curlsBack: [
      [74, 112, 15],
      [166, 112, 15],
      [69, 90, 16],
      [171, 90, 16],
      [76, 132, 12],
      [164, 132, 12],
    ],
    curls: [
      [80, 68, 15],
      [97, 52, 16],
      [120, 45, 17],
      [143, 52, 16],
      [160, 68, 15],
      [108, 60, 12],
      [132, 60, 12],
    ],
  },
  bun: {
    back: 'M120 6C134 6 143 16 143 28S134 48 120 48S97 40 97 28S106 6 120 6Z',
    front:
      'M72 104C66 64 86 36 120 36S174 64 168 104C164 102 163 96 162 90C156 70 140 60 120 58C100 60 84 70 78 90C77 96 76 102 72 104Z',
  },
  afro: {
    back: 'M120 14C158 14 184 42 184 80C184 104 176 124 164 132H76C64 124 56 104 56 80C56 42 82 14 120 14Z',
    front:
      'M72 104C64 60 88 34 120 34S176 60 168 104C164 100 163 94 161 88C156 70 140 64 120 64S84 70 79 88C77 94 76 100 72 104Z',
  },
  balding: {
    front:
      'M76 114C66 106 63 88 72 72C75 67 79 64 82 65C80 76 80 86 79 96C79 104 78 110 76 114ZM164 114C174 106 177 88 168 72C165 67 161 64 158 65C160 76 160 86 161 96C161 104 162 110 164 114Z',
  },
};

/** What lies behind the head. */
export function drawHairBack(looks: Looks): SVGTemplateResult {
  if (looks.headscarf) {
    return wide(
      looks,
      svg`<path d="M64 112C58 60 84 28 120 28S182 60 176 112C175 150 184 172 190 196H50C56 172 65 150 64 112Z" fill=${scarfShades[looks.colour]}></path>`,
    );
  }
  const { back, curlsBack = [] } = hairs[looks.hair];
  const colour = hairColours[looks.hairColour].back;
  return wide(
    looks,
    svg`${back ? svg`<path d=${back} fill=${colour}></path>` : ''}${curlsBack.map(curl(colour))}`,
  );
}

/** What lies over the forehead and the temples; a headscarf when there is one. */
export function drawHairFront(looks: Looks): SVGTemplateResult {
  if (looks.headscarf) return drawScarf(looks);
  const { front, curls = [] } = hairs[looks.hair];
  const colour = hairColours[looks.hairColour].flat;
  return wide(
    looks,
    svg`${front ? svg`<path d=${front} fill=${colour}></path>` : ''}${curls.map(curl(colour))}`,
  );
}

function drawScarf(looks: Looks): SVGTemplateResult {
  const { scarf } = cloths[looks.colour];
  return wide(
    looks,
    svg`<path fill=${scarf} fill-rule="evenodd" d="M64 112C58 60 84 28 120 28S182 60 176 112C174 146 164 172 120 182C76 172 66 146 64 112ZM120 62C96 62 80 78 80 104C80 138 98 167 120 167S160 138 160 104C160 78 144 62 120 62Z"></path>
      <path d="M72 84C82 62 98 50 122 48" fill="none" stroke=${scarfShades[looks.colour]} stroke-width="3" stroke-linecap="round"></path>`,
  );
}

function curl(colour: string): (spot: readonly [number, number, number]) => SVGTemplateResult {
  return ([x, y, radius]) => svg`<circle cx=${x} cy=${y} r=${radius} fill=${colour}></circle>`;
}

function wide(looks: Looks, drawing: SVGTemplateResult): SVGTemplateResult {
  const scale = heads[looks.build].half / heads.average.half;
  return svg`<g transform="translate(${120 - 120 * scale} 0) scale(${scale} 1)">${drawing}</g>`;
}
