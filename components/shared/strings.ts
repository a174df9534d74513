import { player } from './strings/player.ts';
import { questions } from './strings/questions.ts';
import { talk } from './strings/talk.ts';

/** Every text of the player and the elements, Dutch and English side by side. `{name}` is filled in. */
const strings = { ...player, ...questions, ...talk };

/** A key of the table of strings. */
export type StringKey = keyof typeof strings;

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
  return strings[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
