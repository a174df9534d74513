import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { quirksFor } from '../preview/zoo/quirks.ts';
import { openStage, type PreviewStage } from './support/preview-stage.ts';
import { writeZooCourse } from './support/zoo-course.ts';
import { Device } from './support/zoo-visit.ts';

let stage: PreviewStage;
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoo-'));
  await writeZooCourse(folder);
  stage = await openStage(folder);
});
after(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the switches of the zoo in the preview page', () => {
  it('work by keyboard, stay in the address, and launch the course again at the same place', async () => {
    const device = await Device.open(stage);
    const visit = await device.visit('scorm12', 'samira');
    await visit.begin();
    const { hash } = visit.learner;
    const { page } = visit;
    await page.locator('#zoo summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const relaunched = page.waitForRequest(/package\/scorm12\/neutraal~late-api\//);
    await page.keyboard.press('Space');
    await relaunched;
    assert.equal(new URL(page.url()).searchParams.get('zoo'), 'late-api');
    assert.equal(await page.locator('#zoo-note').innerText(), 'Aan: Late API');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'quirk-late-api');
    await page.frameLocator('#course').locator('course-player h1').first().waitFor();
    assert.ok(page.frames().some((frame) => frame.url().endsWith(`late-api/index.html${hash}`)));
    assert.deepEqual(device.faults, []);
    await device.close();
  });

  it('offer each target its own, at every width without scrolling sideways, and pass axe', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    for (const target of ['scorm12', 'cmi5', 'web'] as const) {
      await page.goto(`${stage.preview.url}/launch/${target}/neutraal?learner=joost&zoo=offline`);
      await page.locator('#zoo summary').click();
      const offered = await page.locator('#zoo input').evaluateAll((boxes) => boxes.map(({ id }) => id));
      assert.deepEqual(new Set(offered), new Set(quirksFor(target).map(({ id }) => `quirk-${id}`)));
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${target} ${width}`,
        );
      }
      await page.evaluate(axe);
      const broken = await page.evaluate(async () => {
        type Axe = {
          run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
        const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ iframes: false });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      assert.deepEqual(broken, []);
    }
    await context.close();
  });
});
