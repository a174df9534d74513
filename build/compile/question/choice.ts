import type { ChoiceInteraction, Option } from '../../../components/model/interaction.ts';
import { plainProse, type Prose } from '../../../components/model/prose.ts';
import {
  allRight,
  emptyMark,
  longestRight,
  mixedMarks,
  noCorrectAnswer,
  noReveal,
  oneAnswer,
  severalRight,
  unknownMark,
  unmarkedAnswer,
} from '../../problems/answer-problems.ts';
import { noAnswers } from '../../problems/question-problems.ts';
import { placeOf, placeOfWords } from '../../read/located.ts';
import type { Section } from '../../read/sections.ts';
import { checkSame, optionSource } from './answer-list.ts';
import { isMarkedList, markOf } from './marks.ts';
import { optional, optionsOf, questionBase, textOf, type QuestionHead } from './question-base.ts';
import { readQuestionSource, type QuestionSource } from './question-source.ts';
import { suspectPlace } from './suspect.ts';
import type { Compiler } from './compile-question.ts';

/** `Vraag`: one answer with rounds, several with boxes. */
export const compileChoice: Compiler = (section, head) => compileOptions(section, head, 'choice');

/** `Voorspel`: what does the resident think or do now? Then `> Zo was het: ...`. */
export const compilePrediction: Compiler = (section, head) => compileOptions(section, head, 'prediction');

function compileOptions(
  section: Section,
  head: QuestionHead,
  element: 'choice' | 'prediction',
): ReturnType<Compiler> {
  const source = readQuestionSource(section, { isAnswer: isMarkedList }, head.context.report);
  const interaction = compileChoiceSource(source, head, element);
  return { after: source.after, ...optional('interaction', interaction) };
}

/** A list with rounds or boxes as an interaction; talks use it for predictions within a scene. */
export function compileChoiceSource(
  source: QuestionSource,
  head: QuestionHead,
  element: 'choice' | 'prediction',
): ChoiceInteraction | undefined {
  const { report } = head.context;
  if (source.items.length === 0) {
    report(
      noAnswers(suspectPlace(source, head), 'een lijst met `( )` of `[ ]`', 'a list with `( )` or `[ ]`'),
    );
    return undefined;
  }
  const base = questionBase(head, source, { element, scored: true, shuffled: true });
  const marks = source.items.map((item) => markOf(item.node));
  const sources = source.items.map((item, index) => optionSource(item, marks[index], head.context));
  checkMarks(source, head, base.scored);
  checkSame(sources, head.context);
  const options = optionsOf(head, sources).map((option, index) => ({
    ...option,
    correct: marks[index]?.right === true,
  }));
  checkLength(options, sources, head);
  if (element === 'prediction' && !source.parts.reveal) report(noReveal(head.at));
  return {
    ...base,
    type: 'choice',
    multiple: marks.find((mark) => mark !== undefined)?.shape === 'box',
    options,
    ...optional('reveal', textOf(source.parts.reveal, head.context)),
  };
}

function checkMarks(source: QuestionSource, head: QuestionHead, scored: boolean): void {
  const { report } = head.context;
  const marks = source.items.map((item) => ({ item, mark: markOf(item.node) }));
  const shapes = new Set(marks.flatMap(({ mark }) => (mark ? [mark.shape] : [])));
  const [shape] = shapes;
  const odd = marks.find(({ mark }) => mark && mark.shape !== shape);
  if (odd) report(mixedMarks(placeOf(odd.item.node.source)));
  for (const { item, mark } of marks) {
    if (!mark) report(unmarkedAnswer(placeOf(item.node.source)));
    else if (!mark.known) report(unknownMark(placeOfWords(item.node.source, mark.written), mark.written));
    else if (mark.cramped) report(emptyMark(placeOfWords(item.node.source, mark.written), mark.written));
  }
  const right = marks.filter(({ mark }) => mark?.right === true);
  if (marks.length === 1) report(oneAnswer(head.at));
  else if (right.length === 0 && scored) report(noCorrectAnswer(head.at));
  else if (!odd && shape === 'round' && right.length > 1 && scored) {
    report(severalRight(placeOf(right[1]?.item.node.source ?? head.title)));
  } else if (shape === 'box' && right.length === marks.length) report(allRight(head.at));
}

function checkLength(
  options: readonly (Option<Prose> & { readonly correct: boolean })[],
  sources: readonly { readonly at: Parameters<typeof longestRight>[0] }[],
  head: QuestionHead,
): void {
  const lengths = options.map((option, index) => ({
    length: plainProse(option.text).length,
    correct: option.correct,
    at: sources[index]?.at ?? head.at,
  }));
  const [longest, next] = lengths.sort((a, b) => b.length - a.length);
  // Short answers ("Ja", "Nee") give nothing away by their length.
  if (!longest?.correct || !next || longest.length < 15 || next.length === 0) return;
  if (longest.length >= next.length * 1.5)
    head.context.report(longestRight(longest.at, longest.length, next.length));
}
