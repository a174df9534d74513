import type { Course } from '../../components/model/course.ts';
import type { Edition, KeepPlace, PrivacyLevel } from '../../components/model/edition.ts';
import type { CompiledEdition } from '../compiled-edition.ts';
import type { Effects } from '../effects.ts';
import type { Compiled, Problem } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  editionMissing,
  missingText,
  unknownFill,
  unknownRoute,
  unsafeText,
} from '../problems/edition-problems.ts';
import {
  mapField,
  readFields,
  requiredText,
  textField,
  wordField,
  type Fields,
  type WritingLanguage,
} from '../read/fields.ts';
import { fold, suggest } from '../read/nearly.ts';
import { readSourceText } from '../read/source-text.ts';
import { readYaml, type YamlMap } from '../read/yaml.ts';
import { sourceSecrets } from '../package/source-secrets.ts';
import { typesetQuotes } from '../typeset/quotes.ts';
import { compileColours } from './colours.ts';
import { compileFont, compileLogo, type EditionFiles } from './brand-files.ts';

const names = {
  name: ['naam', 'name'],
  texts: ['teksten', 'texts'],
  colours: ['kleuren', 'colours'],
  font: ['lettertype', 'font'],
  logo: ['logo', 'logo'],
  privacy: ['privacy', 'privacy'],
  keep: ['bewaren', 'keep'],
  route: ['route', 'route'],
} as const;

type Key = keyof typeof names;

/** The edition for whoever has none: its texts are the neutral ones of the course. */
const neutral = 'neutraal';

const privacyWords: Readonly<Record<string, PrivacyLevel>> = {
  minimaal: 'minimal',
  standaard: 'standard',
  uitgebreid: 'extensive',
  minimal: 'minimal',
  standard: 'standard',
  extensive: 'extensive',
};

const keepWords: Readonly<Record<string, KeepPlace>> = { lms: 'lms', apparaat: 'device', device: 'device' };

/** Compiles `FOLDER/ID.yaml` for a course: checked like a lesson, with every problem at its place. */
export async function compileEdition(
  folder: string,
  id: string,
  course: Course,
  effects: Effects,
): Promise<Compiled<CompiledEdition>> {
  const file = `${id}.yaml`;
  const bytes = await effects.read(`${folder}/${file}`);
  if (!bytes) {
    const known = (await effects.list(folder)).filter((name) => /^[^/]+\.yaml$/.test(name));
    const missing = editionMissing(
      { file, line: 1, column: 1 },
      id,
      known.map((name) => name.replace(/\.yaml$/, '')),
    );
    return { problems: [missing] };
  }
  const text = readSourceText(file, bytes);
  const yaml = text.value ? readYaml(text.value) : undefined;
  const problems: Problem[] = [
    ...text.problems,
    ...(yaml?.problems ?? []),
    ...(text.value ? sourceSecrets(text.value) : []),
  ];
  if (!yaml?.value) return { problems };
  const report: Report = (problem) => problems.push(problem);
  const language = languageOf(yaml.value, course);
  const fields = readFields(yaml.value, names, language, report);
  const files: EditionFiles = { folder, effects, report, files: [] };

  const name = requiredText(fields, 'name', 'naam: Gemeente Voorbeeld');
  const fills = compileFills(fields, course, id !== neutral);
  const colourMap = mapField(fields, 'colours', 'kleuren: { accent: "#0a5c6b" }');
  const rules = colourMap ? [...compileColours(colourMap, language, report)] : [];
  const font = await compileFont(fields.get('font')?.value, language, files);
  const logo = await compileLogo(fields.get('logo')?.value, language, files);
  const route = compileRoute(fields, course);
  const edition: Edition = {
    id,
    name: name ?? id,
    fills,
    privacy: wordField(fields, 'privacy', privacyWords) ?? 'minimal',
    keep: wordField(fields, 'keep', keepWords) ?? 'lms',
    ...(route ? { route } : {}),
    ...(logo ? { logo } : {}),
  };
  const declared = [...rules, ...(font ? [font.rule] : [])];
  const css = [
    ...(font?.face ? [font.face] : []),
    ...(declared.length > 0 ? [`:root {\n  ${declared.join('\n  ')}\n}`] : []),
  ];
  const fine = problems.every((problem) => problem.severity !== 'error');
  return {
    ...(fine
      ? { value: { edition, css: css.length > 0 ? `${css.join('\n')}\n` : '', files: files.files } }
      : {}),
    problems,
  };
}

/** An edition serves courses in both languages: its own keys say which one it is written in, and the course where they do not. */
function languageOf({ entries }: YamlMap, course: Course): WritingLanguage {
  const pairs = Object.values(names).filter(([nl, en]) => nl !== en);
  const count = (own: 0 | 1): number =>
    entries.filter(({ key }) => pairs.some((pair) => pair[own] === fold(key))).length;
  const more = count(0) - count(1);
  if (more !== 0) return more > 0 ? 'nl' : 'en';
  return course.language.startsWith('nl') ? 'nl' : 'en';
}

/** `isAsked`: whoever makes an edition of their own is told which texts are still the neutral ones. */
function compileFills(fields: Fields<Key>, course: Course, isAsked: boolean): Record<string, string> {
  const map = mapField(fields, 'texts', 'teksten: { gemeente: Gemeente Voorbeeld }');
  const known = Object.keys(course.fills);
  const fills: Record<string, string> = {};
  for (const { key, keyAt, value } of map?.entries ?? []) {
    if (!known.includes(key)) fields.report(unknownFill(keyAt, key, suggest(key, known), known));
    else if (value.kind !== 'scalar' || value.text.trim() === '') continue;
    // A text may be the address of a link.
    else if (/^\s*(javascript|data|vbscript):/i.test(value.text)) fields.report(unsafeText(value.at, key));
    else fills[key] = typesetQuotes(value.text.trim());
  }
  // A name that is misspelled is told already.
  const entries = (map?.entries ?? []).filter(({ key }) => known.includes(key));
  if (!isAsked || entries.length < (map?.entries ?? []).length) return fills;
  for (const [key, text] of Object.entries(course.fills)) {
    const entry = entries.find((candidate) => candidate.key === key);
    const isEmpty = !entry || (entry.value.kind === 'scalar' && entry.value.text.trim() === '');
    const at = entry?.keyAt ?? fields.get('texts')?.keyAt ?? fields.at;
    if (isEmpty) fields.report(missingText(at, key, text));
  }
  return fills;
}

function compileRoute(fields: Fields<Key>, course: Course): string | undefined {
  const route = textField(fields, 'route');
  if (route === undefined) return undefined;
  const known = course.routes.map(({ id }) => id);
  if (known.includes(route)) return route;
  fields.report(
    unknownRoute(fields.get('route')?.value.at ?? fields.at, route, suggest(route, known), known),
  );
  return undefined;
}
