import type { Bank, CompletionRule, Course, Lesson, Module, Route } from '../../components/model/course.ts';
import type { Report } from '../problems/diagnostic.ts';
import {
  asksNothing,
  emptyRoute,
  notATest,
  notOnRoute,
  tooFewTalks,
  unknownLesson,
  unknownTalk,
} from '../problems/course-problems.ts';
import {
  emptyBank,
  tooManyDrawn,
  unknownBank,
  unknownRecall,
  unusedBank,
} from '../problems/lesson-problems.ts';
import { suggest } from '../read/nearly.ts';
import type { CompiledLesson } from './compile-lesson.ts';
import type { RuleMeta } from './completion-meta.ts';
import type { CourseMeta } from './course-meta.ts';
import type { LessonOutline } from './lesson-outline.ts';
import type { ModuleMeta } from './module-meta.ts';

/** A lesson with everything that is known about it. */
export interface AssembledLesson {
  readonly outline: LessonOutline;
  readonly compiled: CompiledLesson;
  readonly code: string;
}

/** Lessons in course order with their outline entries, the banks' lessons last. */
export interface Assembled {
  readonly course: Omit<Course, 'fingerprint'>;
  readonly lessons: readonly { readonly lesson: Lesson; readonly from: AssembledLesson }[];
}

/** Makes the outline of the course from its compiled lessons, and checks what holds between them. */
export function assembleCourse(
  meta: CourseMeta,
  modules: readonly ModuleMeta[],
  lessons: readonly AssembledLesson[],
  report: Report,
): Assembled {
  const banks = banksOf(lessons);
  const shown = lessons.filter(({ outline }) => outline.meta.bank === undefined);
  const entries = lessons.map((from) => ({
    from,
    lesson: lessonEntry(from, lessons, modules, banks, report),
  }));
  checkBanks(lessons, banks, report);
  const entryOf = (from: AssembledLesson): Lesson => entries.find((entry) => entry.from === from)!.lesson;
  const outline = modules.map((module): Module => ({
    id: module.id,
    title: module.title,
    ...(module.description !== undefined ? { description: module.description } : {}),
    lessons: shown.filter((from) => from.outline.module === module.folder).map(entryOf),
  }));
  const all = outline.flatMap((module) => module.lessons);
  const course: Omit<Course, 'fingerprint'> = {
    id: meta.id,
    iri: meta.iri,
    title: meta.title,
    ...(meta.subtitle !== undefined ? { subtitle: meta.subtitle } : {}),
    description: meta.description ?? meta.subtitle ?? meta.title,
    language: meta.language,
    version: meta.version,
    keywords: meta.keywords,
    ...(meta.publisher !== undefined ? { publisher: meta.publisher } : {}),
    ...(meta.rights !== undefined ? { rights: meta.rights } : {}),
    modules: outline.filter((module) => module.lessons.length > 0),
    routes: routesOf(meta, all, talkIdsOf(lessons), report),
    fills: meta.fills,
  };
  const banked = entries.filter(({ from }) => from.outline.meta.bank !== undefined);
  return {
    course,
    lessons: [...all.map((lesson) => entries.find((entry) => entry.lesson === lesson)!), ...banked],
  };
}

function lessonEntry(
  from: AssembledLesson,
  lessons: readonly AssembledLesson[],
  modules: readonly ModuleMeta[],
  banks: ReadonlyMap<string, Bank>,
  report: Report,
): Lesson {
  const { outline, compiled, code } = from;
  const { meta } = outline;
  const test = meta.test && drawTest(meta.test, banks, report);
  const recall = meta.recall && drawRecall(meta.recall, lessons, modules, report);
  return {
    id: meta.id,
    code,
    title: outline.title,
    ...(meta.number !== undefined ? { number: meta.number } : {}),
    minutes: meta.minutes ?? 5,
    ...(meta.objective !== undefined ? { objective: meta.objective } : {}),
    ...(meta.routes ? { routes: meta.routes } : {}),
    screens: compiled.screens.map((screen) => ({ code: screen.code, title: screen.title })),
    ...(compiled.talks.length > 0 ? { talks: compiled.talks } : {}),
    ...(test ? { test } : {}),
    ...(recall ? { recall } : {}),
    ...(meta.afterDays !== undefined ? { afterDays: meta.afterDays } : {}),
    ...(meta.calendar ? { calendar: meta.calendar } : {}),
    questions: scoredKeys(from).length,
  };
}

/** Ids of talks by lesson id. */
type TalkIds = ReadonlyMap<string, readonly string[]>;

function talkIdsOf(lessons: readonly AssembledLesson[]): TalkIds {
  return new Map(lessons.map(({ outline, compiled }) => [outline.meta.id, compiled.talkIds]));
}

function scoredKeys({ compiled }: AssembledLesson): readonly string[] {
  return compiled.interactions
    .filter((interaction) => interaction.scored)
    .map((interaction) => interaction.key);
}

function banksOf(lessons: readonly AssembledLesson[]): ReadonlyMap<string, Bank> {
  const banks = new Map<string, Bank>();
  for (const lesson of lessons) {
    const name = lesson.outline.meta.bank;
    if (name === undefined) continue;
    const bank = banks.get(name) ?? { name, lessons: [], questions: [] };
    banks.set(name, {
      name,
      lessons: [...bank.lessons, lesson.outline.meta.id],
      questions: [...bank.questions, ...scoredKeys(lesson)],
    });
  }
  return banks;
}

type DrawRule = NonNullable<LessonOutline['meta']['test']>;

function drawTest(rule: DrawRule, banks: ReadonlyMap<string, Bank>, report: Report): Lesson['test'] {
  const names = [...banks.keys()];
  const from = rule.from.flatMap(({ name, at }): Bank[] => {
    const bank = banks.get(name);
    if (!bank) report(unknownBank(at, name, suggest(name, names), names));
    return bank ? [bank] : [];
  });
  const there = from.reduce((sum, bank) => sum + bank.questions.length, 0);
  if (from.length === rule.from.length && there > 0 && there < rule.count)
    report(tooManyDrawn(rule.at, rule.count, there));
  return { from, count: rule.count };
}

function drawRecall(
  rule: DrawRule,
  lessons: readonly AssembledLesson[],
  modules: readonly ModuleMeta[],
  report: Report,
): Lesson['recall'] {
  const names = [...modules.map((module) => module.id), ...lessons.map(({ outline }) => outline.meta.id)];
  const found = rule.from.flatMap(({ name, at }): AssembledLesson[] => {
    const module = modules.find((candidate) => candidate.id === name || candidate.folder === name);
    const chosen = lessons.filter(({ outline }) =>
      module
        ? outline.module === module.folder &&
          outline.meta.bank === undefined &&
          outline.meta.afterDays === undefined
        : outline.meta.id === name,
    );
    if (!module && chosen.length === 0) report(unknownRecall(at, name, suggest(name, names), names));
    return chosen;
  });
  const asking = found.filter((lesson) => scoredKeys(lesson).length > 0);
  const questions = asking.flatMap(scoredKeys);
  if (found.length > 0 && questions.length < rule.count)
    report(tooManyDrawn(rule.at, rule.count, questions.length));
  return { lessons: asking.map(({ outline }) => outline.meta.id), questions, count: rule.count };
}

function checkBanks(
  lessons: readonly AssembledLesson[],
  banks: ReadonlyMap<string, Bank>,
  report: Report,
): void {
  const drawn = new Set(
    lessons.flatMap(({ outline }) => (outline.meta.test?.from ?? []).map(({ name }) => name)),
  );
  for (const { outline } of lessons) {
    const { bank, idAt } = outline.meta;
    if (bank === undefined) continue;
    if (banks.get(bank)?.questions.length === 0) report(emptyBank(idAt, bank));
    if (!drawn.has(bank)) report(unusedBank(idAt, bank));
  }
}

function routesOf(
  meta: CourseMeta,
  lessons: readonly Lesson[],
  talks: TalkIds,
  report: Report,
): readonly Route[] {
  const counted = lessons.filter(({ afterDays }) => afterDays === undefined);
  const onRoute = (route: string): readonly Lesson[] =>
    counted.filter((lesson) => lesson.routes?.includes(route) ?? true);
  const minutesOf = (some: readonly Lesson[]): number =>
    some.reduce((sum, lesson) => sum + lesson.minutes, 0);
  if (meta.routes.length === 0) {
    const title = meta.writing === 'nl' ? 'Alle lessen' : 'All lessons';
    const rule = completionOf(meta.completion.rule, 'alle', counted, lessons, talks, report);
    return [{ id: 'alle', title, minutes: minutesOf(counted), completion: rule }];
  }
  return meta.routes.map((route) => {
    const own = onRoute(route.id);
    if (own.length === 0 && counted.length > 0) report(emptyRoute(route.at, route.id));
    const flat = meta.completion.rule;
    const rule = { ...flat, ...meta.completion.perRoute[route.id] };
    return {
      id: route.id,
      title: route.title,
      ...(route.description !== undefined ? { description: route.description } : {}),
      minutes: route.minutes ?? minutesOf(own),
      completion: completionOf(rule, route.id, own, lessons, talks, report),
    };
  });
}

function completionOf(
  rule: RuleMeta,
  route: string,
  own: readonly Lesson[],
  all: readonly Lesson[],
  talkIds: TalkIds,
  report: Report,
): CompletionRule {
  const find = (id: string, at: Parameters<typeof unknownLesson>[0]): Lesson | undefined => {
    const lesson = all.find((candidate) => candidate.id === id);
    if (!lesson)
      report(
        unknownLesson(
          at,
          id,
          suggest(
            id,
            all.map((candidate) => candidate.id),
          ),
        ),
      );
    else if (!own.includes(lesson)) report(notOnRoute(at, id, route));
    return lesson && own.includes(lesson) ? lesson : undefined;
  };
  const talks = rule.talks && talksOf(rule.talks, route, own, all, talkIds, report);
  const lessons = rule.lessons
    ? rule.lessons.flatMap(({ name, at }) => find(name, at)?.id ?? [])
    : own.filter((lesson) => !isChosenFrom(lesson, talks)).map((lesson) => lesson.id);
  const test = rule.test && find(rule.test.lesson.name, rule.test.lesson.at);
  if (rule.test && test && !test.test) report(notATest(rule.test.lesson.at, test.id));
  const asks = lessons.length + (rule.lessons?.length ?? 0) + (rule.talks?.atLeast ?? 0) > 0 || rule.test;
  if (!asks && rule.at && own.length > 0) report(asksNothing(rule.at, route));
  return {
    lessons,
    ...(talks ? { talks } : {}),
    ...(rule.test && test
      ? { test: { lesson: test.id, passed: rule.test.passed, attempts: rule.test.attempts } }
      : {}),
  };
}

/** `lessen: alle` leaves out a lesson of talks that the learner picks some of: `gesprekken:` already says how many. */
function isChosenFrom(lesson: Lesson, rule: CompletionRule['talks']): boolean {
  const talks = lesson.talks ?? [];
  return rule !== undefined && talks.length > 0 && talks.every((talk) => rule.from.includes(talk.id));
}

/** Talks by their own id or by the id of their lesson; those that the route does not have are left out. */
function talksOf(
  rule: NonNullable<RuleMeta['talks']>,
  route: string,
  own: readonly Lesson[],
  all: readonly Lesson[],
  talkIds: TalkIds,
  report: Report,
): NonNullable<CompletionRule['talks']> {
  const named = (lessons: readonly Lesson[], name: string): readonly string[] =>
    lessons.flatMap((lesson) => {
      const ids = talkIds.get(lesson.id) ?? [];
      return ids.includes(name) ? [name] : lesson.id === name ? ids : [];
    });
  const known = all.flatMap((lesson) => talkIds.get(lesson.id) ?? []);
  const from = rule.from.flatMap(({ name, at }) => {
    if (named(all, name).length === 0) report(unknownTalk(at, name, suggest(name, known), known));
    return named(own, name);
  });
  const unique = [...new Set(from)];
  if (unique.length < rule.atLeast) report(tooFewTalks(rule.at, rule.atLeast, unique.length, route));
  return { from: unique, atLeast: rule.atLeast };
}
