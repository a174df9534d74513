import type { FillInInteraction, Interaction } from './interaction.ts';
import { applyTo, type PerInteraction, type Response } from './responses.ts';

/** An interaction as a standard reports it: the id part, the type, and response and correct pattern in that standard's own writing. */
export interface Reported {
  /** Added to the interaction's id: `''`, or `.x` for one statement of a scale. */
  readonly suffix: string;
  readonly type: 'choice' | 'true-false' | 'fill-in' | 'numeric' | 'sequencing' | 'matching' | 'likert';
  readonly response: string;
  readonly correct?: string;
}

/**
 * SCORM 1.2 (RTE 3.4.4): single characters with commas, `1.a` pairs, `t`/`f`. Empty for private interactions. Typed gaps give the
 * accepted answer that matched, else the word `wrong`: never what was typed.
 */
export function scorm12Reported(interaction: Interaction<unknown>, response: Response): readonly Reported[] {
  return applyTo(scorm12, interaction, response);
}

/** SCORM 2004 (RTE 4.2.9) and xAPI (Data, Appendix C) share one writing: `[,]` `[.]` `[:]`. Empty for private interactions. */
export function scorm2004Reported(
  interaction: Interaction<unknown>,
  response: Response,
): readonly Reported[] {
  return applyTo(scorm2004, interaction, response);
}

interface Dialect {
  readonly between: string;
  readonly pair: string;
  readonly yes: string;
  readonly no: string;
  range(minimum: number, maximum: number): string;
}

/** Total over the interaction types, for one dialect. */
function tableOf({ between, pair, yes, no, range }: Dialect): PerInteraction<readonly Reported[]> {
  const pairs = (list: readonly (readonly [string, string])[]): string =>
    list.map(([source, target]) => source + pair + target).join(between);
  return {
    choice: ({ options, multiple }, chosen) => [
      {
        suffix: '',
        type: 'choice',
        response: (multiple ? [...chosen].sort() : chosen).join(between),
        ...withCorrect(
          options
            .filter((option) => option.correct)
            .map((option) => option.code)
            .join(between),
        ),
      },
    ],
    'true-false': ({ correct }, answer) => [
      { suffix: '', type: 'true-false', response: answer ? yes : no, correct: correct ? yes : no },
    ],
    'fill-in': (interaction, codes) => [
      {
        suffix: '',
        type: 'fill-in',
        response: gapWords(interaction, codes).join(between),
        correct: modelWords(interaction).join(between),
      },
    ],
    'long-fill-in': () => [],
    numeric: ({ minimum, maximum }, value) => [
      { suffix: '', type: 'numeric', response: String(value), correct: range(minimum, maximum) },
    ],
    sequencing: ({ options }, order) => [
      {
        suffix: '',
        type: 'sequencing',
        response: order.join(between),
        correct: options.map((option) => option.code).join(between),
      },
    ],
    matching: ({ pairs: right }, answered) => [
      { suffix: '', type: 'matching', response: pairs(answered), ...withCorrect(pairs(right)) },
    ],
    likert: (_, answered) =>
      answered.map(([code, value]) => ({ suffix: `.${code}`, type: 'likert', response: value.toString(36) })),
    other: () => [],
  };
}

function withCorrect(pattern: string): { readonly correct?: string } {
  return pattern === '' ? {} : { correct: pattern };
}

function gapWords({ gaps }: FillInInteraction<unknown>, codes: readonly string[]): readonly string[] {
  return gaps.map(
    (gap, index) => gap.options.find((option) => option.code === codes[index])?.text ?? 'wrong',
  );
}

function modelWords({ gaps }: FillInInteraction<unknown>): readonly string[] {
  return gaps.map((gap) => gap.options.find((option) => option.correct)?.text ?? '');
}

const scorm12 = tableOf({
  between: ',',
  pair: '.',
  yes: 't',
  no: 'f',
  range: (minimum, maximum) => (minimum === maximum ? String(minimum) : `${minimum}:${maximum}`),
});
const scorm2004 = tableOf({
  between: '[,]',
  pair: '[.]',
  yes: 'true',
  no: 'false',
  range: (minimum, maximum) => `${minimum}[:]${maximum}`,
});
