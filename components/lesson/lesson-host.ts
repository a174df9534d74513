import type { Course, Lesson } from '../model/course.ts';
import type { Day } from '../model/day.ts';
import type { Response } from '../model/responses.ts';
import type { AnswerState, Session } from '../model/session.ts';
import type { LearningEvent } from '../model/event.ts';

/** What a lesson and the elements in it may ask of the player. Handed down as one property; a new object after each event. */
export interface LessonHost {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly session: Session;
  /** Nothing can be answered: the attempt is closed (review mode). */
  readonly readOnly: boolean;
  /** Whether this device keeps private text after the page is closed; absent means yes. */
  readonly persistent?: boolean;
  /** The day this device saw that the course was finished; absent or '' while it was not. */
  readonly finishedOn?: Day | '';
  /** Threshold 0..1 that the LMS imposes on the test; it goes before the course's own. */
  readonly masteryScore?: number;
  /** The facts about a question, by interaction key. */
  answer(key: string): AnswerState | undefined;
  /** Private text on this device (reflections, plan, typed gaps), by interaction key; '' when there is none. */
  note(key: string): string;
  /** The content of another lesson, for recall and tests; rejects when its chunk does not load. */
  load(lessonId: string): Promise<LoadedLesson>;
}

/** The questions of a loaded lesson chunk. */
export interface LoadedLesson {
  readonly interactions: Readonly<Record<string, unknown>>;
}

/** An element says that the learner answered. The session controller grades it and hands the result back through `host`. */
export class AnswerEvent extends CustomEvent<{
  readonly key: string;
  readonly response: Response;
  readonly seconds: number;
}> {
  static readonly type = 'course-answer';
  constructor(key: string, response: Response, seconds: number) {
    super(AnswerEvent.type, { bubbles: true, composed: true, detail: { key, response, seconds } });
  }
}

/** An element hands over private text to keep on the device. It never reaches a tracker. */
export class NoteEvent extends CustomEvent<{ readonly key: string; readonly text: string }> {
  static readonly type = 'course-note';
  constructor(key: string, text: string) {
    super(NoteEvent.type, { bubbles: true, composed: true, detail: { key, text } });
  }
}

/** A talk or test tells what happened. */
export class LearningHappened extends CustomEvent<LearningEvent> {
  static readonly type = 'course-event';
  constructor(event: LearningEvent) {
    super(LearningHappened.type, { bubbles: true, composed: true, detail: event });
  }
}

declare global {
  interface HTMLElementEventMap {
    'course-answer': AnswerEvent;
    'course-note': NoteEvent;
    'course-event': LearningHappened;
  }
}
