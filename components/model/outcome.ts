import { lessonsOf, lessonsOnRoute, routeOf, type Course } from './course.ts';
import { inThousandths } from './grade.ts';
import type { Session } from './session.ts';

/** What done, passed and the score are; computed in one pure place, from the course's completion rule. No adapter decides. */
export interface Outcome {
  /** Progress 0..1 over the route, weighted by minutes. */
  readonly progress: number;
  /** Everything the rule asks has been done. Stays true once true (stored fact). */
  readonly completed: boolean;
  /** Absent while it is not final: a failed try with tries left, a test not taken, or anything else still to do. */
  readonly success?: 'passed' | 'failed';
  /** 0..1; absent while not final, so that nothing is written that an LMS would turn into passed or failed. */
  readonly score?: number;
  readonly lessonsDone: number;
  readonly lessonsTotal: number;
  /** What is still to do, for the finish page. */
  readonly left: readonly Remaining[];
}

/** Something the learner still has to do. */
export type Remaining =
  | { readonly type: 'lessons'; readonly lessons: readonly string[] }
  | { readonly type: 'talks'; readonly talks: readonly string[]; readonly needed: number }
  | { readonly type: 'test'; readonly lesson: string; readonly triesLeft: number | undefined };

/** The outcome of a session; `masteryScore` (0..1) is a threshold that the LMS imposes, it goes before the course's own. */
export function outcome(course: Course, session: Session, masteryScore?: number): Outcome {
  const shown = lessonsOnRoute(course, session.route);
  const progress = progressOf(shown, session);
  const { completion } = routeOf(course, session.route);
  const lessons = unfinishedLessons(course, session);
  const talks = unplayedTalks(course, session);
  const test = testResult(course, session, masteryScore);
  const left: Remaining[] = [];
  if (lessons.length > 0) left.push({ type: 'lessons', lessons });
  if (talks) left.push(talks);
  if (test && !test.final && completion.test) {
    left.push({ type: 'test', lesson: completion.test.lesson, triesLeft: test.triesLeft });
  }
  const counts = {
    lessonsDone: shown.filter((lesson) => session.lessons[lesson.code]?.done).length,
    lessonsTotal: shown.length,
    left,
  };
  const fact = standing(session.completed, masteryScore);
  if ((left.length > 0 || !asksSomething(course, session)) && !fact)
    return { ...counts, progress, completed: false };
  const now: Verdict = left.length === 0 && test ? { success: test.success, score: test.best } : {};
  return { ...counts, progress: 1, completed: true, ...best(fact ?? {}, now) };
}

interface Verdict {
  readonly success?: 'passed' | 'failed';
  readonly score?: number;
}

/** A pass that was stored while the threshold of the LMS was not known does not stand when it is below it: the LMS would say failed. */
function standing(fact: Session['completed'], masteryScore: number | undefined): Session['completed'] {
  const isBelow =
    fact?.success === 'passed' &&
    fact.score !== undefined &&
    masteryScore !== undefined &&
    fact.score < masteryScore;
  return isBelow ? undefined : fact;
}

/** Never lower than what was already a fact. */
function best(fact: Verdict, now: Verdict): Verdict {
  const success =
    fact.success === 'passed' || now.success === 'passed' ? 'passed' : (now.success ?? fact.success);
  const scores = [fact.score, now.score].filter((score) => score !== undefined);
  return { ...(success ? { success } : {}), ...(scores.length > 0 ? { score: Math.max(...scores) } : {}) };
}

function progressOf(shown: ReturnType<typeof lessonsOnRoute>, session: Session): number {
  let done = 0;
  let total = 0;
  for (const { code, minutes, screens } of shown) {
    const weight = Math.max(1, minutes);
    const state = session.lessons[code];
    const seen = screens.filter((screen) => state?.seen.includes(screen.code)).length;
    total += weight;
    done += state?.done ? weight : screens.length > 0 ? (weight * seen) / (screens.length + 1) : 0;
  }
  return total > 0 ? inThousandths(done / total) : 0;
}

/** A rule that asks nothing is completed by nobody: else it would be done at once, for everybody. */
function asksSomething(course: Course, session: Session): boolean {
  const { lessons, talks, test } = routeOf(course, session.route).completion;
  return (
    talks !== undefined || test !== undefined || lessonsOf(course).some(({ id }) => lessons.includes(id))
  );
}

function unfinishedLessons(course: Course, session: Session): readonly string[] {
  const wanted = new Set(routeOf(course, session.route).completion.lessons);
  return lessonsOf(course)
    .filter((lesson) => wanted.has(lesson.id) && !session.lessons[lesson.code]?.done)
    .map((lesson) => lesson.id);
}

function unplayedTalks(course: Course, session: Session): Remaining | undefined {
  const rule = routeOf(course, session.route).completion.talks;
  if (!rule) return undefined;
  const refs = new Map(
    lessonsOf(course).flatMap((lesson) =>
      (lesson.talks ?? []).map((talk) => [
        talk.id,
        { ...talk, state: session.talks[`${lesson.code}.${talk.code}`] },
      ]),
    ),
  );
  const isPlayed = (id: string | undefined): boolean => (refs.get(id ?? '')?.state?.plays ?? 0) > 0;
  const counted = new Set<string>();
  for (const id of rule.from) {
    const talk = refs.get(id);
    if (isPlayed(id)) counted.add(id);
    // A hard talk may be skipped for another that counts equally.
    else if (talk?.state?.skipped && talk.alternative && isPlayed(talk.alternative))
      counted.add(talk.alternative);
  }
  if (counted.size >= rule.atLeast) return undefined;
  const talks = rule.from.filter((id) => !counted.has(id));
  return { type: 'talks', talks, needed: rule.atLeast - counted.size };
}

/** How the test that a route asks for stands. */
export interface TestResult {
  /** Times it was finished. */
  readonly tries: number;
  readonly final: boolean;
  readonly success: 'passed' | 'failed';
  readonly best: number;
  readonly triesLeft: number | undefined;
}

/** How the test of the route stands; undefined when the route asks for none. */
export function testResult(
  course: Course,
  session: Session,
  masteryScore: number | undefined,
): TestResult | undefined {
  const rule = routeOf(course, session.route).completion.test;
  if (!rule) return undefined;
  const lesson = lessonsOf(course).find((candidate) => candidate.id === rule.lesson);
  const scores = (lesson && session.tests[lesson.code]?.scores) ?? [];
  const best = Math.max(0, ...scores);
  const passed = scores.length > 0 && best >= (masteryScore ?? rule.passed / 100);
  const triesLeft = rule.attempts > 0 ? Math.max(0, rule.attempts - scores.length) : undefined;
  return {
    tries: scores.length,
    final: passed || triesLeft === 0,
    success: passed ? 'passed' : 'failed',
    best,
    triesLeft,
  };
}
