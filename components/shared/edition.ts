import type { Edition } from '../model/edition.ts';

declare global {
  /** Set by `edition.js`, the small script that an edition adds to the shared bundle. */
  var courseEdition: Edition | undefined;
}

const neutral: Edition = { id: 'neutraal', name: 'Neutraal', fills: {}, privacy: 'minimal', keep: 'lms' };

/** The edition this package was made for. */
export function edition(): Edition {
  return globalThis.courseEdition ?? neutral;
}

let defaults: Readonly<Record<string, string>> = {};

/** Gives the course's own texts for names that the edition leaves open. */
export function setFillDefaults(fills: Readonly<Record<string, string>>): void {
  defaults = fills;
}

/** The text to fill in for `{{name}}`. */
export function fill(name: string): string {
  return edition().fills[name] ?? defaults[name] ?? '';
}
