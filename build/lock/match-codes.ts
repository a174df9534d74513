import { comparable, similarity } from './similarity.ts';

/** A short code and the text it was given to. A retired code is never given to another text. */
export interface CodeEntry {
  readonly code: string;
  readonly text: string;
  readonly retired?: boolean;
}

/** An existing entry of which it is not sure whether one of the new texts is the same in other words. */
export interface Doubt {
  readonly code: string;
  /** The text that is gone. */
  readonly text: string;
  /** Indexes of the new texts that it could have become. */
  readonly candidates: readonly number[];
}

/** What to do in doubt: the author answers that all are rewordings, or that all are new. */
export type DoubtAnswer = 'same' | 'new';

/** Codes for a list of texts. */
export interface MatchedCodes {
  /** A code for each text, in order. Provisional while there are doubts. */
  readonly codes: readonly string[];
  /** The entries to write: nothing that existed is lost. */
  readonly entries: readonly CodeEntry[];
  readonly doubts: readonly Doubt[];
}

const clearlySame = 0.6;
const margin = 0.15;

/**
 * Gives each text the code it had: equal text first, then a text that came back, then a clear rewording (the best match of both, with
 * nothing else near it). What is left on both sides is a doubt. New texts get the next codes: append-only, never a retired one.
 */
export function matchCodes(
  existing: readonly CodeEntry[],
  texts: readonly string[],
  answer?: DoubtAnswer,
): MatchedCodes {
  const given = new Map<number, CodeEntry>();
  const free = existing.filter((entry) => entry.retired !== true);
  const retired = existing.filter((entry) => entry.retired === true);
  take(texts, free, given, (text, entry) => text === entry.text);
  take(
    texts,
    free,
    given,
    (text, entry) => comparable(text) === comparable(entry.text) && comparable(text) !== '',
  );
  take(texts, retired, given, (text, entry) => text === entry.text);
  takeRewordings(texts, free, given, clearlySame, margin);
  if (answer === 'same') takeRewordings(texts, free, given, 0, 0);
  const open = texts.map((_, index) => index).filter((index) => !given.has(index));
  const doubts =
    open.length > 0 && answer !== 'new'
      ? free.map((entry): Doubt => ({ code: entry.code, text: entry.text, candidates: open }))
      : [];
  let next = nextNumber(existing);
  const codes = texts.map((_, index) => given.get(index)?.code ?? (next++).toString(36));
  const kept = new Set(codes);
  const entries = [
    ...texts.map((text, index): CodeEntry => ({ code: codes[index] ?? '', text })),
    ...existing
      .filter((entry) => !kept.has(entry.code))
      .map((entry): CodeEntry => ({ ...entry, retired: true })),
  ];
  return { codes, entries: entries.sort((a, b) => codeNumber(a.code) - codeNumber(b.code)), doubts };
}

/** The number of a code: codes count in base 36. */
export function codeNumber(code: string): number {
  return Number.parseInt(code, 36);
}

function nextNumber(existing: readonly CodeEntry[]): number {
  return existing.reduce((most, entry) => Math.max(most, codeNumber(entry.code) + 1), 0);
}

function take(
  texts: readonly string[],
  free: CodeEntry[],
  given: Map<number, CodeEntry>,
  fits: (text: string, entry: CodeEntry) => boolean,
): void {
  texts.forEach((text, index) => {
    if (given.has(index)) return;
    const at = free.findIndex((entry) => fits(text, entry));
    const [entry] = at < 0 ? [] : free.splice(at, 1);
    if (entry) given.set(index, entry);
  });
}

function takeRewordings(
  texts: readonly string[],
  free: CodeEntry[],
  given: Map<number, CodeEntry>,
  least: number,
  apart: number,
): void {
  for (;;) {
    const open = texts.map((_, index) => index).filter((index) => !given.has(index));
    const scored = free.flatMap((entry) =>
      open.map((index) => ({ entry, index, score: similarity(entry.text, texts[index] ?? '') })),
    );
    scored.sort((a, b) => b.score - a.score);
    const best = scored.find(
      (pair) =>
        pair.score >= least &&
        scored.every(
          (other) =>
            other === pair ||
            (other.entry !== pair.entry && other.index !== pair.index) ||
            other.score <= pair.score - apart,
        ),
    );
    if (!best) return;
    free.splice(free.indexOf(best.entry), 1);
    given.set(best.index, best.entry);
  }
}
