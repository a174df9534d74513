import { format, type Options } from 'prettier';

/** Lines are the author's own; code in a lesson is read by learners, so that it stays as it is. */
const markdown: Options = {
  parser: 'markdown',
  proseWrap: 'preserve',
  embeddedLanguageFormatting: 'off',
  endOfLine: 'auto',
};

/** Wide: how somebody looks (`{ leeftijd: oud, ... }`) stays on one line. */
const yaml: Options = {
  parser: 'yaml',
  proseWrap: 'preserve',
  singleQuote: true,
  printWidth: 160,
  endOfLine: 'auto',
};

/** A lesson in one look: signs of lists, tables, empty lines, front matter. A byte order mark and line ends stay. */
export async function formatLesson(text: string): Promise<string> {
  const formatted = await format(text, markdown);
  const [opening = '', fence = '', matter = ''] =
    /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*\r?$/m.exec(formatted) ?? [];
  const body = formatted.slice(fence.length + matter.length);
  const front = opening === '' ? '' : fence + (await format(matter, yaml));
  // An id belongs to its heading: no empty line between them.
  return front + body.replace(/^(#{1,6} .*\r?\n)\r?\n(?=<!-- id:)/gm, '$1');
}
