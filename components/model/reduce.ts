import type { Course } from './course.ts';
import type { LearningEvent } from './event.ts';
import { merge } from './merge.ts';
import { outcome } from './outcome.ts';
import type { AnswerState, Session, TalkState, TestState } from './session.ts';
import type { Response } from './responses.ts';
import type { Grade } from './grade.ts';

/**
 * The session after an event. Pure; an event that changes nothing gives the same session back. `masteryScore` is the threshold that the
 * LMS imposes, so that no course is stored as passed that the LMS would call failed.
 */
export function reduce(
  course: Course,
  session: Session,
  event: LearningEvent,
  masteryScore?: number,
): Session {
  const changed = apply(session, event);
  if (changed === session) return session;
  const revision = Math.max(session.revision, changed.revision) + 1;
  return withCompletion(course, { ...changed, revision }, masteryScore);
}

/** Once completed, always completed: the fact is stored, and only ever gets better. */
function withCompletion(course: Course, session: Session, masteryScore: number | undefined): Session {
  const { completed, success, score } = outcome(course, session, masteryScore);
  if (!completed) return session;
  const fact = session.completed;
  if (fact && fact.success === success && fact.score === score) return session;
  return {
    ...session,
    completed: { ...(success ? { success } : {}), ...(score !== undefined ? { score } : {}) },
  };
}

function apply(session: Session, event: LearningEvent): Session {
  switch (event.type) {
    case 'route-chosen':
      return session.route === event.route ? session : { ...session, route: event.route };
    case 'privacy-read':
      return session.privacyRead ? session : { ...session, privacyRead: true };
    case 'screen-seen':
      return seen(session, event.lesson, event.screen);
    case 'answered':
      return {
        ...session,
        answers: {
          ...session.answers,
          [event.key]: answer(session.answers[event.key], event.response, event.grade),
        },
      };
    case 'lesson-completed': {
      const state = session.lessons[event.lesson];
      if (state?.done) return session;
      return {
        ...session,
        lessons: { ...session.lessons, [event.lesson]: { seen: state?.seen ?? [], done: true } },
      };
    }
    case 'talk-started':
      return talk(session, event.key, (state) => ({ ...state, replies: [] }));
    case 'talk-replied':
      return talk(session, event.key, (state) => ({ ...state, replies: [...state.replies, event.reply] }));
    case 'talk-rewound':
      return talk(session, event.key, (state) => ({ ...state, replies: event.replies }));
    case 'talk-ended': {
      const ended = talk(session, event.key, (state) => ({
        ...state,
        endings: state.endings.includes(event.ending) ? state.endings : [...state.endings, event.ending],
        passed: state.passed || event.result === 'passed',
        plays: state.plays + 1,
      }));
      return { ...ended, remembered: [...new Set([...session.remembered, ...event.remembered])] };
    }
    case 'talk-skipped':
      return talk(session, event.key, (state) => ({ ...state, skipped: true }));
    case 'test-started':
      return test(session, event.lesson, (state) => ({
        ...state,
        drawn: event.drawn,
        answers: {},
        running: true,
      }));
    case 'test-answered':
      return test(session, event.lesson, (state) => ({
        ...state,
        answers: {
          ...state.answers,
          [event.key]: answer(state.answers[event.key], event.response, event.grade),
        },
      }));
    case 'test-finished':
      return test(session, event.lesson, (state) =>
        state.running ? { ...state, scores: [...state.scores, event.scaled], running: false } : state,
      );
    case 'recall-drawn':
      return { ...session, recalls: { ...session.recalls, [event.lesson]: event.drawn } };
    case 'time-passed':
      return event.seconds > 0
        ? { ...session, seconds: session.seconds + Math.round(event.seconds) }
        : session;
    case 'progress-erased':
      return erased(session);
    case 'progress-brought':
      return merge(session, event.session);
  }
}

function seen(session: Session, lesson: string, screen: string): Session {
  const state = session.lessons[lesson] ?? { seen: [], done: false };
  const isThere = session.place?.lesson === lesson && session.place.screen === screen;
  if (isThere && state.seen.includes(screen)) return session;
  const screens = state.seen.includes(screen) ? state.seen : [...state.seen, screen];
  return {
    ...session,
    place: { lesson, screen },
    lessons: { ...session.lessons, [lesson]: { ...state, seen: screens } },
  };
}

function answer(before: AnswerState | undefined, response: Response, grade: Grade | undefined): AnswerState {
  return {
    attempts: (before?.attempts ?? 0) + 1,
    response,
    ...(grade ? { scaled: grade.scaled, best: Math.max(before?.best ?? 0, grade.scaled) } : {}),
  };
}

const untouchedTalk: TalkState = { replies: [], endings: [], passed: false, skipped: false, plays: 0 };

function talk(session: Session, key: string, change: (state: TalkState) => TalkState): Session {
  return { ...session, talks: { ...session.talks, [key]: change(session.talks[key] ?? untouchedTalk) } };
}

const untouchedTest: TestState = { scores: [], drawn: [], answers: {}, running: false };

function test(session: Session, lesson: string, change: (state: TestState) => TestState): Session {
  const before = session.tests[lesson] ?? untouchedTest;
  const after = change(before);
  return after === before ? session : { ...session, tests: { ...session.tests, [lesson]: after } };
}

/** Erasing starts anew, but what was reported as completed stays a fact. */
function erased(session: Session): Session {
  const { revision, seed, completed, seconds } = session;
  return {
    revision,
    privacyRead: false,
    lessons: {},
    answers: {},
    talks: {},
    tests: {},
    recalls: {},
    remembered: [],
    seconds,
    seed,
    unknown: [],
    ...(completed ? { completed } : {}),
  };
}
