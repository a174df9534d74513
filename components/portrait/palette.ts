import type { Looks } from '../model/feeling.ts';

/** Colours of a skin: the flat, the shade (nose, folds, neck), the blush and the lips. */
export interface SkinColours {
  readonly flat: string;
  readonly shade: string;
  readonly blush: string;
  readonly lips: string;
}

/** From light to dark. */
export const skins: Readonly<Record<Looks['skin'], SkinColours>> = {
  1: { flat: '#f6d5bd', shade: '#dba988', blush: '#e58d77', lips: '#b8625a' },
  2: { flat: '#edc19f', shade: '#cd946d', blush: '#d97c60', lips: '#a9564c' },
  3: { flat: '#d9a378', shade: '#b27a50', blush: '#c4694a', lips: '#94493d' },
  4: { flat: '#b97f55', shade: '#915c38', blush: '#a64f35', lips: '#7a3a30' },
  5: { flat: '#945f3f', shade: '#6d4028', blush: '#8b3f2b', lips: '#5d2a26' },
  6: { flat: '#74472f', shade: '#50301f', blush: '#6f3226', lips: '#46201d' },
};

/** A colour of hair: the flat, a darker one for what lies behind, and the brows. */
export const hairColours: Readonly<
  Record<Looks['hairColour'], { readonly flat: string; readonly back: string; readonly brow: string }>
> = {
  black: { flat: '#2b2527', back: '#1d191b', brow: '#241e20' },
  brown: { flat: '#5f3f2b', back: '#472e1f', brow: '#4a3020' },
  blond: { flat: '#d3a85c', back: '#b48a43', brow: '#95702f' },
  red: { flat: '#b0582f', back: '#8c4322', brow: '#83401f' },
  grey: { flat: '#9a9793', back: '#7d7a77', brow: '#6f6a66' },
  white: { flat: '#e6e2da', back: '#c9c4ba', brow: '#a39c91' },
};

/** A cloth: the flat, a darker one for seams and folds, and a scarf that goes with it. */
export const cloths: Readonly<
  Record<Looks['colour'], { readonly flat: string; readonly dark: string; readonly scarf: string }>
> = {
  teal: { flat: '#2f7c84', dark: '#205d64', scarf: '#d2a25c' },
  sand: { flat: '#c8ad83', dark: '#a3885e', scarf: '#2f7c84' },
  brick: { flat: '#b15b42', dark: '#8b432e', scarf: '#dcb98c' },
  navy: { flat: '#3c557f', dark: '#2a3d5f', scarf: '#8fa6bd' },
  moss: { flat: '#6d7f4c', dark: '#526138', scarf: '#d8c08a' },
  plum: { flat: '#7c4d6e', dark: '#5d3752', scarf: '#c99aa6' },
  ochre: { flat: '#c9963f', dark: '#a2752a', scarf: '#6a4d6e' },
  grey: { flat: '#7b838e', dark: '#5c646e', scarf: '#3c557f' },
};

/** The folds of a headscarf. */
export const scarfShades: Readonly<Record<Looks['colour'], string>> = {
  teal: '#b3843f',
  sand: '#205d64',
  brick: '#bd986a',
  navy: '#6f879f',
  moss: '#b59c63',
  plum: '#a97683',
  ochre: '#513854',
  grey: '#2a3d5f',
};

/** The line of eyes and mouth. */
export const ink = '#2d1f1f';
/** The wall behind everybody. */
export const wall = '#ecdfcc';
/** Shirts, teeth and the white of the eye. */
export const white = '#fffaf3';
