import { compileCourse, type CompileOptions } from '../compile-course.ts';
import type { Effects } from '../effects.ts';
import { formatLesson } from './lesson-format.ts';

/** What formatting a course came to; files are relative to the course folder. */
export interface FormattedCourse {
  readonly written: readonly string[];
  /** Left as they were: formatted, they would not be read as they are now. */
  readonly refused: readonly string[];
  /** The course has errors: whether it stays the same cannot be seen, so nothing was formatted. */
  readonly hasErrors: boolean;
}

/**
 * Formats the lessons, sheets and glossary of a course. A file is only written when the course compiles to exactly the same with it:
 * the same blocks, words, ids, lock files and kinds of problems.
 */
export async function formatCourse(
  folder: string,
  effects: Effects,
  answer?: CompileOptions['answer'],
  format: (text: string) => Promise<string> = formatLesson,
): Promise<FormattedCourse> {
  const before = await compileWith(new Map(), folder, effects, answer);
  if (before.meaning === undefined) return { written: [], refused: [], hasErrors: true };
  const changed = new Map<string, string>();
  const refused: string[] = [];
  for (const file of before.files) {
    const bytes = await effects.read(`${folder}/${file}`);
    if (!bytes) continue;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const formatted = await format(text).catch(() => undefined);
    if (formatted === undefined) refused.push(file);
    else if (formatted !== text) changed.set(file, formatted);
  }
  const isSame = async (files: readonly string[]): Promise<boolean> => {
    const texts = new Map(files.map((file) => [`${folder}/${file}`, changed.get(file) ?? '']));
    return (await compileWith(texts, folder, effects, answer)).meaning === before.meaning;
  };
  const safe = await largestSafe([...changed.keys()], isSame);
  for (const file of safe) await effects.write(`${folder}/${file}`, changed.get(file) ?? '');
  refused.push(...[...changed.keys()].filter((file) => !safe.includes(file)));
  return { written: safe, refused: refused.sort(), hasErrors: false };
}

/** The files that change nothing: all of them at once, else the halves, down to the one that does. */
async function largestSafe(
  files: readonly string[],
  isSame: (files: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  if (files.length === 0 || (await isSame(files))) return files;
  if (files.length === 1) return [];
  const middle = Math.ceil(files.length / 2);
  const halves = [
    ...(await largestSafe(files.slice(0, middle), isSame)),
    ...(await largestSafe(files.slice(middle), isSame)),
  ];
  // Files that are harmless one by one could still differ together.
  return (await isSame(halves)) ? halves : [];
}

/** Compiles the course with other texts in place of some files; nothing is written. */
async function compileWith(
  texts: ReadonlyMap<string, string>,
  folder: string,
  effects: Effects,
  answer: CompileOptions['answer'],
): Promise<{ readonly meaning: string | undefined; readonly files: readonly string[] }> {
  const locks: Record<string, Uint8Array | string> = {};
  const files: string[] = [];
  const overlay: Effects = {
    ...effects,
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? effects.read(path) : Promise.resolve(new TextEncoder().encode(text));
    },
    write: (path, data) => {
      locks[path] = data;
      return Promise.resolve();
    },
  };
  const { value, problems } = await compileCourse(folder, overlay, {
    ...(answer ? { answer } : {}),
    examine: ({ lessons, glossary }) => {
      files.push(...lessons.map(({ outline }) => outline.file), ...(glossary ? [glossary.file] : []));
      return [];
    },
  });
  if (!value) return { meaning: undefined, files };
  const kinds = problems.map(({ code, at }) => `${at.file} ${code}`);
  return { meaning: meaningOf({ value, locks, kinds }), files };
}

/**
 * Everything a course says, as a text to compare, without the places where it says so. Two spaces are read as one; pictures are not
 * formatted, so that their bytes stay out, and the fingerprint says no more than the rest.
 */
function meaningOf(course: unknown): string {
  return JSON.stringify(course, (key, part: unknown) => {
    if (key === 'fingerprint' || part instanceof Uint8Array) return undefined;
    return typeof part === 'string' ? part.replace(/ {2,}/g, ' ') : part;
  });
}
