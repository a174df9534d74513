import type { Place } from '../problem.ts';

/** A text whose lines know where they stand in their file, also after a quote's `>` or a list's indent was taken off. */
export interface Located {
  readonly file: string;
  readonly text: string;
  /** For each line of `text`, the place of its first character, 1-based. */
  readonly starts: readonly LineStart[];
}

interface LineStart {
  readonly line: number;
  readonly column: number;
}

/** The whole text of a file (or the part of it that begins at line `line`). */
export function locate(file: string, text: string, line = 1): Located {
  return { file, text, starts: text.split('\n').map((_, index) => ({ line: line + index, column: 1 })) };
}

/** The part between two offsets. */
export function slice(located: Located, from: number, to: number = located.text.length): Located {
  const end = Math.max(from, to);
  const first = lineOf(located.text, from);
  const text = located.text.slice(from, end);
  const lines = text.split('\n').length;
  const starts = located.starts.slice(first.line, first.line + lines);
  const begin = starts[0] ?? { line: 1, column: 1 };
  return {
    file: located.file,
    text,
    starts: [{ line: begin.line, column: begin.column + first.column }, ...starts.slice(1)],
  };
}

/** The part without white space around it. */
export function trimmed(located: Located): Located {
  const { text } = located;
  return slice(located, text.length - text.trimStart().length, text.trimEnd().length);
}

/**
 * The inner text of a quote or a list item. Its lines are those of the outer text without what stands in front of them, so that each
 * inner line is the end of the outer one: that is how its column is found.
 */
export function inside(outer: Located, inner: string): Located {
  const outerLines = outer.text.split('\n');
  let skipped = 0;
  const starts = inner.split('\n').map((line, index): LineStart => {
    const words = line.trim();
    // The lexer sometimes drops an empty line at the start of an item: then the lines below stand one further.
    if (words !== '' && !(outerLines[index + skipped] ?? '').includes(words)) {
      const found = outerLines.findIndex((whole, at) => at > index + skipped && whole.includes(words));
      if (found >= 0) skipped = found - index;
    }
    const start = outer.starts[index + skipped] ?? outer.starts.at(-1) ?? { line: 1, column: 1 };
    const whole = outerLines[index + skipped] ?? '';
    const at = whole.endsWith(line) ? whole.length - line.length : whole.indexOf(words);
    return { line: start.line, column: start.column + Math.max(0, at) };
  });
  return { file: outer.file, text: inner, starts };
}

/** Puts two parts under each other. */
export function joined(first: Located, second: Located): Located {
  if (first.text === '') return second;
  const glue = first.text.endsWith('\n') ? '' : '\n';
  const starts = glue === '' ? first.starts.slice(0, -1) : first.starts;
  return {
    file: first.file,
    text: first.text + glue + second.text,
    starts: [...starts, ...second.starts],
  };
}

/** The place of an offset; `length` characters of the same line are marked in the code frame. */
export function placeAt(located: Located, offset = 0, length = 0): Place {
  const { line, column } = lineOf(located.text, Math.min(offset, located.text.length));
  const start = located.starts[line] ?? located.starts.at(-1) ?? { line: 1, column: 1 };
  const place = { file: located.file, line: start.line, column: start.column + column };
  return length > 0 ? { ...place, endColumn: place.column + length } : place;
}

/** The place of the whole text: its first line is marked. */
export function placeOf(located: Located): Place {
  const { text } = located;
  const begin = text.length - text.trimStart().length;
  const line = text.slice(begin).split('\n')[0] ?? '';
  return placeAt(located, begin, line.trimEnd().length);
}

/** The place of the first occurrence of some words in the text, else of the text itself. */
export function placeOfWords(located: Located, words: string): Place {
  const at = words === '' ? -1 : located.text.indexOf(words);
  return at < 0 ? placeOf(located) : placeAt(located, at, (words.split('\n')[0] ?? '').length);
}

function lineOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 0;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start };
}
