import { lessonsOnRoute, type Course, type Lesson, type ScreenRef } from '../model/course.ts';
import type { SearchIndex } from '../model/search-index.ts';

/** A piece of a snippet: found words apart from what is around them. */
export interface SnippetPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** A screen that holds all the words that were looked for. */
export interface Found {
  readonly lesson: Lesson;
  readonly screen: ScreenRef;
  readonly snippet: readonly SnippetPart[];
}

const before = 50;
const length = 150;

/** The screens of the route that hold every word of the query, best first; titles weigh more than text. */
export function findScreens(
  course: Course,
  route: string | undefined,
  index: SearchIndex,
  query: string,
): readonly Found[] {
  const sought = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (sought.every((word) => word.length < 2)) return [];
  const texts = new Map(index.map(([lesson, screens]) => [lesson, new Map(screens)]));
  const found: { readonly hit: Found; readonly score: number }[] = [];
  for (const lesson of lessonsOnRoute(course, route)) {
    for (const screen of lesson.screens) {
      const text = texts.get(lesson.id)?.get(screen.code) ?? '';
      const title = `${fold(screen.title)} ${fold(lesson.title)}`;
      const folded = fold(text);
      const scores = sought.map((word) => 6 * weigh(title, word) + weigh(folded, word));
      if (scores.some((score) => score === 0)) continue;
      const score = scores.reduce((sum, one) => sum + one, 0);
      found.push({ hit: { lesson, screen, snippet: snippet(text, folded, sought) }, score });
    }
  }
  return found.sort((one, other) => other.score - one.score).map(({ hit }) => hit);
}

/** Small letters without accents, of the same length, so that places in both are the same. */
export function fold(text: string): string {
  return [...text]
    .map((char) => {
      const plain = char.normalize('NFD')[0]?.toLowerCase() ?? '';
      return plain.length === char.length ? plain : char;
    })
    .join('');
}

/** How well a word is there: at the start of a word counts twice, more often counts up to a limit. */
function weigh(text: string, word: string): number {
  let weight = 0;
  for (let at = text.indexOf(word); at >= 0 && weight < 6; at = text.indexOf(word, at + word.length)) {
    weight += isStart(text, at) ? 2 : 1;
  }
  return weight;
}

function isStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

/** The text around the first found word, cut between words. */
function snippet(text: string, folded: string, sought: readonly string[]): readonly SnippetPart[] {
  const places = sought.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const first = places.length > 0 ? Math.min(...places) : 0;
  let start = Math.max(0, first - before);
  if (start > 0) start = text.indexOf(' ', start) + 1;
  let end = Math.min(text.length, start + length);
  if (end < text.length) end = Math.max(text.lastIndexOf(' ', end), first + 1);
  const parts: SnippetPart[] = [];
  let at = start;
  while (at < end) {
    const next = nextWord(folded, sought, at);
    if (!next || next.at >= end) break;
    if (next.at > at) parts.push({ text: text.slice(at, next.at), isFound: false });
    at = next.at + next.word.length;
    parts.push({ text: text.slice(next.at, at), isFound: true });
  }
  if (at < end) parts.push({ text: text.slice(at, end), isFound: false });
  return [
    ...(start > 0 ? [{ text: '… ', isFound: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: ' …', isFound: false }] : []),
  ];
}

function nextWord(
  folded: string,
  sought: readonly string[],
  from: number,
): { readonly at: number; readonly word: string } | undefined {
  return sought
    .map((word) => ({ word, at: folded.indexOf(word, from) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.word.length - one.word.length)[0];
}
