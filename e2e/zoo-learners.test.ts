import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { availableTargets } from '../build/build-course.ts';
import type { TargetName } from '../build/package/target.ts';
import type { Session } from '../components/model/session.ts';
import { openStage, type PreviewStage } from './support/preview-stage.ts';
import { writeZooCourse } from './support/zoo-course.ts';
import { assertHolds, Device, words, type Visit } from './support/zoo-visit.ts';

let stage: PreviewStage;
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zoo-'));
  await writeZooCourse(folder);
  stage = await openStage(folder);
  // The database of the LRS starts at its first request.
  await fetch(`${stage.preview.url}/lrs`);
});
after(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

/** Plays the first lesson, and waits until the learner is told that it is saved. */
async function playFirst(visit: Visit): Promise<Session> {
  await visit.begin();
  await visit.answer();
  await visit.says(words.saved);
  return visit.session();
}

/** What the learner has who opens the course at another computer; of a web app, in the same browser. */
async function elsewhere(device: Device, target: TargetName, person: string): Promise<Session> {
  if (target === 'web') {
    const again = await device.visit(target, person);
    const session = await again.launched();
    await again.page.close();
    return session;
  }
  const other = await Device.open(stage);
  const session = await (await other.visit(target, person)).launched();
  await other.close();
  return session;
}

for (const { name: target } of availableTargets()) {
  describe(`what people do: ${target}`, { concurrency: 2 }, () => {
    it('reload in the middle: the frame alone, and then the whole page', async () => {
      const device = await Device.open(stage);
      const visit = await device.visit(target, 'reload');
      const mine = await playFirst(visit);
      await visit.reloadCourse();
      assertHolds(await visit.launched(), mine, 'after a reload of the frame');
      await visit.go([]);
      assertHolds(await visit.launched(), mine, 'after a reload of the page');
      await visit.begin();
      await visit.learner.play(6);
      assert.equal(visit.learner.hash, '#/klaar');
      await visit.says(words.saved);
      assert.ok((await elsewhere(device, target, 'reload')).completed);
      assert.deepEqual(device.faults, []);
      await device.close();
    });

    for (const first of ['one', 'other'] as const) {
      it(`two tabs at once, the ${first} tab closes first`, async () => {
        const person = `tabs-${first}`;
        const device = await Device.open(stage);
        const one = await device.visit(target, person);
        await one.launched();
        const other = await device.visit(target, person);
        await other.launched();
        await one.page.bringToFront();
        await playFirst(one);
        await other.page.bringToFront();
        await other.begin();
        await other.to('twee');
        await other.answer();
        await other.settles();
        const told = [one.saved, other.saved].filter((saved) => saved !== undefined);
        assert.ok(told.length > 0);
        for (const visit of first === 'one' ? [one, other] : [other, one])
          await visit.page.close({ runBeforeUnload: false });
        const there = await elsewhere(device, target, person);
        for (const saved of told) assertHolds(there, saved, 'at another computer');
        const here = await (await device.visit(target, person)).launched();
        assert.equal(here.answers['0.0']?.attempts, 1);
        assert.equal(here.answers['1.0']?.attempts, 1);
        assert.deepEqual(device.faults, []);
        await device.close();
      });
    }

    it('the browser is killed', async () => {
      const device = await Device.open(stage);
      const visit = await device.visit(target, 'killed');
      await playFirst(visit);
      const { saved } = visit;
      assert.ok(saved);
      await visit.crash();
      assertHolds(await elsewhere(device, target, 'killed'), saved, 'after the crash');
      const again = await device.visit(target, 'killed');
      assertHolds(await again.launched(), saved, 'after the crash, here');
      await device.close();
    });

    it('the connection is away for as long as the course is open, and what was done goes to the LMS later', async () => {
      const device = await Device.open(stage);
      const visit = await device.visit(target, 'offline');
      await visit.begin();
      await visit.lessonsLoaded();
      await device.context.setOffline(true);
      await visit.learner.step();
      await visit.learner.step();
      const mine = await visit.session();
      assert.equal(mine.answers['1.0']?.attempts, 1);
      if (target === 'web') await visit.says(words.saved);
      else {
        await visit.says(words.retrying);
        assert.equal(visit.saved?.answers['0.0'], undefined);
      }
      await visit.page.close({ runBeforeUnload: false });
      await device.context.setOffline(false);
      const again = await device.visit(target, 'offline');
      assertHolds(await again.launched(), mine, 'on this device');
      await again.begin();
      if (target !== 'web') await again.says(words.saved);
      assertHolds(await elsewhere(device, target, 'offline'), mine, 'at another computer');
      assert.deepEqual(device.faults, []);
      await device.close();
    });

    it('a shared computer: the next learner sees nothing of the one before', async () => {
      const device = await Device.open(stage);
      const visit = await device.visit(target, 'samira');
      await playFirst(visit);
      assert.match(JSON.stringify(await visit.notes()), /geheim/);
      if (target === 'web') await visit.eraseDevice();
      await visit.page.close();
      const next = await device.visit(target, 'joost');
      const session = await next.launched();
      assert.deepEqual([session.answers, session.lessons, session.place], [{}, {}, undefined]);
      assert.deepEqual(await next.notes(), {});
      await next.begin();
      assert.equal(next.learner.hash, '#/les/een/0');
      assert.doesNotMatch(await next.fieldTexts(), /geheim/);
      await next.page.close();
      if (target !== 'web') {
        const back = await device.visit(target, 'samira');
        assertHolds(await back.launched(), visit.saved as Session, 'of the first learner');
        assert.match(JSON.stringify(await back.notes()), /geheim/);
      }
      assert.deepEqual(device.faults, []);
      await device.close();
    });
  });
}
