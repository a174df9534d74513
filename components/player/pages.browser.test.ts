import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { setGlossary } from '../shared/glossary.ts';
import { loadTokens } from '../test-support/asked-suite.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { demoLessons } from '../test-support/demo-lessons.ts';
import { FakeTracker } from '../test-support/fake-tracker.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { openDeviceStore } from '../tracking/device-store.ts';
import { CoursePlayer } from './course-player.ts';
import { addressHash, readAddress, type Address } from './screen-address.ts';
import { SessionController } from './session-controller.ts';

async function setUp(hash: string) {
  const tracker = new FakeTracker();
  const store = openDeviceStore('proefcursus', new MemoryStorage());
  const controller = new SessionController({
    course: demoCourse,
    lessons: demoLessons(),
    tracker,
    store,
    seed: 7,
  });
  const opened = controller.open();
  tracker.launchWith({});
  await opened;
  controller.record({ type: 'route-chosen', route: 'medewerker' });
  const player = new CoursePlayer();
  player.controller = controller;
  const went: Address[] = [];
  player.go = (address) => {
    went.push(address);
    void player.show(address, true);
  };
  document.body.append(player);
  await player.show(readAddress(demoCourse, hash)!, true);
  return { player, controller, went, tracker };
}

describe('a page beside the lessons', () => {
  before(() => loadTokens());
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    setGlossary(() => Promise.resolve([{ term: 'LSD', explanation: 'Luisteren, samenvatten, doorvragen.' }]));
  });
  afterEach(() => {
    document.querySelectorAll('course-player').forEach((player) => player.remove());
    setGlossary(undefined);
  });

  it('has an address of its own', () => {
    const address = readAddress(demoCourse, '#/begrippen');
    expect(address).to.deep.equal({ at: 'page', page: 'begrippen' });
    expect(addressHash(address!)).to.equal('#/begrippen');
  });

  it('opens from the outline, takes the focus at its title and is marked as the page', async () => {
    const { player } = await setUp('#/begrippen');
    expect(document.activeElement?.textContent).to.equal('Begrippen');
    expect(document.title).to.equal('Begrippen – Inwoner-interactie – van regels naar contact');
    const link = player.querySelector('.outline-page[aria-current="page"]');
    expect(link?.getAttribute('href')).to.equal('#/begrippen');
    await waitUntil(() => player.querySelector('course-glossary')?.shadowRoot?.querySelector('dt'));
    await expect(player).to.be.accessible();
  });

  it('leads back to the screen the learner came from, and does not move the saved place', async () => {
    const { player, controller, went } = await setUp('#/les/nee/1');
    await player.show({ at: 'page', page: 'begrippen' }, true);
    expect(controller.session.place).to.deep.equal({ lesson: 'c1', screen: '1' });
    const back = [...player.querySelectorAll<HTMLButtonElement>('.frame-foot button')];
    expect(back.map((button) => button.textContent?.trim())).to.deep.equal(['Terug naar de les']);
    back[0]!.click();
    expect(addressHash(went.at(-1)!)).to.equal('#/les/nee/1');
  });

  it('is not offered when the course explains no words', async () => {
    setGlossary(undefined);
    const { player } = await setUp('#/les/nee/1');
    expect(player.querySelector('.outline-page[href="#/begrippen"]')).to.equal(null);
  });
});

describe('searching from the frame', () => {
  before(() => loadTokens());
  afterEach(() => document.querySelectorAll('course-player').forEach((player) => player.remove()));

  it('opens over the course, and gives the focus back to what opened the outline on a phone', async () => {
    await setViewport({ width: 360, height: 740 });
    const { player } = await setUp('#/les/nee/1');
    player.search = () => Promise.resolve([['nee', [['0', 'Begin met het nee.']]]]);
    await player.updateComplete;
    player.querySelector<HTMLButtonElement>('.menu')!.click();
    player.querySelector<HTMLButtonElement>('#outline-panel .search')!.click();
    await waitUntil(() => player.querySelector('course-search dialog[open]'));
    expect(player.querySelector('#outline-panel[open]')).to.equal(null);
    player.querySelector<HTMLDialogElement>('course-search dialog')!.close();
    expect(document.activeElement).to.equal(player.querySelector('.menu'));
  });

  it('closes when a result is opened', async () => {
    await setViewport({ width: 1280, height: 800 });
    const { player } = await setUp('#/les/nee/1');
    player.search = () => Promise.resolve([['nee', [['0', 'Begin met het nee.']]]]);
    await player.updateComplete;
    player.querySelector<HTMLButtonElement>('.sidebar .search')!.click();
    await waitUntil(() => player.querySelector('course-search dialog[open]'));
    const field = player.querySelector<HTMLInputElement>('course-search input')!;
    field.value = 'begin';
    field.dispatchEvent(new Event('input'));
    await waitUntil(() => player.querySelector('.search-results a'));
    player.querySelector<HTMLAnchorElement>('.search-results a')!.click();
    expect(player.querySelector('dialog[open]')).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
