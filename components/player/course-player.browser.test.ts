import { expect, waitUntil } from '@open-wc/testing';
import { setViewport, sendKeys } from '@web/test-runner-commands';
import { lessonsOf } from '../model/course.ts';
import { edition } from '../shared/edition.ts';
import { privacyTexts } from '../shared/strings/privacy.ts';
import { demoCourse } from '../test-support/demo-course.ts';
import { demoLessons } from '../test-support/demo-lessons.ts';
import { FakeTracker } from '../test-support/fake-tracker.ts';
import { MemoryStorage } from '../test-support/memory-storage.ts';
import { TrackingError } from '../tracking/tracking-error.ts';
import { openDeviceStore } from '../tracking/device-store.ts';
import type { Launch } from '../tracking/tracker.ts';
import { CoursePlayer } from './course-player.ts';
import { readAddress, type Address } from './screen-address.ts';
import { SessionController } from './session-controller.ts';

const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = new URL('./course.css', import.meta.url).href;

/** A player on a screen, as `startPlayer` puts it there. */
async function setUp(hash: string, launch: Partial<Launch> | undefined = {}, lessons = demoLessons()) {
  const tracker = new FakeTracker();
  const controller = new SessionController({
    course: demoCourse,
    lessons,
    tracker,
    store: openDeviceStore('proefcursus', new MemoryStorage()),
    seed: 7,
  });
  const opened = controller.open();
  if (launch) {
    tracker.launchWith(launch);
    await opened;
  }
  controller.record({ type: 'route-chosen', route: 'medewerker' });
  const player = new CoursePlayer();
  player.controller = controller;
  const went: Address[] = [];
  player.go = (address) => {
    went.push(address);
    void player.show(address, true);
  };
  document.body.append(player);
  await player.show(readAddress(demoCourse, hash)!, false);
  return { tracker, controller, player, went };
}

function button(player: HTMLElement, words: string): HTMLButtonElement {
  const found = [...player.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === words && one.checkVisibility(),
  );
  if (!found) throw new Error(`No button "${words}".`);
  return found;
}

/** "Stoppen en bewaren" in the header, whose words may be seen in part. */
function leaveButton(player: HTMLElement): HTMLButtonElement {
  return player.querySelector<HTMLButtonElement>('.leave')!;
}

function text(player: HTMLElement, selector: string): string {
  return player.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('the player', () => {
  before(async () => {
    document.documentElement.lang = 'nl';
    document.title = 'Proef';
    document.head.append(styles);
    await new Promise((done) => (styles.onload = done));
  });

  beforeEach(() => setViewport({ width: 1280, height: 800 }));
  afterEach(() => document.querySelectorAll('course-player').forEach((player) => player.remove()));

  it('shows where the learner is: module, lesson, screen, progress in words', async () => {
    const { player } = await setUp('#/les/nee/1');
    expect(text(player, '.module-title')).to.equal('Module 1 · Zien en horen');
    expect(text(player, 'h1')).to.equal('3.3 Een nee brengen');
    expect(text(player, 'h2')).to.equal('Dan de reden');
    expect(text(player, '.where')).to.equal('scherm 2 van 2');
    expect(text(player, '.percent')).to.match(/^\d+ % gedaan$/);
    expect(document.title).to.equal(
      'Dan de reden – Een nee brengen – Inwoner-interactie – van regels naar contact',
    );
    expect(text(player, '[aria-current="page"] .outline-word')).to.equal('hier ben je · 2 van 2');
  });

  it('goes on and back over the borders of lessons, and puts the focus on the heading of the new screen', async () => {
    const { player, went } = await setUp('#/les/welkom/1');
    button(player, 'Volgende').click();
    await waitUntil(() => text(player, 'h2') === '1.1 Feit, gevoel, behoefte');
    await waitUntil(() => document.activeElement?.id === 'screen-title');
    button(player, 'Vorige').click();
    await waitUntil(() => text(player, 'h2') === 'Alles wat in een tekst kan staan');
    expect(went.map((address) => address.at)).to.deep.equal(['screen', 'screen']);
  });

  it('can be walked with the keyboard: skip link first, then the lesson', async () => {
    const { player } = await setUp('#/les/welkom/0');
    await sendKeys({ press: 'Tab' });
    expect((document.activeElement as HTMLElement).textContent).to.equal('Naar de les');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement?.id).to.equal('screen-title');
    expect(player.contains(document.activeElement)).to.equal(true);
  });

  it('never hides the focus under the header or the footer', async () => {
    await setViewport({ width: 1024, height: 600 });
    const { player } = await setUp('#/les/welkom/1');
    const head = player.querySelector<HTMLElement>('.frame-head')!;
    const foot = player.querySelector<HTMLElement>('.frame-foot')!;
    expect(head.offsetHeight + foot.offsetHeight).to.be.at.most(112);
    for (const target of player.querySelectorAll<HTMLElement>('main a[href], main button, main summary')) {
      target.focus();
      const { top, bottom } = target.getBoundingClientRect();
      expect(top, target.textContent ?? '').to.be.at.least(head.getBoundingClientRect().bottom - 1);
      expect(bottom, target.textContent ?? '').to.be.at.most(foot.getBoundingClientRect().top + 1);
    }
  });

  it('lets header and footer scroll along in a very low frame', async () => {
    await setViewport({ width: 800, height: 300 });
    const { player } = await setUp('#/les/welkom/1');
    await waitUntil(() => getComputedStyle(player.querySelector('.frame-head')!).position === 'static');
  });

  it('opens the outline as a dialog on a narrow screen, and gives the focus back', async () => {
    await setViewport({ width: 360, height: 740 });
    const { player } = await setUp('#/les/welkom/0');
    await player.updateComplete;
    const menu = button(player, 'Inhoud');
    menu.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = player.querySelector<HTMLDialogElement>('#outline-panel')!;
    expect(dialog.open).to.equal(true);
    await expect(player).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
    expect(document.activeElement === menu).to.equal(true);
  });

  it('does not scroll sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 568 });
    for (const hash of ['#/les/welkom/0', '#/les/welkom/1', '#/klaar']) {
      const { player } = await setUp(hash);
      expect(document.documentElement.scrollWidth, hash).to.be.at.most(320);
      player.remove();
    }
  });

  it('tells the truth about saving', async () => {
    const { player, tracker } = await setUp('#/les/welkom/0');
    const status = async (): Promise<string> => {
      await player.updateComplete;
      return text(player, '.status');
    };
    tracker.tell({ type: 'saved', at: new Date(2026, 4, 1, 14, 2) });
    expect(await status()).to.equal('Opgeslagen om 14:02');
    const error = new TrackingError('SCORM 1.2', 'Commit');
    tracker.tell({ type: 'not-saved', error, retryAt: new Date() });
    expect(await status()).to.equal('Nog niet opgeslagen, we proberen het opnieuw');
    await expect(player).to.be.accessible();
    expect(document.querySelector('.announcements[aria-live="assertive"]')?.textContent).to.contain(
      'Nog niet opgeslagen',
    );
    tracker.tell({ type: 'saved', at: new Date() });
    expect(document.querySelector('.announcements[aria-live="polite"]')?.textContent).to.contain(
      'Alles is weer opgeslagen',
    );
    tracker.tell({ type: 'not-connected' });
    expect(await status()).to.equal('Niet verbonden met het LMS: je voortgang blijft op dit apparaat');
    expect(player.querySelector('.status.careful .icon'), 'it does not look like "saved"').to.exist;
    await expect(player).to.be.accessible();
    tracker.tell({ type: 'ended' });
    expect(await status()).to.equal('De sessie in het LMS is voorbij. Open de cursus daar opnieuw');
  });

  it('shows a retry when a lesson does not come in, and the lesson once it does', async () => {
    const good = demoLessons();
    let fails = true;
    const { player, tracker } = await setUp('#/les/nee/0', {}, (id) =>
      fails ? Promise.reject(new Error('offline')) : good(id),
    );
    expect(text(player, '.failed h2')).to.equal('Deze les is niet goed binnengekomen');
    await expect(player).to.be.accessible();
    expect(
      tracker.events.some(({ type }) => type === 'screen-seen'),
      'what did not come is not seen',
    ).to.equal(false);
    fails = false;
    button(player, 'Probeer het opnieuw').click();
    await waitUntil(() => text(player, 'demo-nee').includes('Begin met het nee.'));
    expect(tracker.events.some(({ type }) => type === 'screen-seen')).to.equal(true);
  });

  it('hands an answer back to the question and says what is open in the lesson', async () => {
    const { player } = await setUp('#/les/welkom/0');
    button(player, 'Door afspraken na te komen').click();
    await waitUntil(() => text(player, '.demo-result') === 'Beantwoord: 1');
    button(player, 'Volgende').click();
    await waitUntil(() => text(player, '.lesson-done') === 'Deze les is klaar.');
  });

  it('lets the learner pass what is open, in words', async () => {
    const { player, controller } = await setUp('#/les/feit/0');
    await waitUntil(() => player.querySelector('.lesson-pass'));
    expect(player.querySelector('.lesson-open'), 'the talk stands right above it').to.equal(null);
    await expect(player).to.be.accessible();
    button(player, 'Rond de les zo af').click();
    expect(controller.session.lessons['b1']?.done).to.equal(true);
  });

  it('lists under the last screen what is open on the screens before it', async () => {
    const { player } = await setUp('#/les/welkom/1');
    await waitUntil(() => text(player, '.lesson-open ul').includes('Waardoor groeit vertrouwen'));
    await expect(player).to.be.accessible();
  });

  it('jumps to a footnote and back without leaving the screen', async () => {
    const { player, went } = await setUp('#/les/welkom/0');
    const hash = location.hash;
    player.querySelector<HTMLElement>('a[href="#noot-1"]')!.click();
    expect(document.activeElement?.id).to.equal('noot-1');
    player.querySelector<HTMLElement>('a[href="#noot-ref-1"]')!.click();
    expect(document.activeElement?.id).to.equal('noot-ref-1');
    expect(location.hash).to.equal(hash);
    expect(went).to.deep.equal([]);
  });

  it('only shows in review mode', async () => {
    const { player, tracker } = await setUp('#/les/welkom/0', { mode: 'review' });
    expect(text(player, '.status')).to.equal('Je kijkt terug: er wordt niets opgeslagen');
    expect(button(player, 'Door afspraken na te komen').disabled).to.equal(true);
    button(player, 'Volgende').click();
    await waitUntil(() => text(player, 'h2') === 'Alles wat in een tekst kan staan');
    expect(tracker.events).to.deep.equal([]);
    await expect(player).to.be.accessible();
  });

  it('shows on the finish page what was done, what is left and what is seen', async () => {
    const { player, controller } = await setUp('#/les/nee/0');
    controller.note('c1.r', 'mijn zin');
    controller.record({ type: 'screen-seen', lesson: 'c1', screen: '1' });
    await player.show({ at: 'finish' }, true);
    expect(document.activeElement?.tagName).to.equal('H1');
    expect(text(player, 'h1')).to.equal('Tot hier ben je gekomen');
    expect(text(player, '.figures')).to.contain('Lessen klaar');
    expect(text(player, '.figures')).to.contain('1 van 3');
    expect(text(player, '.finish h2')).to.equal('Wat je deed');
    expect(text(player, '.finish .button.main')).to.equal('Verder met Welkom');
    expect(player.querySelector('.frame-foot .main'), 'one accent button').to.equal(null);
    expect(
      [...player.querySelectorAll('.left-part summary')].map((one) => one.textContent?.trim()),
    ).to.deep.equal(['Welkom1 les', 'Module 1 · Zien en horen1 les', 'Speel nog 1 van deze gesprekken']);
    expect(player.querySelector('.left-part a')?.getAttribute('href')).to.equal('#/les/welkom');
    expect(text(player, '.finish')).to.contain(
      privacyTexts(demoCourse, edition(), 'nl', 'scorm12').reported[0]!,
    );
    expect(text(player, '.finish')).to.contain('Je eigen woorden staan alleen op dit apparaat');
    await expect(player).to.be.accessible();
    for (const { code } of lessonsOf(demoCourse))
      controller.record({ type: 'lesson-completed', lesson: code });
    controller.record({ type: 'talk-ended', key: 'b1.t', ending: 'e', result: 'passed', remembered: [] });
    await player.updateComplete;
    expect(text(player, 'h1')).to.equal('Je hebt de cursus afgerond');
    await expect(player).to.be.accessible();
  });

  it('stops: saves, says whether that was acknowledged, and offers to erase the device', async () => {
    const { player, tracker } = await setUp('#/les/welkom/0');
    leaveButton(player).click();
    await waitUntil(() => text(player, 'h1') === 'Tot de volgende keer');
    expect(tracker.calls.at(-1)).to.equal('exit');
    expect(text(player, '.lead')).to.equal(
      'Alles is opgeslagen in je leeromgeving. Je kunt dit venster sluiten.',
    );
    await expect(player).to.be.accessible();
    button(player, 'Wis mijn gegevens op dit apparaat').click();
    await waitUntil(() => text(player, '.warning') !== '');
    await expect(player).to.be.accessible();
    button(player, 'Ja, wis alles').click();
    await waitUntil(() => text(player, '.device-data').includes('Gewist.'));
    expect(document.activeElement?.id).to.equal('device-data-title');
  });

  it('does not claim that anything was saved when the LMS did not say so', async () => {
    const { player, tracker } = await setUp('#/les/welkom/0');
    tracker.exitAnswer = { acknowledged: false };
    leaveButton(player).click();
    await waitUntil(() => text(player, '.lead') !== '');
    expect(text(player, '.lead')).to.contain('heeft niet bevestigd');
  });

  it('says after leaving without an LMS that nobody received it, and leads back', async () => {
    const { player, tracker } = await setUp('#/les/welkom/0', { connected: false });
    tracker.exitAnswer = { acknowledged: true };
    leaveButton(player).click();
    await waitUntil(() => text(player, '.lead') !== '');
    expect(text(player, '.lead')).to.match(/^Je organisatie heeft dit niet ontvangen\./);
    expect(button(player, 'Toch verder').classList.contains('main')).to.equal(true);
    await expect(player).to.be.accessible();
  });

  it('keeps header and footer slim on a phone, in which the way out keeps its name', async () => {
    await setViewport({ width: 360, height: 740 });
    const { player, tracker } = await setUp('#/les/nee/0');
    tracker.tell({ type: 'saved', at: new Date(2026, 4, 1, 14, 2) });
    await player.updateComplete;
    const height = (part: string): number => player.querySelector<HTMLElement>(part)!.offsetHeight;
    expect(height('.frame-head') + height('.frame-foot')).to.be.below(112);
    const leave = leaveButton(player);
    expect(leave.textContent?.trim()).to.equal('Stoppen en bewaren');
    expect(leave.querySelector<HTMLElement>('.stop-rest')!.offsetWidth, 'not seen').to.be.at.most(1);
    await expect(player).to.be.accessible();
  });

  it('cuts nothing from the frame in the largest text', async () => {
    document.documentElement.dataset['text'] = '3';
    try {
      for (const width of [360, 768, 1024]) {
        await setViewport({ width, height: 740 });
        const { player, tracker } = await setUp('#/les/nee/0');
        document.documentElement.dataset['text'] = '3';
        tracker.tell({ type: 'saved', at: new Date(2026, 4, 1, 14, 2) });
        await player.updateComplete;
        for (const part of player.querySelectorAll<HTMLElement>(
          '.frame-head .button, .head-status, .frame-foot > *',
        )) {
          const { left, right } = part.getBoundingClientRect();
          expect(left, part.className).to.be.at.least(0);
          expect(right, `${part.className} at ${width}`).to.be.at.most(width);
          expect(part.scrollWidth, `${part.className} at ${width}`).to.be.at.most(part.clientWidth + 1);
        }
        player.remove();
      }
    } finally {
      delete document.documentElement.dataset['text'];
    }
  });

  it('leaves the accent to a talk that waits on the screen', async () => {
    const { player } = await setUp('#/les/nee/0');
    const next = button(player, 'Volgende');
    const accent = getComputedStyle(next).backgroundColor;
    const talk = document.createElement('course-dialogue');
    talk.setAttribute('waiting', '');
    player.querySelector('main')!.append(talk);
    next.style.transition = 'none';
    expect(getComputedStyle(next).backgroundColor).to.not.equal(accent);
    talk.removeAttribute('waiting');
    expect(getComputedStyle(next).backgroundColor).to.equal(accent);
    talk.remove();
  });

  it('is accessible on every kind of screen', async () => {
    for (const hash of ['#/les/welkom/0', '#/les/welkom/1', '#/les/feit/0', '#/les/nee/0']) {
      const { player } = await setUp(hash);
      await expect(player, hash).to.be.accessible();
      player.remove();
    }
  });
});
