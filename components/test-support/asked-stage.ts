import { html, render } from 'lit';
import type { AnswerEvent, LearningHappened, NoteEvent } from '../lesson/lesson-host.ts';
import { type LessonHost } from '../lesson/lesson-host.ts';
import { ask, type AskPurpose } from '../lesson/renderers.ts';
import type { Course, Lesson } from '../model/course.ts';
import type { LearningEvent } from '../model/event.ts';
import { grade } from '../model/grade.ts';
import type { Interaction } from '../model/interaction.ts';
import { reduce } from '../model/reduce.ts';
import { newSession, type Session } from '../model/session.ts';
import type { Rich } from '../shared/rich.ts';
import type { AskedElement } from '../shared/asked-element.ts';

/** What a test may set about the stage. */
export interface StageOptions {
  readonly purpose?: AskPurpose;
  readonly readOnly?: boolean;
  readonly persistent?: boolean;
  readonly session?: Session;
  readonly lesson?: Lesson;
  readonly course?: Course;
  readonly masteryScore?: number;
  readonly load?: LessonHost['load'];
  /** Hands the new host back a task later, as a player that draws a frame around the element. */
  readonly late?: boolean;
}

const lesson: Lesson = {
  id: 'les',
  code: 'a1',
  title: 'Les',
  minutes: 5,
  screens: [{ code: '0', title: 'Les' }],
  questions: 1,
};

/** A small real course around one lesson. */
export function courseOf(one: Lesson = lesson, ...others: readonly Lesson[]): Course {
  return {
    id: 'proef',
    iri: 'https://example.org/proef',
    title: 'Proef',
    description: '',
    language: 'nl',
    version: '1.0.0',
    fingerprint: '00000000',
    keywords: [],
    modules: [{ id: 'm', title: 'M', lessons: [...others, one] }],
    routes: [{ id: 'alle', title: 'Alle', minutes: 5, completion: { lessons: ['les'] } }],
    fills: {},
  };
}

/**
 * Plays the part of the player around an element: grades with the real model, reduces, and hands a new host back. It keeps what it
 * heard, so that a test can tell what left the element.
 */
export class AskedStage {
  readonly place: HTMLElement;
  readonly events: LearningEvent[] = [];
  readonly answers: AnswerEvent['detail'][] = [];
  readonly notes: Record<string, string> = {};
  session: Session;
  readonly #interaction: Interaction<Rich> | undefined;
  readonly #options: StageOptions;
  readonly #draw: (host: LessonHost) => unknown;

  constructor(
    subject: Interaction<Rich> | ((host: LessonHost) => unknown),
    options: StageOptions = {},
    place: HTMLElement = document.createElement('main'),
  ) {
    this.place = place;
    if (!place.isConnected) document.body.append(place);
    this.#options = options;
    this.#interaction = typeof subject === 'function' ? undefined : subject;
    const { purpose = 'practice' } = options;
    this.#draw = typeof subject === 'function' ? subject : (host) => ask(subject, host, purpose);
    this.session = options.session ?? newSession(7);
    place.addEventListener('course-answer', this.#answer);
    place.addEventListener('course-note', this.#note);
    place.addEventListener('course-event', this.#event);
    this.draw();
  }

  /** The host as it is now. */
  get host(): LessonHost {
    const { readOnly = false, persistent, masteryScore, load } = this.#options;
    return {
      course: this.#options.course ?? courseOf(this.#options.lesson),
      lesson: this.#options.lesson ?? lesson,
      session: this.session,
      readOnly,
      ...(persistent === undefined ? {} : { persistent }),
      ...(masteryScore === undefined ? {} : { masteryScore }),
      answer: (key) => this.session.answers[key],
      note: (key) => this.notes[key] ?? '',
      load: load ?? (() => Promise.reject(new Error('nothing to load'))),
    };
  }

  /** The element that asks. */
  get element(): AskedElement {
    return this.place.firstElementChild as AskedElement;
  }

  /** Everything in the shadow root that matches. */
  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...(this.element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  }

  /** The first in the shadow root that matches; fails when there is none. */
  get<E extends HTMLElement = HTMLElement>(selector: string): E {
    const [found] = this.all<E>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  }

  /** The words that show. */
  get words(): string {
    return this.element.shadowRoot
      ? (this.get('.card').innerText ?? '').replace(/\s+/g, ' ')
      : this.element.innerText;
  }

  /** Waits until the element has drawn. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Chooses the button that gives the answer. */
  async check(): Promise<void> {
    this.get('.actions .button').click();
    await this.settled();
  }

  /** Takes the element away. */
  remove(): void {
    this.place.remove();
  }

  /** Draws anew with a new host. */
  draw(): void {
    render(html`${this.#draw(this.host)}`, this.place);
  }

  /** Something happened, told from outside. */
  happen(event: LearningEvent): void {
    this.events.push(event);
    this.session = reduce(this.host.course, this.session, event);
    if (this.#options.late) setTimeout(() => this.draw());
    else this.draw();
  }

  readonly #answer = (event: Event): void => {
    const { key, response, seconds } = (event as AnswerEvent).detail;
    this.answers.push({ key, response, seconds });
    const asked = this.#interaction ?? this.interactions[key];
    const graded = asked ? grade(asked, response) : undefined;
    this.happen({ type: 'answered', key, response, grade: graded, seconds });
  };

  /** Questions that the stage grades, when it shows more than one. */
  interactions: Readonly<Record<string, Interaction<Rich>>> = {};

  readonly #note = (event: Event): void => {
    const { key, text } = (event as NoteEvent).detail;
    this.notes[key] = text;
    this.draw();
  };

  readonly #event = (event: Event): void => this.happen((event as LearningHappened).detail);
}
