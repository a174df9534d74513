import type { Course, Lesson } from '../model/course.ts';
import type { LearningEvent } from '../model/event.ts';
import { grade } from '../model/grade.ts';
import { reduce } from '../model/reduce.ts';
import { newSession, type Session } from '../model/session.ts';
import { AnswerEvent, LearningHappened, NoteEvent, type LessonHost } from '../lesson/lesson-host.ts';
import { prediction } from './demo-dialogue.ts';

const lesson: Lesson = {
  id: 'gesprek-s1',
  code: 'c1',
  title: 'De zaal',
  minutes: 8,
  screens: [{ code: 'a', title: 'De zaal' }],
  talks: [{ id: 's1', code: 't', title: 'De zaal' }],
  questions: 1,
};

const course: Course = {
  id: 'demo',
  iri: 'https://example.org/demo',
  title: 'Demo',
  description: '',
  language: 'nl',
  version: '1.0.0',
  fingerprint: '00000000',
  keywords: [],
  modules: [{ id: 'm', title: 'M', lessons: [lesson] }],
  routes: [{ id: 'alle', title: 'Alle', minutes: 8, completion: { lessons: ['gesprek-s1'] } }],
  fills: {},
};

/** An element that is handed a host. */
export interface Hosted extends HTMLElement {
  host: LessonHost;
  readonly updateComplete: Promise<boolean>;
}

/** A player small enough to look into: it reduces what an element tells, and hands down the next host. */
export class DemoHost {
  readonly events: LearningEvent[] = [];
  readonly notes: Record<string, string> = {};
  session: Session;

  constructor(
    session: Partial<Session> = {},
    readonly readOnly = false,
    /** Hands down the next host only after the element has rendered, as the player does. */
    readonly late = false,
  ) {
    this.session = { ...newSession(7), ...session };
  }

  /** Listens to an element and keeps its host up to date. */
  serve(element: Hosted): void {
    const hand = (): void => {
      element.host = this.host();
    };
    const refresh = (): void => {
      if (this.late) setTimeout(hand, 10);
      else hand();
    };
    element.addEventListener(LearningHappened.type, (event) => {
      this.record((event as LearningHappened).detail);
      refresh();
    });
    element.addEventListener(AnswerEvent.type, (event) => {
      const { key, response, seconds } = (event as AnswerEvent).detail;
      this.record({ type: 'answered', key, response, grade: grade(prediction, response), seconds });
      refresh();
    });
    element.addEventListener(NoteEvent.type, (event) => {
      const { key, text } = (event as NoteEvent).detail;
      this.notes[key] = text;
      refresh();
    });
    hand();
  }

  /** What the player offers now. */
  host(): LessonHost {
    const { session, notes, readOnly } = this;
    return {
      course,
      lesson,
      session,
      readOnly,
      answer: (key) => session.answers[key],
      note: (key) => notes[key] ?? '',
      load: () => Promise.reject(new Error('There is no other lesson here.')),
    };
  }

  private record(event: LearningEvent): void {
    this.events.push(event);
    this.session = reduce(course, this.session, event);
  }
}
