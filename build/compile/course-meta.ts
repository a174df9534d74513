import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  badFillName,
  badIri,
  badLanguage,
  badVersion,
  duplicateModule,
} from '../problems/course-problems.ts';
import { badId } from '../problems/question-problems.ts';
import { missingKey, wrongKind } from '../problems/yaml-problems.ts';
import {
  integerField,
  mapField,
  readFields,
  requiredText,
  textField,
  textsField,
  type Fields,
  type KeyNames,
  type WritingLanguage,
} from '../read/fields.ts';
import { fold } from '../read/nearly.ts';
import type { YamlMap, YamlValue } from '../read/yaml.ts';
import { readCompletion, type CompletionMeta } from './completion-meta.ts';
import { isId, slugOf } from './id.ts';
import type { PlacedName } from './talk-input.ts';

/** What course.yaml says. */
export interface CourseMeta {
  readonly id: string;
  readonly iri: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly language: string;
  readonly writing: WritingLanguage;
  readonly version: string;
  readonly keywords: readonly string[];
  readonly publisher?: string;
  readonly rights?: string;
  readonly modules: readonly PlacedName[];
  /** `drukwerk`: folders of sheets that only `npm run print` uses; they are not part of the course itself. */
  readonly print: readonly PlacedName[];
  /** Where `modules:` stands. */
  readonly modulesAt: Place;
  readonly routes: readonly RouteMeta[];
  readonly completion: CompletionMeta;
  readonly fills: Readonly<Record<string, string>>;
}

/** A route as it is declared; minutes may have to be counted. */
export interface RouteMeta {
  readonly id: string;
  readonly at: Place;
  readonly title: string;
  readonly description?: string;
  readonly minutes?: number;
}

/** The keys of course.yaml. */
export const courseKeys = {
  id: ['id', 'id'],
  iri: ['iri', 'iri'],
  title: ['titel', 'title'],
  subtitle: ['ondertitel', 'subtitle'],
  description: ['omschrijving', 'description', 'beschrijving'],
  language: ['taal', 'language'],
  version: ['versie', 'version'],
  keywords: ['trefwoorden', 'keywords'],
  publisher: ['uitgever', 'publisher'],
  rights: ['rechten', 'rights'],
  modules: ['modules', 'modules'],
  print: ['drukwerk', 'print'],
  routes: ['routes', 'routes'],
  completion: ['afronding', 'completion'],
  fills: ['invullen', 'fills'],
} as const satisfies Record<string, KeyNames>;

const routeKeys = {
  title: ['titel', 'title'],
  description: ['omschrijving', 'description', 'beschrijving'],
  minutes: ['minuten', 'minutes'],
} as const satisfies Record<string, KeyNames>;

/** Reads course.yaml. */
export function readCourseMeta(map: YamlMap, report: Report): CourseMeta {
  const tag = languageOf(map);
  const writing: WritingLanguage = /^(?:nl\b|nederlands)/i.test(tag) ? 'nl' : 'en';
  const fields = readFields(map, courseKeys, writing, report);
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag))
    report(badLanguage(fields.get('language')?.value.at ?? map.at, tag));
  const routes = readRoutes(fields, writing, report);
  const optionalTexts = {
    subtitle: textField(fields, 'subtitle'),
    description: textField(fields, 'description'),
    publisher: textField(fields, 'publisher'),
    rights: textField(fields, 'rights'),
  };
  const completion = mapField(fields, 'completion', `${fields.label('completion')}: { ... }`);
  return {
    id: readId(fields, report),
    iri: readIri(fields, report),
    title: requiredText(fields, 'title', `${fields.label('title')}: ...`) ?? '',
    language: tag,
    writing,
    version: readVersion(fields, report),
    keywords: (textsField(fields, 'keywords') ?? []).map((word) => word.text.trim()),
    modules: readModules(fields, report),
    print: (textsField(fields, 'print') ?? []).map((item) => ({
      name: item.text.trim().replace(/\/+$/, ''),
      at: item.at,
    })),
    modulesAt: fields.get('modules')?.keyAt ?? fields.at,
    routes,
    completion: readCompletion(
      completion,
      routes.map((route) => route.id),
      writing,
      report,
    ),
    fills: readFills(fields, report),
    ...Object.fromEntries(Object.entries(optionalTexts).filter(([, text]) => text !== undefined)),
  };
}

type CourseFields = Fields<keyof typeof courseKeys>;

function languageOf(map: YamlMap): string {
  const entry = map.entries.find((candidate) => ['taal', 'language'].includes(fold(candidate.key)));
  return entry?.value.kind === 'scalar' && entry.value.text.trim() !== '' ? entry.value.text.trim() : 'nl';
}

function readId(fields: CourseFields, report: Report): string {
  const id = requiredText(fields, 'id', 'id: naam-van-de-cursus');
  if (id !== undefined && !isId(id)) report(badId(fields.get('id')!.value.at, id, slugOf(id)));
  return id ?? 'cursus';
}

function readIri(fields: CourseFields, report: Report): string {
  const iri = requiredText(fields, 'iri', 'iri: https://example.org/cursus/naam');
  if (iri === undefined) return '';
  if (!/^https?:\/\/[^\s/?#]+\.[^\s?#]*$|^https?:\/\/localhost[^\s?#]*$/i.test(iri))
    report(badIri(fields.get('iri')!.value.at, iri));
  return iri.replace(/\/+$/, '');
}

function readVersion(fields: CourseFields, report: Report): string {
  const version = requiredText(fields, 'version', `${fields.label('version')}: 1.0.0`);
  if (version === undefined) return '0.0.0';
  if (/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9a-z.-]+)?(?:\+[0-9a-z.-]+)?$/i.test(version))
    return version;
  const numbers = version.match(/\d+/g) ?? ['1'];
  const better = [0, 1, 2].map((index) => Number(numbers[index] ?? 0)).join('.');
  report(badVersion(fields.get('version')!.value.at, version, better));
  return better;
}

function readModules(fields: CourseFields, report: Report): readonly PlacedName[] {
  if (!fields.get('modules')) report(missingKey(fields.at, fields.label('modules'), 'modules: [welkom]'));
  const names = (textsField(fields, 'modules') ?? []).map((item) => ({
    name: item.text.trim().replace(/\/+$/, ''),
    at: item.at,
  }));
  return names.filter(({ name, at }, index) => {
    const double = names.findIndex((other) => other.name === name) < index;
    if (double) report(duplicateModule(at, name));
    return !double;
  });
}

function readRoutes(fields: CourseFields, writing: WritingLanguage, report: Report): readonly RouteMeta[] {
  const map = mapField(
    fields,
    'routes',
    writing === 'nl' ? 'medewerker: { titel: Medewerker }' : 'employee: { title: Employee }',
  );
  return (map?.entries ?? []).flatMap((entry): RouteMeta[] => {
    const { key, keyAt, value } = entry;
    if (!isId(key)) {
      report(badId(keyAt, key, slugOf(key)));
      return [];
    }
    if (value.kind === 'scalar' && value.text.trim() !== '')
      return [{ id: key, at: keyAt, title: value.text.trim() }];
    if (value.kind !== 'map') {
      report(
        wrongKind(
          value.at,
          key,
          'een blok met `titel`',
          'a block with `title`',
          '{ titel: Medewerker, minuten: 60 }',
        ),
      );
      return [];
    }
    const route = readFields(value, routeKeys, writing, report);
    const title = requiredText(route, 'title', writing === 'nl' ? 'titel: Medewerker' : 'title: Employee');
    const description = textField(route, 'description');
    const minutes = integerField(route, 'minutes', 1, 6000);
    return [
      {
        id: key,
        at: keyAt,
        title: title ?? key,
        ...(description !== undefined ? { description } : {}),
        ...(minutes !== undefined ? { minutes } : {}),
      },
    ];
  });
}

function readFills(fields: CourseFields, report: Report): Readonly<Record<string, string>> {
  const map = mapField(fields, 'fills', 'gemeente: je gemeente');
  return Object.fromEntries(
    (map?.entries ?? []).map((entry): [string, string] => {
      if (!/^[a-z][a-z0-9_]{0,39}$/.test(entry.key)) report(badFillName(entry.keyAt, entry.key));
      return [entry.key, fillText(entry.value, entry.key, report)];
    }),
  );
}

function fillText(value: YamlValue, key: string, report: Report): string {
  if (value.kind === 'scalar' && value.text.trim() !== '') return value.text.trim();
  report(wrongKind(value.at, key, 'een neutrale tekst', 'a neutral text', `${key}: "..."`));
  return '';
}
