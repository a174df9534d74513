import type { NumericInteraction } from '../../../components/model/interaction.ts';
import { notANumber, wrongRange } from '../../problems/answer-problems.ts';
import { noAnswerLine } from '../../problems/question-problems.ts';
import { placeOf } from '../../read/located.ts';
import type { Compiler } from './compile-question.ts';
import { optional, questionBase } from './question-base.ts';
import { readQuestionSource } from './question-source.ts';
import { suspectPlace } from './suspect.ts';

/** `Getal`: `Antwoord: 6 weken`, `Antwoord: 100 (95 tot 105)`, `Antwoord: 7 meter (6,5 tot 7,5)`. */
export const compileNumeric: Compiler = (section, head) => {
  const { report, language } = head.context;
  const source = readQuestionSource(section, { isAnswer: () => false }, report);
  const { after, answerLine } = source;
  if (!answerLine) {
    report(noAnswerLine(suspectPlace(source, head), 'Antwoord: 6 weken'));
    return { after };
  }
  const read = readAnswer(answerLine.text, language);
  if (!read) {
    report(notANumber(placeOf(answerLine), answerLine.text));
    return { after };
  }
  if (read.minimum > read.answer || read.maximum < read.answer) {
    report(wrongRange(placeOf(answerLine)));
    return { after };
  }
  const base = questionBase(head, source, { element: 'numeric', scored: true, answerLine: true });
  const { unit, ...bounds } = read;
  const interaction: NumericInteraction = { ...base, type: 'numeric', ...bounds, ...optional('unit', unit) };
  return { after, interaction };
};

interface NumericAnswer {
  readonly answer: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly unit?: string;
}

const digits = '[-−–]?\\s?\\d(?:[\\d.,]*\\d)?';
const answerForm = new RegExp(
  `^([^\\d\\s(−–-]{1,4}\\s*)?(${digits})\\s*([^()\\d]*?)\\s*(?:\\(\\s*[^\\d\\s−–-]{0,3}\\s*(${digits})[^\\d]*?\\s*(?:tot en met|tot|t/m|to|[-–—])\\s*[^\\d\\s−–-]{0,3}\\s*(${digits})[^)\\d]*\\))?\\s*\\.?$`,
  'i',
);

/** Reads an answer line; undefined when it is no number. */
export function readAnswer(text: string, language: 'nl' | 'en'): NumericAnswer | undefined {
  const found = answerForm.exec(
    text
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/\*\*|__/g, '')
      .trim(),
  );
  if (!found) return undefined;
  const answer = readNumber(found[2] ?? '', language);
  if (Number.isNaN(answer)) return undefined;
  const minimum = found[4] === undefined ? answer : readNumber(found[4], language);
  const maximum = found[5] === undefined ? answer : readNumber(found[5], language);
  if (Number.isNaN(minimum) || Number.isNaN(maximum)) return undefined;
  const unit = (found[3] ?? '').trim() || (found[1] ?? '').trim();
  return { answer, minimum, maximum, ...(unit === '' ? {} : { unit }) };
}

/** Comma and point are decimal; `1.500` is 1500 in a Dutch course, `1,500` in an English one. */
export function readNumber(text: string, language: 'nl' | 'en'): number {
  const plain = text.replace(/[−–]/g, '-').replace(/\s/g, '');
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(plain)) return Number(plain.split(thousands).join('').replace(decimal, '.'));
  return /^-?\d+(?:[.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}
