import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Dialogue, SceneStep } from '../model/dialogue.ts';
import type { Session, TalkState } from '../model/session.ts';
import type { Rich } from '../shared/rich.ts';
import { setLanguage } from '../shared/strings.ts';
import './course-dialogue.ts';
import type { CourseDialogue } from './course-dialogue.ts';
import type { CourseTalkReview } from './course-talk-review.ts';
import { fitsNarrow } from '../test-support/fits-narrow.ts';
import { demoDialogue, prediction, ria, warnedDialogue } from './demo-dialogue.ts';
import { DemoHost } from './demo-host.ts';

const untouched: TalkState = { replies: [], endings: [], passed: false, skipped: false, plays: 0 };

const foreseen: Session['answers'] = {
  [prediction.key]: { attempts: 1, response: ['b'], scaled: 1, best: 1 },
};

/** Width of the column the talk stands in: the talk looks at that, not at the window. */
let width = 736;
const boxes: HTMLElement[] = [];

interface Opened {
  readonly element: CourseDialogue;
  readonly host: DemoHost;
  readonly root: ShadowRoot;
}

async function open(
  talk?: Partial<TalkState>,
  options: {
    dialogue?: Dialogue<Rich>;
    readOnly?: boolean;
    late?: boolean;
    session?: Partial<Session>;
    note?: string;
    direction?: 'rtl';
  } = {},
): Promise<Opened> {
  const dialogue = options.dialogue ?? demoDialogue;
  const host = new DemoHost(
    { ...(talk ? { talks: { [dialogue.key]: { ...untouched, ...talk } } } : {}), ...options.session },
    options.readOnly,
    options.late,
  );
  if (options.note !== undefined) host.notes['c1.t.p'] = options.note;
  // Not a fixture: that waits for a frame, and a page in the background has none.
  const box = document.createElement('main');
  box.dir = options.direction ?? document.documentElement.dir;
  document.body.append(box);
  boxes.push(box);
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('course-dialogue');
  element.dialogue = dialogue;
  host.serve(element);
  box.append(element);
  await element.updateComplete;
  return { element, host, root: element.shadowRoot! };
}

async function settle({ element }: Opened): Promise<void> {
  await element.updateComplete;
  await aTimeout(0);
  await element.updateComplete;
}

function button(root: ParentNode, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(text));
  if (!found) throw new Error(`There is no button "${text}".`);
  return found;
}

function replyButtons(root: ParentNode): HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>('.reply')];
}

function text(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function announced(): string {
  return text(document.querySelector('.announcements[aria-live=polite]'));
}

function review({ root }: Opened): CourseTalkReview {
  const found = root.querySelector('course-talk-review');
  if (!found) throw new Error('The review does not show.');
  return found;
}

describe('<course-dialogue>', () => {
  let sheet: HTMLLinkElement;

  before(async () => {
    setLanguage('nl');
    sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL('../player/course.css', import.meta.url).href;
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet);
    await loaded;
  });

  after(() => sheet.remove());

  beforeEach(() => {
    width = 736;
  });

  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  describe('before the talk', () => {
    it('tells the situation and who is there, and begins on a press', async () => {
      const opened = await open();
      expect(text(opened.root)).to.contain('zestig flexwoningen').and.to.contain('Ria Vermeulen');
      expect(replyButtons(opened.root)).to.have.length(0);
      button(opened.root, 'Begin het gesprek').click();
      await settle(opened);
      expect(opened.host.events).to.deep.equal([{ type: 'talk-started', key: 'c1.t' }]);
      expect(opened.root.activeElement?.id).to.equal('now');
    });

    it('warns for a hard talk, names the other one, and can be skipped without losing the talk', async () => {
      const opened = await open(undefined, { dialogue: warnedDialogue });
      const link = opened.root.querySelector('a');
      expect(link?.getAttribute('href')).to.equal('#/les/gesprek-s4');
      button(opened.root, 'Overslaan').click();
      await settle(opened);
      expect(opened.host.events).to.deep.equal([{ type: 'talk-skipped', key: 'c1.t' }]);
      expect(opened.root.activeElement?.id).to.equal('skipped');
      expect(text(opened.root.querySelector('.warning p'))).to.equal(
        'Dit gesprek gaat over boosheid in een volle zaal. Je kunt ook “De telefoon” spelen; dat telt even zwaar.',
      );
      expect(opened.root.querySelector('.talk')!.firstElementChild!.className).to.equal('warning');
      expect(button(opened.root, 'Begin het gesprek').disabled).to.equal(false);
    });

    it('names the endings of earlier plays, also when the replies were dropped to save room', async () => {
      const { root } = await open({ plays: 2, endings: ['5', '4'] });
      expect(text(root)).to.contain('Een lege stoel, De verkeersgroep');
      expect(button(root, 'Speel opnieuw')).to.exist;
    });

    it('offers no play when the attempt is closed', async () => {
      const { root } = await open(undefined, { readOnly: true });
      expect(root.querySelectorAll('button')).to.have.length(0);
      expect(text(root)).to.contain('Spelen kan nu niet');
    });
  });

  describe('the scene', () => {
    it('waits at a moment to stand still, keeps the note private and then goes on', async () => {
      const opened = await open();
      button(opened.root, 'Begin').click();
      await settle(opened);
      expect(replyButtons(opened.root)).to.have.length(0);
      const pause = opened.root.querySelector('course-talk-pause')!;
      pause.shadowRoot!.querySelector('textarea')!.value = 'Ze is boos.';
      button(pause.shadowRoot!, 'Verder').click();
      await settle(opened);
      expect(opened.host.notes['c1.t.p']).to.equal('Ze is boos.');
      expect(JSON.stringify(opened.host.events)).not.to.contain('Ze is boos');
      expect(opened.root.activeElement?.id).to.equal('step-1');
      expect(replyButtons(opened.root)).to.have.length(3);
      expect(announced()).to.contain('Drie jaar vechten');
    });

    it('stays at the moment until the learner goes on, also when the note is kept before', async () => {
      const opened = await open(undefined, { late: true });
      const settled = async (): Promise<void> => {
        await aTimeout(30);
        await settle(opened);
      };
      button(opened.root, 'Begin').click();
      await settled();
      const pause = opened.root.querySelector('course-talk-pause')!;
      const note = pause.shadowRoot!.querySelector('textarea')!;
      note.focus();
      await sendKeys({ type: 'Ze is boos.' });
      await sendKeys({ press: 'Tab' });
      await settled();
      expect(opened.host.notes['c1.t.p']).to.equal('Ze is boos.');
      expect(replyButtons(opened.root)).to.have.length(0);
      expect(pause.shadowRoot!.activeElement).to.equal(button(pause.shadowRoot!, 'Verder'));
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(replyButtons(opened.root)).to.have.length(3);
      expect(opened.root.activeElement?.id).to.equal('step-1');
      expect(text(pause.shadowRoot)).to.contain('Jij schreef: Ze is boos.');
    });

    it('does not ask to stand still again who comes back to this moment with a note', async () => {
      const opened = await open(undefined, { note: 'Ze is boos.' });
      button(opened.root, 'Begin').click();
      await settle(opened);
      expect(replyButtons(opened.root)).to.have.length(3);
    });

    it('lets the moment be skipped with nothing written', async () => {
      const opened = await open();
      button(opened.root, 'Begin').click();
      await settle(opened);
      button(opened.root.querySelector('course-talk-pause')!.shadowRoot!, 'Verder').click();
      await settle(opened);
      expect(opened.host.notes).to.deep.equal({});
      expect(replyButtons(opened.root)).to.have.length(3);
    });

    it('shows the feeling as a face and in words, and each meter as a picture and in words', async () => {
      const { root } = await open({ replies: ['a'] });
      const portrait = root.querySelector('course-portrait')!;
      await portrait.updateComplete;
      expect(portrait.shadowRoot!.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal(
        'Ria Vermeulen kijkt bezorgd',
      );
      expect([...root.querySelectorAll('.meter')].map((meter) => text(meter))).to.deep.equal([
        'spanning 6 van 10 · gespannen',
        'vertrouwen 4 van 10 · voorzichtig',
        'helder 3 van 10 · vaag',
      ]);
      expect(root.querySelectorAll('.meter:first-child .full')).to.have.length(6);
    });

    it('tells what a reply did before the coach speaks, and keeps earlier lines above', async () => {
      const opened = await open({ replies: ['a'] }, { note: 'x' });
      replyButtons(opened.root)
        .find((each) => each.dataset['reply'] === 'd')!
        .click();
      await settle(opened);
      expect(text(opened.root.querySelector('.earlier'))).to.contain('Mijn kleindochter fietst daar');
      const prediction = opened.root.querySelector('course-talk-prediction')!;
      prediction.shadowRoot!.querySelectorAll('input')[1]!.click();
      button(prediction.shadowRoot!, 'Kijk wat er gebeurt').click();
      await settle(opened);
      const now = opened.root.querySelector('.now')!;
      const order = [...now.querySelectorAll('.you, .line, .changes, details')].map(
        (part) => part.className || part.localName,
      );
      expect(order).to.deep.equal(['speech you', 'speech line', 'changes', 'details']);
      expect(text(now.querySelector('.changes'))).to.contain('vertrouwen: stijgt van 4 naar 7');
      expect(now.querySelector('details')!.open).to.equal(false);
    });

    it('keeps the comments for the review when the author wants that', async () => {
      const { root } = await open(
        { replies: ['a'] },
        { dialogue: { ...demoDialogue, feedback: 'afterwards' } },
      );
      expect(root.querySelectorAll('details')).to.have.length(0);
    });

    it('shows thoughts at once only when the author wants that', async () => {
      const later = await open({ replies: ['a'] });
      expect(text(later.root)).not.to.contain('Zeg het maar gewoon');
      const direct = await open({ replies: ['a'] }, { dialogue: { ...demoDialogue, thoughts: 'direct' } });
      expect(text(direct.root)).to.contain('Ria Vermeulen denkt').and.to.contain('Zeg het maar gewoon');
    });

    it('shuffles the replies per learner and gives the same order again', async () => {
      const orders = new Set<string>();
      for (let seed = 1; seed <= 12; seed += 1) {
        const order = async (): Promise<string> => {
          const { root } = await open({ replies: ['a'] }, { session: { seed } });
          return replyButtons(root)
            .map((each) => each.dataset['reply'])
            .join('');
        };
        const first = await order();
        expect(await order()).to.equal(first);
        orders.add(first);
      }
      expect(orders.size).to.be.greaterThan(2);
      const fixed = await open({ replies: ['a'] }, { dialogue: { ...demoDialogue, shuffled: false } });
      expect(replyButtons(fixed.root).map((each) => each.dataset['reply'])).to.deep.equal(['d', 'e', 'f']);
    });

    it('gives nothing away while a prediction waits', async () => {
      const { root } = await open({ replies: ['a', 'd'] });
      expect(text(root.querySelector('.meter'))).to.equal('spanning 6 van 10 · gespannen');
      expect(root.querySelectorAll('.now .changes, .now details')).to.have.length(0);
      expect(replyButtons(root)).to.have.length(0);
    });

    it('asks for a prediction before it shows, and says in words when none was made', async () => {
      const opened = await open({ replies: ['a', 'd'] });
      const element = opened.root.querySelector('course-talk-prediction')!;
      button(element.shadowRoot!, 'Kijk wat er gebeurt').click();
      await element.updateComplete;
      expect(text(element.shadowRoot!.querySelector('[role=alert]'))).to.contain('Kies eerst een antwoord');
      expect(opened.host.events).to.have.length(0);
      element.shadowRoot!.querySelectorAll('input')[0]!.click();
      button(element.shadowRoot!, 'Kijk wat er gebeurt').click();
      await settle(opened);
      expect(opened.host.events).to.have.length(1);
      expect(opened.host.events[0]).to.deep.include({ type: 'answered', key: 'c1.v', response: ['a'] });
      await element.updateComplete;
      expect(text(element.shadowRoot))
        .to.contain('Het ging anders dan je dacht')
        .and.to.contain('eindelijk iemand');
    });

    it('can be played with the keyboard alone, with the focus on the new line each time', async () => {
      const opened = await open({ replies: ['a'] }, { note: 'x', session: { answers: foreseen } });
      const { root } = opened;
      replyButtons(root)[0]!.focus();
      await sendKeys({ press: 'Tab' });
      const code = replyButtons(root)[1]!.dataset['reply']!;
      expect((root.activeElement as HTMLElement | null)?.dataset['reply']).to.equal(code);
      await sendKeys({ press: 'Enter' });
      await settle(opened);
      expect(opened.host.events[0]).to.deep.equal({ type: 'talk-replied', key: 'c1.t', reply: code });
      expect(root.activeElement?.id).to.equal('now');
      await sendKeys({ press: 'Tab' });
      expect(root.activeElement?.localName).to.equal('summary');
      await sendKeys({ press: 'Enter' });
      expect(root.querySelector('details')!.open).to.equal(true);
    });

    it('moves the focus to the new line, also when the player hands it down later', async () => {
      const opened = await open(
        { replies: ['a'] },
        { note: 'x', session: { answers: foreseen }, late: true },
      );
      const old = opened.root.querySelector('#now');
      replyButtons(opened.root)[1]!.click();
      await settle(opened);
      await aTimeout(60);
      await settle(opened);
      const now = opened.root.querySelector('#now');
      expect(now).not.to.equal(old);
      expect(opened.root.activeElement).to.equal(now);
    });

    it('announces a new line once, with who says it, the feeling and what changed', async () => {
      const opened = await open({ replies: [] }, { note: 'x' });
      button(opened.root, 'Begin').click();
      await settle(opened);
      replyButtons(opened.root)
        .find((each) => each.dataset['reply'] === 'c')!
        .click();
      await settle(opened);
      const said = announced();
      expect(said).to.contain('Ria Vermeulen (bezorgd) "Mijn kleindochter');
      expect(said).to.contain('spanning: stijgt van 8 naar 10');
      expect(said.match(/kleindochter/g)).to.have.length(1);
      expect(said).not.to.contain('woningzoekenden');
    });

    it('tells when an earlier promise backfires', async () => {
      const opened = await open({ replies: ['a', 'e'] }, { session: { answers: foreseen } });
      replyButtons(opened.root)
        .find((each) => each.dataset['reply'] === 'h')!
        .click();
      await settle(opened);
      expect(text(opened.root.querySelector('.later'))).to.contain('Alles is bespreekbaar');
    });

    it('tells at the end what still has consequences', async () => {
      const { root } = await open(
        { replies: ['a', 'e', 'g'] },
        { session: { answers: foreseen }, readOnly: true },
      );
      const shown = root.querySelector('course-talk-review')!;
      await shown.updateComplete;
      expect(text(shown.shadowRoot!.querySelector('.later')))
        .to.contain('later nog gevolgen')
        .and.to.contain('Alles is bespreekbaar');
    });

    it('tells the end with its result and what was promised', async () => {
      const opened = await open({ replies: ['a', 'e'] }, { session: { answers: foreseen } });
      replyButtons(opened.root)
        .find((each) => each.dataset['reply'] === 'h')!
        .click();
      await settle(opened);
      expect(opened.host.events.at(-1)).to.deep.equal({
        type: 'talk-ended',
        key: 'c1.t',
        ending: '5',
        result: 'again',
        remembered: ['valse belofte'],
      });
      expect(text(opened.root.querySelector('.end'))).to.contain('Afloop: Een lege stoel Dit kan beter.');
      expect(replyButtons(opened.root)).to.have.length(0);
    });

    it('can be stopped at any time, and goes on where it was', async () => {
      const opened = await open({ replies: ['a'] });
      button(opened.root, 'Even stoppen').click();
      await settle(opened);
      expect(opened.root.activeElement?.id).to.equal('start');
      button(opened.root, 'Ga verder').click();
      await settle(opened);
      expect(opened.host.events).to.deep.equal([]);
      expect(replyButtons(opened.root)).to.have.length(3);
    });
  });

  describe('coming back', () => {
    it('opens where the learner was', async () => {
      const { root } = await open({ replies: ['a'] });
      expect(text(root.querySelector('.notice'))).to.contain('Je gaat verder waar je was');
      expect(text(root.querySelector('.now'))).to.contain('Mijn kleindochter');
    });

    it('stops at the last scene that still exists on an edited script, and says so', async () => {
      const opened = await open({ replies: ['a', 'z', 'g'] });
      expect(text(opened.root.querySelector('.notice'))).to.contain('veranderd sinds de vorige keer');
      replyButtons(opened.root)
        .find((each) => each.dataset['reply'] === 'f')!
        .click();
      await settle(opened);
      expect(opened.host.events.map(({ type }) => type)).to.deep.equal([
        'talk-rewound',
        'talk-replied',
        'talk-ended',
      ]);
      expect(opened.host.session.talks['c1.t']?.replies).to.deep.equal(['a', 'f']);
    });

    it('opens the review of a talk that was over, with the ending as it was played', async () => {
      const opened = await open(
        { replies: ['a', 'e', 'h'], plays: 1, endings: ['5'] },
        { session: { answers: foreseen, remembered: ['valse belofte'] } },
      );
      await review(opened).updateComplete;
      expect(text(review(opened).shadowRoot)).to.contain('Afloop: Een lege stoel');
    });

    it('begins anew when the learner erased everything', async () => {
      const opened = await open({ replies: ['a'] });
      opened.host.session = { ...opened.host.session, talks: {} };
      opened.element.host = opened.host.host();
      await settle(opened);
      expect(button(opened.root, 'Begin het gesprek')).to.exist;
    });
  });

  describe('the review', () => {
    const lost = { replies: ['a', 'e', 'h'], plays: 1, endings: ['5'] };

    async function look(talk: Partial<TalkState> = lost, readOnly = false): Promise<[Opened, ShadowRoot]> {
      const opened = await open(talk, { session: { answers: foreseen }, readOnly });
      await review(opened).updateComplete;
      return [opened, review(opened).shadowRoot!];
    }

    it('shows the whole talk with the line of tension, what each reply did and the coach', async () => {
      const [, root] = await look();
      const turns = [...root.querySelectorAll('.turns > li')];
      expect(turns).to.have.length(4);
      expect(turns.every((turn) => turn.querySelector('.line-of'))).to.equal(true);
      expect(text(turns[1]))
        .to.contain('spanning: zakt van 8 naar 6')
        .and.to.contain('Daar heeft ze op gewacht');
    });

    it('marks the moment it turned', async () => {
      const [, root] = await look();
      expect(text(root.querySelector('.turned')))
        .to.contain('Hier kantelde het')
        .and.to.contain('Beurt 3');
      const [, won] = await look({ replies: ['b', 'd', 'g'], plays: 1, endings: ['4'] });
      expect(text(won.querySelector('.turned'))).to.contain('Beurt 2');
    });

    it('counts the chances taken and missed for each goal, and says what else could be said', async () => {
      const [, root] = await look();
      const goals = [...root.querySelectorAll('.goals > li')].map((goal) => text(goal));
      expect(goals[0]).to.equal('erkennen – 1 van 1 kans');
      expect(goals[2]).to.contain('eerlijk zijn – 0 van 2 kansen').and.to.contain('Gemist in beurt 2');
    });

    it('plays back from a turn', async () => {
      const [opened, root] = await look();
      root.querySelector<HTMLButtonElement>('[aria-label$="beurt 2"]')!.click();
      await settle(opened);
      expect(opened.host.events).to.deep.equal([{ type: 'talk-rewound', key: 'c1.t', replies: ['a'] }]);
      expect(opened.root.activeElement?.id).to.equal('now');
      expect(replyButtons(opened.root)).to.have.length(3);
    });

    it('plays again from the start, and asks the prediction again', async () => {
      const [opened, root] = await look();
      button(root, 'Speel opnieuw').click();
      await settle(opened);
      expect(opened.host.events).to.deep.equal([{ type: 'talk-started', key: 'c1.t' }]);
      button(opened.root.querySelector('course-talk-pause')!.shadowRoot!, 'Verder').click();
      await settle(opened);
      for (const code of ['a', 'd']) {
        replyButtons(opened.root)
          .find((each) => each.dataset['reply'] === code)!
          .click();
        await settle(opened);
      }
      const asked = opened.root.querySelector('.now course-talk-prediction')!;
      expect(asked.shadowRoot!.querySelectorAll('input')).to.have.length(2);
    });

    it('shows the talk through the eyes of the resident', async () => {
      const [opened, root] = await look();
      expect(text(root)).not.to.contain('Ze hebben hun antwoord al klaar');
      root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
      await review(opened).updateComplete;
      expect(text(root)).to.contain('Ze hebben hun antwoord al klaar');
      expect(text(root)).to.contain('Ria Vermeulen voelt zich teleurgesteld');
      expect(root.querySelectorAll('.turns course-portrait')).to.have.length(4);
    });

    it('only shows when the attempt is closed', async () => {
      const [, root] = await look(lost, true);
      expect(root.querySelectorAll('button')).to.have.length(0);
    });

    it('gets the focus when the learner asks for it', async () => {
      const opened = await open({ replies: ['a', 'e'] }, { session: { answers: foreseen } });
      replyButtons(opened.root)
        .find((each) => each.dataset['reply'] === 'h')!
        .click();
      await settle(opened);
      button(opened.root, 'Kijk terug').click();
      await waitUntil(() => opened.root.activeElement?.localName === 'course-talk-review');
      expect(review(opened).shadowRoot!.activeElement?.id).to.equal('title');
    });
  });

  describe('for everybody', () => {
    const states: Readonly<Record<string, () => Promise<Opened>>> = {
      'the intro': () => open(),
      'a warning': () => open(undefined, { dialogue: warnedDialogue }),
      'a skipped talk': () => open({ skipped: true }, { dialogue: warnedDialogue }),
      'a moment to stand still': async () => {
        const opened = await open();
        button(opened.root, 'Begin').click();
        await settle(opened);
        return opened;
      },
      'the scene': () => open({ replies: ['a'] }),
      'the scene with thoughts': () =>
        open({ replies: ['a'] }, { dialogue: { ...demoDialogue, thoughts: 'direct' } }),
      'a prediction': () => open({ replies: ['a', 'd'] }),
      'a prediction made': () => open({ replies: ['a', 'd'] }, { session: { answers: foreseen } }),
      'the ending': async () => {
        const opened = await open({ replies: ['a'] });
        replyButtons(opened.root)
          .find((each) => each.dataset['reply'] === 'f')!
          .click();
        await settle(opened);
        opened.root.querySelector('details')!.open = true;
        return opened;
      },
      'the review': () => open({ replies: ['a', 'e', 'h'], plays: 1 }, { session: { answers: foreseen } }),
      'the other side': async () => {
        const opened = await open({ replies: ['a', 'e', 'h'] }, { session: { answers: foreseen } });
        await review(opened).updateComplete;
        review(opened).shadowRoot!.querySelectorAll('input')[1]!.click();
        await settle(opened);
        return opened;
      },
    };

    for (const [name, show] of Object.entries(states)) {
      it(`is accessible: ${name}`, async () => {
        const { element } = await show();
        // The animation of a new line would be measured halfway.
        document.getAnimations().forEach((animation) => animation.finish());
        await expect(element).to.be.accessible();
      });

      it(`fits on 320 px, also when it reads from right to left: ${name}`, () => {
        // A window of 320 px leaves 288 px between the margins of the page.
        width = 288;
        return fitsNarrow(async () => {
          boxes.splice(0).forEach((box) => box.remove());
          return (await show()).element;
        });
      });
    }

    it('mirrors in a language that reads from right to left', async () => {
      const { root } = await open({ replies: ['a'] }, { direction: 'rtl' });
      const who = root.querySelector('.who')!.getBoundingClientRect();
      const now = root.querySelector('.now')!.getBoundingClientRect();
      expect(who.left).to.be.greaterThan(now.left);
      expect(getComputedStyle(root.querySelector('.bar')!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    });

    it('puts the face beside what is said where there is room, above it where there is not', async () => {
      const wide = await open({ replies: ['a'] });
      const right = wide.root.querySelector('.now')!.getBoundingClientRect();
      expect(wide.root.querySelector('.who')!.getBoundingClientRect().right).to.be.at.most(right.left);
      width = 400;
      const narrow = await open({ replies: ['a'] });
      const below = narrow.root.querySelector('.now')!.getBoundingClientRect();
      expect(narrow.root.querySelector('.who')!.getBoundingClientRect().bottom).to.be.at.most(below.top);
    });

    it('puts the face with the line in one column, each face once and none of them announced twice', async () => {
      width = 328;
      const kevin = { ...ria, name: 'Kevin Blom' };
      const [first, second, ...scenes] = demoDialogue.scenes;
      const joined: SceneStep<Rich> = {
        type: 'line',
        speaker: kevin.name,
        feeling: 'tense',
        strength: 2,
        text: '"Precies."',
      };
      const dialogue: Dialogue<Rich> = {
        ...demoDialogue,
        people: [ria, kevin],
        scenes: [first!, { ...second!, steps: [...second!.steps, joined] }, ...scenes],
      };
      const { root } = await open({ replies: ['a'] }, { dialogue });
      const shown = [...root.querySelectorAll('course-portrait')].filter((each) => each.checkVisibility());
      await Promise.all(shown.map((each) => each.updateComplete));
      expect(shown.map((each) => text(each.closest('.line')?.querySelector('.speaker')))).to.deep.equal([
        'Ria Vermeulen (bezorgd)',
        'Kevin Blom (gespannen)',
      ]);
      expect(shown.map((each) => each.shadowRoot!.querySelector('[role=img]'))).to.deep.equal([null, null]);
      width = 736;
      const wide = await open({ replies: ['a'] }, { dialogue });
      const beside = [...wide.root.querySelectorAll('course-portrait')].filter((each) =>
        each.checkVisibility(),
      );
      expect(beside).to.have.length(1);
      expect(beside[0]!.name).to.equal('Kevin Blom');
    });

    it('shows a face above the moment to stand still while nobody has spoken', async () => {
      width = 328;
      const opened = await open();
      button(opened.root, 'Begin').click();
      await settle(opened);
      expect(opened.root.querySelector('.who')!.checkVisibility()).to.equal(true);
      button(opened.root.querySelector('course-talk-pause')!.shadowRoot!, 'Verder').click();
      await settle(opened);
      expect(opened.root.querySelector('.who')!.checkVisibility()).to.equal(false);
      expect(opened.root.querySelector('#step-1 course-portrait')!.checkVisibility()).to.equal(true);
    });

    it('keeps the meters to one line each on a phone, under a name of their own', async () => {
      width = 328;
      const { root } = await open({ replies: ['a'] });
      const meters = root.querySelector<HTMLElement>('.meters')!;
      expect(text(root.querySelector(`#${meters.getAttribute('aria-labelledby')}`))).to.equal(
        'Hoe het gesprek gaat',
      );
      for (const meter of meters.querySelectorAll('.meter')) {
        expect(meter.getBoundingClientRect().height).to.be.below(30);
      }
      const below = meters.getBoundingClientRect();
      expect(below.top).to.be.at.least(root.querySelector('.now')!.getBoundingClientRect().bottom);
      expect(below.bottom).to.be.at.most(root.querySelector('.replies')!.getBoundingClientRect().top);
    });

    it('fits face and meters in a low frame, with bars no wider than their column', async () => {
      await setViewport({ width: 1024, height: 600 });
      const { root } = await open({ replies: ['a'] });
      const side = root.querySelector('.side')!.getBoundingClientRect();
      expect(side.height).to.be.below(400);
      for (const bar of root.querySelectorAll('.bar')) {
        expect(bar.getBoundingClientRect().right).to.be.at.most(side.right + 0.5);
      }
      await setViewport({ width: 1024, height: 900 });
      const portrait = root.querySelector('.who course-portrait')!.getBoundingClientRect();
      for (const bar of root.querySelectorAll('.bar')) {
        expect(bar.getBoundingClientRect().width).to.be.closeTo(portrait.width, 0.5);
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('has at most one accent button, none once it was looked back on, and says so to the player', async () => {
      const accents = (root: ParentNode): string[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          ...(each.matches('.button.main') ? [text(each)] : []),
          ...(each.shadowRoot ? accents(each.shadowRoot) : []),
        ]);
      const seen = async (show: () => Promise<Opened>): Promise<[string[], boolean]> => {
        const opened = await show();
        await settle(opened);
        return [accents(opened.root), opened.element.hasAttribute('waiting')];
      };
      expect(await seen(states['the intro']!)).to.deep.equal([['Begin het gesprek'], true]);
      expect(await seen(states['a skipped talk']!)).to.deep.equal([[], false]);
      expect(await seen(states['a moment to stand still']!)).to.deep.equal([['Verder'], true]);
      expect(await seen(states['the scene']!)).to.deep.equal([[], true]);
      expect(await seen(states['a prediction']!)).to.deep.equal([['Kijk wat er gebeurt'], true]);
      expect(await seen(states['the ending']!)).to.deep.equal([['Kijk terug op het gesprek'], true]);
      expect(await seen(states['the review']!)).to.deep.equal([[], false]);
      expect(await seen(() => open({ plays: 1, endings: ['5'] }))).to.deep.equal([[], false]);
      expect(await seen(() => open(undefined, { readOnly: true }))).to.deep.equal([[], false]);
    });

    it('makes every reply at least 44 px high', async () => {
      const { root } = await open({ replies: ['a'] });
      for (const each of replyButtons(root)) expect(each.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('speaks English in an English course', async () => {
      setLanguage('en');
      const { root } = await open({ replies: ['a'] });
      setLanguage('nl');
      expect(text(root)).to.contain('What do you say?').and.to.contain('worried');
    });
  });
});
