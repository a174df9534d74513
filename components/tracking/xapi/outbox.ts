import type { Statement } from '../../model/statements/statement.ts';
import type { KeyStore } from '../key-store.ts';
import { TrackingError } from '../tracking-error.ts';
import { mayPass } from './lrs-client.ts';

/** A statement as it waits: the actor is added when it is sent, so that no name is stored on the device. */
type Waiting = Omit<Statement, 'actor'>;

/** How an outbox stands. */
export type OutboxState =
  | { readonly type: 'empty' }
  | { readonly type: 'sending' }
  | { readonly type: 'waiting'; readonly error: TrackingError; readonly retryIn: number }
  /** The LRS refused a statement for good; the others were taken. */
  | { readonly type: 'refused'; readonly error: TrackingError }
  /** The LRS takes nothing from this session any more. */
  | { readonly type: 'closed'; readonly error: TrackingError };

/** What an outbox is made of. */
export interface OutboxParts {
  readonly owner: Window;
  readonly store: KeyStore;
  /** Separates learners and sessions in the store. */
  readonly key: string;
  readonly actor: Statement['actor'];
  readonly send: (statements: readonly Statement[]) => Promise<void>;
  readonly onState: (state: OutboxState) => void;
  /** A statement was taken by the LRS. */
  readonly onTaken: (statement: Waiting) => void;
}

/** New tries after a failure, in milliseconds; the last one repeats. */
export const backOff = [2_000, 5_000, 15_000, 60_000] as const;
/** Most statements in one request. */
const batchSize = 20;

/**
 * Statements on their way to the LRS. They keep their order and their ids (an LRS ignores one it has, so sending again is safe), survive a
 * reload and a crash, and wait longer after each failure.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #queue: (readonly [string, Waiting])[] = [];
  #next = 0;
  #failures = 0;
  #timer: number | undefined;
  #isSending = false;
  #isClosed = false;
  /** Refused with 403: the rule or the token? The next answer tells. */
  readonly #suspects: (readonly [string, Waiting])[] = [];
  /** Why something was refused; until the next statement is taken. */
  #suspicion: TrackingError | undefined;
  readonly #idle = new Set<() => void>();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** Number of statements that the LRS has not taken yet. */
  get size(): number {
    return this.#queue.length;
  }

  /** Takes up what an earlier page of this session left behind. */
  async open(): Promise<void> {
    const left = await this.#parts.store.entries(`${this.#parts.key}/`);
    const old = left.flatMap(([key, text]) => {
      const statement = parse(text);
      return statement ? [[key, statement] as const] : [];
    });
    this.#queue = [...old, ...this.#queue];
    const [last] = old.at(-1) ?? [];
    if (last !== undefined)
      this.#next = Math.max(this.#next, Number(last.slice(last.lastIndexOf('/') + 1)) + 1);
  }

  /** What the LRS has not taken yet, in order. */
  waiting(): readonly Waiting[] {
    return this.#queue.map(([, statement]) => statement);
  }

  /** Adds statements and sends them at once. */
  add(...statements: readonly Waiting[]): void {
    if (this.#isClosed) return;
    for (const statement of statements) {
      const key = `${this.#parts.key}/${String(this.#next).padStart(9, '0')}`;
      this.#next += 1;
      this.#queue.push([key, statement]);
      void this.#parts.store.put(key, JSON.stringify(statement));
    }
    void this.send();
  }

  /** Sends what waits, unless a request runs already. */
  async send(): Promise<void> {
    if (this.#isSending || this.#isClosed) return;
    this.#isSending = true;
    this.#parts.owner.clearTimeout(this.#timer);
    let error: TrackingError | undefined;
    while (this.#queue.length > 0 && !error && !this.#isClosed) {
      this.#parts.onState({ type: 'sending' });
      error = await this.#sendSome(batchSize);
    }
    this.#isSending = false;
    if (this.#isClosed) return this.#rest();
    if (!error) {
      this.#failures = 0;
      this.#parts.onState(this.#suspicion ? { type: 'refused', error: this.#suspicion } : { type: 'empty' });
      return this.#rest();
    }
    const retryIn = backOff[Math.min(this.#failures, backOff.length - 1)] ?? 0;
    this.#failures += 1;
    this.#timer = this.#parts.owner.setTimeout(() => void this.send(), retryIn);
    this.#parts.onState({ type: 'waiting', error, retryIn });
    this.#rest();
  }

  /** The page goes away: everything that waits is sent now, also what a running request may not bring over. */
  sendLast(): void {
    if (this.#queue.length === 0 || this.#isClosed) return;
    if (!this.#isSending) return void this.send();
    void this.#parts
      .send(this.#queue.slice(0, batchSize).map(([, statement]) => this.#whole(statement)))
      .catch(() => undefined);
  }

  /** Waits until nothing waits any more, or `milliseconds` have passed; tells whether everything was taken. */
  async drained(milliseconds: number): Promise<boolean> {
    const end = this.#parts.owner.performance.now() + milliseconds;
    void this.send();
    while (this.#queue.length > 0 && !this.#isClosed && this.#parts.owner.performance.now() < end) {
      await new Promise<void>((resolve) => {
        this.#idle.add(resolve);
        this.#parts.owner.setTimeout(resolve, end - this.#parts.owner.performance.now());
      });
    }
    return this.#queue.length === 0 && this.#suspects.length === 0;
  }

  /** Sends the first statements of the queue. Returns an error when they must wait. */
  async #sendSome(count: number): Promise<TrackingError | undefined> {
    const batch = this.#queue.slice(0, count);
    try {
      await this.#parts.send(batch.map(([, statement]) => this.#whole(statement)));
      this.#drop(batch.length, true);
      return undefined;
    } catch (caught) {
      const error = caught instanceof TrackingError ? caught : new TrackingError('xapi', 'POST statements');
      if (mayPass(error)) return error;
      // One of a batch was refused, so none was stored (xAPI Communication, 2.1.2): the others still go.
      if (batch.length > 1) return this.#sendSome(1);
      this.#refused(error, batch[0] as readonly [string, Waiting]);
      return undefined;
    }
  }

  #refused(error: TrackingError, entry: readonly [string, Waiting]): void {
    const { lmsCode } = error;
    // An id that is there already was taken before.
    if (lmsCode === '409') return this.#drop(1, true);
    if (lmsCode !== '401' && lmsCode !== '403') {
      this.#drop(1, false);
      this.#suspicion = error;
      return this.#parts.onState({ type: 'refused', error });
    }
    // One 403 may be a rule; two in a row, or a 401, mean that the token died. What waits stays in the store for the next session.
    if (lmsCode === '401' || this.#suspects.length > 0) {
      this.#isClosed = true;
      return this.#parts.onState({ type: 'closed', error });
    }
    this.#queue.shift();
    this.#suspects.push(entry);
    this.#suspicion = error;
  }

  #drop(count: number, isTaken: boolean): void {
    const gone = this.#queue.splice(0, count);
    const suspects = isTaken ? this.#suspects.splice(0) : [];
    void this.#parts.store.remove([...gone, ...suspects].map(([key]) => key));
    if (!isTaken) return;
    this.#suspicion = undefined;
    for (const [, statement] of gone) this.#parts.onTaken(statement);
  }

  #whole(statement: Waiting): Statement {
    return { ...statement, actor: this.#parts.actor };
  }

  #rest(): void {
    for (const resolve of this.#idle) resolve();
    this.#idle.clear();
  }
}

function parse(text: string): Waiting | undefined {
  try {
    return JSON.parse(text) as Waiting;
  } catch {
    return undefined;
  }
}
