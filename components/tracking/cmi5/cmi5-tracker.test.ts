import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restore } from '../../model/restore.ts';
import { inMemory } from '../key-store.ts';
import { openLrs, passing, stageLrs } from '../test-support/lrs-stage.ts';
import { StrictLrs } from '../test-support/strict-lrs.ts';
import { MemoryStorage } from '../test-support/virtual-window.ts';
import { cmi5Parameters } from './cmi5-launch.ts';

function stateOf(lrs: StrictLrs): string {
  return String(lrs.states.get('resume')?.['state'] ?? '');
}

describe('cmi5: the launch', () => {
  it('goes in the order that the LMS enforces', async () => {
    const lrs = new StrictLrs();
    await openLrs(lrs);
    const steps = lrs.requests.map(({ method, path, query }) =>
      `${method} ${path.replace('/xapi/', '')} ${query['stateId'] ?? query['profileId'] ?? ''}`.trim(),
    );
    assert.deepEqual(steps, [
      'POST /fetch/1',
      'GET activities/state LMS.LaunchData',
      'GET agents/profile cmi5LearnerPreferences',
      'GET activities/state resume',
      'GET activities/state told',
      'POST statements',
    ]);
    assert.deepEqual(lrs.verbs(), ['initialized']);
  });

  it('takes parameters in any order, and an endpoint without a slash at its end', () => {
    const params = cmi5Parameters(
      '?activityId=a&registration=r&actor=%7B%22account%22%3A1%7D&fetch=f&endpoint=https%3A%2F%2Flrs%2Fx',
    );
    assert.equal(params?.endpoint, 'https://lrs/x/');
    assert.deepEqual(params?.actor, { account: 1 });
    assert.equal(cmi5Parameters('?endpoint=x'), undefined);
    assert.equal(cmi5Parameters('?activityId=a&registration=r&actor=nonsense&fetch=f&endpoint=x'), undefined);
  });

  it('without parameters the course runs alone, and says so', async () => {
    const { learner } = stageLrs(new StrictLrs(), { address: 'https://course.example/index.html' });
    const launch = await learner.open();
    assert.equal(launch.connected, false);
    assert.equal(learner.status, 'not-connected');
  });

  it('reads language, mastery score and mode', async () => {
    const { learner } = await openLrs(new StrictLrs({ masteryScore: 0.9 }));
    assert.equal(learner.launch?.language, 'nl-NL');
    assert.equal(learner.launch?.masteryScore, 0.9);
    assert.equal(learner.launch?.mode, 'normal');
  });

  it('a mastery score of null is none, and one of 0 is one', async () => {
    const none = await openLrs(new StrictLrs({ masteryScore: null }));
    assert.equal(none.learner.launch?.masteryScore, undefined);
    const zero = await openLrs(new StrictLrs({ masteryScore: 0 }));
    assert.equal(zero.learner.launch?.masteryScore, 0);
  });

  it('says so when the token was given to somebody else already', async () => {
    const lrs = new StrictLrs();
    const address = lrs.launch();
    await openLrs(lrs, { address });
    const other = await openLrs(lrs, { address });
    assert.equal(other.learner.launch?.connected, false);
    assert.equal(other.learner.status, 'not-saved');
  });

  it('waits for an LRS that is busy', async () => {
    const lrs = new StrictLrs();
    lrs.faults.answers = { status: 503, times: 2 };
    const { learner } = await openLrs(lrs);
    assert.equal(learner.launch?.connected, true);
  });

  it('does not go on over a state that it could not read', async () => {
    const lrs = new StrictLrs();
    lrs.states.set('resume', { state: 'kept' });
    const { page, learner } = stageLrs(lrs);
    page.fetch = (input, init) =>
      String(input).includes('stateId=resume')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : lrs.fetch(input, init);
    const launch = await passing(page, learner.open(), 60_000);
    page.fetch = lrs.fetch;
    learner.does({ type: 'lesson-completed', lesson: 'a' });
    await page.advance(60_000);
    learner.close();
    assert.equal(launch.connected, false);
    assert.deepEqual(lrs.states.get('resume'), { state: 'kept' });
  });
});

for (const mode of ['Review', 'Browse'] as const) {
  it(`cmi5: in ${mode} only initialized and terminated are sent, and no state`, async () => {
    const lrs = new StrictLrs({ mode });
    const { learner, page } = await openLrs(lrs);
    learner.doesAllButTheTest();
    learner.takesTheTest(0.9);
    await page.advance(20_000);
    await passing(page, learner.exit(), 30_000);
    assert.deepEqual(lrs.verbs(), ['initialized', 'terminated']);
    assert.deepEqual([...lrs.states.keys()], []);
    assert.deepEqual(lrs.broken, []);
  });
}

describe('cmi5: statements', () => {
  for (const masteryScore of [null, 0, 0.8, 1]) {
    it(`break no rule with mastery score ${masteryScore}, from launch to return`, async () => {
      const lrs = new StrictLrs({ masteryScore, returnURL: 'https://lms.example/back' });
      const { learner, page } = await openLrs(lrs, { edition: { privacy: 'extensive' } });
      learner.answers('a');
      learner.answers('b');
      learner.doesAllButTheTest();
      for (const scaled of [0.3, 0.85, 1]) learner.takesTheTest(scaled);
      await page.advance(5_000);
      const exit = await passing(page, learner.exit(), 30_000);
      assert.deepEqual(lrs.broken, []);
      assert.deepEqual(exit, { acknowledged: true, returnTo: 'https://lms.example/back' });
      assert.equal(lrs.verbs().at(0), 'initialized');
      assert.equal(lrs.verbs().at(-1), 'terminated');
      assert.equal(lrs.verbs().filter((verb) => verb === 'passed').length, 1);
    });
  }

  it('failed after the last try; passed later, in another session of the same registration', async () => {
    const lrs = new StrictLrs({ masteryScore: 0.7 });
    const { learner, page } = await openLrs(lrs);
    learner.doesAllButTheTest();
    for (const scaled of [0.3, 0.2, 0.1]) learner.takesTheTest(scaled);
    await passing(page, learner.exit(), 30_000);
    assert.ok(lrs.verbs().includes('failed'));
    assert.deepEqual(lrs.broken, []);
  });

  it('completed and passed once in a registration, over sessions', async () => {
    const lrs = new StrictLrs();
    const first = await openLrs(lrs);
    first.learner.doesAllButTheTest();
    first.learner.takesTheTest(0.9);
    await passing(first.page, first.learner.exit(), 30_000);
    const second = await openLrs(lrs);
    assert.equal(second.learner.launch?.alreadyCompleted, true);
    second.learner.takesTheTest(1);
    await passing(second.page, second.learner.exit(), 30_000);
    assert.deepEqual(lrs.broken, []);
    assert.deepEqual(
      lrs.verbs().filter((verb) => ['passed', 'completed'].includes(verb)),
      ['passed', 'completed'],
    );
  });

  it('once also when the note of what was told got lost', async () => {
    const lrs = new StrictLrs();
    const first = await openLrs(lrs);
    first.learner.doesAllButTheTest();
    first.learner.takesTheTest(0.9);
    await passing(first.page, first.learner.exit(), 30_000);
    lrs.states.delete('told');
    const second = await openLrs(lrs);
    await passing(second.page, second.learner.exit(), 30_000);
    assert.deepEqual(lrs.broken, []);
  });
});

describe('cmi5: nothing lost', () => {
  it('a reload goes on in the same session, without a second fetch or initialized', async () => {
    const lrs = new StrictLrs();
    const address = lrs.launch();
    const session = new MemoryStorage();
    const store = inMemory();
    const first = await openLrs(lrs, { address, session, store });
    first.learner.does({ type: 'lesson-completed', lesson: 'a' });
    first.learner.close();
    await first.page.advance(100);
    const second = await openLrs(lrs, { address, session, store });
    assert.equal(second.learner.launch?.connected, true);
    assert.equal(second.learner.session.lessons['a']?.done, true);
    second.learner.does({ type: 'lesson-completed', lesson: 'b' });
    await passing(second.page, second.learner.exit(), 30_000);
    assert.deepEqual(lrs.broken, []);
    assert.deepEqual(lrs.verbs(), ['initialized', 'terminated']);
    assert.equal(lrs.requests.filter(({ path }) => path.startsWith('/fetch')).length, 1);
  });

  it('a reload after the exit says that the session is over', async () => {
    const lrs = new StrictLrs();
    const address = lrs.launch();
    const session = new MemoryStorage();
    const first = await openLrs(lrs, { address, session });
    await passing(first.page, first.learner.exit(), 30_000);
    const second = await openLrs(lrs, { address, session });
    assert.equal(second.learner.status, 'ended');
    assert.equal(second.learner.launch?.learnerKey, first.learner.launch?.learnerKey);
  });

  it('the page that goes away saves the state and the statements, and does not end the session', async () => {
    const lrs = new StrictLrs();
    const { learner, page } = await openLrs(lrs);
    learner.does({ type: 'lesson-completed', lesson: 'a' });
    learner.close();
    page.die();
    await page.advance(10);
    assert.match(stateOf(lrs), /~La!/);
    assert.ok(lrs.requests.some(({ keepalive, path }) => keepalive && path.endsWith('state')));
    assert.ok(!lrs.verbs().includes('terminated'));
  });

  it('a completion that could not be sent is told in the next session, under its own session id', async () => {
    const lrs = new StrictLrs();
    const first = await openLrs(lrs);
    first.learner.doesAllButTheTest();
    await first.page.advance(5_000);
    const { fetch } = first.page;
    first.page.fetch = (input, init) =>
      String(input).includes('/statements')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : fetch(input, init);
    first.learner.takesTheTest(0.9);
    await first.page.advance(5_000);
    assert.equal(first.learner.status, 'not-saved');
    first.learner.close();
    first.page.die();
    const second = await openLrs(lrs);
    await passing(second.page, second.learner.exit(), 30_000);
    assert.deepEqual(lrs.verbs(), ['initialized', 'initialized', 'passed', 'completed', 'terminated']);
    assert.deepEqual(lrs.broken, []);
  });

  it('an abandoned session says that it is over, and keeps what it could not send out of the LRS', async () => {
    const lrs = new StrictLrs();
    const { learner, page } = await openLrs(lrs, { edition: { privacy: 'extensive' } });
    lrs.launch();
    learner.answers();
    learner.answers();
    await page.advance(5_000);
    assert.equal(learner.status, 'ended');
    assert.deepEqual(lrs.verbs(), ['initialized']);
  });

  it('offline for an hour: the learner hears it, and afterwards everything is there in order', async () => {
    const lrs = new StrictLrs();
    const { learner, page } = await openLrs(lrs, { edition: { privacy: 'extensive' } });
    lrs.faults.offline = true;
    learner.answers('a');
    learner.does({ type: 'lesson-completed', lesson: 'a' });
    await page.advance(3_600_000);
    assert.equal(learner.status, 'not-saved');
    lrs.faults.offline = false;
    await page.advance(61_000);
    await page.advance(100);
    assert.equal(learner.status, 'saved');
    assert.deepEqual(lrs.verbs(), ['initialized', 'answered', 'completed', 'progressed']);
    assert.equal(restore(stateOf(lrs), 1).session.answers['a.0']?.attempts, 1);
    assert.deepEqual(lrs.broken, []);
  });

  it('an answer that got lost is sent again under the same id', async () => {
    const lrs = new StrictLrs();
    const { learner, page } = await openLrs(lrs, { edition: { privacy: 'extensive' } });
    lrs.faults.losesAnswers = true;
    learner.answers();
    await page.advance(1_000);
    lrs.faults.losesAnswers = false;
    await page.advance(20_000);
    assert.deepEqual(lrs.verbs(), ['initialized', 'answered']);
    assert.equal(learner.status, 'saved');
  });
});
