import type { LearningEvent } from '../model/event.ts';
import type { Session } from '../model/session.ts';
import type { Exit, Launch, SaveStatus, Tracker } from './tracker.ts';
import { TrackingError } from './tracking-error.ts';

/**
 * A tracker whose code comes after the first words: they wait neither for the LMS nor for the script that speaks with it. Until it is
 * there it has not opened, so there is nothing to record to; the session keeps what happens, as it does for an LMS that is late.
 */
export class LateTracker implements Tracker {
  readonly #standard: string;
  readonly #load: () => Promise<Tracker>;
  #tracker: Tracker | undefined;

  /** `load` fetches the code; it is tried once more when it fails. */
  constructor(standard: string, load: () => Promise<Tracker>) {
    this.#standard = standard;
    this.#load = load;
  }

  async open(onStatus: (status: SaveStatus) => void): Promise<Launch> {
    onStatus({ type: 'connecting' });
    try {
      this.#tracker = await this.#load().catch(() => this.#load());
    } catch {
      onStatus({ type: 'not-saved', error: new TrackingError(this.#standard, 'load') });
      return {
        mode: 'normal',
        connected: false,
        state: '',
        location: '',
        learnerKey: '',
        alreadyCompleted: false,
      };
    }
    return this.#tracker.open(onStatus);
  }

  record(event: LearningEvent, session: Session): void {
    this.#tracker?.record(event, session);
  }

  flush(session: Session): void {
    this.#tracker?.flush(session);
  }

  exit(session: Session): Promise<Exit> {
    return this.#tracker?.exit(session) ?? Promise.resolve({ acknowledged: false });
  }

  close(session: Session): void {
    this.#tracker?.close(session);
  }
}
