import type { Frame, Page } from 'playwright-core';
import { answerScreen } from './answer-screen.ts';

/** Somebody who takes the course in a real browser, through what is on the screen alone. */
export class Learner {
  /** Addresses of the screens that were seen. */
  readonly screens: string[] = [];

  constructor(private readonly place: Page | Frame) {}

  /** Chooses a route where there is a choice, and begins or goes on. */
  async begin(route?: string): Promise<void> {
    await this.place.locator('#begin:enabled').waitFor();
    if (route) {
      const radio = this.place.locator(`input[name=route][value="${route}"]`);
      if ((await radio.count()) > 0) await radio.check();
    }
    await this.place.locator('#begin').click();
    await this.place.locator('course-player').getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** Where the learner is. */
  get hash(): string {
    return new URL(this.place.url()).hash;
  }

  /** Answers what is on the screen and goes on; false when there is no next screen. */
  async step(testRight = true): Promise<boolean> {
    this.screens.push(this.hash);
    await this.place.locator('course-player').getByRole('heading', { level: 1 }).first().waitFor();
    await this.place.evaluate(answerScreen, { testRight });
    const next = this.place.getByRole('button', { name: /^(Volgende|Next|Afronden|Finish)/ });
    if ((await next.count()) === 0) return false;
    const before = this.hash;
    await next.first().click();
    await this.place.waitForFunction((old) => location.hash !== old, before, { timeout: 10_000 });
    return true;
  }

  /**
   * Plays until the finish page, or until so many screens were seen. When something is still open there, the learner goes back and does
   * what was passed over, as the page asks: on a busy machine a question may come in after the hand that would answer it.
   */
  async play(most = 400, testRight = true): Promise<void> {
    const first = this.hash;
    for (let count = 0, rounds = 0; count < most; count += 1) {
      const isLesson = this.hash.startsWith('#/les/');
      if (isLesson && (await this.step(testRight))) continue;
      if (rounds >= 2 || (await this.isCompleted())) return;
      rounds += 1;
      await this.place.evaluate((hash) => {
        location.hash = hash;
      }, first);
    }
  }

  /** Whether the course says that it is completed. */
  private isCompleted(): Promise<boolean> {
    return this.place
      .locator('course-player')
      .evaluate(
        (player) =>
          (player as unknown as { controller: { session: { completed?: object } } }).controller.session
            .completed !== undefined,
      );
  }
}
