import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  bothLanguages,
  missingKey,
  otherLanguage,
  unknownKey,
  unknownValue,
  wrongKind,
} from '../problems/yaml-problems.ts';
import { fold, suggest } from './nearly.ts';
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from './yaml.ts';

/** The names of a key: Dutch, English, and other words that authors use for it. */
export type KeyNames = readonly [nl: string, en: string, ...also: string[]];

/** Which language the files of a course are written in, for the note about keys in the other one. */
export type WritingLanguage = 'nl' | 'en';

/** The entries of a map under the names that the code uses. */
export interface Fields<Name extends string> {
  readonly at: Place;
  get(name: Name): YamlEntry | undefined;
  /** The key as it is called in the course's language. */
  label(name: Name): string;
  readonly report: Report;
}

/** Sorts the entries of a map under known names; what is unknown, double or in the other language is reported. */
export function readFields<Name extends string>(
  map: YamlMap,
  names: Readonly<Record<Name, KeyNames>>,
  language: WritingLanguage,
  report: Report,
): Fields<Name> {
  const found = new Map<Name, YamlEntry>();
  const own = language === 'nl' ? 0 : 1;
  const all = Object.entries(names) as [Name, KeyNames][];
  for (const entry of map.entries) {
    const key = fold(entry.key);
    const match = all.find(([, pair]) => pair.some((candidate) => fold(candidate) === key));
    if (!match) {
      const known = all.flatMap(([, pair]) => [...pair]);
      report(
        unknownKey(
          entry.keyAt,
          entry.key,
          suggest(entry.key, known),
          all.map(([, pair]) => pair[own]),
        ),
      );
      continue;
    }
    const [name, pair] = match;
    const earlier = found.get(name);
    if (earlier && earlier.key !== entry.key) report(bothLanguages(entry.keyAt, entry.key, earlier.key));
    if (!earlier) found.set(name, entry);
    if (!earlier && fold(pair[1 - own] ?? '') === key && fold(pair[own]) !== key)
      report(otherLanguage(entry.keyAt, entry.key, pair[own]));
  }
  return { at: map.at, get: (name) => found.get(name), label: (name) => names[name][own], report };
}

/** The text of a key; absent, empty or of another kind gives undefined (another kind is reported). */
export function textField<Name extends string>(fields: Fields<Name>, name: Name): string | undefined {
  const entry = fields.get(name);
  if (!entry) return undefined;
  const scalar = scalarOf(entry.value);
  if (!scalar || (scalar.value === null && scalar.text === '')) {
    fields.report(wrongKind(entry.value.at, entry.key, 'een tekst', 'a text', `${entry.key}: "..."`));
    return undefined;
  }
  return scalar.text.trim();
}

/** The text of a key that has to be there. */
export function requiredText<Name extends string>(
  fields: Fields<Name>,
  name: Name,
  example: string,
): string | undefined {
  if (!fields.get(name)) fields.report(missingKey(fields.at, fields.label(name), example));
  return textField(fields, name);
}

/** A whole number between two bounds. */
export function integerField<Name extends string>(
  fields: Fields<Name>,
  name: Name,
  minimum: number,
  maximum: number,
): number | undefined {
  const entry = fields.get(name);
  if (!entry) return undefined;
  const scalar = scalarOf(entry.value);
  const number = scalar ? Number(scalar.text.trim().replace(/\s*%$/, '')) : Number.NaN;
  if (
    !scalar ||
    scalar.text.trim() === '' ||
    !Number.isInteger(number) ||
    number < minimum ||
    number > maximum
  ) {
    const nl = `een heel getal van ${minimum} tot en met ${maximum}`;
    const en = `a whole number from ${minimum} to ${maximum}`;
    fields.report(
      wrongKind(
        entry.value.at,
        entry.key,
        nl,
        en,
        `${entry.key}: ${Math.min(maximum, Math.max(minimum, 5))}`,
      ),
    );
    return undefined;
  }
  return number;
}

/** `ja` or `nee`. */
export function booleanField<Name extends string>(fields: Fields<Name>, name: Name): boolean | undefined {
  const entry = fields.get(name);
  if (!entry) return undefined;
  const text = fold(scalarOf(entry.value)?.text ?? '');
  if (['ja', 'yes', 'true', 'waar'].includes(text)) return true;
  if (['nee', 'no', 'false', 'onwaar'].includes(text)) return false;
  fields.report(wrongKind(entry.value.at, entry.key, '`ja` of `nee`', '`yes` or `no`', `${entry.key}: ja`));
  return undefined;
}

/** A list of texts; a single text is a list of one. */
export function textsField<Name extends string>(
  fields: Fields<Name>,
  name: Name,
): readonly YamlScalar[] | undefined {
  const entry = fields.get(name);
  if (!entry) return undefined;
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const texts = items.filter((item): item is YamlScalar => item.kind === 'scalar' && item.text.trim() !== '');
  if (texts.length !== items.length) {
    const wrong = items.find((item) => item.kind !== 'scalar' || item.text.trim() === '');
    fields.report(
      wrongKind(
        wrong?.at ?? entry.value.at,
        entry.key,
        'een lijst van teksten',
        'a list of texts',
        `${entry.key}: [een, twee]`,
      ),
    );
  }
  return texts;
}

/** A map under a key. */
export function mapField<Name extends string>(
  fields: Fields<Name>,
  name: Name,
  example: string,
): YamlMap | undefined {
  const entry = fields.get(name);
  if (!entry) return undefined;
  if (entry.value.kind === 'map') return entry.value;
  fields.report(wrongKind(entry.value.at, entry.key, 'een blok met sleutels', 'a block with keys', example));
  return undefined;
}

/** One of a table of words; the table's keys are the words in both languages. */
export function wordField<Name extends string, Value>(
  fields: Fields<Name>,
  name: Name,
  words: Readonly<Record<string, Value>>,
): Value | undefined {
  const entry = fields.get(name);
  if (!entry) return undefined;
  const text = scalarOf(entry.value)?.text ?? '';
  const key = Object.keys(words).find((word) => fold(word) === fold(text));
  if (key !== undefined) return words[key];
  const known = Object.keys(words);
  fields.report(unknownValue(entry.value.at, entry.key, text, suggest(text, known), known));
  return undefined;
}

function scalarOf(value: YamlValue): YamlScalar | undefined {
  return value.kind === 'scalar' ? value : undefined;
}
