import type { closing } from './strings/closing.ts';
import type { comforts } from './strings/comforts.ts';
import type { moments } from './strings/moments.ts';
import { player } from './strings/player.ts';
import type { progressFile } from './strings/progress-file.ts';
import type { questions } from './strings/questions.ts';
import type { talk } from './strings/talk.ts';
import type { update } from './strings/update.ts';

/** A key of the table of strings. */
export type StringKey =
  | keyof typeof closing
  | keyof typeof comforts
  | keyof typeof moments
  | keyof typeof player
  | keyof typeof progressFile
  | keyof typeof questions
  | keyof typeof talk
  | keyof typeof update;

type StringTable = Readonly<Partial<Record<StringKey, { readonly nl: string; readonly en: string }>>>;

/** Every text that is loaded, Dutch and English side by side. `{name}` is filled in. */
let strings: StringTable = { ...player };

/** Adds a table that comes in with the elements that speak it: the first screen does not wait for it. */
export function addStrings(table: StringTable): void {
  strings = { ...strings, ...table };
}

let language: 'nl' | 'en' = 'nl';

/** Chooses the language of the interface from a BCP 47 tag; anything but Dutch reads English. */
export function setLanguage(tag: string): void {
  language = tag.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** The language of the interface. */
export function currentLanguage(): 'nl' | 'en' {
  return language;
}

/** The text for a key, with `{name}` filled in. */
export function t(key: StringKey, values: Readonly<Record<string, string | number>> = {}): string {
  const text = strings[key]?.[language] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
