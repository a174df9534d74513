import { expect } from '@open-wc/testing';
import { newSession } from '../model/session.ts';
import { reduce } from '../model/reduce.ts';
import { snapshot } from '../model/snapshot.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { demoLessons } from '../test-support/demo-lessons.ts';
import { FakeTracker } from '../test-support/fake-tracker.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { openDeviceStore } from '../tracking/device-store.ts';
import { followPage } from './page-life.ts';
import { SessionController } from './session-controller.ts';
import { StudyClock } from './study-clock.ts';

const welcome = demoCourse.modules[0]!.lessons[0]!;

function setUp(storage = new MemoryStorage()) {
  const tracker = new FakeTracker();
  const store = openDeviceStore('proefcursus', storage);
  const controller = new SessionController({
    course: demoCourse,
    lessons: demoLessons(),
    tracker,
    store,
    seed: 7,
  });
  return { tracker, store, controller, storage };
}

/** A saved state in which the learner saw both screens of the lesson "nee". */
function savedState(): string {
  let session = newSession(9);
  for (const screen of ['0', '1'])
    session = reduce(demoCourse, session, { type: 'screen-seen', lesson: 'c1', screen });
  return snapshot(session);
}

describe('the session controller', () => {
  it('grades an answer, hands it back through a new host, and records it', async () => {
    const { tracker, controller } = setUp();
    tracker.launchWith();
    await controller.open();
    await controller.chunks.load('welkom');
    const before = controller.host(welcome);
    controller.answer('a1.q', ['0'], 4);
    const after = controller.host(welcome);
    expect(before.answer('a1.q')).to.equal(undefined);
    expect(after.answer('a1.q')?.scaled).to.equal(0);
    controller.answer('a1.q', ['1'], 2);
    expect(controller.host(welcome).answer('a1.q')).to.deep.include({ attempts: 2, scaled: 1, best: 1 });
    expect(tracker.events.map(({ type }) => type)).to.deep.equal(['answered', 'answered']);
    expect(tracker.session).to.equal(controller.session);
  });

  it('records what was predicted within a talk', async () => {
    const { tracker, controller } = setUp();
    tracker.launchWith();
    await controller.open();
    await controller.chunks.load('feit');
    controller.answer('b1.p', ['1'], 4);
    expect(controller.session.answers['b1.p']).to.deep.include({ attempts: 1, response: ['1'], scaled: 1 });
    expect(tracker.events.map(({ type }) => type)).to.deep.equal(['answered']);
  });

  it('lets the learner begin before the LMS answers, then joins both and tells the tracker what happened', async () => {
    const { tracker, controller } = setUp();
    const opened = controller.open();
    controller.record({ type: 'route-chosen', route: 'medewerker' });
    controller.record({ type: 'screen-seen', lesson: 'a1', screen: '0' });
    expect(tracker.events).to.deep.equal([]);
    tracker.launchWith({ state: savedState() });
    await opened;
    expect(tracker.events.map(({ type }) => type)).to.deep.equal(['route-chosen', 'screen-seen']);
    expect(controller.session.lessons['c1']?.seen).to.deep.equal(['0', '1']);
    expect(controller.session.lessons['a1']?.seen).to.deep.equal(['0']);
    expect(controller.session.place, 'the learner stays where they are').to.deep.equal({
      lesson: 'a1',
      screen: '0',
    });
  });

  it('takes from the copy on the device what the LMS lost', async () => {
    const first = setUp();
    first.tracker.launchWith();
    await first.controller.open();
    first.controller.record({ type: 'screen-seen', lesson: 'c1', screen: '1' });

    const second = setUp(first.storage);
    second.tracker.launchWith({ state: '' });
    await second.controller.open();
    expect(second.controller.session.place).to.deep.equal({ lesson: 'c1', screen: '1' });
  });

  it('hands on what another tab did, also when nothing more is done here', async () => {
    const storage = new MemoryStorage();
    const [one, other] = [setUp(storage), setUp(storage)];
    for (const { tracker, controller } of [one, other]) {
      tracker.launchWith();
      await controller.open();
    }
    const seenByOther = (): readonly string[] | undefined => other.tracker.session?.lessons['c1']?.seen;
    one.controller.record({ type: 'screen-seen', lesson: 'c1', screen: '0' });
    other.controller.flush();
    expect(seenByOther()).to.deep.equal(['0']);
    one.controller.record({ type: 'screen-seen', lesson: 'c1', screen: '1' });
    other.controller.close();
    expect(seenByOther()).to.deep.equal(['0', '1']);
    one.controller.record({ type: 'lesson-completed', lesson: 'c1' });
    await other.controller.exit();
    expect(other.tracker.session?.lessons['c1']?.done).to.equal(true);
  });

  it('does not save something old after another tab saved: what waits goes at once, with what that tab did', async () => {
    const storage = new MemoryStorage();
    const [one, other] = [setUp(storage), setUp(storage)];
    for (const { tracker, controller } of [one, other]) {
      tracker.launchWith();
      await controller.open();
    }
    followPage(other.controller, new StudyClock());
    other.controller.record({ type: 'screen-seen', lesson: 'a1', screen: '0' });
    other.tracker.tell({ type: 'saving' });
    one.controller.record({ type: 'screen-seen', lesson: 'c1', screen: '0' });
    window.dispatchEvent(new StorageEvent('storage'));
    window.dispatchEvent(new StorageEvent('storage'));
    expect(Object.keys(other.tracker.session?.lessons ?? {}).sort()).to.deep.equal(['a1', 'c1']);
    expect(other.tracker.calls).to.deep.equal(['open', 'flush']);
    other.tracker.tell({ type: 'saved', at: new Date() });
    one.controller.record({ type: 'screen-seen', lesson: 'c1', screen: '1' });
    window.dispatchEvent(new StorageEvent('storage'));
    expect(other.tracker.calls).to.deep.equal(['open', 'flush']);
  });

  it('does not overwrite what another tab did', async () => {
    const one = setUp();
    const other = setUp(one.storage);
    for (const { tracker, controller } of [one, other]) {
      tracker.launchWith();
      await controller.open();
    }
    one.controller.record({ type: 'screen-seen', lesson: 'a1', screen: '0' });
    other.controller.record({ type: 'screen-seen', lesson: 'c1', screen: '0' });
    expect(Object.keys(other.controller.session.lessons).sort()).to.deep.equal(['a1', 'c1']);
    expect(other.controller.session.place).to.deep.equal({ lesson: 'c1', screen: '0' });
  });

  it('falls back on the place that the LMS keeps apart when the state cannot be read', async () => {
    const { tracker, controller } = setUp();
    tracker.launchWith({ state: 'rommel', location: 'c1.1' });
    await controller.open();
    expect(controller.restored).to.equal('salvaged');
    expect(controller.session.place).to.deep.equal({ lesson: 'c1', screen: '1' });
  });

  it('calls a lesson done when its screens were seen and its question was answered, not before', async () => {
    const { tracker, controller } = setUp();
    tracker.launchWith();
    await controller.open();
    await controller.chunks.load('welkom');
    controller.record({ type: 'screen-seen', lesson: 'a1', screen: '0' });
    controller.record({ type: 'screen-seen', lesson: 'a1', screen: '1' });
    expect(controller.session.lessons['a1']?.done).to.equal(false);
    controller.answer('a1.q', ['1'], 1);
    expect(controller.session.lessons['a1']?.done).to.equal(true);
    expect(tracker.events.filter(({ type }) => type === 'lesson-completed')).to.have.length(1);
  });

  it('records nothing in review and browse', async () => {
    for (const mode of ['review', 'browse'] as const) {
      const { tracker, controller, store } = setUp();
      tracker.launchWith({ mode, state: savedState() });
      await controller.open();
      await controller.chunks.load('welkom');
      controller.record({ type: 'screen-seen', lesson: 'a1', screen: '0' });
      controller.answer('a1.q', ['1'], 1);
      controller.note('c1.r', 'woorden');
      controller.flush();
      expect(controller.host(welcome).readOnly).to.equal(true);
      expect(tracker.events).to.deep.equal([]);
      expect(tracker.calls).to.deep.equal(['open']);
      expect(store.shadow('proef')).to.equal('');
      expect(store.note('proef', 'c1.r')).to.equal('');
    }
  });

  it('keeps private words on the device under the learner they belong to, also those typed before the launch', async () => {
    const { tracker, controller, store } = setUp();
    const opened = controller.open();
    controller.note('c1.r', 'mijn woorden');
    tracker.launchWith({ learnerKey: 'sanne' });
    await opened;
    expect(store.note('sanne', 'c1.r')).to.equal('mijn woorden');
    expect(store.note('', 'c1.r')).to.equal('');
    expect(JSON.stringify(tracker.events)).not.to.contain('woorden');
    expect(JSON.stringify(controller.session)).not.to.contain('woorden');
  });

  it('leaves nothing of the learner on the device after erasing', async () => {
    const { tracker, controller, storage } = setUp();
    tracker.launchWith();
    await controller.open();
    controller.record({ type: 'screen-seen', lesson: 'a1', screen: '0' });
    controller.note('c1.r', 'mijn woorden');
    await controller.exit();
    controller.eraseDevice();
    expect(storage.length).to.equal(0);
    expect(
      tracker.events.some(({ type }) => type === 'progress-erased'),
      'the LMS keeps its own',
    ).to.equal(false);
  });

  it('erases the progress itself where there is no LMS', async () => {
    const { tracker, controller } = setUp();
    tracker.launchWith({ connected: false });
    await controller.open();
    controller.record({ type: 'screen-seen', lesson: 'a1', screen: '0' });
    controller.eraseDevice();
    expect(controller.session.lessons).to.deep.equal({});
    expect(tracker.events.at(-1)?.type).to.equal('progress-erased');
  });

  it('ends once: after leaving nothing more is recorded, flushed or closed', async () => {
    const { tracker, controller } = setUp();
    tracker.launchWith();
    await controller.open();
    await controller.exit();
    controller.record({ type: 'screen-seen', lesson: 'a1', screen: '0' });
    controller.flush();
    controller.close();
    expect(tracker.calls).to.deep.equal(['open', 'exit']);
    expect(tracker.events).to.deep.equal([]);
  });
});
