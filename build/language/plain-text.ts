import { placeAt, type Located } from '../read/located.ts';
import type { Place } from '../problem.ts';

/** The words of a piece of Markdown without its marks; each character knows where it was written. */
export interface PlainText {
  readonly text: string;
  /** The place of the part between two offsets of `text`; the mark ends where its line ends. */
  place(from: number, to?: number): Place;
}

const marks = new RegExp(
  [
    '<!--[\\s\\S]*?-->',
    '!\\[[^\\]]*\\]\\([^)]*\\)',
    '\\[\\^[^\\]]+\\]',
    '(?<gap>\\[\\[[\\s\\S]*?\\]\\])',
    '\\[(?<linked>[^\\]]*)\\]\\([^)]*\\)',
    '\\{\\{\\s*(?<fill>[a-z0-9_]+)\\s*\\}\\}',
    '\\\\(?<escaped>[\\\\`*_{}[\\]()#+.!|<>:~-])',
    '[*`]+|~~|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}_])',
    '^\\[![A-Z]+\\]',
  ].join('|'),
  'gu',
);

/** Takes the marks out of Markdown; texts to fill in are their neutral ones, a gap is one word. */
export function plainText(source: Located, fills: Readonly<Record<string, string>>): PlainText {
  let text = '';
  const offsets: number[] = [];
  const keep = (words: string, at: number, one = false): void => {
    text += words;
    for (let index = 0; index < words.length; index += 1) offsets.push(one ? at : at + index);
  };
  let last = 0;
  for (const found of source.text.matchAll(marks)) {
    keep(source.text.slice(last, found.index), last);
    last = found.index + found[0].length;
    const { gap, linked, fill, escaped } = found.groups ?? {};
    if (gap !== undefined) keep('gat', found.index, true);
    if (linked !== undefined) keep(linked, found.index + 1);
    if (fill !== undefined) keep(fills[fill] ?? fill, found.index, true);
    if (escaped !== undefined) keep(escaped, found.index + 1);
  }
  keep(source.text.slice(last), last);
  return {
    text,
    place(from, to = from) {
      const begin = offsets[from] ?? source.text.length;
      const end = (offsets[Math.max(from, to - 1)] ?? begin) + 1;
      const line = source.text.indexOf('\n', begin);
      return placeAt(source, begin, (line < 0 ? end : Math.min(end, line)) - begin);
    },
  };
}
