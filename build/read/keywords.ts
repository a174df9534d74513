import type { MdNode } from './markdown.ts';
import { headingText } from './markdown.ts';
import { slice, trimmed, type Located } from './located.ts';
import { distance, fold } from './nearly.ts';

/** The words that make a heading an assignment, in Dutch and English; `docs/auteurs.md` lists them. */
export const headingKeywords = {
  question: ['Vraag', 'Question'],
  statement: ['Stelling', 'Statement'],
  match: ['Koppel', 'Match'],
  order: ['Volgorde', 'Order'],
  fill: ['Vul in', 'Fill in'],
  number: ['Getal', 'Number'],
  scale: ['Schaal', 'Scale'],
  reflection: ['Reflectie', 'Reflection'],
  predict: ['Voorspel', 'Predict'],
  sort: ['Sorteer', 'Sort'],
  plan: ['Plan', 'Plan'],
  talk: ['Gesprek', 'Conversation'],
  ending: ['Einde', 'Ending'],
} as const;

/** A heading word that begins something other than prose. */
export type HeadingKeyword = keyof typeof headingKeywords;

/** What a heading is. */
export interface Heading {
  readonly node: MdNode;
  /** 1..6. */
  readonly level: number;
  /** The whole heading, without `#`. */
  readonly text: Located;
  /** Present on `### Vraag: ...`. */
  readonly keyword?: HeadingKeyword;
  /** What stands behind the colon; the whole heading where there is no keyword. */
  readonly rest: Located;
  /** The keyword that was probably meant, where the word before the colon is nearly one. */
  readonly nearly?: string;
  /** The word before the colon, as written. */
  readonly word?: string;
}

/** Reads a heading. Keywords count at levels 2 to 4; `Vraag\: ...` is a plain heading. */
export function readHeading(node: MdNode): Heading {
  const text = trimmed(headingText(node));
  const level = (node.token as { depth?: number }).depth ?? 1;
  const plain: Heading = { node, level, text, rest: text };
  const found = /^[*_]{0,2}([^:\\]+?)\s*[*_]{0,2}\s*[:：]\s*[*_]{0,2}\s*/.exec(text.text);
  if (!found || level < 2 || level > 4) return plain;
  const word = found[1] ?? '';
  const folded = fold(word).replace(/-/g, ' ');
  const rest = trimmed(slice(text, found[0].length));
  for (const [keyword, names] of Object.entries(headingKeywords) as [HeadingKeyword, readonly string[]][]) {
    if (names.some((name) => fold(name) === folded)) return { ...plain, keyword, rest, word };
  }
  const nearly = nearestKeyword(folded);
  return nearly === undefined ? plain : { ...plain, nearly, word };
}

function nearestKeyword(word: string): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const name of Object.values(headingKeywords).flat()) {
    const away = distance(word, fold(name));
    if (away < least) {
      least = away;
      best = name;
    }
  }
  return best;
}
