import { createHash } from 'node:crypto';
import type { CompiledCourse, GlossaryEntry, PaperSheet } from './compiled-course.ts';
import type { Effects } from './effects.ts';
import type { Compiled, Problem } from './problem.ts';
import type { Report } from './problems/diagnostic.ts';
import {
  emptyModule,
  missingModule,
  noCourseFile,
  noLessons,
  noModuleFile,
  nothingListed,
  unlistedModule,
} from './problems/course-problems.ts';
import { pathEscapes } from './problems/prose-problems.ts';
import { lockBehind } from './problems/lock-problems.ts';
import { assembleCourse, type Assembled, type AssembledLesson } from './compile/assemble.ts';
import { newAssetShelf, type AssetShelf } from './compile/assets.ts';
import { openCourseFiles, type CourseFiles } from './compile/course-files.ts';
import { compileLesson } from './compile/compile-lesson.ts';
import { readCourseMeta, type CourseMeta } from './compile/course-meta.ts';
import type { Examine } from './compile/examine.ts';
import { compileSheets } from './compile/sheets.ts';
import { fixLessons } from './compile/fix-lessons.ts';
import { compileGlossary, soughtTerms } from './compile/glossary.ts';
import { newIdRegister, type IdRegister } from './compile/id.ts';
import { newPromiseRegister } from './compile/promises.ts';
import { claimIds, inventIds, type LessonOutline, type Part, type PartId } from './compile/lesson-outline.ts';
import { checkListed, plainModule, readModuleMeta, type ModuleMeta } from './compile/module-meta.ts';
import { readLesson } from './compile/read-lesson.ts';
import { newResolver, type CourseMap } from './compile/resolver.ts';
import { findAlternative } from './compile/talk-alternative.ts';
import { compileDialogue } from './compile/dialogue/compile-dialogue.ts';
import { openLock, twoCharacters, type LockBook } from './lock/lock-book.ts';
import type { DoubtAnswer } from './lock/match-codes.ts';
import { inReadingOrder } from './problems/reading-order.ts';
import type { Located } from './read/located.ts';
import { suggest } from './read/nearly.ts';
import { typeset } from './typeset/typeset.ts';

/** How a course is compiled. */
export interface CompileOptions {
  /** Writes missing ids into the lessons, and new codes into the lock files. */
  readonly fix?: boolean;
  /** Nothing is written at all. */
  readonly ci?: boolean;
  /** Judges only: a lock file that exists is not changed. */
  readonly check?: boolean;
  /** What the author answers where a lock file is in doubt. */
  readonly answer?: DoubtAnswer;
  /** Most states of a talk that are explored, where it is not the usual number. */
  readonly stateBound?: number;
  /** Judges more than whether the course compiles, such as its language; what it finds joins the problems. */
  readonly examine?: Examine;
}

/** Compiles the course in a folder. With any error there is no value; all problems come at once, in reading order. */
export async function compileCourse(
  folder: string,
  effects: Effects,
  options: CompileOptions = {},
): Promise<Compiled<CompiledCourse>> {
  if (options.fix) await fixLessons(folder, effects);
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const files = await openCourseFiles(folder, effects);
  const source = await files.yaml('course.yaml', report);
  if (!source) {
    if (problems.length === 0) report(noCourseFile({ file: 'course.yaml', line: 1, column: 1 }));
    return { problems };
  }
  const meta = readCourseMeta(source, report);
  const read = await readLessons(files, meta, report);
  const locks = await openLocks(files, read.lessons, options.answer, report);
  const media = await readMedia(files);
  const shelf = newAssetShelf(media);
  const compiled = await compileLessons(files, meta, read, locks, shelf, options, report);
  const sheets = compileSheets(read.sheets, compiled.map, media, meta, report);
  const isFollowed = ({ outline }: AssembledLesson): boolean =>
    outline.meta.bank === undefined && outline.meta.afterDays === undefined;
  // With another error the lessons may be there and only not be read.
  if (!compiled.lessons.some(isFollowed) && !problems.some(({ severity }) => severity === 'error'))
    report(noLessons(meta.modulesAt));
  const assembled = assembleCourse(meta, read.modules, compiled.lessons, report);
  options
    .examine?.({
      writing: meta.writing,
      fills: meta.fills,
      lessons: [
        ...compiled.lessons.map(({ outline, compiled: { screens } }) => ({ outline, screens })),
        ...read.sheets.map((outline) => ({ outline })),
      ],
      terms: compiled.glossary.map(({ term }) => term),
      ...(compiled.glossarySource ? { glossary: compiled.glossarySource } : {}),
    })
    .forEach(report);
  const sorted = inReadingOrder(problems);
  const failed = sorted.some((problem) => problem.severity === 'error');
  const behind = failed ? [] : await writeLocks(folder, effects, locks, options);
  const all = inReadingOrder([...sorted, ...behind]);
  return failed
    ? { problems: all }
    : { value: valueOf(assembled, compiled.glossary, sheets, shelf), problems: all };
}

interface ReadCourse {
  readonly modules: readonly ModuleMeta[];
  readonly lessons: readonly LessonOutline[];
  /** `drukwerk:` */
  readonly sheets: readonly LessonOutline[];
}

async function readLessons(files: CourseFiles, meta: CourseMeta, report: Report): Promise<ReadCourse> {
  const modules: ModuleMeta[] = [];
  const lessons: LessonOutline[] = [];
  for (const { name, at } of meta.modules) {
    const found = files.lessonsIn(name);
    if (found.length === 0 && !files.paths.some((path) => path.startsWith(`${name}/`))) {
      if (files.isOutside(name)) report(pathEscapes(at, name));
      else report(missingModule(at, name, suggest(name, files.folders), files.folders));
      continue;
    }
    const map = await files.yaml(`${name}/module.yaml`, report);
    if (!map && !files.paths.includes(`${name}/module.yaml`)) report(noModuleFile(at, name));
    for (const path of files.outsideIn(name)) report(pathEscapes(at, path));
    const module = map ? readModuleMeta(map, name, found, meta.writing, report) : plainModule(name);
    modules.push(module);
    const outlines = new Map<string, LessonOutline>();
    for (const file of found) {
      const problems: Problem[] = [];
      const text = await files.text(file, (problem) => problems.push(problem));
      const outline = text && readLesson(text, name, meta, (problem) => problems.push(problem));
      const counts = !module.listed || module.listed.includes(file) || outline?.meta.bank !== undefined;
      // What is wrong in a file that is left out does not hold up the course.
      if (counts) problems.forEach(report);
      if (counts && outline) outlines.set(file, outline);
      else if (!counts) checkListed(module, [file], () => false, report);
    }
    const order = [...(module.listed ?? found), ...found];
    const ordered = [...new Set(order)].flatMap((file) => outlines.get(file) ?? []);
    if (found.length === 0) report(emptyModule(at, name));
    else if (ordered.length === 0 && module.emptyList)
      report(nothingListed(module.emptyList.at, module.emptyList.key));
    lessons.push(...ordered);
  }
  const sheets: LessonOutline[] = [];
  for (const { name, at } of meta.print) {
    const found = files.lessonsIn(name);
    if (found.length === 0) report(missingModule(at, name, suggest(name, files.folders), files.folders));
    const map = await files.yaml(`${name}/module.yaml`, report);
    const listed = map && readModuleMeta(map, name, found, meta.writing, report).listed;
    for (const file of listed ?? found) {
      const text = await files.text(file, report);
      const outline = text && readLesson(text, name, meta, report);
      if (outline) sheets.push(outline);
    }
  }
  const known = new Set([...meta.modules, ...meta.print].map((module) => module.name));
  for (const folder of files.folders) {
    const isModule = !known.has(folder) && files.lessonsIn(folder).length > 0;
    if (isModule) report(unlistedModule(meta.modulesAt, folder));
  }
  return { modules, lessons, sheets };
}

interface Locks {
  readonly course: LockBook;
  readonly byFile: ReadonlyMap<string, LockBook>;
}

/** The lock file of a lesson, or of the course. */
function lockPath(file: string): string {
  return file.replace(/\.(?:md|yaml)$/i, '.lock.json');
}

async function openLocks(
  files: CourseFiles,
  lessons: readonly LessonOutline[],
  answer: DoubtAnswer | undefined,
  report: Report,
): Promise<Locks> {
  const open = async (file: string): Promise<LockBook> => {
    const path = lockPath(file);
    const found = files.paths.includes(path) ? path : strayedLock(files, path);
    const bytes = found === undefined ? undefined : await files.bytes(found);
    const text = bytes && new TextDecoder().decode(bytes);
    const { value, problems } = openLock(path, text, answer, found !== path);
    problems.forEach(report);
    const fresh = value ?? openLock(path, undefined, answer).value;
    if (!fresh) throw new Error('A lock that does not exist yet can always be opened.');
    return fresh;
  };
  const byFile = new Map<string, LockBook>();
  for (const lesson of lessons) byFile.set(lesson.file, await open(lesson.file));
  return { course: await open('course.yaml'), byFile };
}

/**
 * The lock file that stayed behind when its lesson moved to another module: without it all would get new codes, and what learners
 * answered could end up at another question.
 */
function strayedLock({ paths }: CourseFiles, path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const strayed = paths.filter(
    (other) => other.endsWith(`/${name}`) && !paths.includes(other.replace(/\.lock\.json$/, '.md')),
  );
  return strayed.length === 1 ? strayed[0] : undefined;
}

async function readMedia(files: CourseFiles): Promise<ReadonlyMap<string, Uint8Array>> {
  const media = new Map<string, Uint8Array>();
  for (const path of files.media) {
    const bytes = await files.bytes(path);
    if (bytes) media.set(path, bytes);
  }
  return media;
}

interface CompiledLessons {
  readonly lessons: readonly AssembledLesson[];
  readonly glossary: readonly GlossaryEntry[];
  readonly glossarySource?: Located;
  readonly map: CourseMap;
}

async function compileLessons(
  files: CourseFiles,
  meta: CourseMeta,
  { lessons }: ReadCourse,
  locks: Locks,
  shelf: AssetShelf,
  { stateBound }: CompileOptions,
  report: Report,
): Promise<CompiledLessons> {
  const ids = newIdRegister();
  const promises = newPromiseRegister();
  const named = nameParts(lessons, ids, report);
  const screenCodes = new Map<LessonOutline, readonly string[]>();
  const codes = new Map<LessonOutline, string>();
  for (const lesson of lessons) {
    const { screens } = lesson;
    const texts = screens.map((screen) => screen.title);
    const places = screens.map((screen) => screen.at);
    const group = { name: 'screens', most: twoCharacters };
    screenCodes.set(lesson, locks.byFile.get(lesson.file)!.codes(group, texts, places, report));
    codes.set(
      lesson,
      locks.course.idCode({ name: 'lessons', most: twoCharacters }, lesson.meta.id, lesson.meta.idAt, report),
    );
  }
  const map: CourseMap = {
    lessons: new Map(
      lessons.map((outline) => [outline.file, { outline, screenCodes: screenCodes.get(outline) ?? [] }]),
    ),
    shelf,
    transcripts: await readTranscripts(files, report),
    routes: meta.routes.map((route) => route.id),
    isOutside: (path) => files.isOutside(path),
  };
  const prose = (file: string) => ({
    language: meta.writing,
    fills: Object.keys(meta.fills),
    fillDefaults: meta.fills,
    report,
    resolve: newResolver(file, map, report),
  });
  const glossarySource = await readGlossary(files, report);
  const glossary = glossarySource
    ? compileGlossary(glossarySource, { ...prose(glossarySource.file), links: {} })
    : [];
  const terms = soughtTerms(glossary.map((entry) => entry.term));
  const compiled = lessons.map((outline): AssembledLesson => {
    const code = codes.get(outline) ?? '';
    const context = {
      ...prose(outline.file),
      links: outline.links,
      file: outline.file,
      lessonId: outline.meta.id,
      lessonCode: code,
      bank: outline.meta.bank !== undefined,
      lock: locks.byFile.get(outline.file)!,
      ids,
      promises,
      ...(stateBound === undefined ? {} : { stateBound }),
    };
    const parts = {
      outline,
      screenCodes: screenCodes.get(outline) ?? [],
      ids: named.get(outline) ?? new Map<Part, PartId>(),
      terms,
      compileTalk: compileDialogue,
      alternative: findAlternative(outline, map, named, report),
    };
    return { outline, code, compiled: compileLesson(parts, context) };
  });
  promises.close(report);
  return { lessons: compiled, glossary, map, ...(glossarySource ? { glossarySource } : {}) };
}

function nameParts(
  lessons: readonly LessonOutline[],
  ids: IdRegister,
  report: Report,
): ReadonlyMap<LessonOutline, ReadonlyMap<Part, PartId>> {
  for (const { meta } of lessons) ids.claim(meta.id, meta.idAt, report);
  const written = new Map(lessons.map((lesson) => [lesson, claimIds(lesson, ids, report)]));
  return new Map(
    lessons.map((lesson) => [lesson, inventIds(lesson, written.get(lesson) ?? new Map(), ids, report)]),
  );
}

async function readTranscripts(files: CourseFiles, report: Report): Promise<ReadonlyMap<string, Located>> {
  const transcripts = new Map<string, Located>();
  for (const path of files.transcripts) {
    const text = await files.text(path, report);
    if (text) transcripts.set(path, text);
  }
  return transcripts;
}

async function readGlossary(files: CourseFiles, report: Report): Promise<Located | undefined> {
  const path = ['begrippen.md', 'glossary.md'].find((name) => files.paths.includes(name));
  return path === undefined ? undefined : files.text(path, report);
}

/** Writes lock files that are absent, and those that are behind unless the course is only judged. */
async function writeLocks(
  folder: string,
  effects: Effects,
  locks: Locks,
  options: CompileOptions,
): Promise<readonly Problem[]> {
  const behind: Problem[] = [];
  for (const [file, lock] of [['course.yaml', locks.course] as const, ...locks.byFile]) {
    const pending = lock.pending();
    if (!pending) continue;
    const only = options.check === true && options.fix !== true && !lock.absent;
    if (options.ci === true || only) {
      if (!lock.absent)
        behind.push(lockBehind({ file: lockPath(file), line: 1, column: 1 }, pending.changes));
      continue;
    }
    const written = effects.write(`${folder}/${lockPath(file)}`, pending.text);
    // Who only judges a course needs no place to write; a build does, for the codes have to last.
    await (options.check === true && options.fix !== true ? written.catch(() => undefined) : written);
  }
  return behind;
}

function valueOf(
  assembled: Assembled,
  glossary: readonly GlossaryEntry[],
  sheets: readonly PaperSheet[],
  shelf: AssetShelf,
): CompiledCourse {
  const written = {
    course: assembled.course,
    lessons: assembled.lessons.map(({ lesson, from }) => ({
      lesson,
      ...(from.outline.meta.bank === undefined ? {} : { bank: from.outline.meta.bank }),
      sources: from.outline.meta.sources,
      screens: from.compiled.screens,
    })),
    glossary,
    sheets,
  };
  const { course, ...rest } = typeset(written);
  const assets = shelf.taken();
  const hash = createHash('sha256').update(JSON.stringify([course, rest.lessons, rest.glossary]));
  for (const asset of assets) hash.update(asset.name);
  const fingerprint = hash.digest('hex').slice(0, 8);
  return { course: { ...course, fingerprint }, ...rest, assets };
}
