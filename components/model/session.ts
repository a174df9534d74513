import type { Response } from './responses.ts';

/** Everything a learner did, as facts keyed by stable codes. Immutable; `reduce` makes the next one. */
export interface Session {
  /** Goes up by one with each event that changes something worth saving. */
  readonly revision: number;
  readonly route?: string;
  readonly privacyRead: boolean;
  /** Where the learner is: lesson code and screen code. */
  readonly place?: Place;
  /** By lesson code. */
  readonly lessons: Readonly<Record<string, LessonState>>;
  /** By interaction key (`lesson code . question code`). */
  readonly answers: Readonly<Record<string, AnswerState>>;
  /** By talk key. */
  readonly talks: Readonly<Record<string, TalkState>>;
  /** By lesson code of the test. */
  readonly tests: Readonly<Record<string, TestState>>;
  /** Keys drawn for recall, by lesson code. */
  readonly recalls: Readonly<Record<string, readonly string[]>>;
  /** Promises made in talks. */
  readonly remembered: readonly string[];
  /** Whole seconds in the course, all sessions together. */
  readonly seconds: number;
  /** A number drawn once for each learner; shuffles derive from it, so that they are the same after a resume. */
  readonly seed: number;
  /** Set once the course was completed; a stored fact, never recomputed from a later version of the course. */
  readonly completed?: { readonly success?: 'passed' | 'failed'; readonly score?: number };
  /** Parts of a saved state that this version does not know; kept verbatim (rollback, two tabs). */
  readonly unknown: readonly string[];
}

export interface Place {
  readonly lesson: string;
  readonly screen: string;
}

export interface LessonState {
  /** Codes of screens seen. */
  readonly seen: readonly string[];
  readonly done: boolean;
}

/** The facts about one question. */
export interface AnswerState {
  /** Times answered. */
  readonly attempts: number;
  /** The last response; absent for private ones, and when it was dropped to save room. */
  readonly response?: Response;
  /** Score of the last attempt 0..1; absent when not scored. */
  readonly scaled?: number;
  /** Best score so far. */
  readonly best?: number;
}

export interface TalkState {
  /** Codes of the replies in the talk that is being played or was last played. */
  readonly replies: readonly string[];
  /** Codes of the endings ever reached, oldest first, without repeats. */
  readonly endings: readonly string[];
  readonly passed: boolean;
  readonly skipped: boolean;
  /** Times played to an ending. */
  readonly plays: number;
}

export interface TestState {
  /** Score 0..1 of each finished attempt. */
  readonly scores: readonly number[];
  /** Keys drawn for the running attempt, or the last one for review. */
  readonly drawn: readonly string[];
  /** Answers of the running or last attempt, by key. */
  readonly answers: Readonly<Record<string, AnswerState>>;
  /** Begun and not handed in yet. The frame reads it too: during a test it shows the test alone. */
  readonly running: boolean;
}

/** A session in which nothing happened yet; `seed` is 1..46655 (three characters base 36). */
export function newSession(seed: number): Session {
  return {
    revision: 0,
    privacyRead: false,
    lessons: {},
    answers: {},
    talks: {},
    tests: {},
    recalls: {},
    remembered: [],
    seconds: 0,
    seed,
    unknown: [],
  };
}
