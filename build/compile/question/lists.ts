import type {
  LikertInteraction,
  PlanInteraction,
  ReflectionInteraction,
  SequencingInteraction,
} from '../../../components/model/interaction.ts';
import { plainProse } from '../../../components/model/prose.ts';
import { oneCharacter } from '../../lock/lock-book.ts';
import {
  bulletSteps,
  fewSteps,
  noScale,
  orderGivenAway,
  planWithoutGap,
  scaleRange,
} from '../../problems/answer-problems.ts';
import { noAnswers } from '../../problems/question-problems.ts';
import { placeOf } from '../../read/located.ts';
import { innerText, type MdNode } from '../../read/markdown.ts';
import { checkSame, optionSource } from './answer-list.ts';
import type { Compiler } from './compile-question.ts';
import { optional, optionsOf, questionBase, textOf } from './question-base.ts';
import { readQuestionSource } from './question-source.ts';
import { suspectPlace } from './suspect.ts';

const isList = (node: MdNode): boolean => node.type === 'list';
const isOrdered = (node: MdNode): boolean =>
  isList(node) && (node.token as { ordered?: boolean }).ordered === true;
const scaleLabels = /^\s*-?\d+\s*=\s*\S/;

/** `Volgorde`: steps in the right order. */
export const compileOrder: Compiler = (section, head) => {
  const { context } = head;
  const numbered = section.nodes.some(isOrdered);
  const source = readQuestionSource(section, { isAnswer: numbered ? isOrdered : isList }, context.report);
  const { after, items } = source;
  if (items.length === 0) {
    context.report(
      noAnswers(suspectPlace(source, head), 'een lijst met `1.` `2.` `3.`', 'a list with `1.` `2.` `3.`'),
    );
    return { after };
  }
  if (!numbered) context.report(bulletSteps(placeOf(items[0]!.node.source)));
  if (items.length < 2) context.report(fewSteps(placeOf(items[0]!.node.source)));
  const sources = items.map((item) => optionSource(item, undefined, context));
  checkSame(sources, context);
  const base = questionBase(head, source, { element: 'sequencing', scored: true, shuffled: true });
  const { fixedOrder } = source.settings;
  if (fixedOrder) context.report(orderGivenAway(fixedOrder));
  const interaction: SequencingInteraction = {
    ...base,
    shuffled: true,
    type: 'sequencing',
    options: optionsOf(head, sources),
  };
  return { after, interaction };
};

/** `Schaal`: statements on a scale, never scored. */
export const compileScale: Compiler = (section, head) => {
  const { context } = head;
  const isLabels = (node: MdNode): boolean => node.type === 'paragraph' && scaleLabels.test(node.source.text);
  const source = readQuestionSource(
    section,
    { isAnswer: (node) => isList(node) || isLabels(node) },
    context.report,
  );
  const { after } = source;
  const labelled = source.items.filter((item) => scaleLabels.test(innerText(item.node).text));
  const statements = source.items.filter((item) => !labelled.includes(item));
  const written = [
    ...source.answers.map((node) => node.source.text),
    ...labelled.map((item) => innerText(item.node).text),
  ].join('\n');
  const labels = [...written.matchAll(/(-?\d+)\s*=\s*([^\n]*?)\s*(?:[,;.]?\s*(?=-?\d+\s*=)|[.;]?\s*$)/gm)];
  const points = labels.map((found) => ({ value: Number(found[1]), label: (found[2] ?? '').trim() }));
  if (points.length === 0) {
    context.report(noScale(suspectPlace(source, head)));
    return { after };
  }
  const [first, last] = [points[0]?.value ?? 0, points.at(-1)?.value ?? 0];
  const steps = last - first + 1;
  const labelPlace = placeOf((source.answers[0] ?? labelled[0]?.node)?.source ?? head.title);
  if (steps < 2 || steps > 11) {
    context.report(scaleRange(labelPlace));
    return { after };
  }
  if (statements.length === 0) {
    context.report(noAnswers(suspectPlace(source, head), 'een lijst met stellingen', 'a list of statements'));
    return { after };
  }
  const scale = Array.from({ length: steps }, (_, index) => ({
    value: first + index,
    label: points.find((point) => point.value === first + index)?.label ?? '',
  }));
  const sources = statements.map((item) => optionSource(item, undefined, context));
  checkSame(sources, context);
  const base = questionBase(head, source, { element: 'likert', scored: false });
  const interaction: LikertInteraction = {
    ...base,
    type: 'likert',
    scale,
    statements: optionsOf(head, sources),
  };
  return { after, interaction };
};

/** `Reflectie`: always private. */
export const compileReflection: Compiler = (section, head) => {
  const source = readQuestionSource(section, { isAnswer: () => false }, head.context.report);
  const base = questionBase(head, source, { element: 'reflection', scored: false, minimumWords: true });
  const interaction: ReflectionInteraction = {
    ...base,
    type: 'long-fill-in',
    ...optional('minimumWords', source.settings.minimumWords),
    ...optional('example', textOf(source.parts.example, head.context)),
  };
  return { after: source.after, interaction };
};

/** `Plan`: lines to complete, kept on the device. */
export const compilePlan: Compiler = (section, head) => {
  const { context } = head;
  const source = readQuestionSource(section, { isAnswer: isList }, context.report);
  const { after, items } = source;
  if (items.length === 0) {
    context.report(
      noAnswers(
        suspectPlace(source, head),
        'een lijst met regels om af te maken',
        'a list of lines to complete',
      ),
    );
    return { after };
  }
  const texts = items.map((item) =>
    plainProse(optionSource(item, undefined, context).prose, context.fillDefaults),
  );
  const places = items.map((item) => placeOf(item.node.source));
  const codes = context.lock.codes({ name: head.id, most: oneCharacter }, texts, places, context.report);
  const lines = texts.map((text, index) => {
    const parts = text.split(/\.{3,}|…|_{3,}/);
    if (parts.length < 2) context.report(planWithoutGap(places[index] ?? head.at));
    return { code: codes[index] ?? '', parts };
  });
  const base = questionBase(head, source, { element: 'plan', scored: false });
  const interaction: PlanInteraction = { ...base, type: 'other', lines };
  return { after, interaction };
};
