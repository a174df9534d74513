import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Course } from '../model/course.ts';
import type { LearningEvent } from '../model/event.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { demoLessons } from '../test-support/demo-lessons.ts';
import { FakeTracker } from '../test-support/fake-tracker.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { loadTokens } from '../test-support/asked-suite.ts';
import { openDeviceStore } from '../tracking/device-store.ts';
import './screen-comforts.ts';
import { loadClosing } from './closing.ts';
import { CoursePlayer } from './course-player.ts';
import { readAddress } from './screen-address.ts';
import { SessionController } from './session-controller.ts';

/** The demo course, in which the last lesson holds a test that has to be passed. */
const course: Course = {
  ...demoCourse,
  routes: demoCourse.routes.map((route) => ({
    ...route,
    completion: { ...route.completion, test: { lesson: 'nee', passed: 70, attempts: 2 } },
  })),
  modules: demoCourse.modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) =>
      lesson.id === 'nee'
        ? {
            ...lesson,
            test: { from: [{ name: 'welkom', lessons: ['welkom'], questions: ['a1.q'] }], count: 1 },
          }
        : lesson,
    ),
  })),
};

async function setUp() {
  const controller = new SessionController({
    course,
    lessons: demoLessons(),
    tracker: new FakeTracker(),
    store: openDeviceStore('proefcursus', new MemoryStorage()),
    seed: 7,
  });
  controller.record({ type: 'route-chosen', route: 'medewerker' });
  const player = new CoursePlayer();
  player.controller = controller;
  document.body.append(player);
  await loadClosing();
  for (const hash of ['#/les/nee/0', '#/les/nee/1']) await player.show(readAddress(course, hash)!, false);
  const record = async (event: LearningEvent): Promise<void> => {
    controller.record(event);
    await player.updateComplete;
  };
  return { player, record };
}

function isSeen(player: HTMLElement, selector: string): boolean {
  return player.querySelector(selector)?.checkVisibility() ?? false;
}

const start: LearningEvent = { type: 'test-started', lesson: 'c1', drawn: ['a1.q'] };
const finish = (scaled: number): LearningEvent => ({ type: 'test-finished', lesson: 'c1', scaled });

describe('the frame around a test', () => {
  before(() => loadTokens());
  beforeEach(() => setViewport({ width: 1280, height: 800 }));
  afterEach(() => document.querySelectorAll('course-player').forEach((player) => player.remove()));

  it('leaves the accent to the test while it waits, runs, or can be tried again', async () => {
    const { player, record } = await setUp();
    const hasAccent = (): boolean => isSeen(player, '.frame-foot .button.main');
    expect(hasAccent(), 'not tried yet').to.equal(false);
    await record(start);
    expect(hasAccent(), 'running').to.equal(false);
    await record(finish(0.4));
    expect(hasAccent(), 'failed once').to.equal(false);
    await record(start);
    await record(finish(0.92));
    expect(hasAccent(), 'passed').to.equal(true);
  });

  it('shows the test alone while it runs', async () => {
    const { player, record } = await setUp();
    expect(isSeen(player, 'demo-nee p')).to.equal(true);
    expect(isSeen(player, 'course-note')).to.equal(true);
    await record(start);
    expect(isSeen(player, 'demo-nee p')).to.equal(false);
    expect(player.querySelector('course-note, .lesson-open, .lesson-pass, .lesson-done')).to.equal(null);
    expect(isSeen(player, '#screen-title'), 'where the learner is').to.equal(true);
    await record(finish(0.92));
    expect(isSeen(player, 'demo-nee p')).to.equal(true);
    expect(isSeen(player, 'course-note')).to.equal(true);
  });

  it('does not call a lesson done while its failed test can be tried again', async () => {
    const { player, record } = await setUp();
    await record(start);
    await record(finish(0.4));
    expect(player.querySelector('.lesson-done')).to.equal(null);
    await record(start);
    await record(finish(0.92));
    expect(isSeen(player, '.lesson-done')).to.equal(true);
  });

  it('says on the finish page how the test went, while something else is left', async () => {
    const { player, record } = await setUp();
    const words = (): string =>
      player.querySelector('.test-result')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    await player.show({ at: 'finish' }, false);
    expect(words()).to.equal('');
    await record(start);
    await record(finish(0.4));
    expect(words()).to.equal('Toets: nog niet geslaagd, 40 %');
    await record(start);
    await record(finish(0.92));
    expect(words()).to.equal('Toets: geslaagd, 92 %');
    expect(player.querySelector('h1')?.textContent?.trim()).to.equal('Tot hier ben je gekomen');
    await expect(player).to.be.accessible();
  });
});

describe('a note at a lesson', () => {
  before(() => loadTokens());
  afterEach(() => document.querySelectorAll('course-player').forEach((player) => player.remove()));

  it('is closed again at the next lesson, and stays open on the screens of one', async () => {
    const { player } = await setUp();
    const note = (): HTMLDetailsElement => player.querySelector<HTMLDetailsElement>('.own-note')!;
    const show = async (hash: string): Promise<void> => {
      await player.show(readAddress(course, hash)!, false);
      await player.querySelector<CoursePlayer>('course-note')!.updateComplete;
    };
    await show('#/les/nee/0');
    note().open = true;
    await show('#/les/nee/1');
    expect(note().open).to.equal(true);
    await show('#/les/welkom/0');
    expect(note().open).to.equal(false);
  });
});
