import { lessonsOnRoute, type Course, type Lesson } from './course.ts';
import type { Session } from './session.ts';
import { shuffle } from './shuffle.ts';

/**
 * The questions of the next attempt at a test, evenly from its banks. Each learner walks through a bank in an order of their own, so
 * that a new attempt brings new questions until the bank is used up.
 */
export function drawTest(lesson: Lesson, session: Session): readonly string[] {
  const rule = lesson.test;
  if (!rule || rule.from.length === 0) return [];
  const attempt = session.tests[lesson.code]?.scores.length ?? 0;
  const drawn = rule.from.flatMap((bank, index) => {
    const share = Math.floor(rule.count / rule.from.length) + (index < rule.count % rule.from.length ? 1 : 0);
    const order = shuffle(bank.questions, session.seed, `${lesson.code}:${bank.name}`);
    const count = Math.min(share, order.length);
    return Array.from(
      { length: count },
      (_, step) => order[(attempt * count + step) % order.length] as string,
    );
  });
  return shuffle(drawn, session.seed, `${lesson.code}:${attempt}`);
}

/** The questions that a recall asks again: first those that went wrong, then those answered well, then the rest of the route. */
export function drawRecall(course: Course, lesson: Lesson, session: Session): readonly string[] {
  const rule = lesson.recall;
  if (!rule) return [];
  const onRoute = new Set(lessonsOnRoute(course, session.route).map((candidate) => candidate.code));
  const pool = shuffle(
    rule.questions.filter((key) => onRoute.has(lessonCodeOf(key))),
    session.seed,
    `recall:${lesson.code}`,
  );
  const rank = (key: string): number => {
    const best = session.answers[key]?.best;
    return best === undefined ? 2 : best < 1 ? 0 : 1;
  };
  return pool.sort((one, other) => rank(one) - rank(other)).slice(0, rule.count);
}

/** The lesson code in a key `lesson code . question code`. */
export function lessonCodeOf(key: string): string {
  return key.slice(0, key.indexOf('.'));
}
