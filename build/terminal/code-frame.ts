import type { Place } from '../problem.ts';

/** The lines around a place with a mark under it, as plain text. */
export function codeFrame(source: string, at: Place, around = 1): string {
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const first = Math.max(1, at.line - around);
  const last = Math.min(lines.length, at.line + around);
  const width = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const { text, shift } = clip(lines[number - 1] ?? '', number === at.line ? at.column : 1);
    frame.push(`${number === at.line ? '>' : ' '} ${String(number).padStart(width)} | ${text}`.trimEnd());
    if (number !== at.line) continue;
    const column = Math.max(1, at.column - shift);
    const length = Math.max(
      1,
      Math.min((at.endColumn ?? at.column + 1) - at.column, text.length - column + 1),
    );
    const before = text.slice(0, column - 1).replace(/[^\t]/g, ' ');
    frame.push(`  ${' '.repeat(width)} | ${before}${'^'.repeat(length)}`);
  }
  return frame.join('\n');
}

/** A long line is cut so that the mark stays in sight. */
function clip(line: string, column: number): { readonly text: string; readonly shift: number } {
  const most = 100;
  if (line.length <= most) return { text: line, shift: 0 };
  const from = column > most - 20 ? column - 40 : 0;
  const head = from > 0 ? '…' : '';
  const text = head + line.slice(from, from + most) + (from + most < line.length ? '…' : '');
  return { text, shift: from > 0 ? from - 1 : 0 };
}
