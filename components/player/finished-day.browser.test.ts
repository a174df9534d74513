import { expect, waitUntil } from '@open-wc/testing';
import type { Course } from '../model/course.ts';
import { dayOf, daysLater } from '../model/day.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { demoLessons } from '../test-support/demo-lessons.ts';
import { FakeTracker } from '../test-support/fake-tracker.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { openDeviceStore } from '../tracking/device-store.ts';
import type { Launch } from '../tracking/tracker.ts';
import { offerMoments } from './moments-offer.ts';
import { SessionController } from './session-controller.ts';

const course: Course = {
  ...demoCourse,
  modules: [
    ...demoCourse.modules,
    {
      id: 'slot',
      title: 'Slot',
      lessons: [
        {
          id: 'dag-3',
          code: 'x1',
          title: 'Na drie dagen',
          minutes: 2,
          screens: [{ code: '0', title: 'Na drie dagen' }],
          questions: 0,
          afterDays: 3,
        },
      ],
    },
  ],
};

async function open(storage: Storage, launch: Partial<Launch> = {}): Promise<SessionController> {
  const tracker = new FakeTracker();
  const controller = new SessionController({
    course,
    lessons: demoLessons(),
    tracker,
    store: openDeviceStore(course.id, storage),
    seed: 7,
  });
  const opened = controller.open();
  tracker.launchWith(launch);
  await opened;
  return controller;
}

function finish(controller: SessionController): void {
  controller.record({ type: 'route-chosen', route: 'collegelid' });
  for (const lesson of ['a1', 'c1']) controller.record({ type: 'lesson-completed', lesson });
}

const today = dayOf(new Date());

describe('the day the course was finished', () => {
  it('is kept on this device when it happens, and not moved by what is done later', async () => {
    const storage = new MemoryStorage();
    const controller = await open(storage);
    expect(controller.finishedOn).to.equal('');
    finish(controller);
    expect(controller.session.completed).not.to.equal(undefined);
    expect(controller.finishedOn).to.equal(today);

    const key = [...Array(storage.length).keys()]
      .map((at) => storage.key(at)!)
      .find((name) => name.includes('finished'))!;
    storage.setItem(key, daysLater(today, -12));
    const later = await open(storage);
    later.record({ type: 'time-passed', seconds: 5 });
    expect(later.finishedOn).to.equal(daysLater(today, -12));
  });

  it('is told to nobody: it is not in what goes to the LMS, and goes with what is wiped', async () => {
    const storage = new MemoryStorage();
    const controller = await open(storage);
    finish(controller);
    expect(JSON.stringify(controller.session)).not.to.contain(today);
    controller.eraseDevice();
    expect(controller.finishedOn).to.equal('');
  });

  it('is the day of today when another device finished it, and not counted while looking back', async () => {
    expect((await open(new MemoryStorage(), { alreadyCompleted: true })).finishedOn).to.equal(today);
    const review = await open(new MemoryStorage(), { alreadyCompleted: true, mode: 'review' });
    expect(review.finishedOn).to.equal('');
  });

  it('makes the opening screen offer a moment when its day has come, and no more after it was done', async () => {
    const storage = new MemoryStorage();
    finish(await open(storage));
    const key = [...Array(storage.length).keys()]
      .map((at) => storage.key(at)!)
      .find((name) => name.includes('finished'))!;
    storage.setItem(key, daysLater(today, -3));
    const controller = await open(storage);
    const root = document.createElement('main');
    root.innerHTML = '<h1>Welkom</h1><div class="opening-start"></div><div class="opening-begin"></div>';
    document.body.append(root);
    try {
      await offerMoments(root, controller);
      await waitUntil(() => root.querySelector('course-moments a[href="#/les/dag-3"]'));
      await expect(root).to.be.accessible();
      controller.record({ type: 'lesson-completed', lesson: 'x1' });
      await offerMoments(root, controller);
      await waitUntil(() => !root.querySelector('course-moments a'));
    } finally {
      root.remove();
    }
  });

  it('offers nothing to who has not finished', async () => {
    const root = document.createElement('main');
    await offerMoments(root, await open(new MemoryStorage()));
    expect(root.querySelector('course-moments')).to.equal(null);
  });
});
