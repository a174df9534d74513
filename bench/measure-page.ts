import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { servePackage } from './serve-package.ts';

/** The TypeScript runner wraps inner functions in a helper, which a page does not have. */
export const keepNames = 'globalThis.__name = (value) => value;';

/** What the line and the machine of a learner do to a course. */
export interface Circumstances {
  /** Slow 4G (1.6 Mbit/s, 150 ms) with a processor four times as slow. */
  readonly throttled: boolean;
  /** Whether the server compresses. */
  readonly compressed: boolean;
}

/** One opening of a package, in milliseconds from navigation. */
export interface Opening {
  /** The first words on the screen. */
  readonly firstWords: number;
  /** The learner can begin. */
  readonly canBegin: number;
  /** A lesson opened at its own address, as after a reload or a resume, can be read. */
  readonly lessonReadable: number;
  /** Requests before the lesson could be read. */
  readonly requests: number;
  /** Script before the lesson could be read. */
  readonly scriptBytes: number;
  readonly scriptBytesGzipped: number;
  /** JavaScript heap with the lesson open. */
  readonly heapBytes: number;
}

/** Opens a package twice, cold: at its front page, and at a lesson. */
export async function measureOpening(
  browser: Browser,
  zip: Uint8Array,
  { throttled, compressed }: Circumstances,
): Promise<Opening> {
  const served = await servePackage(zip, { compress: compressed });
  const files = unzipSync(zip);
  try {
    const front = await open(browser, `${served.url}/cursus/index.html`, throttled);
    const begin = await front.page.waitForFunction(() => (globalThis as { canBegin?: number }).canBegin);
    const canBegin = Number(await begin.jsonValue());
    const painted = await front.page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    const firstWords = Number(await painted.jsonValue());
    const address = await lessonAddress(front.page);
    await front.close();

    const lesson = await open(browser, `${served.url}/cursus/index.html${address}`, throttled);
    const handle = await lesson.page.waitForFunction(
      () => (globalThis as { readable?: { at: number; paths: string[] } }).readable,
    );
    const { at, paths } = (await handle.jsonValue()) as { at: number; paths: string[] };
    const heapBytes = await lesson.heap();
    await lesson.close();
    const scripts = paths
      .filter((path) => path.endsWith('.js'))
      .map((path) => files[path.replace(/^\/cursus\//, '')] ?? new Uint8Array());
    return {
      firstWords,
      canBegin,
      lessonReadable: at,
      // The page itself is not among the resources.
      requests: paths.length + 1,
      scriptBytes: scripts.reduce((sum, bytes) => sum + bytes.length, 0),
      scriptBytesGzipped: scripts.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 6 }).length, 0),
      heapBytes,
    };
  } finally {
    await served.close();
  }
}

interface OpenPage {
  readonly page: Page;
  heap(): Promise<number>;
  close(): Promise<void>;
}

async function open(browser: Browser, url: string, throttled: boolean): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(keepNames);
  await page.addInitScript(watchPage);
  const cdp = await context.newCDPSession(page);
  if (throttled) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(url, { waitUntil: 'commit' });
  return {
    page,
    async heap() {
      await cdp.send('HeapProfiler.enable');
      await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      return usedSize;
    },
    close: () => context.close(),
  };
}

/** Runs in the page before anything else: notes the moment at which things are there. */
function watchPage(): void {
  const noted = globalThis as { canBegin?: number; readable?: { at: number; paths: string[] } };
  const look = (): void => {
    const begin = document.querySelector<HTMLButtonElement>('#begin');
    if (noted.canBegin === undefined && begin && !begin.disabled) noted.canBegin = performance.now();
    const words = document.querySelector('course-player .prose')?.textContent?.trim() ?? '';
    if (noted.readable === undefined && words.length > 40) {
      const at = performance.now();
      const paths = performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime < at)
        .map((entry) => new URL(entry.name).pathname);
      noted.readable = { at, paths: [...new Set(paths)] };
    }
    if (noted.readable === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The address of the first lesson, as the player writes it when the learner begins. */
async function lessonAddress(page: Page): Promise<string> {
  const route = page.locator('#opening input[type=radio]').first();
  if ((await route.count()) > 0) await route.check();
  await page.locator('#begin:enabled').click();
  await page.waitForFunction(() => location.hash.startsWith('#/les/'));
  return page.evaluate(() => location.hash);
}
