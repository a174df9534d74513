import type { Compiled } from '../problem.ts';
import { noFrontMatter, openFrontMatter } from '../problems/lesson-problems.ts';
import { placeAt, slice, type Located } from './located.ts';

/** The two halves of a lesson file. */
export interface SplitSource {
  readonly matter: Located;
  readonly body: Located;
}

/** Cuts a lesson at its front matter: `---` on the first line and a second `---`. */
export function splitFrontMatter(source: Located): Compiled<SplitSource> {
  const open = /^(?:[ \t]*\n)*---[ \t]*\n/.exec(source.text);
  if (!open) {
    return {
      value: { matter: slice(source, 0, 0), body: source },
      problems: [noFrontMatter(placeAt(source))],
    };
  }
  const rest = source.text.slice(open[0].length);
  const close = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(rest);
  if (!close) return { problems: [openFrontMatter(placeAt(source, open[0].trimEnd().length - 3, 3))] };
  const end = open[0].length + close.index + (close[0].startsWith('\n') ? 1 : 0);
  return {
    value: {
      matter: slice(source, open[0].length, end),
      body: slice(source, open[0].length + close.index + close[0].length),
    },
    problems: [],
  };
}
