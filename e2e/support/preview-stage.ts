import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { nodeEffects } from '../../build/node-effects.ts';
import { watchCourse, type CourseWatch } from '../../preview/course-watch.ts';
import { servePreview, type Preview } from '../../preview/preview-server.ts';
import { chromiumFlags, requireChromium } from '../../tools/chromium.ts';
import { Learner } from './learner.ts';

/** The preview with a course in it and a browser before it. */
export interface PreviewStage {
  readonly preview: Preview;
  readonly course: CourseWatch;
  readonly browser: Browser;
  /** What went wrong in any page. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** Builds a course and serves it as the preview does; attempts live in a temporary folder. */
export async function openStage(
  folder: string,
  course: CourseWatch = watchCourse({
    folder,
    editions: ['neutraal'],
    effects: nodeEffects(() => undefined),
    watch: false,
  }),
): Promise<PreviewStage> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'preview-'));
  const result = await course.build();
  if (result.packages.length === 0) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  const preview = await servePreview({ courseFolder: folder, course, dataFolder, port: 0 });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
  return {
    preview,
    course,
    browser,
    faults: [],
    async close() {
      await browser.close();
      await preview.close();
      await course.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** A course that runs in the stand-in LMS. */
export interface Launched {
  readonly page: Page;
  readonly frame: Frame;
  readonly learner: Learner;
}

/** Somebody's own browser: storage of its own. */
export async function newBrowser(stage: PreviewStage): Promise<BrowserContext> {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 800 } });
  // The compiler of the tests names functions through a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (inner) => inner');
  return context;
}

/** Opens a package as a learner, in the frame of the stand-in LMS. */
export async function launch(
  stage: PreviewStage,
  context: BrowserContext,
  target: string,
  learner: string,
): Promise<Launched> {
  const page = await context.newPage();
  page.on('pageerror', (error) => stage.faults.push(error.message));
  page.on('console', (message) => {
    // A state that is not there yet is a 404 by the standard, which Chromium writes down.
    const isExpected =
      /ERR_(INTERNET_DISCONNECTED|FAILED)/.test(message.text()) ||
      /\/(activities\/state|favicon)/.test(message.location().url);
    if (message.type() === 'error' && !isExpected) stage.faults.push(message.text());
  });
  await page.goto(`${stage.preview.url}/launch/${target}/neutraal?learner=${learner}`);
  const frame = await courseFrame(page);
  return { page, frame, learner: new Learner(frame) };
}

/** The frame that holds the course, once it is there. */
export async function courseFrame(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 200; tries += 1) {
    const frame = page.frames().find((candidate) => candidate.url().includes('/package/'));
    if (frame) {
      await frame.locator('html[data-started]').waitFor({ state: 'attached' });
      return frame;
    }
    await page.waitForTimeout(50);
  }
  throw new Error('The course did not open.');
}

/** What the stand-in LMS shows of the attempt, by its Dutch term. */
export async function lmsRecord(page: Page): Promise<Readonly<Record<string, string>>> {
  const terms = await page.locator('#record dt').allInnerTexts();
  const values = await page.locator('#record dd').allInnerTexts();
  return Object.fromEntries(terms.map((term, index) => [term, values[index] ?? '']));
}
