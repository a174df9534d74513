import type { Problem } from '../problem.ts';

/** Problems by file, line and column; what was said twice about one place (an opening and a closing tag) is said once. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      (a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  return sorted.filter((problem, index) => {
    const earlier = sorted.slice(0, index).find((other) => isSamePlace(other, problem));
    return earlier === undefined;
  });
}

function isSamePlace(one: Problem, other: Problem): boolean {
  if (one.code !== other.code || one.at.file !== other.at.file || one.at.line !== other.at.line) return false;
  if (one.code === 'prose/raw-html') return true;
  return one.at.column === other.at.column && one.message.nl === other.message.nl;
}
