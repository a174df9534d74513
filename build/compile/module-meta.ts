import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import { missingLesson, unlistedLesson } from '../problems/course-problems.ts';
import {
  readFields,
  requiredText,
  textField,
  textsField,
  type KeyNames,
  type WritingLanguage,
} from '../read/fields.ts';
import { suggest } from '../read/nearly.ts';
import type { YamlMap } from '../read/yaml.ts';

/** What module.yaml says, with the lessons that are in the module. */
export interface ModuleMeta {
  readonly folder: string;
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Lesson files that were listed, in order, relative to the course; undefined when all count. */
  readonly listed?: readonly string[];
  /** The list of lessons, where it stands empty. */
  readonly emptyList?: { readonly key: string; readonly at: Place };
}

/** The keys of module.yaml. */
export const moduleKeys = {
  title: ['titel', 'title'],
  description: ['omschrijving', 'description', 'beschrijving'],
  lessons: ['lessen', 'lessons'],
} as const satisfies Record<string, KeyNames>;

/** Reads module.yaml. `files` are the lesson files of the folder, relative to the course. */
export function readModuleMeta(
  map: YamlMap,
  folder: string,
  files: readonly string[],
  language: WritingLanguage,
  report: Report,
): ModuleMeta {
  const fields = readFields(map, moduleKeys, language, report);
  const title = requiredText(fields, 'title', `${fields.label('title')}: ${titleOf(folder)}`);
  const description = textField(fields, 'description');
  const list = fields.get('lessons');
  const names = textsField(fields, 'lessons');
  const listed = names?.flatMap((name): string[] => {
    const path = `${folder}/${name.text.trim().replace(/\.md$/, '')}.md`;
    if (files.includes(path)) return [path];
    const near = suggest(path, files);
    report(missingLesson(name.at, name.text.trim(), near?.slice(folder.length + 1)));
    return [];
  });
  return {
    folder,
    id: folder,
    title: title ?? titleOf(folder),
    ...(description !== undefined ? { description } : {}),
    ...(listed ? { listed: [...new Set(listed)] } : {}),
    ...(list && names?.length === 0 ? { emptyList: { key: list.key, at: list.keyAt } } : {}),
  };
}

/** The module of a folder without module.yaml. */
export function plainModule(folder: string): ModuleMeta {
  return { folder, id: folder, title: titleOf(folder) };
}

/** Reports lessons that are not listed; `isBank` tells the ones that are never shown by themselves, which need not be. */
export function checkListed(
  module: ModuleMeta,
  files: readonly string[],
  isBank: (file: string) => boolean,
  report: Report,
): void {
  for (const file of files) {
    if (!module.listed || module.listed.includes(file) || isBank(file)) continue;
    const at: Place = { file, line: 1, column: 1 };
    report(unlistedLesson(at, file.slice(module.folder.length + 1)));
  }
}

function titleOf(folder: string): string {
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
