/** Longest stretch that is counted before the page has written it down itself. Seconds. */
const mostAhead = 60;

/**
 * How long the learner was at it in this session: what the page wrote down (it leaves out idle time and the time that the page was
 * hidden), and at most a minute more, so that a session that is killed does not lose its last stretch. A clock that is set does not
 * change it: `now` is monotonic, in milliseconds.
 */
export class ActiveTime {
  readonly #now: () => number;
  #written = 0;
  #since: number;
  #told = 0;

  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
  }

  /** The page wrote down so many seconds. */
  passed(seconds: number): void {
    this.#written += seconds;
    this.#since = this.#now();
  }

  /** Seconds so far; it never goes down. */
  total(): number {
    const ahead = Math.min(mostAhead, Math.max(0, this.#now() - this.#since) / 1000);
    this.#told = Math.max(this.#told, this.#written + ahead);
    return this.#told;
  }
}
