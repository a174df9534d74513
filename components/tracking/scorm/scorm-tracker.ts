import type { Course } from '../../model/course.ts';
import type { Edition } from '../../model/edition.ts';
import type { LearningEvent } from '../../model/event.ts';
import { outcome } from '../../model/outcome.ts';
import type { Session } from '../../model/session.ts';
import { placeText, snapshot } from '../../model/snapshot.ts';
import { firstName, learnerKey } from '../learner-key.ts';
import { reportedState } from '../reported-state.ts';
import type { Exit, Launch, SaveStatus, Tracker, TrackerOptions } from '../tracker.ts';
import { ActiveTime } from '../active-time.ts';
import { TrackingError } from '../tracking-error.ts';
import { patience, waitForApi } from './find-api.ts';
import { finishMark, type FinishMark } from './finish-mark.ts';
import { InteractionJournal } from './interaction-journal.ts';
import { ScormCalls } from './scorm-calls.ts';
import type { ScormDialect } from './scorm-dialect.ts';
import { statusRank } from './status-rank.ts';

/** Milliseconds. */
export const timing = {
  /** After an answer. */
  answer: 2_000,
  /** At most once in this time for a mere page turn: ILIAS freezes for seconds on a rewrite (LiaScript-Exporter#55). */
  page: 15_000,
  /** Keeps the LMS's own session alive (SuccessFactors logs out after 30 minutes of silence, SAP KBA 2978409). */
  heartbeat: 180_000,
  /** New tries after a commit that failed. */
  retries: [2_000, 5_000, 15_000],
} as const;

/** SCORM: one piece of logic for 1.2 and 2004, which differ by their dialect alone. */
export class ScormTracker implements Tracker {
  readonly #course: Course;
  readonly #edition: Edition;
  readonly #dialect: ScormDialect;
  readonly #window: Window;
  readonly #patience: number;
  readonly #mark: FinishMark;
  readonly #time: ActiveTime;
  #onStatus: (status: SaveStatus) => void = () => undefined;
  #calls: ScormCalls | undefined;
  #journal: InteractionJournal | undefined;
  /** Nothing is written: review, browse, or no LMS. */
  #isReadOnly = true;
  /** Without credit the place is kept, but no status and no score are written. */
  #hasCredit = true;
  #isFinished = false;
  #mastery: number | undefined;
  #learnerKey = '';
  /** What the LMS holds, as far as it told or took it. */
  readonly #held = new Map<string, string>();
  /** Written since the last commit that was acknowledged. */
  readonly #unconfirmed = new Set<string>();
  /** Written again at the next save, because a commit failed. */
  readonly #again = new Set<string>();
  #session: Session | undefined;
  #timer: number | undefined;
  #timerAt = Infinity;
  #lastCommit = -Infinity;
  #tries = 0;
  #isDirty = false;

  constructor(
    { course, edition, window: owner = window, patience: total = patience.total }: TrackerOptions,
    dialect: ScormDialect,
  ) {
    this.#course = course;
    this.#edition = edition;
    this.#dialect = dialect;
    this.#window = owner;
    this.#patience = total;
    this.#mark = finishMark(owner, course.id);
    this.#time = new ActiveTime(() => this.#now());
  }

  async open(onStatus: (status: SaveStatus) => void): Promise<Launch> {
    this.#onStatus = onStatus;
    onStatus({ type: 'connecting' });
    const { apiName, alreadyInitialized } = this.#dialect;
    const api = await waitForApi(this.#window, apiName, this.#patience);
    if (!api) return this.#alone({ type: 'not-connected' });
    const calls = new ScormCalls(api, this.#dialect);
    // Once only: in Moodle 4.3 a second Initialize empties what was not saved (scorm_12.js:172).
    const began = calls.initialize();
    const ended = this.#mark.read();
    // After a finish, false means that the session is over, whatever the code; SetValue may then lie "true" (scorm-again).
    if (began !== true && ended !== undefined) return this.#alone({ type: 'ended' }, ended);
    // False with "already initialised" without a finish: a reload while the session runs (pipwerks#2).
    if (began !== true && began !== alreadyInitialized) return this.#alone(this.#refused(began));
    this.#mark.clear();
    this.#calls = calls;
    const launch = this.#read(calls);
    if (launch.mode === 'normal') this.#begin(calls);
    else onStatus({ type: 'not-connected' });
    return launch;
  }

  record(event: LearningEvent, session: Session): void {
    this.#session = session;
    if (event.type === 'time-passed') this.#time.passed(event.seconds);
    if (this.#isReadOnly || this.#isFinished) return;
    this.#journal?.add(event);
    this.#setDirty(true);
    this.#onStatus({ type: 'saving' });
    this.#saveIn(this.#delay(event));
  }

  flush(session: Session): void {
    this.#session = session;
    if (this.#isReadOnly || this.#isFinished) return;
    this.#save();
  }

  exit(session: Session): Promise<Exit> {
    const { navigation } = this.#dialect.elements;
    if (navigation && !this.#isReadOnly && !this.#isFinished) this.#calls?.set(navigation, 'suspendAll');
    return Promise.resolve({ acknowledged: this.#end(session) });
  }

  close(session: Session): void {
    this.#end(session);
  }

  #read(calls: ScormCalls): Launch {
    const { elements, statusElements, isFinal, mastery } = this.#dialect;
    const mode = calls.get(elements.mode).toLowerCase();
    const statuses = statusElements.map((element) => this.#hold(element, calls.get(element)));
    const state = this.#hold(elements.suspendData, calls.get(elements.suspendData));
    const location = this.#hold(elements.location, calls.get(elements.location));
    this.#hold(elements.score, calls.get(elements.score));
    this.#mastery = mastery(calls.get(elements.masteryScore));
    this.#learnerKey = learnerKey(calls.get(elements.learnerId));
    this.#hasCredit = calls.get(elements.credit).toLowerCase() !== 'no-credit';
    const name = firstName(calls.get(elements.learnerName));
    return {
      // Open edX, LearnWorlds and Chamilo leave it empty: that is normal (openedx-scorm-xblock#43).
      mode: mode === 'review' || mode === 'browse' ? mode : 'normal',
      connected: true,
      state,
      location,
      ...(this.#mastery === undefined ? {} : { masteryScore: this.#mastery }),
      learnerKey: this.#learnerKey,
      ...(name ? { learnerName: name } : {}),
      alreadyCompleted: isFinal(statuses),
    };
  }

  #begin(calls: ScormCalls): void {
    const { beginning, elements, statusElements, isUntouched } = this.#dialect;
    this.#isReadOnly = false;
    this.#journal =
      this.#edition.privacy === 'extensive' && this.#hasCredit
        ? new InteractionJournal(calls, this.#dialect, this.#course)
        : undefined;
    const statuses = statusElements.map((element) => this.#held.get(element) ?? '');
    if (this.#hasCredit && isUntouched(statuses))
      for (const [element, value] of beginning) this.#write(calls, element, value);
    // At once: a session that dies offline otherwise loses everything (adapt-contrib-spoor#320).
    this.#write(calls, elements.exit, 'suspend');
    this.#commit(calls);
    this.#window.setInterval(() => this.#beat(), timing.heartbeat);
  }

  #beat(): void {
    if (this.#isReadOnly || this.#isFinished || this.#window.document.visibilityState !== 'visible') return;
    this.#save();
  }

  #delay({ type }: LearningEvent): number {
    switch (type) {
      case 'test-answered':
      case 'test-finished':
      case 'lesson-completed':
      case 'talk-ended':
      case 'route-chosen':
        return 0;
      case 'screen-seen':
      case 'time-passed':
        return Math.max(timing.answer, this.#lastCommit + timing.page - this.#now());
      default:
        return timing.answer;
    }
  }

  #saveIn(delay: number): void {
    const at = this.#now() + delay;
    if (at >= this.#timerAt) return;
    this.#window.clearTimeout(this.#timer);
    this.#timerAt = at;
    this.#timer = this.#window.setTimeout(() => this.#save(), delay);
  }

  /** Writes what changed and commits. Returns whether the LMS acknowledged all of it. */
  #save(): boolean {
    this.#window.clearTimeout(this.#timer);
    this.#timerAt = Infinity;
    const calls = this.#calls;
    if (!calls || this.#isReadOnly || this.#isFinished) return false;
    return this.#commit(calls, this.#session ? this.#writeSession(calls, this.#session) : undefined);
  }

  #writeSession(calls: ScormCalls, session: Session): TrackingError | undefined {
    const { elements, room, optional } = this.#dialect;
    const { keep, privacy } = this.#edition;
    this.#journal?.write();
    const state = snapshot(reportedState(session, keep), room);
    const place = keep === 'lms' && session.place ? placeText(session.place) : '';
    const result = outcome(this.#course, session, this.#mastery);
    const rows: readonly (readonly [string, string])[] = [
      // State before status: Xerte lost it after completion (xerteonlinetoolkits#433).
      [elements.suspendData, state],
      ...(place === '' ? [] : [[elements.location, place] as const]),
      ...(this.#hasCredit ? this.#dialect.results(result, privacy !== 'minimal') : []),
    ];
    let failed: TrackingError | undefined;
    for (const [element, value] of rows) {
      if (this.#isLower(element, value)) continue;
      const taken = this.#write(calls, element, value);
      if (taken !== true && !optional.includes(element)) failed ??= taken;
    }
    return failed;
  }

  /** A status or score that the LMS holds is never lowered (xerteonlinetoolkits#489). */
  #isLower(element: string, value: string): boolean {
    const { elements, statusElements, isFinal, readScore } = this.#dialect;
    const held = this.#held.get(element) ?? '';
    if (statusElements.includes(element)) return statusRank(value) < statusRank(held);
    if (element !== elements.score) return false;
    const statuses = statusElements.map((name) => this.#held.get(name) ?? '');
    return isFinal(statuses) && (readScore(value) ?? 0) < (readScore(held) ?? -2);
  }

  /** Only what changed is written, and what was written before a commit that failed. */
  #write(calls: ScormCalls, element: string, value: string): true | TrackingError {
    if (this.#held.get(element) === value && !this.#again.has(element)) return true;
    const taken = calls.set(element, value);
    if (taken === true) {
      this.#held.set(element, value);
      this.#unconfirmed.add(element);
      this.#again.delete(element);
    }
    return taken;
  }

  #commit(calls: ScormCalls, failed?: TrackingError): boolean {
    const { elements, timespan } = this.#dialect;
    // The time of this session, overwritten at each commit; the LMS adds it up at the end (RTE 3.4.4).
    this.#write(calls, elements.sessionTime, timespan(this.#time.total()));
    const committed = calls.commit();
    this.#lastCommit = this.#now();
    const error = failed ?? (committed === true ? undefined : committed);
    if (!error) {
      this.#tries = 0;
      this.#unconfirmed.clear();
      this.#setDirty(false);
      this.#onStatus({ type: 'saved', at: new Date() });
      return true;
    }
    // What the LMS did not keep is sent again, all of it: a session that was renewed starts with nothing.
    for (const element of this.#unconfirmed) this.#again.add(element);
    const wait = timing.retries[Math.min(this.#tries, timing.retries.length - 1)] ?? 0;
    this.#tries += 1;
    this.#onStatus({ type: 'not-saved', error, retryAt: new Date(Date.now() + wait) });
    this.#saveIn(wait);
    return false;
  }

  /** Saves and ends the attempt, once. Nothing is called after it. */
  #end(session: Session): boolean {
    const calls = this.#calls;
    if (this.#isFinished || !calls) return false;
    this.#session = session;
    let saved = this.#isReadOnly;
    if (!this.#isReadOnly) {
      this.#write(calls, this.#dialect.elements.exit, 'suspend');
      saved = this.#save() || this.#save();
    }
    this.#window.clearTimeout(this.#timer);
    // Raised before the call: a hidden-commit must not race it (adapt_framework#1625).
    this.#isFinished = true;
    this.#mark.set(this.#learnerKey);
    this.#setDirty(false);
    // Also after a commit that failed: Cornerstone saves in its Terminate (adapt_framework#2222).
    const finished = calls.finish();
    if (saved && finished) this.#onStatus({ type: 'saved', at: new Date() });
    return saved && finished;
  }

  /** `beforeunload` gives ILIAS its beacon (basisAPI.js); attached only while there is something to save, so that bfcache works. */
  #setDirty(isDirty: boolean): void {
    if (isDirty === this.#isDirty) return;
    this.#isDirty = isDirty;
    if (isDirty) this.#window.addEventListener('beforeunload', this.#beforeUnload);
    else this.#window.removeEventListener('beforeunload', this.#beforeUnload);
  }

  readonly #beforeUnload = (): void => {
    this.#save();
  };

  #hold(element: string, value: string): string {
    if (value !== '') this.#held.set(element, value);
    return value;
  }

  #refused(code: string): SaveStatus {
    return {
      type: 'not-saved',
      error: new TrackingError(this.#dialect.standard, this.#dialect.methods.initialize, code),
    };
  }

  #now(): number {
    return this.#window.performance.now();
  }

  #alone(status: SaveStatus, key = ''): Launch {
    this.#onStatus(status);
    return {
      mode: 'normal',
      connected: false,
      state: '',
      location: '',
      learnerKey: key,
      alreadyCompleted: false,
    };
  }
}
