import type { MessageLanguage } from '../terminal/print-problems.ts';
import type { LessonMeasure } from './examine-language.ts';
import { readabilityName } from './readability.ts';

const heads = {
  nl: ['les', 'woorden', 'zinnen', 'woorden per zin', 'lettergrepen per woord', 'score', 'actief', ''],
  en: ['lesson', 'words', 'sentences', 'words per sentence', 'syllables per word', 'score', 'active', ''],
} as const;

/** The measures of the lessons as a table; the Flesch-Douma score only says something about Dutch. */
export function languageReport(
  measures: readonly LessonMeasure[],
  writing: 'nl' | 'en',
  language: MessageLanguage,
): string {
  const number = (value: number, digits = 1): string => {
    const text = value.toFixed(digits);
    return language === 'nl' ? text.replace('.', ',') : text;
  };
  const rows = measures.map(({ file, readability, moments }) => {
    const active = moments === undefined ? '' : String(moments);
    if (!readability) return [file, '0', '0', '', '', '', active, ''];
    const { words, sentences, wordsPerSentence, syllablesPerWord, score } = readability;
    const dutch = writing === 'nl';
    return [
      file,
      String(words),
      String(sentences),
      number(wordsPerSentence),
      dutch ? number(syllablesPerWord, 2) : '',
      dutch ? number(score, 0) : '',
      active,
      dutch ? readabilityName(score)[language] : '',
    ];
  });
  // The formula is Dutch: in another language the score would say nothing.
  const shown = (row: readonly string[]): readonly string[] =>
    writing === 'nl' ? row : row.filter((_, column) => ![4, 5, 7].includes(column));
  const table = [heads[language], ...rows].map(shown);
  const widths = shown(heads[language]).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        column === 0 || column === 7 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const footer = {
    nl: 'Score: Flesch-Douma, hoger is makkelijker. Wat die zegt en niet zegt: docs/taalmeting.md.',
    en: 'Score: Flesch-Douma, higher is easier. What it does and does not say: docs/taalmeting.md.',
  };
  return [...lines, ...(writing === 'nl' ? ['', footer[language]] : [])].join('\n');
}
