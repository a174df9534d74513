import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { generateCourse } from '../bench/generate-course.ts';
import { servePackage, type ServedPackage } from '../bench/serve-package.ts';
import { availableTargets, buildCourse } from '../build/build-course.ts';
import type { TargetName } from '../build/package/target.ts';
import { nodeEffects } from '../build/node-effects.ts';
import { contentSecurityPolicy } from '../build/package/content-security-policy.ts';
import { zip } from '../build/package/zip.ts';
import { chromiumFlags, requireChromium } from '../tools/chromium.ts';

let browser: Browser;
let folder = '';
let packed: Uint8Array;
const zips = new Map<TargetName, Uint8Array>();

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-e2e-'));
  await generateCourse(join(folder, 'cursus'), 3);
  const { packages, problems } = await buildCourse({
    folder: join(folder, 'cursus'),
    effects: nodeEffects(() => undefined),
  });
  for (const { target, files } of packages) zips.set(target, zip(files));
  const scorm12 = zips.get('scorm12');
  assert.ok(scorm12, JSON.stringify(problems));
  packed = scorm12;
  browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that a page asked for, and everything that went wrong in it. */
interface Watched {
  readonly requests: string[];
  readonly errors: string[];
}

function watch(page: Page): Watched {
  const watched: Watched = { requests: [], errors: [] };
  page.on('request', (request) => watched.requests.push(request.url()));
  page.on('pageerror', (error) => watched.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      watched.errors.push(message.text());
  });
  return watched;
}

/** Reads the first words, begins, and reads the first lesson. */
async function playFirstScreen(frame: Page | Frame): Promise<void> {
  await frame.getByRole('heading', { level: 1, name: 'Meetcursus met 3 lessen' }).waitFor();
  const begin = frame.locator('#begin');
  await begin.waitFor();
  await frame.locator('#begin:enabled').click();
  await frame
    .locator('course-player')
    .getByRole('heading', { name: /Les 1 over luisteren/ })
    .waitFor();
  await frame.getByText('je vat samen wat je hoort').first().waitFor();
}

async function withPage(run: (page: Page, watched: Watched) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await run(page, watch(page));
  } finally {
    await context.close();
  }
}

function assertOwnRequests(watched: Watched, base: string): void {
  // The browser itself looks for an icon of the host.
  const foreign = watched.requests.filter((url) => !url.startsWith(base) && !url.endsWith('/favicon.ico'));
  assert.deepEqual(foreign, []);
}

describe('a built package', () => {
  const csp = { 'content-security-policy': contentSecurityPolicy('scorm12') };
  let served: ServedPackage;

  before(async () => {
    served = await servePackage(packed, {
      scriptsAs: 'application/octet-stream',
      headers: csp,
      pages: {
        '/sandbox':
          '<!doctype html><iframe sandbox="allow-scripts" src="/cursus/index.html" width="900" height="700"></iframe>',
      },
    });
  });
  after(() => served.close());

  it('runs under the strict policy as a header, with scripts served as octet-stream', () =>
    withPage(async (page, watched) => {
      await page.goto(`${served.url}/cursus/index.html`);
      await playFirstScreen(page);
      assert.deepEqual(watched.errors, []);
      assertOwnRequests(watched, `${served.url}/cursus/`);
    }));

  it('runs in a frame that is sandboxed without same-origin', () =>
    withPage(async (page, watched) => {
      await page.goto(`${served.url}/sandbox`);
      const frame = page.frames().find((candidate) => candidate.url().includes('/cursus/'));
      assert.ok(frame);
      await playFirstScreen(frame);
      assert.deepEqual(watched.errors, []);
      assertOwnRequests(watched, served.url);
    }));

  it('runs from file:// by a double click', async () => {
    const unzipped = join(folder, 'uitgepakt');
    for (const [path, bytes] of Object.entries(unzipSync(packed))) {
      await mkdir(dirname(join(unzipped, path)), { recursive: true });
      await writeFile(join(unzipped, path), bytes);
    }
    await withPage(async (page, watched) => {
      await page.goto(pathToFileURL(join(unzipped, 'index.html')).href);
      await playFirstScreen(page);
      assert.deepEqual(watched.errors, []);
      assertOwnRequests(watched, pathToFileURL(unzipped).href);
    });
  });

  it('says its first words without any script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}/cursus/index.html`);
    await page.getByRole('heading', { level: 1, name: 'Meetcursus met 3 lessen' }).waitFor();
    await context.close();
  });

  it('does not make the first words wait for the loader, the player or a lesson', () =>
    withPage(async (page) => {
      let released = false;
      await page.route(/(start|app\/.*)\.js$/, async (route) => {
        await new Promise((done) => setTimeout(done, 2500));
        released = true;
        await route.continue().catch(() => undefined);
      });
      await page.goto(`${served.url}/cursus/index.html`, { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1, name: 'Meetcursus met 3 lessen' }).waitFor();
      assert.equal(released, false);
    }));

  it('offers to try again when a lesson does not come in, and then shows it', () =>
    withPage(async (page) => {
      let broken = true;
      await page.route('**/app/les-les-001-*.js', (route) => (broken ? route.abort() : route.continue()));
      await page.goto(`${served.url}/cursus/index.html`);
      await page.locator('#begin:enabled').click();
      const again = page.locator('course-player').getByRole('alert').getByRole('button');
      await again.waitFor();
      broken = false;
      await again.click();
      await page
        .locator('course-player')
        .getByRole('heading', { name: /Les 1 over luisteren/ })
        .waitFor();
    }));

  it('says so, with a button, when the player itself does not come in', () =>
    withPage(async (page) => {
      await page.route('**/app/scorm12-*.js', (route) => route.abort());
      await page.goto(`${served.url}/cursus/index.html`);
      const alert = page.getByRole('alert').filter({ hasText: 'De cursus is niet goed binnengekomen' });
      await alert.waitFor();
      await alert.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
      await page.getByRole('heading', { level: 1, name: 'Meetcursus met 3 lessen' }).waitFor();
    }));
});

describe('a package of every target', () => {
  for (const { name, csp } of availableTargets()) {
    it(`${name}: plays without a host, under its own policy, and asks nothing of anybody else`, async () => {
      const bytes = zips.get(name);
      assert.ok(bytes);
      const served = await servePackage(bytes, { headers: { 'content-security-policy': csp } });
      try {
        await withPage(async (page, watched) => {
          await page.goto(`${served.url}/cursus/index.html`);
          await playFirstScreen(page);
          assert.deepEqual(watched.errors, []);
          assertOwnRequests(watched, `${served.url}/cursus/`);
        });
      } finally {
        await served.close();
      }
    });
  }
});

describe('a package that speaks with an LRS', () => {
  it('reaches the LRS of its launch, and no other address', async () => {
    const bytes = zips.get('xapi');
    assert.ok(bytes);
    const open = { headers: { 'access-control-allow-origin': '*' }, pages: { '/xapi/about': '{}' } };
    const [served, lrs, elsewhere] = await Promise.all([
      servePackage(bytes),
      servePackage(packed, open),
      servePackage(packed, open),
    ]);
    try {
      await withPage(async (page) => {
        const endpoint = encodeURIComponent(`${lrs.url}/xapi/`);
        // Without the rest of the parameters there is no launch, so that the course itself asks nothing.
        await page.goto(`${served.url}/cursus/index.html?endpoint=${endpoint}`);
        await page.locator('#begin:enabled').waitFor();
        const ask = (url: string): Promise<string> =>
          page.evaluate(
            (address) =>
              fetch(address, { mode: 'no-cors' }).then(
                () => 'reached',
                () => 'refused',
              ),
            url,
          );
        assert.equal(await ask(`${lrs.url}/xapi/about`), 'reached');
        assert.equal(await ask(`${elsewhere.url}/xapi/about`), 'refused');
        assert.deepEqual(elsewhere.requests, []);
      });
    } finally {
      await Promise.all([served.close(), lrs.close(), elsewhere.close()]);
    }
  });
});
