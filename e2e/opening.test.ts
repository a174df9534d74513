import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { contentSecurityPolicy } from '../build/package/content-security-policy.ts';
import { editionScript } from '../build/package/package-course.ts';
import { renderPage } from '../build/page.ts';
import type { Edition } from '../components/model/edition.ts';
import { demoCourse } from '../components/test-support/demo-course.ts';
import { chromiumFlags, requireChromium } from '../tools/chromium.ts';

const root = join(import.meta.dirname, '..');
const edition: Edition = { id: 'neutraal', name: 'Neutraal', fills: {}, privacy: 'minimal', keep: 'lms' };

/** The player on the demo course with a tracker that a test can talk to. */
const entry = `
  import { startPlayer } from './components/player/start-player.ts';
  import { demoCourse } from './components/test-support/demo-course.ts';
  import { demoLessons } from './components/test-support/demo-lessons.ts';
  import { FakeTracker } from './components/test-support/fake-tracker.ts';
  window.tracker = new FakeTracker();
  window.controller = startPlayer({
    course: demoCourse, lessons: demoLessons(), glossary: async () => [], createTracker: () => window.tracker,
  });
`;

async function files(): Promise<ReadonlyMap<string, readonly [string, string]>> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['browser'],
    tsconfig: join(root, 'components/tsconfig.json'),
  });
  const page = renderPage({
    course: demoCourse,
    edition: { edition, css: '', files: [] },
    csp: contentSecurityPolicy('scorm12'),
    target: 'scorm12',
    entry: 'start.js',
    preload: [],
  });
  return new Map([
    ['/', ['text/html', page]],
    ['/course.css', ['text/css', await readFile(join(root, 'components/player/course.css'), 'utf8')]],
    ['/edition.css', ['text/css', '']],
    ['/edition.js', ['text/javascript', editionScript(edition)]],
    ['/start.js', ['text/javascript', outputFiles[0]?.text ?? '']],
    ['/media/vier-stappen.svg', ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>']],
  ]);
}

describe('the opening screen', () => {
  let server: Server;
  let browser: Browser;
  let address: string;

  before(async () => {
    const served = await files();
    server = createServer((request, response) => {
      const file = served.get(request.url?.split('?')[0] ?? '');
      response.statusCode = file ? 200 : 404;
      if (file) response.setHeader('content-type', file[0]);
      response.end(file?.[1]);
    });
    await new Promise<void>((done) => server.listen(0, done));
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumFlags });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** A page on an address of the course; it fails the test on any error or anything the policy stopped. */
  async function visit(hash = ''): Promise<Page> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.on('pageerror', (error) => assert.fail(error));
    page.on('console', (message) =>
      assert.ok(!/Content Security Policy/.test(message.text()), message.text()),
    );
    page.on('request', (request) =>
      assert.ok(/^(http:\/\/localhost|data:)/.test(request.url()), request.url()),
    );
    await page.addInitScript({
      content: `window.shifted = 0;
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifted += value; })
          .observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(function look() {
          const opening = document.querySelector('#opening');
          if (!opening) return requestAnimationFrame(look);
          window.firstSeen = getComputedStyle(opening).display;
        });`,
    });
    await page.goto(address + hash);
    return page;
  }

  it('can be read without any script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    assert.ok(await page.getByRole('heading', { level: 1, name: /van regels naar contact/ }).isVisible());
    assert.ok(await page.getByText('ongeveer 2,5 uur, in stukken van 5 tot 10 minuten').isVisible());
    assert.ok(await page.getByText('Wat je zelf opschrijft, blijft altijd op dit apparaat.').isVisible());
    assert.equal(await page.getByRole('button', { name: 'Begin' }).isDisabled(), true);
  });

  it('comes to life without anything moving', async () => {
    const page = await visit();
    await page.waitForFunction('!document.querySelector("#begin").disabled');
    assert.equal(await page.evaluate('window.shifted'), 0);
  });

  it('asks for a route in words, and puts the focus where it can be chosen', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Begin' }).click();
    const words = page.getByRole('alert');
    assert.equal(await words.innerText(), 'Kies eerst een route.');
    assert.equal(await page.evaluate('document.activeElement.name'), 'route');
    const group = page.getByRole('group', { name: 'Welke route past bij jou?' });
    assert.equal(await group.getAttribute('aria-describedby'), await words.getAttribute('id'));
    await page.getByLabel(/Medewerker/).check();
    assert.equal(await words.isVisible(), false);
  });

  it('shows the question and what is asked above the routes, on a phone too', async () => {
    const page = await visit();
    await page.setViewportSize({ width: 360, height: 500 });
    await page.getByRole('button', { name: 'Begin' }).click();
    for (const words of ['Welke route past bij jou?', 'Kies eerst een route.', 'Medewerker']) {
      const box = await page.getByText(words, { exact: true }).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 500, words);
    }
  });

  it('lets the learner begin before the LMS answers; a late launch joins what it kept', async () => {
    const page = await visit();
    await page.getByLabel(/Medewerker/).check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Stel je voor: je komt thuis van je werk.').waitFor();
    assert.equal(await page.evaluate('document.activeElement.id'), 'screen-title');
    assert.equal(await page.evaluate('tracker.events.length'), 0);
    await page.evaluate('tracker.launchWith({ state: "15.9.0.medewerker.1~Pc1.1~Lb1!" })');
    await page.locator('.outline-lesson.done').waitFor();
    assert.deepEqual(await page.evaluate('tracker.events.map(({ type }) => type)'), [
      'route-chosen',
      'privacy-read',
      'screen-seen',
    ]);
    assert.ok(
      await page.getByText('Stel je voor: je komt thuis van je werk.').isVisible(),
      'the learner stays',
    );
  });

  it('says where the learner was, and goes on there', async () => {
    const page = await visit();
    await page.evaluate(
      'tracker.launchWith({ state: "15.9.0.medewerker.1~Pc1.1~Lb1!", learnerName: "Sanne" })',
    );
    const begin = page.getByRole('button', { name: 'Verder waar je was' });
    await begin.waitFor();
    assert.equal(
      await page.locator('#begin-note').innerText(),
      'Dag Sanne. Je was bij 3.3 Een nee brengen, scherm 2 van 2. Je hebt 46\u00a0% gedaan.',
    );
    assert.equal(await page.getByLabel(/Medewerker/).isChecked(), true);
    await begin.click();
    await page.getByText('Leg uit waarom.').waitFor();
    assert.match(page.url(), /#\/les\/nee\/1$/);
  });

  it('puts the way on under the title when somebody returns, without anything else moving', async () => {
    for (const width of [360, 768, 1280]) {
      const page = await visit();
      await page.setViewportSize({ width, height: 740 });
      await page.waitForFunction('!document.querySelector("#begin").disabled');
      const tops = (): Promise<number[]> =>
        page.evaluate(
          '[...document.querySelectorAll("h1, .routes, .opening-privacy")].map((one) => one.getBoundingClientRect().top)',
        );
      const before = await tops();
      await page.evaluate('shifted = 0');
      await page.evaluate('tracker.launchWith({ state: "15.9.0.medewerker.1~Pc1.1~Lb1!" })');
      const begin = page.getByRole('button', { name: 'Verder waar je was' });
      await begin.waitFor();
      assert.deepEqual(await tops(), before, `${width}`);
      // Two frames: what shifted in the first is reported after it.
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      assert.equal(await page.evaluate('shifted'), 0, `${width}`);
      const box = await begin.boundingBox();
      assert.ok(box && box.y + box.height < (before[1] ?? 0), `above the routes at ${width}`);
      assert.ok(await page.getByRole('group', { name: 'Andere route kiezen' }).isVisible());
      const introduction = page.locator('.lead:visible');
      assert.equal(await introduction.count(), 1);
      assert.ok(((await introduction.boundingBox())?.y ?? 0) > (before[2] ?? 0));
      await page.context().close();
    }
  });

  it('changes nothing under the hands of who already chooses', async () => {
    const page = await visit();
    await page.getByLabel(/Collegelid/).check();
    await page.evaluate('tracker.launchWith({ state: "15.9.0.medewerker.1~Pc1.1~Lb1!" })');
    const begin = page.getByRole('button', { name: 'Verder waar je was' });
    await begin.waitFor();
    assert.equal(await page.locator('.opening > .opening-begin').count(), 1, 'it stays below');
    assert.equal(await page.getByLabel(/Collegelid/).isChecked(), true);
  });

  it('is never seen on a reload at a lesson', async () => {
    const page = await visit('#/les/nee/1');
    await page.getByText('Leg uit waarom.').waitFor();
    assert.equal(await page.evaluate('window.firstSeen'), 'none');
    await page.goBack().catch(() => undefined);
  });

  it('keeps what was done when the learner takes another route', async () => {
    const page = await visit('#/les/welkom/0');
    await page.evaluate('tracker.launchWith()');
    await page.getByRole('button', { name: 'Naar het begin' }).click();
    await page.getByLabel(/Collegelid/).check();
    await page.locator('#begin').click();
    await page.getByText('Stel je voor').waitFor();
    assert.equal(await page.evaluate('controller.session.route'), 'collegelid');
    assert.equal(await page.evaluate('controller.session.lessons.a1.seen.length'), 1);
    assert.equal(await page.locator('.outline-lesson').count(), 2);
  });

  it('saves when the page is hidden, ends once when it goes, and neither ends nor loses when it is kept for later', async () => {
    const page = await visit('#/les/welkom/0');
    await page.evaluate('tracker.launchWith()');
    await page.getByText('Stel je voor').waitFor();
    const calls = (): Promise<string> => page.evaluate('tracker.calls.join(" ")');
    await page.evaluate(`Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'))`);
    assert.equal(await calls(), 'open flush');
    await page.evaluate('dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }))');
    assert.equal(await calls(), 'open flush flush');
    await page.evaluate('dispatchEvent(new PageTransitionEvent("pagehide", { persisted: false }))');
    assert.equal(await calls(), 'open flush flush close');
  });
});
