import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixtureCourse } from '../model/fixture-course.ts';
import { restore } from '../model/restore.ts';
import { facts, type FactName } from '../model/statements/facts.ts';
import { factsOf } from '../model/statements/privacy.ts';
import { hosts, launched, type Host, type HostSetup } from './test-support/hosts.ts';
import { Learner } from './test-support/learner.ts';
import { passing } from './test-support/lrs-stage.ts';
import { isShown, untold } from './test-support/untold.ts';
import type { VirtualWindow } from './test-support/virtual-window.ts';

const standards = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const;

interface Open {
  readonly page: VirtualWindow;
  readonly learner: Learner;
}

async function open(host: Host, reload = false): Promise<Open> {
  const { page, tracker } = host.open(reload);
  const learner = new Learner(fixtureCourse, tracker);
  await launched(page, learner.open());
  await page.advance(100);
  return { page, learner };
}

function stateIn(host: Host): ReturnType<typeof restore>['session'] {
  return restore(host.held().state, 1).session;
}

for (const standard of standards) {
  const hostWith = (setup: HostSetup = {}): Host => hosts[standard](setup);
  const isAlone = standard === 'web';

  describe(`every tracker: ${standard}`, () => {
    it('tells that it is connecting, and opens', async () => {
      const host = hostWith();
      const { learner } = await open(host);
      assert.equal(learner.statuses[0]?.type, 'connecting');
      assert.equal(learner.launch?.mode, 'normal');
      assert.equal(learner.launch?.connected, !isAlone);
      assert.equal(learner.launch?.state, '');
      assert.equal(learner.launch?.alreadyCompleted, false);
    });

    it('with nothing on the other side it opens within eleven seconds, and everything else does nothing', async () => {
      const host = hostWith({ absent: true });
      const { page, tracker } = host.open();
      const learner = new Learner(fixtureCourse, tracker);
      const opening = learner.open();
      await page.advance(11_000);
      assert.equal((await opening).connected, false);
      assert.equal(learner.status, 'not-connected');
      learner.answers();
      learner.flush();
      await page.advance(60_000);
      const exit = await passing(page, learner.exit(), 30_000);
      assert.equal(exit.acknowledged, isAlone);
      learner.close();
      assert.deepEqual(host.sent(), []);
    });

    it('what was told as saved is there at the next launch', async () => {
      const host = hostWith();
      const first = await open(host);
      first.learner.sees('a', '1');
      first.learner.answers('a');
      assert.equal(first.learner.status, 'saving');
      await first.page.advance(16_000);
      assert.equal(first.learner.status, 'saved');
      first.page.die();
      const second = await open(host);
      assert.equal(second.learner.session.answers['a.0']?.attempts, 1);
      assert.deepEqual(second.learner.session.place, { lesson: 'a', screen: '1' });
    });

    it('a hidden page is saved without waiting', async () => {
      const host = hostWith();
      const { learner, page } = await open(host);
      learner.answers();
      learner.flush();
      await page.advance(1);
      assert.equal(stateIn(host).answers['a.0']?.attempts, 1);
      learner.answers();
      await page.advance(16_000);
      assert.equal(learner.status, 'saved');
    });

    it('a page that goes away is saved, and a reload goes on', async () => {
      const host = hostWith();
      const first = await open(host);
      first.learner.does({ type: 'lesson-completed', lesson: 'a' });
      first.learner.close();
      await first.page.advance(1);
      first.page.die();
      assert.equal(stateIn(host).lessons['a']?.done, true);
      // A Tin Can page has put its key away: it says so, and the device goes on alone.
      if (standard === 'xapi') return;
      const second = await open(host, true);
      assert.equal(second.learner.session.lessons['a']?.done, true);
      assert.deepEqual(host.broken(), []);
    });

    it('an exit is acknowledged once it is saved; after it nothing is sent', async () => {
      const host = hostWith();
      const { learner, page } = await open(host);
      learner.answers();
      const exit = await passing(page, learner.exit(), 30_000);
      assert.equal(exit.acknowledged, true);
      assert.equal(stateIn(host).answers['a.0']?.attempts, 1);
      const sent = host.sent().length;
      learner.close();
      learner.flush();
      await page.advance(600_000);
      assert.equal(host.sent().length, sent);
      assert.deepEqual(host.broken(), []);
    });

    it('an exit that could not be saved is not acknowledged', async () => {
      const host = hostWith();
      const { learner, page } = await open(host);
      learner.answers();
      host.fault('offline', true);
      assert.equal((await passing(page, learner.exit(), 60_000)).acknowledged, false);
    });

    it('never says saved while it is not, and says so again once it is', async () => {
      const host = hostWith();
      const { learner, page } = await open(host);
      host.fault('offline', true);
      learner.does({ type: 'lesson-completed', lesson: 'a' });
      learner.statuses.length = 0;
      await page.advance(30_000);
      assert.ok(!learner.statuses.some(({ type }) => type === 'saved'));
      assert.equal(learner.status, 'not-saved');
      host.fault('offline', false);
      learner.does({ type: 'time-passed', seconds: 5 });
      await page.advance(80_000);
      assert.equal(learner.status, 'saved');
      assert.equal(stateIn(host).lessons['a']?.done, true);
    });

    it('keeps answers here under `bewaren: apparaat`', async () => {
      if (isAlone) return;
      const host = hostWith({ edition: { keep: 'device' } });
      const { learner, page } = await open(host);
      learner.sees('a', '1');
      learner.answers();
      learner.does({ type: 'lesson-completed', lesson: 'a' });
      await page.advance(20_000);
      const { answers, place, lessons } = stateIn(host);
      assert.deepEqual(answers, {});
      assert.equal(place, undefined);
      assert.equal(lessons['a']?.done, true);
    });
  });

  if (isAlone) continue;
  describe(`every tracker with something on the other side: ${standard}`, () => {
    for (const mode of ['review', 'browse'] as const) {
      if (standard === 'xapi') continue;
      it(`keeps nothing in ${mode}`, async () => {
        const host = hostWith({ mode });
        const { learner, page } = await open(host);
        assert.equal(learner.launch?.mode, mode);
        learner.doesAllButTheTest();
        learner.takesTheTest(1);
        learner.flush();
        await page.advance(60_000);
        await passing(page, learner.exit(), 30_000);
        assert.deepEqual(host.held(), { state: '', completed: false, success: undefined, score: undefined });
      });
    }

    it('reports nothing that is not final', async () => {
      const host = hostWith();
      const { learner, page } = await open(host);
      learner.takesTheTest(0.9);
      await page.advance(20_000);
      await passing(page, learner.exit(), 30_000);
      const { completed, success, score } = host.held();
      assert.deepEqual(
        { completed, success, score },
        { completed: false, success: undefined, score: undefined },
      );
    });

    it('reports completion, success and score once they are', async () => {
      const host = hostWith();
      const { learner, page } = await open(host);
      learner.doesAllButTheTest();
      learner.takesTheTest(0.85);
      await page.advance(20_000);
      const { completed, success, score } = host.held();
      assert.deepEqual({ completed, success, score }, { completed: true, success: 'passed', score: 0.85 });
      const again = await open(host);
      assert.equal(again.learner.launch?.alreadyCompleted, true);
      again.learner.sees('a', '0');
      await passing(again.page, again.learner.exit(), 30_000);
      assert.equal(host.held().success, 'passed');
      assert.deepEqual(host.broken(), []);
    });

    it('takes the threshold of the host', async () => {
      if (standard === 'xapi') return;
      const host = hostWith({ mastery: 0.9 });
      const { learner, page } = await open(host);
      learner.doesAllButTheTest();
      learner.takesTheTest(0.85);
      await page.advance(20_000);
      assert.equal(host.held().completed, false);
      learner.takesTheTest(0.95);
      await page.advance(20_000);
      assert.equal(host.held().success, 'passed');
      assert.deepEqual(host.broken(), []);
    });

    it('a completion in a session that dies is told in the next one', async () => {
      const host = hostWith();
      const first = await open(host);
      first.learner.doesAllButTheTest();
      await first.page.advance(20_000);
      host.fault('offline', true);
      first.learner.takesTheTest(0.85);
      await first.page.advance(1_000);
      const { session } = first.learner;
      first.page.die();
      host.fault('offline', false);
      // The device kept a shadow copy; the player joins it, and something happens.
      const second = await open(host);
      second.learner.session = session;
      second.learner.does({ type: 'time-passed', seconds: 1 });
      await second.page.advance(80_000);
      assert.equal(host.held().success, 'passed');
      assert.deepEqual(host.broken(), []);
    });

    it('knows the learner by a hash, the same each time, another for another', async () => {
      const key = async (learner: string): Promise<string> => {
        const { learner: opened } = await open(hostWith({ learner }));
        return opened.launch?.learnerKey ?? '';
      };
      assert.equal(await key('noor'), await key('noor'));
      assert.notEqual(await key('noor'), await key('sam'));
      assert.doesNotMatch(await key('noor'), /noor/);
    });
  });

  describe(`what the learner was told is literally true: ${standard}`, () => {
    for (const privacy of ['minimal', 'standard', 'extensive'] as const) {
      for (const keep of ['lms', 'device'] as const) {
        it(`at ${privacy}, kept at ${keep}`, async () => {
          const host = hostWith({ edition: { privacy, keep } });
          const { learner, page } = await open(host);
          learner.sees('a', '1');
          learner.answers('a');
          learner.answers('b');
          learner.doesAllButTheTest();
          learner.takesTheTest(0.85);
          learner.does({ type: 'time-passed', seconds: 60 });
          await page.advance(80_000);
          await passing(page, learner.exit(), 30_000);
          const edition = { privacy, keep };
          const told = factsOf(fixtureCourse, edition, standard);
          for (const sent of host.sent())
            assert.deepEqual(untold(fixtureCourse, standard, sent, told), [], sent);
          // And nothing was promised that is never sent.
          const names = (Object.keys(facts) as FactName[]).filter((name) => told.includes(facts[name]));
          assert.deepEqual(
            names.filter((name) => !isShown(standard, name, host.sent())),
            [],
          );
        });
      }
    }
  });
}
