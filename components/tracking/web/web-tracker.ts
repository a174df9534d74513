import type { LearningEvent } from '../../model/event.ts';
import type { Session } from '../../model/session.ts';
import { placeText, snapshot } from '../../model/snapshot.ts';
import { openKeyStore, type KeyStore } from '../key-store.ts';
import type { Exit, Launch, SaveStatus, Tracker, TrackerOptions } from '../tracker.ts';
import { TrackingError } from '../tracking-error.ts';

/** Wait after a change before it is written. Milliseconds. */
const calm = 500;

/** Keeps the progress of the web app in this browser; there is no LMS, and nothing is sent. */
export function createWebTracker(options: TrackerOptions): Tracker {
  return new WebTracker(options);
}

class WebTracker implements Tracker {
  readonly #owner: Window;
  readonly #name: string;
  #store: KeyStore | undefined;
  #onStatus: (status: SaveStatus) => void = () => undefined;
  #timer: number | undefined;
  #session: Session | undefined;

  constructor({ course, window: owner = window, keyStore }: TrackerOptions) {
    this.#owner = owner;
    this.#name = `${course.id}/progress`;
    this.#store = keyStore;
  }

  async open(onStatus: (status: SaveStatus) => void): Promise<Launch> {
    this.#onStatus = onStatus;
    onStatus({ type: 'connecting' });
    this.#store ??= await openKeyStore(this.#owner, this.#name);
    const kept = new Map(await this.#store.entries(''));
    onStatus({ type: 'not-connected' });
    return {
      mode: 'normal',
      connected: false,
      state: kept.get('state') ?? '',
      location: kept.get('place') ?? '',
      learnerKey: '',
      alreadyCompleted: false,
    };
  }

  record({ type }: LearningEvent, session: Session): void {
    this.#session = session;
    if (type === 'progress-erased') return void this.#erase();
    this.#owner.clearTimeout(this.#timer);
    this.#onStatus({ type: 'saving' });
    this.#timer = this.#owner.setTimeout(() => void this.#save(), calm);
  }

  flush(session: Session): void {
    if (this.#session) this.#session = session;
    void this.#save();
  }

  async exit(session: Session): Promise<Exit> {
    this.#session = session;
    return { acknowledged: await this.#save() };
  }

  close(session: Session): void {
    this.flush(session);
  }

  async #save(): Promise<boolean> {
    this.#owner.clearTimeout(this.#timer);
    const session = this.#session;
    if (!session || !this.#store) return false;
    await this.#store.put('state', snapshot(session, Number.POSITIVE_INFINITY));
    if (session.place) await this.#store.put('place', placeText(session.place));
    if (this.#store.persistent) this.#onStatus({ type: 'saved', at: new Date() });
    else this.#onStatus({ type: 'not-saved', error: new TrackingError('web', 'IndexedDB') });
    return this.#store.persistent;
  }

  async #erase(): Promise<void> {
    this.#owner.clearTimeout(this.#timer);
    this.#session = undefined;
    await this.#store?.remove(['state', 'place']);
    this.#onStatus({ type: 'not-connected' });
  }
}
