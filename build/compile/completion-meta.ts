import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import { missingKey, wrongKind } from '../problems/yaml-problems.ts';
import {
  integerField,
  mapField,
  readFields,
  requiredText,
  textsField,
  type Fields,
  type KeyNames,
  type WritingLanguage,
} from '../read/fields.ts';
import { fold } from '../read/nearly.ts';
import type { YamlMap } from '../read/yaml.ts';
import type { PlacedName } from './talk-input.ts';

/** `afronding:` as written: one rule for all routes, and rules of their own for some. */
export interface CompletionMeta {
  readonly rule: RuleMeta;
  readonly perRoute: Readonly<Record<string, RuleMeta>>;
}

/** One rule, not yet looked up. `lessons` absent means all of the route. */
export interface RuleMeta {
  readonly at?: Place;
  readonly lessons?: readonly PlacedName[];
  readonly talks?: { readonly from: readonly PlacedName[]; readonly atLeast: number; readonly at: Place };
  readonly test?: { readonly lesson: PlacedName; readonly passed: number; readonly attempts: number };
}

const ruleKeys = {
  lessons: ['lessen', 'lessons'],
  talks: ['gesprekken', 'talks', 'conversations'],
  test: ['toets', 'test'],
} as const satisfies Record<string, KeyNames>;
const talkKeys = {
  from: ['uit', 'from'],
  atLeast: ['minstens', 'at_least', 'atleast'],
} as const satisfies Record<string, KeyNames>;
const testKeys = {
  lesson: ['les', 'lesson'],
  passed: ['geslaagd', 'passed'],
  attempts: ['pogingen', 'attempts'],
} as const satisfies Record<string, KeyNames>;

/** Reads `afronding:`; without it, done means that all lessons were seen. */
export function readCompletion(
  map: YamlMap | undefined,
  routes: readonly string[],
  language: WritingLanguage,
  report: Report,
): CompletionMeta {
  if (!map) return { rule: {}, perRoute: {} };
  const own = map.entries.filter((entry) => routes.includes(entry.key));
  const flat: YamlMap = { ...map, entries: map.entries.filter((entry) => !own.includes(entry)) };
  const perRoute = own.flatMap((entry): [string, RuleMeta][] => {
    if (entry.value.kind === 'map') return [[entry.key, readRule(entry.value, language, report)]];
    report(
      wrongKind(
        entry.value.at,
        entry.key,
        'een blok met de regels',
        'a block with the rules',
        '{ lessen: alle }',
      ),
    );
    return [];
  });
  return { rule: readRule(flat, language, report), perRoute: Object.fromEntries(perRoute) };
}

function readRule(map: YamlMap, language: WritingLanguage, report: Report): RuleMeta {
  const fields = readFields(map, ruleKeys, language, report);
  const lessons = textsField(fields, 'lessons');
  const all = lessons?.length === 1 && ['alle', 'all', 'allemaal'].includes(fold(lessons[0]?.text ?? ''));
  const talks = readTalks(fields, language);
  const test = readTest(fields, language);
  return {
    at: fields.get('lessons')?.keyAt ?? map.at,
    ...(lessons && !all ? { lessons: lessons.map((item) => ({ name: item.text.trim(), at: item.at })) } : {}),
    ...(talks ? { talks } : {}),
    ...(test ? { test } : {}),
  };
}

function readTalks(fields: Fields<keyof typeof ruleKeys>, language: WritingLanguage): RuleMeta['talks'] {
  const map = mapField(
    fields,
    'talks',
    language === 'nl' ? '{ uit: [s1, s2], minstens: 1 }' : '{ from: [s1, s2], at_least: 1 }',
  );
  if (!map) return undefined;
  const talks = readFields(map, talkKeys, language, fields.report);
  const from = textsField(talks, 'from');
  if (!talks.get('from'))
    fields.report(missingKey(map.at, talks.label('from'), `${talks.label('from')}: [s1, s2]`));
  const atLeast = integerField(talks, 'atLeast', 0, 100);
  if (!from) return undefined;
  const at = talks.get('atLeast')?.value.at ?? map.at;
  return {
    from: from.map((item) => ({ name: item.text.trim(), at: item.at })),
    atLeast: atLeast ?? from.length,
    at,
  };
}

function readTest(fields: Fields<keyof typeof ruleKeys>, language: WritingLanguage): RuleMeta['test'] {
  const example =
    language === 'nl'
      ? '{ les: toets, geslaagd: 70, pogingen: 3 }'
      : '{ lesson: test, passed: 70, attempts: 3 }';
  const map = mapField(fields, 'test', example);
  if (!map) return undefined;
  const test = readFields(map, testKeys, language, fields.report);
  const lesson = requiredText(test, 'lesson', `${test.label('lesson')}: toets`);
  const passed = integerField(test, 'passed', 0, 100);
  if (!test.get('passed'))
    fields.report(missingKey(map.at, test.label('passed'), `${test.label('passed')}: 70`));
  const entry = test.get('attempts');
  const unlimited =
    entry?.value.kind === 'scalar' && ['onbeperkt', 'unlimited'].includes(fold(entry.value.text));
  const attempts = unlimited ? 0 : integerField(test, 'attempts', 0, 100);
  if (lesson === undefined) return undefined;
  return {
    lesson: { name: lesson, at: test.get('lesson')?.value.at ?? map.at },
    passed: passed ?? 70,
    attempts: attempts ?? 0,
  };
}
