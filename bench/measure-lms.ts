import type { Browser, Page } from 'playwright-core';
import { keepNames } from './measure-page.ts';
import { servePackage } from './serve-package.ts';

/** What an LMS is asked to do. */
export interface LmsCalls {
  readonly gets: number;
  readonly sets: number;
  readonly commits: number;
}

/** A whole course played in front of a SCORM 1.2 API that counts. */
export interface PlayedCourse {
  /** From launch to the first screen. */
  readonly toFirstScreen: LmsCalls;
  /** From launch to the end. */
  readonly whole: LmsCalls;
  /** Longest suspend_data that was written, in characters. */
  readonly stateSize: number;
  /** The status at the end. */
  readonly status: string;
  /** Screens that were shown. */
  readonly screens: number;
}

/** Plays every screen of a course, answers every question, and leaves by the button. */
export async function measureLmsCalls(browser: Browser, zip: Uint8Array): Promise<PlayedCourse> {
  const served = await servePackage(zip);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(keepNames);
    await page.addInitScript(countingLms);
    await page.goto(`${served.url}/cursus/index.html`);
    const route = page.locator('#opening input[type=radio]').first();
    if ((await route.count()) > 0) await route.check();
    await page.locator('#begin:enabled').click();
    await page.locator('course-player .prose p').first().waitFor();
    const toFirstScreen = count(await calls(page));
    let screens = 1;
    for (; screens < 5000; screens += 1) {
      await answerAll(page);
      const next = page.locator('course-player footer button').last();
      const before = await page.evaluate(() => location.hash);
      if (!(await next.isVisible()) || before.includes('klaar') || before.includes('einde')) break;
      await next.click();
      const moved = await page
        .waitForFunction((hash) => location.hash !== hash, before, { timeout: 2000 })
        .then(
          () => true,
          () => false,
        );
      if (!moved) break;
    }
    await page.locator('course-player button.leave').click();
    await page.waitForFunction(() => (globalThis as { lmsFinished?: boolean }).lmsFinished);
    const all = await calls(page);
    const states = all.filter(([call, name]) => call === 'set' && name === 'cmi.suspend_data');
    const statuses = all.filter(([call, name]) => call === 'set' && name === 'cmi.core.lesson_status');
    return {
      toFirstScreen,
      whole: count(all),
      stateSize: Math.max(0, ...states.map(([, , value]) => value.length)),
      status: statuses.at(-1)?.[2] ?? '',
      screens,
    };
  } finally {
    await context.close();
    await served.close();
  }
}

type Call = readonly [call: 'get' | 'set' | 'commit' | 'other', name: string, value: string];

async function calls(page: Page): Promise<readonly Call[]> {
  return page.evaluate(() => (globalThis as unknown as { lmsCalls: Call[] }).lmsCalls);
}

function count(all: readonly Call[]): LmsCalls {
  const of = (kind: Call[0]): number => all.filter(([call]) => call === kind).length;
  return { gets: of('get'), sets: of('set'), commits: of('commit') };
}

/** Answers each question on the screen with its first option. */
async function answerAll(page: Page): Promise<void> {
  // Questions come in after the words.
  await page.waitForFunction(() => !document.querySelector('.asked-place'));
  const asked = page.locator('course-player :is(course-choice, course-true-false)');
  for (let index = 0; index < (await asked.count()); index += 1) {
    const element = asked.nth(index);
    await element.locator('input').first().check({ force: true });
    const submit = element.locator('button:enabled').last();
    if ((await submit.count()) > 0) await submit.click();
  }
}

/** A SCORM 1.2 API in the page that keeps what it is told, and counts. */
function countingLms(): void {
  const data: Record<string, string> = {
    'cmi.core.student_id': 'x1',
    'cmi.core.student_name': 'Jansen, Ans',
  };
  const scope = globalThis as unknown as { API: unknown; lmsCalls: unknown[]; lmsFinished?: boolean };
  scope.lmsCalls = [];
  const note = (call: string, name = '', value = ''): void => void scope.lmsCalls.push([call, name, value]);
  scope.API = {
    LMSInitialize: () => (note('other', 'LMSInitialize'), 'true'),
    LMSGetValue: (name: string) => (note('get', name), data[name] ?? ''),
    LMSSetValue: (name: string, value: string) => {
      note('set', name, value);
      data[name] = value;
      return 'true';
    },
    LMSCommit: () => (note('commit'), 'true'),
    LMSFinish: () => {
      note('other', 'LMSFinish');
      scope.lmsFinished = true;
      return 'true';
    },
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
}
