import type { Problem } from '../problem.ts';
import { codeFrame } from './code-frame.ts';

/** The languages of messages. */
export type MessageLanguage = 'nl' | 'en';

/** Problems as text for a terminal: place, message, frame, advice. `sourceOf` gives the text of a file. */
export function printProblems(
  problems: readonly Problem[],
  language: MessageLanguage,
  sourceOf: (file: string) => string | undefined,
): string {
  const words = {
    nl: { error: 'fout', warning: 'let op', hint: 'Advies' },
    en: { error: 'error', warning: 'warning', hint: 'Advice' },
  }[language];
  return problems
    .map((problem) => {
      const { at, message, hint, severity, code } = problem;
      const source = sourceOf(at.file);
      const head = `${at.file}:${at.line}:${at.column}  ${words[severity]}  ${message[language]}  [${code}]`;
      // A secret is not repeated in a log.
      const isShown = source !== undefined && code !== 'package/secret';
      const frame = !isShown ? [] : [indented(codeFrame(source, at))];
      const advice = hint ? [`  ${words.hint}: ${hint[language]}`] : [];
      return [head, ...frame, ...advice].join('\n');
    })
    .join('\n\n');
}

/** One line that counts errors and warnings. */
export function summary(problems: readonly Problem[], language: MessageLanguage): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (language === 'nl') {
    if (problems.length === 0) return 'Geen problemen gevonden.';
    return `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}.`;
  }
  if (problems.length === 0) return 'No problems found.';
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`;
}

/** Problems as JSON for editors: 1-based, files relative to the course. */
export function problemsJson(problems: readonly Problem[], language: MessageLanguage): string {
  const rows = problems.map(({ code, severity, message, hint, at }) => ({
    code,
    severity,
    message: message[language],
    hint: hint?.[language] ?? '',
    file: at.file,
    line: at.line,
    column: at.column,
  }));
  return JSON.stringify({ problems: rows }, null, 2);
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
