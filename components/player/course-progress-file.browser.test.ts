import { expect, waitUntil } from '@open-wc/testing';
import { progressText } from '../model/progress-file.ts';
import { setLanguage } from '../shared/strings.ts';
import { loadTokens } from '../test-support/asked-suite.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { demoLessons } from '../test-support/demo-lessons.ts';
import { FakeTracker } from '../test-support/fake-tracker.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { openDeviceStore } from '../tracking/device-store.ts';
import { CourseProgressFile } from './course-progress-file.ts';
import { SessionController } from './session-controller.ts';

interface Device {
  readonly controller: SessionController;
  readonly tracker: FakeTracker;
  readonly element: CourseProgressFile;
}

/** Somebody's browser with the course in it; `place` is where they are. */
async function device(place: readonly [string, string] = ['a1', '0']): Promise<Device> {
  const tracker = new FakeTracker();
  const store = openDeviceStore(demoCourse.id, new MemoryStorage());
  const controller = new SessionController({
    course: demoCourse,
    lessons: demoLessons(),
    tracker,
    store,
    seed: 7,
  });
  const opened = controller.open();
  tracker.launchWith({ connected: false, learnerKey: '' });
  await opened;
  controller.record({ type: 'route-chosen', route: 'medewerker' });
  controller.record({ type: 'screen-seen', lesson: place[0], screen: place[1] });
  const element = new CourseProgressFile();
  element.controller = controller;
  const main = document.createElement('main');
  main.append(element);
  document.body.append(main);
  await element.updateComplete;
  return { controller, tracker, element };
}

function fileOf({ controller }: Device): string {
  return progressText(demoCourse, controller.progress, '2026-11-25');
}

async function choose({ element }: Device, text: string): Promise<void> {
  const input = element.querySelector<HTMLInputElement>('input[type=file]')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'voortgang.json', { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => element.querySelector('.warning, a') !== null);
  await element.updateComplete;
}

function press({ element }: Device, words: string): Promise<boolean> {
  [...element.querySelectorAll('button')].find((button) => button.textContent?.includes(words))?.click();
  return element.updateComplete;
}

describe('progress in a file', () => {
  before(() => {
    setLanguage('nl');
    return loadTokens();
  });
  afterEach(() => document.querySelectorAll('main').forEach((main) => main.remove()));

  it('says before saving what is in the file, private words included, and names it after the course and the day', async () => {
    const one = await device();
    one.controller.note('c1.r', 'mijn woorden');
    const saved: { name: string; text: Promise<string> }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
    };
    const button = one.element.querySelector('button')!;
    const about = one.element.querySelector(`#${button.getAttribute('aria-describedby')}`);
    expect(about?.textContent).to.contain('notities, reflecties en je plan');
    button.click();
    HTMLAnchorElement.prototype.click = click;
    await one.element.updateComplete;
    expect(saved).to.have.length(1);
    expect(saved[0]?.name).to.match(new RegExp(`^voortgang-${demoCourse.id}-\\d{4}-\\d\\d-\\d\\d\\.json$`));
    expect(await saved[0]?.text).to.contain('mijn woorden');
    expect(one.element.textContent).to.contain(saved[0]?.name);
    await expect(one.element).to.be.accessible();
  });

  it('brings everything to a device where the course was just opened, and the way to the place', async () => {
    const one = await device();
    one.controller.record({ type: 'lesson-completed', lesson: 'a1' });
    one.controller.note('c1.r', 'mijn woorden');
    one.controller.record({ type: 'screen-seen', lesson: 'c1', screen: '0' });
    const two = await device();
    await choose(two, fileOf(one));
    expect(two.controller.session.lessons).to.deep.equal({
      a1: { seen: ['0'], done: true },
      c1: { seen: ['0'], done: false },
    });
    expect(two.controller.notes()).to.deep.equal({ 'c1.r': 'mijn woorden' });
    expect(two.element.querySelector('a')?.getAttribute('href')).to.contain('#/les/');
    expect(two.controller.session.place).to.deep.equal({ lesson: 'c1', screen: '0' });
    expect(two.tracker.events.at(-1)?.type).to.equal('progress-brought');
    expect(document.activeElement?.tagName).to.equal('H2');
    await expect(two.element).to.be.accessible();
  });

  it('takes nothing away from what was done here since', async () => {
    const one = await device();
    const old = fileOf(one);
    one.controller.record({ type: 'lesson-completed', lesson: 'a1' });
    one.controller.note('c1.r', 'nieuwer');
    one.controller.record({ type: 'screen-seen', lesson: 'c1', screen: '0' });
    const before = one.controller.session;
    await choose(one, old);
    expect(one.controller.session).to.deep.include({ lessons: before.lessons, place: before.place });
    expect(one.controller.notes()).to.deep.equal({ 'c1.r': 'nieuwer' });
  });

  it('asks which private words stay where both have some, and does nothing until then', async () => {
    const one = await device();
    one.controller.note('c1.r', 'van thuis');
    for (const [words, kept] of [
      ['toch niet', 'van hier'],
      ['Wat hier staat', 'van hier'],
      ['in het bestand', 'van thuis'],
    ] as const) {
      const two = await device();
      two.controller.note('c1.r', 'van hier');
      const { revision } = two.controller.session;
      await choose(two, fileOf(one));
      expect(two.element.textContent).to.contain('een van je eigen teksten');
      expect(two.controller.session.revision).to.equal(revision);
      await expect(two.element).to.be.accessible();
      await press(two, words);
      expect(two.controller.notes()).to.deep.equal({ 'c1.r': kept });
      two.element.closest('main')?.remove();
    }
  });

  for (const [what, change, words] of [
    ['another kind of file', () => 'geen voortgang', 'staat geen voortgang'],
    [
      'the file of another course',
      () => progressText({ ...demoCourse, id: 'x', title: 'Bijen' }, empty(), '2026-11-25'),
      'een andere cursus: Bijen',
    ],
    ['a damaged file', (text: string) => text.replace('"state": "1', '"state": "1a'), 'beschadigd'],
    ['a file of a newer version', (text: string) => text.replace('"format": 1', '"format": 9'), 'nieuwere'],
  ] as const) {
    it(`refuses ${what} in plain words, and changes nothing`, async () => {
      const one = await device();
      const before = one.controller.session;
      await choose(one, change(fileOf(one)));
      expect(one.element.querySelector('.warning')?.textContent)
        .to.contain(words)
        .and.to.contain('niets veranderd');
      expect(document.querySelector('[aria-live=assertive]')?.textContent).to.contain(words);
      expect(one.controller.session).to.equal(before);
      await expect(one.element).to.be.accessible();
    });
  }
});

function empty(): SessionController['progress'] {
  const { session } = new SessionController({
    course: demoCourse,
    lessons: demoLessons(),
    tracker: new FakeTracker(),
    store: openDeviceStore('x', new MemoryStorage()),
    seed: 7,
  });
  return { session, notes: {}, finishedOn: '' };
}
