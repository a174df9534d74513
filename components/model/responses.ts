import type { Interaction, InteractionOf, InteractionType } from './interaction.ts';

/** What a learner answers, a type: only codes, never free text. */
export interface Responses {
  /** Codes of the chosen options. */
  readonly choice: readonly string[];
  readonly 'true-false': boolean;
  /** A code a gap: the matched accepted answer or picked option; `''` for a typed answer that matched nothing. */
  readonly 'fill-in': readonly string[];
  /** Private: only that something was written. */
  readonly 'long-fill-in': true;
  readonly numeric: number;
  /** Option codes in the learner's order. */
  readonly sequencing: readonly string[];
  /** Pairs `[source code, target code]`; a source without a target is absent. */
  readonly matching: readonly (readonly [string, string])[];
  /** Pairs `[statement code, value]`. */
  readonly likert: readonly (readonly [string, number])[];
  /** Private: only that something was written. */
  readonly other: true;
}

/** Any response. */
export type Response = Responses[InteractionType];

/** A total table over the interaction types: a new type does not compile until each table handles it. */
export type PerInteraction<R> = {
  readonly [T in InteractionType]: (interaction: InteractionOf<T, unknown>, response: Responses[T]) => R;
};

/** Applies a total table to an interaction and its response. */
export function applyTo<R>(
  table: PerInteraction<R>,
  interaction: Interaction<unknown>,
  response: Response,
): R {
  const row = table[interaction.type] as (interaction: Interaction<unknown>, response: Response) => R;
  return row(interaction, response);
}
