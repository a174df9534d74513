import type { Frame, Page } from 'playwright-core';
import type { Session } from '../../components/model/session.ts';
import type { Action, Deed } from './page/hand.ts';
import type { Report } from './page/witness.ts';

/** Milliseconds that a page gets for what takes no time. */
const patience = 30_000;

/** A tab with the course in it, and what its page told so far. */
export class Tab {
  readonly page: Page;
  /** What the launch gave; undefined while it has not come. */
  launch: (Report['launch'] & Pick<Report, 'connected' | 'learnerKey'>) | undefined;
  /** Everything that was done in this tab, as its page tells it. */
  session: Session | undefined;
  exit: Report['exit'];
  status = '';
  readonly #listeners = new Set<() => void>();
  #heard = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** The frame with the course. */
  get frame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('/package/'));
    if (!frame) throw new Error('There is no course in this tab.');
    return frame;
  }

  hear(report: Report): void {
    // A page that was left may still have something to say.
    if (report.number === 0) this.#heard = 0;
    this.#heard = Math.max(this.#heard, report.number + 1);
    this.status = report.status;
    this.session = report.session ?? this.session;
    this.exit = report.exit ?? this.exit;
    if (report.launch)
      this.launch = { ...report.launch, connected: report.connected, learnerKey: report.learnerKey };
    for (const listener of this.#listeners) listener();
  }

  /** Waits until the launch has come; `isSlow` lets time pass where the other side does not answer. */
  opened(isSlow: boolean): Promise<void> {
    return this.until('the launch', () => this.launch !== undefined, isSlow);
  }

  /** Waits until the page told so; `isSlow` lets its time pass meanwhile. */
  async until(what: string, isSo: () => boolean, isSlow = false): Promise<void> {
    const end = Date.now() + patience;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`This never came: ${what} (${this.status}).`);
      const isHeard = await this.#change(isSlow ? 300 : patience);
      if (!isHeard && isSlow) await this.pass(5_000);
    }
  }

  /** Whether the web app is kept for when there is no network, now or within some seconds. */
  async isKept(): Promise<boolean> {
    const end = Date.now() + 10_000;
    do {
      const isActive = await this.frame.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
      );
      if (isActive) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } while (Date.now() < end);
    return false;
  }

  /** Lets time pass in all tabs of this browser. */
  pass(milliseconds: number): Promise<void> {
    return this.page.clock.fastForward(milliseconds);
  }

  /** Does something in the page, and waits until all that it told about it is heard. */
  async act(action: Action, dice: readonly number[]): Promise<Deed> {
    const deed = await this.frame.evaluate(([what, thrown]) => globalThis.learnerHand.act(what, thrown), [
      action,
      dice,
    ] as const);
    await this.until('a report', () => this.#heard >= deed.reports);
    return deed;
  }

  /** The page of the course is opened again, in the same tab. */
  async reload(whole: boolean, isSlow: boolean): Promise<void> {
    this.launch = undefined;
    if (whole) await this.page.reload({ waitUntil: 'commit' });
    else await this.frame.evaluate(() => location.reload());
    await this.opened(isSlow);
  }

  /** The learner goes elsewhere: the pages hear that they are left, as when a tab is closed. */
  async leave(): Promise<void> {
    await this.page.goto('about:blank');
  }

  /** The browser is killed: no page hears of it. */
  async kill(): Promise<void> {
    const gone = this.page.waitForEvent('crash');
    // The answer never comes; tabs of one process go together.
    void this.page
      .context()
      .newCDPSession(this.page)
      .then((session) => session.send('Page.crash'))
      .catch(() => undefined);
    await gone;
    await this.page.close();
  }

  /** Whether something was heard within this time. */
  #change(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const done = (isHeard: boolean) => (): void => {
        clearTimeout(timer);
        this.#listeners.delete(listener);
        resolve(isHeard);
      };
      const listener = done(true);
      const timer = setTimeout(done(false), milliseconds);
      this.#listeners.add(listener);
    });
  }
}
