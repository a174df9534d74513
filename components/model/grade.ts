import type { Interaction } from './interaction.ts';
import { applyTo, type PerInteraction, type Response } from './responses.ts';

/** How good a response is. */
export interface Grade {
  /** 0..1, in thousandths; partial credit is right minus wrong over the number of right ones, at least 0. */
  readonly scaled: number;
  readonly correct: boolean;
}

/** Grades a response; undefined where nothing is scored (scales, reflections, plans, `Telt niet mee.`). */
export function grade(interaction: Interaction<unknown>, response: Response): Grade | undefined {
  return interaction.scored ? applyTo(table, interaction, response) : undefined;
}

const table: PerInteraction<Grade | undefined> = {
  choice: ({ options, multiple }, chosen) => {
    const right = new Set(options.filter((option) => option.correct).map((option) => option.code));
    if (right.size === 0) return undefined;
    const hits = chosen.filter((code) => right.has(code)).length;
    if (!multiple) return share(hits > 0 && chosen.length === 1 ? 1 : 0, 1);
    return share(hits - (chosen.length - hits), right.size);
  },
  'true-false': ({ correct }, answer) => share(answer === correct ? 1 : 0, 1),
  'fill-in': ({ gaps }, codes) =>
    share(
      gaps.filter((gap, index) =>
        gap.options.some((option) => option.code === codes[index] && option.correct),
      ).length,
      gaps.length,
    ),
  'long-fill-in': () => undefined,
  numeric: ({ minimum, maximum }, value) => share(value >= minimum && value <= maximum ? 1 : 0, 1),
  sequencing: ({ options }, order) =>
    share(options.filter((option, index) => option.code === order[index]).length, options.length),
  matching: ({ pairs, same = [] }, answered) => {
    const alike = (one: string, other: string): boolean =>
      one === other || same.some((group) => group.includes(one) && group.includes(other));
    const given = new Map(answered);
    const hits = pairs.filter(([source, target]) => {
      const answer = given.get(source);
      return answer !== undefined && alike(answer, target);
    });
    return share(hits.length, pairs.length);
  },
  likert: () => undefined,
  other: () => undefined,
};

function share(right: number, of: number): Grade {
  const scaled = of > 0 ? inThousandths(Math.max(0, right) / of) : 0;
  return { scaled, correct: scaled === 1 };
}

/** Rounds to thousandths, so that what is kept and what is saved are the same number. */
export function inThousandths(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
