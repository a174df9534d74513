import type { AskedElementName, InteractionBase, Option } from '../../../components/model/interaction.ts';
import { plainProse, type Prose } from '../../../components/model/prose.ts';
import { oneCharacter } from '../../lock/lock-book.ts';
import type { Place } from '../../problem.ts';
import { answerLineNotHere, settingNotHere } from '../../problems/question-problems.ts';
import { placeOf, type Located } from '../../read/located.ts';
import { keyOf, type LessonContext } from '../lesson-context.ts';
import { compileRich, compileRichText, compileText } from '../prose.ts';
import type { QuestionSource } from './question-source.ts';
import type { Settings } from './settings.ts';

/** A question that is being compiled: where it stands and what it is called. */
export interface QuestionHead {
  readonly id: string;
  /** What stands behind the colon of the heading. */
  readonly title: Located;
  readonly at: Place;
  readonly context: LessonContext;
}

/** What differs a kind of question. */
export interface BaseForm {
  readonly element: AskedElementName;
  readonly scored: boolean;
  /** Whether options are shuffled, unless the author wants a fixed order. */
  readonly shuffled?: true;
  readonly minimumWords?: boolean;
  readonly answerLine?: boolean;
}

/** What every interaction has, from the heading, the settings and the parts. */
export function questionBase<Name extends AskedElementName>(
  head: QuestionHead,
  source: QuestionSource,
  form: BaseForm & { readonly element: Name },
): InteractionBase<Prose> & { readonly element: Name } {
  const { context } = head;
  const { settings, parts } = source;
  checkSettings(head, source, form);
  const scored = form.scored && settings.scored !== false && settings.weight !== 0;
  const question = compileText(head.title, context);
  return {
    id: head.id,
    key: keyOf(context, head.id, head.at),
    element: form.element,
    label: plainProse(question, context.fillDefaults).slice(0, 250),
    question,
    ...optional(
      'situation',
      source.situation.length > 0 ? compileRich(source.situation, context) : undefined,
    ),
    weight: scored ? (settings.weight ?? 1) : 0,
    scored,
    // After a prediction the learner hears how it was: there is nothing to try again.
    attempts: settings.attempts ?? (context.bank || form.element === 'prediction' ? 1 : 2),
    shuffled: form.shuffled === true && settings.fixedOrder === undefined,
    ...optional('tip', textOf(parts.tip, context)),
    ...optional('explanation', textOf(parts.explanation, context)),
    ...optional('whenRight', textOf(parts.right, context)),
    ...optional('whenWrong', textOf(parts.wrong, context)),
  };
}

/** A part's rich text, if it was written. */
export function textOf(source: Located | undefined, context: LessonContext): Prose | undefined {
  return source ? compileRichText(source, context) : undefined;
}

/** A property that is absent when it has no value (`exactOptionalPropertyTypes`). */
export function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Readonly<Record<Name, Value>>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

/** A text with its place that becomes an option. */
export interface OptionSource {
  readonly prose: Prose;
  readonly at: Place;
  readonly feedback?: Prose | undefined;
}

/** Options with their codes; `group` tells apart the lists of one question. */
export function optionsOf(
  head: QuestionHead,
  sources: readonly OptionSource[],
  group = '',
): readonly Option<Prose>[] {
  const { context, id } = head;
  const labels = sources.map((source) => plainProse(source.prose));
  const codes = context.lock.codes(
    { name: group === '' ? id : `${id}/${group}`, most: oneCharacter },
    labels,
    sources.map((source) => source.at),
    context.report,
  );
  return sources.map((source, index): Option<Prose> => {
    const plain = source.prose.every((node) => typeof node === 'string');
    return {
      code: codes[index] ?? '',
      text: source.prose,
      ...(plain ? {} : { label: plainProse(source.prose, context.fillDefaults) }),
      ...optional('feedback', source.feedback),
    };
  });
}

function checkSettings(head: QuestionHead, source: QuestionSource, form: BaseForm): void {
  const { report } = head.context;
  const { settings } = source;
  const idle: readonly (keyof Settings)[] = [
    ...(form.shuffled ? [] : (['fixedOrder'] as const)),
    ...(form.minimumWords ? [] : (['minimumWords'] as const)),
    ...(form.scored ? [] : (['weight', 'attempts'] as const)),
  ];
  const names: Readonly<Record<keyof Settings, string>> = {
    fixedOrder: 'Vaste volgorde.',
    minimumWords: 'Minstens … woorden.',
    weight: 'Telt … keer mee.',
    attempts: '… pogingen.',
    scored: 'Telt niet mee.',
  };
  for (const name of idle) if (settings[name] !== undefined) report(settingNotHere(head.at, names[name]));
  if (source.answerLine && !form.answerLine) report(answerLineNotHere(placeOf(source.answerLine)));
}
