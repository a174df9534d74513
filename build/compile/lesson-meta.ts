import type { Source } from '../../components/model/content.ts';
import type { Looks } from '../../components/model/feeling.ts';
import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import { bankAndTest, unknownRole } from '../problems/lesson-problems.ts';
import { wrongKind } from '../problems/yaml-problems.ts';
import {
  integerField,
  mapField,
  readFields,
  requiredText,
  textField,
  textsField,
  wordField,
  type Fields,
  type KeyNames,
  type WritingLanguage,
} from '../read/fields.ts';
import { fold, suggest } from '../read/nearly.ts';
import type { YamlMap, YamlValue } from '../read/yaml.ts';
import { isId, slugOf } from './id.ts';
import { readLooks } from './looks.ts';
import type { PlacedName } from './talk-input.ts';
import { badId } from '../problems/question-problems.ts';

/** What the front matter of a lesson says. */
export interface LessonMeta {
  readonly id: string;
  readonly idAt: Place;
  readonly title?: string;
  readonly number?: string;
  readonly minutes?: number;
  readonly objective?: string;
  /** Route ids; absent means all. */
  readonly routes?: readonly string[];
  readonly sources: readonly Source[];
  readonly bank?: string;
  readonly test?: DrawRule;
  readonly recall?: DrawRule;
  /** Days after the course was finished; a lesson that is on no route. */
  readonly afterDays?: number;
  readonly calendar?: true;
  readonly goals: readonly PlacedName[];
  readonly characters: Readonly<Record<string, Partial<Looks>>>;
}

/** `{ uit: [...], aantal: n }`. */
export interface DrawRule {
  readonly from: readonly PlacedName[];
  readonly count: number;
  readonly at: Place;
}

/** The keys of the front matter of a lesson. */
export const lessonKeys = {
  id: ['id', 'id'],
  number: ['nummer', 'number'],
  title: ['titel', 'title'],
  roles: ['rollen', 'roles'],
  minutes: ['minuten', 'minutes'],
  objective: ['leerdoel', 'objective'],
  sources: ['bronnen', 'sources'],
  bank: ['bank', 'bank'],
  test: ['toets', 'test'],
  recall: ['terughalen', 'recall'],
  afterDays: ['na_dagen', 'after_days'],
  calendar: ['agenda', 'calendar'],
  goals: ['gespreksdoelen', 'goals'],
  characters: ['personages', 'characters'],
} as const satisfies Record<string, KeyNames>;

const drawKeys = { from: ['uit', 'from'], count: ['aantal', 'count'] } as const satisfies Record<
  string,
  KeyNames
>;

const sourceKeys = {
  title: ['titel', 'title'],
  url: ['url', 'url', 'link', 'adres'],
  proof: ['bewijs', 'proof'],
} as const satisfies Record<string, KeyNames>;

const proofs: Readonly<Record<string, 'proven' | 'aid'>> = {
  bewezen: 'proven',
  'goed bewezen': 'proven',
  proven: 'proven',
  hulpmiddel: 'aid',
  'handig hulpmiddel': 'aid',
  aid: 'aid',
  'handy aid': 'aid',
};

const answers: Readonly<Record<string, 'yes' | 'no'>> = {
  ja: 'yes',
  yes: 'yes',
  true: 'yes',
  nee: 'no',
  no: 'no',
  false: 'no',
};

/** Reads the front matter of a lesson. `routes` are the route ids of the course; none means that it declares no routes. */
export function readLessonMeta(
  map: YamlMap,
  file: string,
  language: WritingLanguage,
  routes: readonly string[],
  report: Report,
): LessonMeta {
  const fields = readFields(map, lessonKeys, language, report);
  const fallback = slugOf(file.split('/').at(-1)?.replace(/\.md$/, '') ?? '', 'les');
  const written = requiredText(fields, 'id', `id: ${fallback}`);
  const idAt = fields.get('id')?.value.at ?? map.at;
  if (written !== undefined && !isId(written)) report(badId(idAt, written, slugOf(written)));
  const meta = {
    id: written !== undefined && isId(written) ? written : fallback,
    idAt,
    title: textField(fields, 'title'),
    number: textField(fields, 'number'),
    minutes: integerField(fields, 'minutes', 1, 240),
    objective: textField(fields, 'objective'),
    routes: readRoles(fields, routes, report),
    sources: readSources(fields, language, report),
    bank: textField(fields, 'bank'),
    test: readDraw(fields, 'test', language),
    recall: readDraw(fields, 'recall', language),
    afterDays: integerField(fields, 'afterDays', 1, 730),
    calendar: wordField(fields, 'calendar', answers) === 'yes' ? true : undefined,
    goals: (textsField(fields, 'goals') ?? []).map((goal) => ({ name: goal.text.trim(), at: goal.at })),
    characters: readCharacters(fields, language, report),
  };
  if ([meta.bank, meta.test, meta.recall].filter((kind) => kind !== undefined).length > 1)
    report(bankAndTest(idAt));
  return Object.fromEntries(
    Object.entries(meta).filter(([, value]) => value !== undefined),
  ) as unknown as LessonMeta;
}

function readRoles(
  fields: Fields<keyof typeof lessonKeys>,
  routes: readonly string[],
  report: Report,
): readonly string[] | undefined {
  const roles = textsField(fields, 'roles');
  if (!roles || (roles.length === 1 && ['alle', 'all'].includes(fold(roles[0]?.text ?? ''))))
    return undefined;
  const known = roles.filter((role) => {
    const found = routes.includes(role.text.trim());
    if (!found) report(unknownRole(role.at, role.text, suggest(role.text, routes), routes));
    return found;
  });
  return known.length > 0 ? known.map((role) => role.text.trim()) : undefined;
}

function readDraw(
  fields: Fields<keyof typeof lessonKeys>,
  name: 'test' | 'recall',
  language: WritingLanguage,
): DrawRule | undefined {
  const example = language === 'nl' ? '{ uit: [naam], aantal: 5 }' : '{ from: [name], count: 5 }';
  const map = mapField(fields, name, `${fields.label(name)}: ${example}`);
  if (!map) return undefined;
  const draw = readFields(map, drawKeys, language, fields.report);
  const from = textsField(draw, 'from');
  const count = integerField(draw, 'count', 1, 200);
  if (!from || from.length === 0 || !draw.get('count')) {
    fields.report(wrongKind(map.at, fields.label(name), '`uit` en `aantal`', '`from` and `count`', example));
    return undefined;
  }
  if (count === undefined) return undefined;
  return { from: from.map((item) => ({ name: item.text.trim(), at: item.at })), count, at: map.at };
}

function readSources(
  fields: Fields<keyof typeof lessonKeys>,
  language: WritingLanguage,
  report: Report,
): readonly Source[] {
  const entry = fields.get('sources');
  if (!entry) return [];
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  return items.flatMap((item): Source[] => {
    const source = readSource(item, language, report);
    if (source) return [source];
    const example = language === 'nl' ? '- titel: ...' : '- title: ...';
    report(
      wrongKind(
        item.at,
        entry.key,
        'een lijst van titels, of `titel` met `url`',
        'a list of titles, or `title` with `url`',
        example,
      ),
    );
    return [];
  });
}

function readSource(item: YamlValue, language: WritingLanguage, report: Report): Source | undefined {
  if (item.kind === 'scalar') {
    const text = item.text.trim();
    const url = /https?:\/\/[^\s<>()]+/.exec(text)?.[0];
    const title = text
      .replace(url ?? '\u0000', '')
      .replace(/[\s,;:([<]+$|^[\s)\]>]+/g, '')
      .trim();
    if (text === '') return undefined;
    return { title: title === '' ? text : title, ...(url ? { url } : {}) };
  }
  if (item.kind !== 'map') return undefined;
  const fields = readFields(item, sourceKeys, language, report);
  const title = textField(fields, 'title');
  const url = textField(fields, 'url');
  const proof = wordField(fields, 'proof', proofs);
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    report(
      wrongKind(
        fields.get('url')?.value.at ?? item.at,
        'url',
        'een webadres',
        'a web address',
        'url: https://example.org',
      ),
    );
  }
  if (title === undefined) return undefined;
  return { title, ...(url !== undefined ? { url } : {}), ...(proof ? { proof } : {}) };
}

function readCharacters(
  fields: Fields<keyof typeof lessonKeys>,
  language: WritingLanguage,
  report: Report,
): Readonly<Record<string, Partial<Looks>>> {
  const map = mapField(
    fields,
    'characters',
    language === 'nl' ? 'Ria: { leeftijd: oud }' : 'Ria: { age: old }',
  );
  if (!map) return {};
  return Object.fromEntries(
    map.entries.map((entry): [string, Partial<Looks>] => {
      if (entry.value.kind === 'map') return [entry.key, readLooks(entry.value, language, report)];
      report(
        wrongKind(
          entry.value.at,
          entry.key,
          'een blok met kenmerken',
          'a block with features',
          '{ haar: kort }',
        ),
      );
      return [entry.key, {}];
    }),
  );
}
