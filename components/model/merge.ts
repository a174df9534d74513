import type { AnswerState, LessonState, Session, TalkState, TestState } from './session.ts';

/**
 * Two states of one learner made into one: a late launch, the shadow copy on the device against the LMS, two tabs. Nothing that was
 * done in either is lost; where they differ, the one with more work goes first. The result has a higher revision than both.
 */
export function merge(one: Session, other: Session): Session {
  if (isUntouched(one)) return other;
  if (isUntouched(other)) return one;
  const [base, extra] = one.revision >= other.revision ? [one, other] : [other, one];
  const completed = mergeCompleted(base, extra);
  const route = base.route ?? extra.route;
  const place = base.place ?? extra.place;
  const merged: Session = {
    revision: base.revision,
    ...(route === undefined ? {} : { route }),
    ...(place === undefined ? {} : { place }),
    privacyRead: base.privacyRead || extra.privacyRead,
    lessons: mergeRecords(base.lessons, extra.lessons, mergeLesson),
    answers: mergeRecords(base.answers, extra.answers, mergeAnswer),
    talks: mergeRecords(base.talks, extra.talks, mergeTalk),
    tests: mergeRecords(base.tests, extra.tests, mergeTest),
    recalls: { ...extra.recalls, ...base.recalls },
    remembered: [...new Set([...base.remembered, ...extra.remembered])],
    seconds: Math.max(base.seconds, extra.seconds),
    seed: base.seed,
    ...(completed ? { completed } : {}),
    unknown: [...new Set([...base.unknown, ...extra.unknown])],
  };
  return { ...merged, revision: Math.max(one.revision, other.revision) + 1 };
}

function isUntouched(session: Session): boolean {
  // A salvaged state may have lost its revision, so the content decides.
  const { revision, lessons, answers, talks, tests, completed, unknown } = session;
  const parts = [lessons, answers, talks, tests].map((record) => Object.keys(record).length);
  return revision === 0 && !completed && unknown.length === 0 && parts.every((count) => count === 0);
}

function mergeRecords<T>(
  base: Readonly<Record<string, T>>,
  extra: Readonly<Record<string, T>>,
  mergeOne: (base: T, extra: T) => T,
): Record<string, T> {
  const merged: Record<string, T> = { ...extra, ...base };
  for (const [key, value] of Object.entries(extra)) {
    const own = base[key];
    if (own !== undefined) merged[key] = mergeOne(own, value);
  }
  return merged;
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

function mergeLesson(base: LessonState, extra: LessonState): LessonState {
  return { seen: union(base.seen, extra.seen), done: base.done || extra.done };
}

function mergeAnswer(base: AnswerState, extra: AnswerState): AnswerState {
  const [last, earlier] = base.attempts >= extra.attempts ? [base, extra] : [extra, base];
  const scores = [last.best, earlier.best].filter((score) => score !== undefined);
  return { ...last, ...(scores.length > 0 ? { best: Math.max(...scores) } : {}) };
}

function mergeTalk(base: TalkState, extra: TalkState): TalkState {
  return {
    replies: base.replies.length > 0 ? base.replies : extra.replies,
    endings: union(base.endings, extra.endings),
    passed: base.passed || extra.passed,
    skipped: base.skipped || extra.skipped,
    plays: Math.max(base.plays, extra.plays),
  };
}

/** Tries are counted, never mixed: the state with more finished tries, else the one with more answers, is the true one. */
function mergeTest(base: TestState, extra: TestState): TestState {
  const weight = (state: TestState): number =>
    state.scores.length * 1000 + (state.running ? 500 : 0) + Object.keys(state.answers).length;
  return weight(extra) > weight(base) ? extra : base;
}

function mergeCompleted(base: Session, extra: Session): Session['completed'] {
  if (!base.completed || !extra.completed) return base.completed ?? extra.completed;
  const success = [base.completed.success, extra.completed.success].includes('passed')
    ? 'passed'
    : (base.completed.success ?? extra.completed.success);
  const scores = [base.completed.score, extra.completed.score].filter((score) => score !== undefined);
  return { ...(success ? { success } : {}), ...(scores.length > 0 ? { score: Math.max(...scores) } : {}) };
}
