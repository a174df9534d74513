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

  /** Plays until the finish page, or until so many screens were seen. */
  async play(most = 400, testRight = true): Promise<void> {
    for (let count = 0; count < most; count += 1) {
      if (!this.hash.startsWith('#/les/')) return;
      if (!(await this.step(testRight))) return;
    }
  }
}
