import { grade } from '../model/grade.ts';
import { lessonsOf, type Course, type Lesson } from '../model/course.ts';
import { dayOf, isDay, type Day } from '../model/day.ts';
import type { Dialogue } from '../model/dialogue.ts';
import type { LearningEvent } from '../model/event.ts';
import type { Interaction } from '../model/interaction.ts';
import { merge } from '../model/merge.ts';
import type { Progress } from '../model/progress-file.ts';
import { reduce } from '../model/reduce.ts';
import type { Response } from '../model/responses.ts';
import { restore, type Restored } from '../model/restore.ts';
import { newSession, type Session } from '../model/session.ts';
import { readPlace, snapshot } from '../model/snapshot.ts';
import type { LessonHost, LoadedLesson } from '../lesson/lesson-host.ts';
import type { DeviceStore } from '../tracking/device-store.ts';
import type { Exit, Launch, SaveStatus, Tracker } from '../tracking/tracker.ts';
import { LessonChunks, type LessonLoader } from './lesson-module.ts';
import { isSeenWhole, openItems } from './lesson-progress.ts';

/** What a session is made of. */
export interface SessionParts {
  readonly course: Course;
  readonly lessons: LessonLoader;
  readonly tracker: Tracker;
  readonly store: DeviceStore;
  /** The route that the edition fixes. */
  readonly fixedRoute?: string;
  /** 1..46655, for a learner who is new here. */
  readonly seed: number;
}

/** Name of the fact on the device. */
const finished = 'finished-on';

/** Holds the one session of the page: grades, reduces, hands back through a new host, and records. It never loses anything. */
export class SessionController {
  readonly course: Course;
  readonly chunks: LessonChunks;
  readonly fixedRoute: string | undefined;
  readonly #tracker: Tracker;
  readonly #store: DeviceStore;
  readonly #seed: number;
  readonly #listeners = new Set<() => void>();
  readonly #beforeExit: (() => void)[] = [];
  /** What happened before the LMS answered; told to the tracker once it did. */
  #early: LearningEvent[] = [];
  #earlyNotes = new Map<string, string>();
  #lastShadow: string | undefined;
  #session: Session;
  #launch: Launch | undefined;
  #status: SaveStatus = { type: 'connecting' };
  #exit: Exit | undefined;
  #restored: Restored['quality'] = 'empty';
  /** What the device kept goes further than what the LMS kept. */
  #isAhead = false;

  constructor({ course, lessons, tracker, store, fixedRoute, seed }: SessionParts) {
    this.course = course;
    this.chunks = new LessonChunks(lessons);
    this.fixedRoute = fixedRoute;
    this.#tracker = tracker;
    this.#store = store;
    this.#seed = seed;
    this.#session = this.#onRoute(newSession(seed));
  }

  /** Everything the learner did, as it is now. */
  get session(): Session {
    return this.#session;
  }

  /** What the LMS told; undefined while it has not answered. */
  get launch(): Launch | undefined {
    return this.#launch;
  }

  /** The truth about saving. */
  get status(): SaveStatus {
    return this.#status;
  }

  /** How leaving went; undefined while the learner is here. */
  get exited(): Exit | undefined {
    return this.#exit;
  }

  /** How much of what was saved could be read. */
  get restored(): Restored['quality'] {
    return this.#restored;
  }

  /** Review and browse: everything can be read, nothing is recorded. */
  get readOnly(): boolean {
    return this.#launch !== undefined && this.#launch.mode !== 'normal';
  }

  /** Whether this device keeps things after the page is closed. */
  get keepsOnDevice(): boolean {
    return this.#store.persistent;
  }

  /** What this device keeps. */
  get store(): DeviceStore {
    return this.#store;
  }

  /** The day this device first saw that the course was finished, or ''. Nobody else is told. */
  get finishedOn(): Day | '' {
    const day = this.#launch ? this.#store.fact(this.learnerKey, finished) : '';
    return isDay(day) ? day : '';
  }

  /** Key of this learner on this device. */
  get learnerKey(): string {
    return this.#launch?.learnerKey ?? '';
  }

  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Waits for the LMS and joins what it kept, what the device kept, and what happened meanwhile. */
  async open(): Promise<void> {
    const launch = await this.#tracker.open((status) => {
      this.#status = status;
      this.#changed();
    });
    this.#launch = launch;
    const early = this.#session;
    const hasBegun = early.revision > 0;
    const stored = this.#stored(launch);
    this.#session = this.#onRoute(hasBegun ? joinLive(stored, early) : stored);
    if (!launch.connected && this.#status.type === 'connecting') this.#status = { type: 'not-connected' };
    if (this.readOnly) {
      this.#early = [];
    } else {
      for (const event of this.#early.splice(0)) this.#tracker.record(event, this.#session);
      this.#saveNotes(launch.learnerKey);
      // The copy on this device is there from the start, also for a reload that finds the session in the LMS over.
      if (this.#session.revision > 0) this.#saveShadow();
      // The device knew more than the LMS (a session that died): it is told at once, or "saved" would not be true.
      if (launch.connected && this.#isAhead) this.#tracker.flush(this.#session);
      this.#noteFinished();
    }
    this.#changed();
  }

  /** Something happened. */
  record(event: LearningEvent): void {
    if (!this.readOnly && !this.#exit) this.#apply(event);
  }

  #apply(event: LearningEvent): void {
    const next = reduce(this.course, this.#session, event, this.#launch?.masteryScore);
    if (next === this.#session) return;
    this.#session = this.#onRoute(next);
    if (this.#launch) {
      this.#saveShadow();
      this.#tracker.record(event, this.#session);
    } else {
      this.#early.push(event);
    }
    this.#completeLesson();
    this.#noteFinished();
    this.#changed();
  }

  /** The learner finishes a lesson with things still open. */
  passLesson(lesson: Lesson): void {
    this.record({ type: 'lesson-completed', lesson: lesson.code });
  }

  /** Grades an answer to a question of a loaded lesson and records it. */
  answer(key: string, response: Response, seconds: number): void {
    const interaction = this.#interaction(key);
    if (!interaction) return;
    this.record({
      type: 'answered',
      key,
      response,
      grade: grade(interaction, response),
      seconds,
      interaction,
    });
  }

  /** Private text: it stays on this device. */
  note(key: string, text: string): void {
    if (this.readOnly) return;
    if (this.#launch) this.#store.saveNote(this.learnerKey, key, text);
    else this.#earlyNotes.set(key, text);
    this.#changed();
  }

  /** What a lesson may ask; a new object each time, so that elements see that something changed. */
  host(lesson: Lesson): LessonHost {
    const session = this.#session;
    return {
      course: this.course,
      lesson,
      session,
      readOnly: this.readOnly,
      persistent: this.#store.persistent,
      finishedOn: this.finishedOn,
      ...(this.#launch?.masteryScore === undefined ? {} : { masteryScore: this.#launch.masteryScore }),
      answer: (key) => session.answers[key],
      note: (key) =>
        this.#earlyNotes.get(key) ?? (this.#launch ? this.#store.note(this.learnerKey, key) : ''),
      load: async (lessonId): Promise<LoadedLesson> => {
        const { Lesson: element } = await this.chunks.load(lessonId);
        // Whoever asks these questions needs the elements that ask them.
        await element.elements();
        return { interactions: element.interactions };
      },
    };
  }

  /** Private texts on this device, by question key. */
  notes(): Readonly<Record<string, string>> {
    const kept = this.#launch ? this.#store.notes(this.learnerKey) : {};
    return { ...kept, ...Object.fromEntries(this.#earlyNotes) };
  }

  /** Takes away what this device keeps about the learner: private texts and the copy of the progress. */
  eraseDevice(): void {
    // Without an LMS the device is the only place: then the progress itself goes.
    if (this.#launch && !this.#launch.connected && !this.readOnly) this.#apply({ type: 'progress-erased' });
    this.#store.eraseAll(this.learnerKey);
    this.#earlyNotes.clear();
    this.#lastShadow = undefined;
    this.#changed();
  }

  /** What this device holds of the learner, to take along. */
  get progress(): Progress {
    return { session: this.#session, notes: this.notes(), finishedOn: this.finishedOn };
  }

  /** Joins what the learner did elsewhere with what they did here; of private words the ones that are brought stand. */
  bring({ session, notes, finishedOn }: Progress): void {
    if (this.finishedOn === '') this.#store.saveFact(this.learnerKey, finished, finishedOn);
    for (const [key, text] of Object.entries(notes)) this.note(key, text);
    this.record({ type: 'progress-brought', session });
  }

  /** The page is hidden. */
  flush(): void {
    if (this.readOnly || this.#exit) return;
    this.#joinOtherTab();
    this.#tracker.flush(this.#session);
  }

  /** Another tab wrote: what still waits to be saved here would take the place of what that tab saves, so it goes at once, with both. */
  otherTabWrote(): void {
    const waits = this.#status.type === 'saving' || this.#status.type === 'not-saved';
    if (waits && this.#store.shadow(this.learnerKey) !== this.#lastShadow) this.flush();
  }

  /** The page goes away. */
  close(): void {
    if (this.#exit) return;
    this.#joinOtherTab();
    this.#tracker.close(this.#session);
  }

  /** Something to write down before the session ends (time). */
  beforeExit(work: () => void): void {
    this.#beforeExit.push(work);
  }

  /** "Stoppen en bewaren". */
  async exit(): Promise<Exit> {
    for (const work of this.#beforeExit) work();
    this.#joinOtherTab();
    const exit = await this.#tracker.exit(this.#session);
    this.#exit = exit;
    this.#changed();
    return exit;
  }

  /** What the LMS kept and what this device kept, joined. */
  #stored(launch: Launch): Session {
    const saved = restore(launch.state, this.#seed);
    const shadow = launch.mode === 'normal' ? this.#store.shadow(launch.learnerKey) : '';
    const kept = restore(shadow, this.#seed);
    this.#lastShadow = shadow;
    this.#restored = saved.quality === 'salvaged' && kept.quality === 'whole' ? 'whole' : saved.quality;
    let session = merge(saved.session, kept.session);
    this.#isAhead = textOf(session) !== textOf(saved.session);
    const place = session.place ?? readPlace(launch.location);
    if (place) session = { ...session, place };
    // The LMS lost the state but not the result (STANDARDS, "tolerate empty state with completed status").
    if (launch.alreadyCompleted && !session.completed) session = { ...session, completed: {} };
    return session;
  }

  /** Another tab may have written since: what it did is joined, not overwritten, here nor in the LMS. */
  #joinOtherTab(): void {
    if (this.readOnly || this.#lastShadow === undefined) return;
    const there = this.#store.shadow(this.learnerKey);
    if (there === '' || there === this.#lastShadow) return;
    this.#lastShadow = there;
    this.#session = joinLive(restore(there, this.#seed).session, this.#session);
  }

  #saveShadow(): void {
    this.#joinOtherTab();
    this.#lastShadow = snapshot(this.#session, Number.POSITIVE_INFINITY);
    this.#store.saveShadow(this.learnerKey, this.#lastShadow);
  }

  #noteFinished(): void {
    if (!this.#session.completed || !this.#launch || this.finishedOn !== '') return;
    this.#store.saveFact(this.learnerKey, finished, dayOf(new Date()));
  }

  #saveNotes(learnerKey: string): void {
    for (const [key, text] of this.#earlyNotes) this.#store.saveNote(learnerKey, key, text);
    this.#earlyNotes = new Map();
  }

  /** A lesson is done when every screen was seen and nothing scored on it is open. */
  #completeLesson(): void {
    const code = this.#session.place?.lesson;
    const lesson = lessonsOf(this.course).find((candidate) => candidate.code === code);
    const module = lesson && this.chunks.get(lesson.id);
    if (!lesson || !module || this.#session.lessons[lesson.code]?.done) return;
    if (isSeenWhole(lesson, this.#session) && openItems(lesson, module, this.#session).length === 0) {
      this.record({ type: 'lesson-completed', lesson: lesson.code });
    }
  }

  #onRoute(session: Session): Session {
    return this.fixedRoute === undefined || session.route === this.fixedRoute
      ? session
      : { ...session, route: this.fixedRoute };
  }

  #interaction(key: string): Interaction<unknown> | undefined {
    for (const { Lesson: element } of this.chunks.all()) {
      const interaction: Interaction<unknown> | undefined =
        element.interactions[key] ?? predictionIn(Object.values(element.dialogues), key);
      if (interaction) return interaction;
    }
    return undefined;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A prediction that is asked within a talk: it is a question like any other. */
function predictionIn(talks: readonly Dialogue<unknown>[], key: string): Interaction<unknown> | undefined {
  for (const step of talks.flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps))) {
    if (step.type === 'prediction' && step.interaction.key === key) return step.interaction;
  }
  return undefined;
}

/** What was done, whatever number it has. */
function textOf(session: Session): string {
  return snapshot({ ...session, revision: 0 });
}

/** Joins something stored with what the learner is doing now: where they are and which route they just chose stay theirs. */
function joinLive(stored: Session, live: Session): Session {
  const joined = merge(stored, live);
  return {
    ...joined,
    ...(live.place ? { place: live.place } : {}),
    ...(live.route === undefined ? {} : { route: live.route }),
  };
}
