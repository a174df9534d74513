import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { generateCourse } from '../bench/generate-course.ts';
import { servePackage, type ServedPackage } from '../bench/serve-package.ts';
import { buildCourse } from '../build/build-course.ts';
import { nodeEffects } from '../build/node-effects.ts';
import { contentSecurityPolicy } from '../build/package/content-security-policy.ts';
import { zip } from '../build/package/zip.ts';
import { chromiumFlags, requireChromium } from '../tools/chromium.ts';

let browser: Browser;
let folder = '';
let first: Uint8Array;
let second: Uint8Array;

async function webApp(): Promise<Uint8Array> {
  const { packages, problems } = await buildCourse({
    folder: join(folder, 'cursus'),
    effects: nodeEffects(() => undefined),
    targets: ['web'],
  });
  const [built] = packages;
  assert.ok(built, JSON.stringify(problems));
  return zip(built.files);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-app-'));
  const course = join(folder, 'cursus');
  await generateCourse(course, 3);
  first = await webApp();
  const lesson = join(course, 'module-1/les-002.md');
  await writeFile(
    lesson,
    (await readFile(lesson, 'utf8')).replace('## Wat je hoort', 'Dit is nieuw.\n\n## Wat je hoort'),
  );
  second = await webApp();
  browser = await chromium.launch({ executablePath: requireChromium(), args: [...chromiumFlags] });
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens "Je gegevens", once all that it offers is there. */
async function openData(page: Page): Promise<void> {
  await page.evaluate(() => customElements.whenDefined('course-progress-file').then(() => undefined));
  await page.getByRole('button', { name: 'Je gegevens' }).first().click();
}

describe('the web app, in a subfolder of any host', () => {
  let context: BrowserContext;
  let served: ServedPackage;
  let page: Page;
  let files: Record<string, Uint8Array>;

  before(async () => {
    files = unzipSync(first);
    served = await servePackage(first, {
      headers: { 'content-security-policy': contentSecurityPolicy('web') },
      files: () => files,
    });
    context = await browser.newContext();
    page = await context.newPage();
  });
  after(async () => {
    await context.close();
    await served.close();
  });

  it('keeps everything at the first visit, and then needs no network', async () => {
    await page.goto(`${served.url}/cursus/`);
    await page.locator('#begin:enabled').click();
    await page.getByRole('heading', { name: /Les 1 over luisteren/ }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: /Les 1 over luisteren/ }).waitFor();
    await page.goto(`${served.url}/cursus/#/les/les-003/0`);
    await page.getByRole('heading', { name: /Les 3 over luisteren/ }).waitFor();
    await context.setOffline(false);
  });

  it('takes progress along in a file to another browser, without network: the same place, answers and words', async () => {
    await page.goto(`${served.url}/cursus/#/les/les-001/0`);
    const question = page.locator('course-choice').first();
    await question.getByText('Ik luister naar het verhaal van 1.').click();
    await question.getByRole('button', { name: 'Controleer' }).click();
    await question.getByText('Precies. Eerst luisteren.').waitFor();
    await page.locator('course-note summary').click();
    await page.locator('course-note textarea').fill('Eigen woorden, „met” tekens.');
    await page.goto(`${served.url}/cursus/#/les/les-002/0`);
    await page.getByRole('heading', { name: /Les 2 over luisteren/ }).waitFor();
    await context.setOffline(true);
    await openData(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar mijn voortgang in een bestand' }).click(),
    ]);
    await page.keyboard.press('Escape');
    await context.setOffline(false);
    assert.match(download.suggestedFilename(), /^voortgang-bench-3-\d{4}-\d\d-\d\d\.json$/);

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    const faults: string[] = [];
    other.on('console', (message) => {
      if (message.type() === 'error' && !message.location().url.includes('favicon'))
        faults.push(message.text());
    });
    await other.goto(`${served.url}/cursus/`);
    await other.locator('#begin:enabled').click();
    await other.getByRole('heading', { name: /Les 1 over luisteren/ }).waitFor();
    await other.evaluate(() => navigator.serviceWorker.ready);
    await elsewhere.setOffline(true);
    await openData(other);
    const [chooser] = await Promise.all([
      other.waitForEvent('filechooser'),
      other.getByRole('button', { name: 'Open een bestand met je voortgang' }).press('Enter'),
    ]);
    await chooser.setFiles(await download.path());
    await other.getByRole('link', { name: 'Verder waar je was' }).press('Enter');
    await other.getByRole('heading', { name: /Les 2 over luisteren/ }).waitFor();
    await other.reload();
    await other.getByRole('heading', { name: /Les 2 over luisteren/ }).waitFor();
    await other.goto(`${served.url}/cursus/#/les/les-001/0`);
    await other.locator('course-choice').first().getByText('Precies. Eerst luisteren.').waitFor();
    await other.goto(`${served.url}/cursus/#/notities`);
    await other.getByText('Eigen woorden, „met” tekens.').waitFor();
    assert.deepEqual(faults, []);
    await elsewhere.close();
  });

  it('can be installed', async () => {
    const session = await context.newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    const ids = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito');
    assert.deepEqual(ids, []);
  });

  it('offers a new version, and opens it at the same place', async () => {
    await page.goto(`${served.url}/cursus/#/les/les-002/0`);
    await page.getByRole('heading', { name: /Les 2 over luisteren/ }).waitFor();
    assert.equal(await page.getByText('Dit is nieuw.').count(), 0);
    files = unzipSync(second);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    const open = page.getByRole('button', { name: 'Nieuwe versie openen' });
    await open.waitFor();
    for (const [width, height] of [
      [360, 740],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.locator('.frame-foot .button.main').last().focus();
      // It lies over nothing: neither the footer nor what has the focus (WCAG 2.4.11).
      await page.waitForFunction(() => {
        const offer = document.querySelector('course-update')?.getBoundingClientRect();
        const foot = document.querySelector('.frame-foot')?.getBoundingClientRect();
        return offer && foot && foot.bottom <= offer.top + 1 && offer.bottom <= innerHeight + 1;
      });
    }
    await open.click();
    await page.getByText('Dit is nieuw.').waitFor();
    assert.equal(new URL(page.url()).hash, '#/les/les-002/0');
  });
});
