import type { TrueFalseInteraction } from '../../../components/model/interaction.ts';
import { noAnswerLine, unknownStatementAnswer } from '../../problems/question-problems.ts';
import { placeOf } from '../../read/located.ts';
import { fold, suggest } from '../../read/nearly.ts';
import type { Compiler } from './compile-question.ts';
import { questionBase } from './question-base.ts';
import { readQuestionSource } from './question-source.ts';
import { suspectPlace } from './suspect.ts';

type Words = TrueFalseInteraction['words'];

const answers: Readonly<Record<string, readonly [correct: boolean, words: Words]>> = {
  waar: [true, 'true-false'],
  'niet waar': [false, 'true-false'],
  onwaar: [false, 'true-false'],
  true: [true, 'true-false'],
  false: [false, 'true-false'],
  'not true': [false, 'true-false'],
  juist: [true, 'right-wrong'],
  onjuist: [false, 'right-wrong'],
  'niet juist': [false, 'right-wrong'],
  right: [true, 'right-wrong'],
  wrong: [false, 'right-wrong'],
  ja: [true, 'yes-no'],
  nee: [false, 'yes-no'],
  yes: [true, 'yes-no'],
  no: [false, 'yes-no'],
};

/** `Stelling`: true or false, right or wrong, yes or no. */
export const compileStatement: Compiler = (section, head) => {
  const { report } = head.context;
  const source = readQuestionSource(section, { isAnswer: () => false }, report);
  const { after, answerLine } = source;
  if (!answerLine) {
    report(noAnswerLine(suspectPlace(source, head), 'Antwoord: niet waar'));
    return { after };
  }
  const word = fold(answerLine.text.replace(/[*_.!]/g, ''));
  const answer = Object.hasOwn(answers, word) ? answers[word] : undefined;
  if (!answer) {
    report(unknownStatementAnswer(placeOf(answerLine), answerLine.text, suggest(word, Object.keys(answers))));
    return { after };
  }
  const [correct, words] = answer;
  const base = questionBase(head, source, { element: 'true-false', scored: true, answerLine: true });
  const interaction: TrueFalseInteraction = { ...base, type: 'true-false', correct, words };
  return { after, interaction };
};
