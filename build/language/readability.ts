import { sentences, wordsOf } from './sentences.ts';

/** What a score is made of. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  readonly syllablesPerWord: number;
  /** Flesch-Douma, 0 (very hard) to 100 (very easy); short plain texts come out above it. */
  readonly score: number;
}

/** Vowels that sound as one syllable in Dutch, longest first; a trema begins a syllable of its own. */
const nuclei =
  /ëe|ëi|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ai|au|ou|[aeiouyáàâéèêíìîóòôúùûäëïöü]/g;

/** The syllables of a Dutch word, by its groups of vowels. A word without vowels, or a number, counts as one. */
export function syllables(word: string): number {
  return Math.max(1, word.toLowerCase().normalize('NFC').match(nuclei)?.length ?? 0);
}

/** Flesch-Douma over texts: 206.84 - 0.77 x syllables per 100 words - 0.93 x words per sentence (Douma 1960). */
export function readability(texts: readonly string[]): Readability | undefined {
  const all = texts.flatMap(sentences).map(({ text }) => wordsOf(text));
  const spoken = all.filter((words) => words.length > 0);
  const words = spoken.flat();
  if (words.length === 0) return undefined;
  const wordsPerSentence = words.length / spoken.length;
  const syllablesPerWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return {
    words: words.length,
    sentences: spoken.length,
    wordsPerSentence,
    syllablesPerWord,
    score: 206.84 - 0.77 * 100 * syllablesPerWord - 0.93 * wordsPerSentence,
  };
}

/** Douma's own names for the scores. */
export function readabilityName(score: number): { readonly nl: string; readonly en: string } {
  if (score < 30) return { nl: 'zeer moeilijk', en: 'very hard' };
  if (score < 45) return { nl: 'moeilijk', en: 'hard' };
  if (score < 60) return { nl: 'tamelijk moeilijk', en: 'rather hard' };
  if (score < 70) return { nl: 'normaal', en: 'normal' };
  if (score < 80) return { nl: 'tamelijk makkelijk', en: 'rather easy' };
  if (score < 90) return { nl: 'makkelijk', en: 'easy' };
  return { nl: 'zeer makkelijk', en: 'very easy' };
}
