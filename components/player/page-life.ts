import type { SessionController } from './session-controller.ts';
import type { StudyClock } from './study-clock.ts';

/** How often time is written down while the learner is reading. */
const tickEvery = 60_000;
const signs = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const;

/**
 * Follows the page: hidden is a save and never an end; `pagehide` ends, unless the page is kept for later (`persisted`); `unload` is
 * never used (Chromium blocks it: "unload is not allowed in this document").
 */
export function followPage(controller: SessionController, clock: StudyClock, target: Window = window): void {
  const { document } = target;
  const count = (): void => {
    const seconds = clock.take();
    if (seconds > 0) controller.record({ type: 'time-passed', seconds });
  };
  const rest = (): void => {
    count();
    clock.show(false);
    controller.flush();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') rest();
    else clock.show(true);
  });
  document.addEventListener('freeze', rest);
  document.addEventListener('resume', () => clock.show(document.visibilityState === 'visible'));
  target.addEventListener('pagehide', (event) => {
    if (event.persisted) {
      rest();
    } else {
      count();
      controller.close();
    }
  });
  target.addEventListener('pageshow', (event) => {
    if (event.persisted) clock.show(true);
  });
  // Heard by the other tabs alone.
  target.addEventListener('storage', () => controller.otherTabWrote());
  for (const sign of signs) {
    target.addEventListener(sign, () => clock.sign(), { passive: true, capture: true });
  }
  target.setInterval(count, tickEvery);
  controller.beforeExit(count);
}
