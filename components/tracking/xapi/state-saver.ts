import type { KeepPlace } from '../../model/edition.ts';
import type { Session } from '../../model/session.ts';
import { snapshot } from '../../model/snapshot.ts';
import { reportedState } from '../reported-state.ts';
import type { SaveStatus } from '../tracker.ts';
import { TrackingError } from '../tracking-error.ts';
import { backOff } from './outbox.ts';

/** Longest state: what one request with keepalive can carry beside the last statements. */
const room = 30_000;
/** Wait after a change before it is saved. Milliseconds. */
const calm = 2_000;

/** What a saver is made of. */
export interface StateSaverParts {
  readonly owner: Window;
  readonly save: (document: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly onChange: () => void;
}

/** Keeps the newest state in the State API: one request at a time, soon after a change, again after a failure. */
export class StateSaver {
  readonly #parts: StateSaverParts;
  #waiting: Readonly<Record<string, unknown>> | undefined;
  #lastText = '';
  #isRunning = false;
  #failures = 0;
  #timer: number | undefined;
  #at = Infinity;
  #status: SaveStatus = { type: 'saved', at: new Date() };

  constructor(parts: StateSaverParts) {
    this.#parts = parts;
  }

  /** The document for a session: codes only. */
  static document(
    session: Session,
    keep: KeepPlace,
    place: string | undefined,
  ): Readonly<Record<string, unknown>> {
    return {
      state: snapshot(reportedState(session, keep), room),
      ...(keep === 'lms' && place !== undefined ? { place } : {}),
    };
  }

  /** How saving stands. */
  get status(): SaveStatus {
    return this.#status;
  }

  /** There is a newer state. */
  changed(document: Readonly<Record<string, unknown>>, isUrgent: boolean): void {
    if (JSON.stringify(document) === this.#lastText && !this.#waiting) return;
    this.#waiting = document;
    if (this.#status.type === 'ended') return;
    if (this.#status.type !== 'not-saved') this.#status = { type: 'saving' };
    if (!this.#isRunning) this.#saveIn(isUrgent ? 0 : calm);
  }

  /** The page goes away: one last request, whatever runs. */
  saveLast(document: Readonly<Record<string, unknown>>): void {
    if (JSON.stringify(document) === this.#lastText || this.#status.type === 'ended') return;
    this.#waiting = document;
    if (this.#status.type !== 'not-saved') this.#status = { type: 'saving' };
    this.#parts.owner.clearTimeout(this.#timer);
    this.#at = Infinity;
    void this.#save(true);
  }

  /** Waits until the newest state is saved, or `milliseconds` have passed; tells whether it is. */
  async saved(milliseconds: number): Promise<boolean> {
    const { owner } = this.#parts;
    const end = owner.performance.now() + milliseconds;
    while (this.#waiting && this.#status.type !== 'ended' && owner.performance.now() < end) {
      if (!this.#isRunning) void this.#save();
      await new Promise<void>((resolve) => void owner.setTimeout(resolve, 50));
    }
    return this.#waiting === undefined;
  }

  #saveIn(wait: number): void {
    const { owner } = this.#parts;
    const at = owner.performance.now() + wait;
    if (at >= this.#at) return;
    owner.clearTimeout(this.#timer);
    this.#at = at;
    this.#timer = owner.setTimeout(() => void this.#save(), wait);
  }

  async #save(isLast = false): Promise<void> {
    this.#parts.owner.clearTimeout(this.#timer);
    this.#at = Infinity;
    const document = this.#waiting;
    if (!document || (this.#isRunning && !isLast)) return;
    this.#isRunning = true;
    try {
      await this.#parts.save(document);
      this.#failures = 0;
      this.#lastText = JSON.stringify(document);
      if (this.#waiting === document) this.#waiting = undefined;
      this.#status = this.#waiting ? { type: 'saving' } : { type: 'saved', at: new Date() };
      this.#isRunning = false;
      if (this.#waiting) this.#saveIn(calm);
    } catch (caught) {
      const error = caught instanceof TrackingError ? caught : new TrackingError('xapi', 'PUT state');
      this.#isRunning = false;
      // The key is no longer good (the session expired): it will not be again, so that trying on would be an empty promise.
      if (error.lmsCode === '401') {
        this.#status = { type: 'ended' };
        return this.#parts.onChange();
      }
      const wait = backOff[Math.min(this.#failures, backOff.length - 1)] ?? 0;
      this.#failures += 1;
      this.#status = { type: 'not-saved', error, retryAt: new Date(Date.now() + wait) };
      this.#saveIn(wait);
    }
    this.#parts.onChange();
  }
}
