import type { Place } from '../../problem.ts';
import { placeOf, placeOfWords } from '../../read/located.ts';
import type { QuestionHead } from './question-base.ts';
import type { QuestionSource } from './question-source.ts';

const enumerated = /^\s*(?:[-*+•–—]|[a-z][).]|\d+[.)]?|[{([][xX ]?[})\]])\s*\S/i;
const gapLike = /_{3,}|\.{4,}|\[[^\]\n^]+\](?![([:])/;

/** Where answers were probably meant, when none were found: a list, lines that look like one, a gap in another form; else the heading. */
export function suspectPlace(source: QuestionSource, head: QuestionHead): Place {
  for (const node of [...source.situation].reverse()) {
    const text = node.source.text.trim();
    const lines = text.split('\n');
    const item = node.type === 'list' || (lines.length > 1 && lines.every((line) => enumerated.test(line)));
    const answer = node.type === 'blockquote' && /(?:antwoord|answer)\s*:/i.test(text);
    const gap = node.type === 'paragraph' ? gapLike.exec(text)?.[0] : undefined;
    if (item || answer) return placeOf(node.source);
    if (gap !== undefined) return placeOfWords(node.source, gap);
  }
  return head.at;
}
