import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import {
  courseFrame,
  launch,
  lmsRecord,
  newBrowser,
  openStage,
  type PreviewStage,
} from './support/preview-stage.ts';
import { Learner } from './support/learner.ts';

const modules = fileURLToPath(new URL('../modules', import.meta.url));
let stage: PreviewStage;

before(async () => {
  stage = await openStage(modules);
});
after(() => stage.close());

describe('the whole course, from launch to completion, through what is on the screen alone', () => {
  for (const [route, target, learner] of [
    ['medewerker', 'scorm12', 'samira'],
    ['leidinggevende', 'scorm2004-3rd', 'joost'],
    ['collegelid', 'scorm2004-4th', 'willemijn'],
  ] as const) {
    it(`${route} in ${target}`, async () => {
      const context = await newBrowser(stage);
      const { page, frame, learner: person } = await launch(stage, context, target, learner);
      await person.begin(route);
      await person.play();
      assert.equal(person.hash, '#/klaar');
      await frame.locator('course-player').getByText('Je hebt de cursus afgerond').waitFor();
      // The record on the page follows the commit.
      await page.locator('#record dd', { hasText: 'passed' }).waitFor({ timeout: 30_000 });
      const record = await lmsRecord(page);
      const status =
        target === 'scorm12'
          ? [record['Status'], record['Score']]
          : [record['Klaar'], record['Geslaagd'], record['Score']];
      assert.deepEqual(status, target === 'scorm12' ? ['passed', '100'] : ['completed', 'passed', '1']);
      assert.match(await frame.locator('course-player').innerText(), /Je hebt de cursus afgerond/);
      // The words that the learner wrote stay on the device.
      const kept = await (
        await page.request.get(`${stage.preview.url}/attempts/${target}/neutraal/${learner}`)
      ).text();
      assert.doesNotMatch(kept, /geheim/);
      assert.ok(kept.length > 200);
      await context.close();
      assert.deepEqual(stage.faults, []);
    });
  }
});

describe('the same course through an LRS and as a web app', () => {
  for (const target of ['cmi5', 'xapi'] as const) {
    it(`${target}: completed and passed arrive once, and nothing the learner wrote`, async () => {
      const context = await newBrowser(stage);
      const { page, frame, learner } = await launch(stage, context, target, 'willemijn');
      assert.doesNotMatch(frame.url(), /auth=/);
      await learner.begin('collegelid');
      await learner.play();
      assert.equal(learner.hash, '#/klaar');
      await page.locator('#log summary', { hasText: 'rondt af' }).waitFor({ timeout: 30_000 });
      const sentences = await page.locator('#log summary').allInnerTexts();
      for (const words of ['begint aan', 'slaagt voor', 'rondt af']) {
        assert.equal(
          sentences.filter((sentence) => sentence.includes(words)).length,
          1,
          `${words}: ${sentences.join(' / ')}`,
        );
      }
      assert.doesNotMatch(await page.locator('#log').innerText(), /geheim/);
      if (target === 'cmi5')
        await page.waitForFunction(() =>
          /Voldaan\s*ja/.test((document.querySelector('#record') as HTMLElement).innerText),
        );
      await context.close();
      assert.deepEqual(stage.faults, []);
    });
  }

  it('web: completed, and still there after a reload', async () => {
    const context = await newBrowser(stage);
    const page = await context.newPage();
    await page.goto(`${stage.preview.url}/package/web/neutraal/index.html`);
    const person = new Learner(page);
    await person.begin('collegelid');
    await person.play();
    assert.equal(person.hash, '#/klaar');
    await page.locator('course-player').getByText('Je hebt de cursus afgerond').waitFor();
    await page.reload();
    await page.locator('course-player').getByText('Je hebt de cursus afgerond').waitFor();
    await context.close();
  });
});

describe('nothing is lost', () => {
  for (const target of ['scorm12', 'scorm2004-4th']) {
    it(`${target}: the tab closes half-way, and another device goes on at the same screen`, async () => {
      const context = await newBrowser(stage);
      const first = await launch(stage, context, target, 'willemijn-2');
      await first.learner.begin('collegelid');
      await first.learner.play(6);
      const place = first.learner.hash;
      // What the learner was told is saved has to be there; what was not yet saved may be lost with the device.
      await first.frame
        .locator('course-player')
        .getByText(/^Opgeslagen om/)
        .first()
        .waitFor({ timeout: 30_000 });
      const done = await first.frame
        .locator('course-player')
        .evaluate(
          (player) =>
            (player as unknown as { controller: { session: { answers: object } } }).controller.session
              .answers,
        );
      await first.page.close({ runBeforeUnload: false });
      await context.close();
      // Another browser: no shadow copy, the LMS alone.
      const other = await newBrowser(stage);
      const second = await launch(stage, other, target, 'willemijn-2');
      await second.frame.locator('#begin', { hasText: 'Verder' }).waitFor();
      await second.learner.begin();
      assert.equal(second.learner.hash, place);
      const again = await second.frame
        .locator('course-player')
        .evaluate(
          (player) =>
            (player as unknown as { controller: { session: { answers: object } } }).controller.session
              .answers,
        );
      assert.deepEqual(again, done);
      await other.close();
    });
  }

  it('a reload in the middle returns to the screen', async () => {
    const context = await newBrowser(stage);
    const { page, learner } = await launch(stage, context, 'scorm12', 'joost-3');
    await learner.begin('leidinggevende');
    await learner.play(4);
    const place = learner.hash;
    const frame = await courseFrame(page);
    await frame.evaluate(() => location.reload());
    await page.waitForTimeout(500);
    const again = new Learner(await courseFrame(page));
    assert.equal(again.hash, place);
    await context.close();
  });

  it('the network fails: the learner is told, works on, and all is saved when it is back', async () => {
    const context = await newBrowser(stage);
    const { page, frame, learner } = await launch(stage, context, 'scorm12', 'samira-4');
    await learner.begin('medewerker');
    await learner.play(3);
    await context.setOffline(true);
    await learner.play(2);
    await frame
      .locator('course-player')
      .getByText(/Nog niet opgeslagen/)
      .first()
      .waitFor({ timeout: 25_000 });
    const place = learner.hash;
    await context.setOffline(false);
    await frame
      .locator('course-player')
      .getByText(/^Opgeslagen om/)
      .first()
      .waitFor({ timeout: 40_000 });
    await page.close();
    await context.close();
    const other = await newBrowser(stage);
    const second = await launch(stage, other, 'scorm12', 'samira-4');
    await second.learner.begin();
    assert.equal(second.learner.hash, place);
    await other.close();
  });

  it('"Stoppen en bewaren" ends the attempt once and says so', async () => {
    const context = await newBrowser(stage);
    const { page, frame, learner } = await launch(stage, context, 'scorm12', 'joost-5');
    await learner.begin('leidinggevende');
    await learner.play(2);
    await frame.getByRole('button', { name: 'Stoppen en bewaren' }).first().click();
    await frame
      .locator('course-player')
      .getByText(/bewaard|opgeslagen/i)
      .first()
      .waitFor();
    const calls = await page.locator('#log li').allInnerTexts();
    assert.equal(calls.filter((call) => /stopt:/.test(call)).length, 1);
    assert.match(calls.at(-1) ?? '', /stopt: gelukt/);
    await context.close();
  });
});
