import type { PlanInteraction } from './interaction.ts';

/** What a learner filled in: the gaps of each line, by line code. */
export type PlanValues = Readonly<Record<string, readonly string[]>>;

/** A plan as one text for the device: a line `code=gap<tab>gap` each, so that it survives lines that move. */
export function planNote(values: PlanValues): string {
  return Object.entries(values)
    .filter(([, gaps]) => gaps.some((gap) => gap.trim() !== ''))
    .map(([code, gaps]) => `${code}=${gaps.map((gap) => gap.replace(/\s+/g, ' ')).join('\t')}`)
    .join('\n');
}

/** Reads a plan back from the text on the device. */
export function readPlanNote(note: string): PlanValues {
  const values: Record<string, readonly string[]> = {};
  for (const line of note.split('\n')) {
    const [, code, gaps] = /^([0-9a-z]{1,2})=(.*)$/.exec(line) ?? [];
    if (code !== undefined && gaps !== undefined) values[code] = gaps.split('\t');
  }
  return values;
}

/** The lines that were filled in, as sentences: for the finish page and for printing. */
export function planSentences(interaction: PlanInteraction<unknown>, note: string): readonly string[] {
  const values = readPlanNote(note);
  return interaction.lines
    .filter(({ code }) => values[code]?.some((gap) => gap.trim() !== ''))
    .map(({ code, parts }) =>
      parts
        .map((part, index) => part + (index < parts.length - 1 ? values[code]?.[index]?.trim() || '…' : ''))
        .join('')
        .trim(),
    );
}
