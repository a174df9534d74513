import type { Prose } from '../../../components/model/prose.ts';
import { emptyAnswer, nestedAnswers, sameAnswer } from '../../problems/answer-problems.ts';
import { notFeedback, twoOnALine } from '../../problems/slip-problems.ts';
import { placeAt, placeOf } from '../../read/located.ts';
import { comparable } from '../../lock/similarity.ts';
import { plainProse } from '../../../components/model/prose.ts';
import type { LessonContext } from '../lesson-context.ts';
import { compileBlocks, compileRichText, compileText } from '../prose.ts';
import { isMarkedList, withoutMark, type Mark } from './marks.ts';
import type { OptionSource } from './question-base.ts';
import type { AnswerItem } from './question-source.ts';

/** An item of a list as an option, with the feedback under it. */
export function optionSource(item: AnswerItem, mark: Mark | undefined, context: LessonContext): OptionSource {
  const [first, ...more] = item.blocks;
  const running = first && (first.type === 'text' || first.type === 'paragraph') ? first : undefined;
  const text = running ? compileText(withoutMark(running, mark), context) : [];
  const rest = running ? more : item.blocks;
  const nested = rest.find(isMarkedList);
  if (nested) context.report(nestedAnswers(placeOf(nested.source)));
  const odd = rest.find((node) => node !== nested && (node.type === 'list' || node.type === 'code'));
  if (odd) context.report(notFeedback(placeOf(odd.source)));
  const arrow = running ? /(?:^|\n)[ \t]*([-=]>|→)[ \t]/.exec(running.source.text) : null;
  if (running && arrow)
    context.report(notFeedback(placeAt(running.source, arrow.index + arrow[0].search(/[-=→]/), 2)));
  const double = running ? /\s[-*][ \t]+[([][ \t]*[xX]?[ \t]*[)\]][ \t]/.exec(running.source.text) : null;
  if (running && double)
    context.report(twoOnALine(placeAt(running.source, double.index + 1, double[0].length - 2)));
  const below = compileBlocks(
    rest.filter((node) => node !== nested),
    context,
  );
  const prose: Prose = below.length > 0 ? [...text, ...below] : text;
  if (prose.length === 0) context.report(emptyAnswer(placeOf(item.node.source)));
  const feedback = item.feedback.flatMap((part) => compileRichText(part, context));
  return { prose, at: placeOf(item.node.source), feedback: feedback.length > 0 ? feedback : undefined };
}

/** Reports options that say the same. */
export function checkSame(sources: readonly OptionSource[], context: LessonContext): void {
  const seen = new Set<string>();
  for (const source of sources) {
    const words = plainProse(source.prose);
    const key = comparable(words) || words;
    if (key !== '' && seen.has(key)) context.report(sameAnswer(source.at, words));
    seen.add(key);
  }
}
