/** Longest stretch without any sign of the learner that still counts as time in the course. */
export const idleLimit = 5 * 60;

/** Counts whole seconds that the page is visible and somebody is at it. */
export class StudyClock {
  readonly #now: () => number;
  #visible = true;
  #since: number;
  #lastSign: number;
  #counted = 0;

  /** `now` in milliseconds; it should not jump when the clock of the device is set. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#since = this.#lastSign = now();
  }

  /** The learner did something: a key, a pointer, a scroll. */
  sign(): void {
    this.#count();
    this.#lastSign = this.#now();
  }

  /** The page came in sight or went out of it. */
  show(visible: boolean): void {
    this.#count();
    this.#visible = visible;
    if (visible) this.#lastSign = this.#now();
  }

  /** The whole seconds since the last call; the rest of a second stays for the next. */
  take(): number {
    this.#count();
    const seconds = Math.floor(this.#counted);
    this.#counted -= seconds;
    return seconds;
  }

  #count(): void {
    const now = this.#now();
    if (this.#visible) {
      const until = Math.min(now, this.#lastSign + idleLimit * 1000);
      this.#counted += Math.max(0, until - this.#since) / 1000;
    }
    this.#since = now;
  }
}
