import type { FormattedCourse } from './format-course.ts';

/** What was formatted, and what was not and why; empty when there is nothing to tell. */
export function formatNotes({ written, refused, hasErrors }: FormattedCourse, language: 'nl' | 'en'): string {
  const nl = language === 'nl';
  if (hasErrors) {
    return nl
      ? 'Niet opgemaakt: er staan nog fouten in de cursus. Los die eerst op.'
      : 'Not formatted: there are still errors in the course. Mend those first.';
  }
  return [
    ...written.map((file) => `${nl ? 'Opgemaakt' : 'Formatted'}: ${file}`),
    ...refused.map((file) =>
      nl
        ? `Niet opgemaakt: ${file}. Met een andere opmaak zou de les iets anders zeggen.`
        : `Not formatted: ${file}. In another format the lesson would say something else.`,
    ),
  ].join('\n');
}
