import type { Compiled, Problem } from '../problem.ts';
import { controlCharacter, mergeConflict, notUtf8, tooLarge } from '../problems/source-problems.ts';
import { locate, placeAt, type Located } from './located.ts';

const mostBytes = 1024 * 1024;

/** The text of a file: UTF-8, without byte order mark, line ends as LF. `file` is relative to the course folder. */
export function readSourceText(file: string, bytes: Uint8Array): Compiled<Located> {
  if (bytes.length > mostBytes) {
    return { problems: [tooLarge({ file, line: 1, column: 1 }, bytes.length)] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problems: [notUtf8({ file, line: firstBadLine(bytes), column: 1 })] };
  }
  const located = locate(file, text.replace(/\r\n?/g, '\n'));
  const problems: Problem[] = [];
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(located.text);
  if (control) problems.push(controlCharacter(placeAt(located, control.index, 1)));
  const conflict = /^<{7} .*$(?=[^]*^={7}$[^]*^>{7} )/m.exec(located.text);
  if (conflict) problems.push(mergeConflict(placeAt(located, conflict.index, conflict[0].length)));
  return problems.length > 0 ? { problems } : { value: located, problems };
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, index));
    } catch {
      return line;
    }
    line += 1;
    start = index + 1;
  }
  return line;
}
