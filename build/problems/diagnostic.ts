import type { Message, Place, Problem, Severity } from '../problem.ts';

/** What a diagnostic says, given its details. */
export interface Words {
  readonly message: Message;
  readonly hint?: Message;
}

/** One kind of problem: a function from a place and its details to the problem. `code` is what its fixture is named after. */
export interface Diagnostic<Details extends readonly unknown[]> {
  (at: Place, ...details: Details): Problem;
  readonly code: string;
  readonly severity: Severity;
}

/** Defines one diagnostic of the catalogue. */
export function diagnostic<Details extends readonly unknown[]>(
  code: string,
  severity: Severity,
  words: (...details: Details) => Words,
): Diagnostic<Details> {
  const make = (at: Place, ...details: Details): Problem => ({ code, severity, ...words(...details), at });
  return Object.assign(make, { code, severity });
}

/** `Bedoelde je ...?` where a name is nearly right, else the names there are. */
export function didYouMean(
  suggestion: string | undefined,
  known: readonly string[] = [],
): Message | undefined {
  if (suggestion !== undefined) {
    return { nl: `Bedoelde je \`${suggestion}\`?`, en: `Did you mean \`${suggestion}\`?` };
  }
  if (known.length === 0) return undefined;
  const list = known.map((name) => `\`${name}\``).join(', ');
  return { nl: `Je kunt kiezen uit: ${list}.`, en: `You can choose from: ${list}.` };
}

/** A hint, or nothing: `exactOptionalPropertyTypes` wants the key itself to be absent. */
export function withHint(message: Message, hint: Message | undefined): Words {
  return hint ? { message, hint } : { message };
}

/** Where problems go while a file is compiled. */
export type Report = (problem: Problem) => void;
