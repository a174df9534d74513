import { routeOf } from '../model/course.ts';
import { grade, inThousandths } from '../model/grade.ts';
import type { Interaction } from '../model/interaction.ts';
import { hasShape } from '../model/response-shape.ts';
import type { TestState } from '../model/session.ts';
import type { LessonHost } from '../lesson/lesson-host.ts';
import type { Rich } from '../shared/rich.ts';

/** What counts for the test that a lesson holds. */
export interface TestTerms {
  /** Threshold 0..1; absent when this test decides nothing. */
  readonly passed?: number;
  /** Tries left; absent when there is no limit. */
  readonly triesLeft?: number;
  readonly attempts: number;
  readonly best: number;
  readonly isPassed: boolean;
}

/** The questions of a test, by key. */
export type TestQuestions = Readonly<Record<string, Interaction<Rich>>>;

const untouched: TestState = { scores: [], drawn: [], answers: {}, running: false };

/** What the learner did in the test of this lesson. */
export function testState({ session, lesson }: LessonHost): TestState {
  return session.tests[lesson.code] ?? untouched;
}

/** The pass mark (the LMS goes before the course) and the tries, as the route asks. */
export function testTerms(host: LessonHost): TestTerms {
  const { course, session, lesson, masteryScore } = host;
  const { scores } = testState(host);
  const best = Math.max(0, ...scores);
  const rule = routeOf(course, session.route).completion.test;
  if (rule?.lesson !== lesson.id) return { attempts: 0, best, isPassed: false };
  const passed = masteryScore ?? rule.passed / 100;
  return {
    passed,
    attempts: rule.attempts,
    best,
    isPassed: scores.length > 0 && best >= passed,
    ...(rule.attempts > 0 ? { triesLeft: Math.max(0, rule.attempts - scores.length) } : {}),
  };
}

/** The score 0..1 of the drawn questions, weighted; a question without an answer counts as not right. */
export function testScore(questions: TestQuestions, { drawn, answers }: TestState): number {
  let total = 0;
  let reached = 0;
  for (const key of drawn) {
    const question = questions[key];
    if (!question) continue;
    const response = answers[key]?.response;
    const counts = response !== undefined && hasShape(question.type, response);
    total += question.weight;
    reached += question.weight * ((counts ? grade(question, response)?.scaled : undefined) ?? 0);
  }
  return total > 0 ? inThousandths(reached / total) : 0;
}
