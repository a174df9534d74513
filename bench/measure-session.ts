import type { Frame } from 'playwright-core';
import { launch, newBrowser, type PreviewStage } from '../e2e/support/preview-stage.ts';

/** What a course asked of an LMS or LRS from launch to completion, in the preview. */
export interface PlayedSession {
  /** Reads, writes and commits of a SCORM API. */
  readonly calls: { readonly gets: number; readonly sets: number; readonly commits: number } | undefined;
  /** Requests to the LRS, and the statements that it took. */
  readonly lrs: { readonly requests: number; readonly statements: number } | undefined;
  /** From the click on an answer until the learner reads that it is saved, in milliseconds. */
  readonly saved: readonly number[];
}

/** Plays a course as a learner does, from launch to the finish page, and leaves by the button. */
export async function measureSession(
  stage: PreviewStage,
  target: string,
  times: number,
): Promise<PlayedSession> {
  const isScorm = target.startsWith('scorm');
  const context = await newBrowser(stage);
  try {
    const { page, frame, learner } = await launch(stage, context, target, 'samira');
    let requests = 0;
    page.on('request', (request) => {
      if (request.url().includes('/lrs/xapi/')) requests += 1;
    });
    await learner.begin();
    const saved: number[] = [];
    for (let round = 0; round < times; round += 1) {
      await saveIsDone(frame);
      saved.push(await timeToSave(frame));
      await learner.step();
    }
    await learner.play();
    await frame.locator('course-player button.leave').click();
    await frame.locator('course-player').getByRole('heading', { level: 1 }).first().waitFor();
    await saveIsDone(frame);
    // The statement of the end arrives in the list after the page says goodbye.
    if (!isScorm)
      await page
        .locator('#log summary', { hasText: /sluit|stopt/ })
        .first()
        .waitFor();
    const counts = (await page.locator('#counts').textContent()) ?? '';
    const numbers = [...counts.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    return {
      calls: isScorm ? { gets: numbers[0] ?? 0, sets: numbers[1] ?? 0, commits: numbers[2] ?? 0 } : undefined,
      lrs: isScorm ? undefined : { requests, statements: numbers[0] ?? 0 },
      saved,
    };
  } finally {
    await context.close();
  }
}

interface Player extends HTMLElement {
  readonly controller: { readonly status: { readonly type: string } };
}

async function saveIsDone(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.querySelector<Player>('course-player')?.controller.status.type !== 'saving',
  );
}

/** Answers the question on the screen; from the click until the status says that it is saved. */
async function timeToSave(frame: Frame): Promise<number> {
  await frame.waitForFunction(() => !document.querySelector('.asked-place'));
  return frame.evaluate(async () => {
    const player = document.querySelector<Player>('course-player');
    const asked = player?.querySelector('course-choice, course-true-false')?.shadowRoot;
    asked?.querySelector<HTMLInputElement>('input')?.click();
    const frames = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frames();
    const check = asked?.querySelector<HTMLElement>('.actions .button');
    if (!player || !check) throw new Error('There is no question to answer on this screen.');
    const start = performance.now();
    check.click();
    while (player.controller.status.type === 'saved') await frames();
    while (player.controller.status.type !== 'saved') await frames();
    return performance.now() - start;
  });
}
