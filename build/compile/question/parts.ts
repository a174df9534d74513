import type { Report } from '../../problems/diagnostic.ts';
import { partTwice, unknownPart } from '../../problems/question-problems.ts';
import { placeAt, placeOf, slice, trimmed, type Located } from '../../read/located.ts';
import { fold, suggest } from '../../read/nearly.ts';

/** The parts that quoted lines under a question can be. */
export const partWords = {
  tip: ['Tip', 'Hint'],
  explanation: ['Uitleg', 'Explanation'],
  right: ['Goed', 'Right'],
  wrong: ['Fout', 'Wrong'],
  reveal: ['Zo was het', 'How it was'],
  example: ['Voorbeeldantwoord', 'Model answer'],
} as const;

/** A part of a question. */
export type PartName = keyof typeof partWords;

/** The parts that were found. */
export type Parts = Partial<Record<PartName, Located>>;

/** A piece of a quote: with the word that begins it, or plain. */
export interface QuotePiece {
  /** A word that is nearly a part begins it; that has been reported. */
  readonly nearly?: boolean;
  readonly part?: PartName;
  readonly word?: string;
  readonly text: Located;
}

/** Cuts the inner text of a quote at its known words. */
export function splitQuote(inner: Located, report: Report): readonly QuotePiece[] {
  const cuts: { from: number; textFrom: number; part?: PartName; word?: string }[] = [
    { from: 0, textFrom: 0 },
  ];
  let slip = false;
  let offset = 0;
  for (const line of inner.text.split('\n')) {
    const found = /^\s*(?:\*\*|__)?([\p{L} ]{2,20}?)\s*(?:\*\*|__)?\s*:(?:\*\*|__)?\s*/u.exec(line);
    const word = found?.[1] ?? '';
    const part = found ? partOf(word) : undefined;
    if (found && part) cuts.push({ from: offset, textFrom: offset + found[0].length, part, word });
    else if (found && !word.includes(' ')) {
      const nearly = suggest(word, Object.values(partWords).flat());
      if (nearly !== undefined) {
        slip = true;
        report(unknownPart(placeAt(inner, offset + line.indexOf(word), word.length), word, nearly));
      }
    }
    offset += line.length + 1;
  }
  return cuts
    .map((cut, index): QuotePiece => {
      const text = trimmed(slice(inner, cut.textFrom, cuts[index + 1]?.from ?? inner.text.length));
      return cut.part && cut.word !== undefined
        ? { part: cut.part, word: cut.word, text }
        : { text, nearly: slip };
    })
    .filter((piece) => piece.text.text !== '' || piece.part !== undefined);
}

/** The part that a word begins. */
export function partOf(word: string): PartName | undefined {
  const wanted = fold(word);
  const entries = Object.entries(partWords) as [PartName, readonly string[]][];
  return entries.find(([, names]) => names.some((name) => fold(name) === wanted))?.[0];
}

/** Keeps a part, unless it is there already. */
export function keepPart(parts: Parts, piece: QuotePiece, report: Report): void {
  if (!piece.part) return;
  if (parts[piece.part]) report(partTwice(placeOf(piece.text), piece.word ?? ''));
  else parts[piece.part] = piece.text;
}
