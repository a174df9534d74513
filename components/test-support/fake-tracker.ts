import type { LearningEvent } from '../model/event.ts';
import type { Session } from '../model/session.ts';
import type { Exit, Launch, SaveStatus, Tracker } from '../tracking/tracker.ts';

/** A launch of a normal attempt that nothing was kept of. */
export const plainLaunch: Launch = {
  mode: 'normal',
  connected: true,
  state: '',
  location: '',
  learnerKey: 'proef',
  alreadyCompleted: false,
};

/** A tracker that keeps what it was told; a test says when the launch comes and how saving goes. */
export class FakeTracker implements Tracker {
  readonly events: LearningEvent[] = [];
  readonly calls: string[] = [];
  session: Session | undefined;
  exitAnswer: Exit = { acknowledged: true };
  tell: (status: SaveStatus) => void = () => undefined;
  launchWith: (launch?: Partial<Launch>) => void = () => undefined;
  readonly #launched: Promise<Launch>;

  constructor() {
    this.#launched = new Promise((resolve) => {
      this.launchWith = (launch = {}) => resolve({ ...plainLaunch, ...launch });
    });
  }

  open(onStatus: (status: SaveStatus) => void): Promise<Launch> {
    this.calls.push('open');
    this.tell = onStatus;
    return this.#launched;
  }

  record(event: LearningEvent, session: Session): void {
    this.events.push(event);
    this.session = session;
  }

  flush(session: Session): void {
    this.calls.push('flush');
    this.session = session;
  }

  exit(session: Session): Promise<Exit> {
    this.calls.push('exit');
    this.session = session;
    return Promise.resolve(this.exitAnswer);
  }

  close(session: Session): void {
    this.calls.push('close');
    this.session = session;
  }
}
