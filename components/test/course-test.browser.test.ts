import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import type { Course, Lesson } from '../model/course.ts';
import type { Interaction } from '../model/interaction.ts';
import { newSession, type Session } from '../model/session.ts';
import type { Rich } from '../shared/rich.ts';
import { AskedStage, courseOf, type StageOptions } from '../test-support/asked-stage.ts';
import { focused, loadTokens } from '../test-support/asked-suite.ts';
import { fitsNarrow } from '../test-support/fits-narrow.ts';
import { choice, numeric, trueFalse } from '../test-support/sample-questions.ts';
import '../choice/course-choice.ts';
import '../numeric/course-numeric.ts';
import '../true-false/course-true-false.ts';
import './course-test.ts';

const questions: Record<string, Interaction<Rich>> = {
  'b1.0': { ...choice, key: 'b1.0' },
  'b1.1': { ...trueFalse, key: 'b1.1' },
  'b2.0': { ...numeric, key: 'b2.0', weight: 2 },
};
const lesson: Lesson = {
  id: 'toets',
  code: 't1',
  title: 'Toets',
  minutes: 10,
  screens: [{ code: '0', title: 'Toets' }],
  questions: 3,
  test: {
    from: [
      { name: 'een', lessons: ['bank-1'], questions: ['b1.0', 'b1.1'] },
      { name: 'twee', lessons: ['bank-2'], questions: ['b2.0'] },
    ],
    count: 3,
  },
};
const course: Course = {
  ...courseOf(lesson),
  routes: [
    {
      id: 'alle',
      title: 'Alle',
      minutes: 5,
      completion: { lessons: ['toets'], test: { lesson: 'toets', passed: 70, attempts: 2 } },
    },
  ],
};
// Only the bank that is asked for, as a chunk would.
const load: StageOptions['load'] = (id) =>
  Promise.resolve({
    interactions: Object.fromEntries(
      Object.entries(questions).filter(([key]) => key.startsWith(id === 'bank-1' ? 'b1.' : 'b2.')),
    ),
  });

describe('course-test', () => {
  let stage: AskedStage;
  before(loadTokens);
  afterEach(() => stage.remove());

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) {
      await stage.element.updateComplete;
      await new Promise((done) => setTimeout(done));
    }
  };
  const open = async (options: StageOptions = {}): Promise<AskedStage> => {
    stage = new AskedStage((host) => html`<course-test .host=${host}></course-test>`, {
      lesson,
      course,
      load,
      ...options,
    });
    await settle();
    return stage;
  };
  const words = (): string =>
    (stage.element.renderRoot as ShadowRoot & { innerText?: string }).textContent ?? '';
  const asked = (): HTMLElement => stage.get('.question').firstElementChild as HTMLElement;
  const inAsked = (selector: string): HTMLElement =>
    asked().shadowRoot?.querySelector<HTMLElement>(selector) as HTMLElement;
  /** Answers the question that shows. */
  const answer = async (isRight: boolean): Promise<void> => {
    const { localName } = asked();
    if (localName === 'course-choice') inAsked(`[value='${isRight ? 'a' : 'b'}']`).click();
    if (localName === 'course-true-false') inAsked(`[value='${isRight ? 'f' : 't'}']`).click();
    if (localName === 'course-numeric') {
      (inAsked('input') as HTMLInputElement).value = isRight ? '6' : '9';
      inAsked('input').dispatchEvent(new Event('input'));
    }
    await settle();
    inAsked('.actions .button').click();
    await settle();
  };
  const begin = async (): Promise<void> => {
    stage.get('#start, .again button').click();
    await settle();
  };

  it('tells beforehand what is asked, and starts nothing by itself', async () => {
    await open();
    expect(words()).to.contain('3 vragen').and.contain('70 procent').and.contain('2 keer');
    expect(stage.events).to.have.length(0);
    await expect(stage.element).to.be.accessible();
  });

  it('goes from start to a pass: one question a page, no feedback until it is handed in', async () => {
    await open();
    await begin();
    expect(stage.events[0]?.type).to.equal('test-started');
    for (let index = 1; index <= 3; index += 1) {
      expect(stage.get('.progress').innerText).to.equal(`Vraag ${index} van 3`);
      expect(focused()).to.equal(stage.get('.progress'));
      expect(stage.all('.question > *')).to.have.length(1);
      expect(inAsked('#summary')).to.equal(null);
      await expect(stage.element).to.be.accessible();
      await answer(true);
    }
    expect(words()).to.contain('Je hebt alle vragen beantwoord');
    expect(stage.get('h3')).to.equal(focused());
    await expect(stage.element).to.be.accessible();
    stage.get('#hand-in').click();
    await settle();
    expect(stage.events.at(-1)).to.deep.equal({ type: 'test-finished', lesson: 't1', scaled: 1 });
    expect(focused()?.textContent).to.contain('Geslaagd');
    expect(words()).to.contain('100 procent').and.contain('Je had alles goed');
    expect(stage.all('.again')).to.have.length(0);
    expect(stage.answers, 'nothing is graded twice').to.have.length(0);
    await expect(stage.element).to.be.accessible();
  });

  it('weighs, shows the mistakes with their explanation, and lets try again until the tries are used', async () => {
    await open();
    for (const left of [1, 0]) {
      await begin();
      for (let index = 0; index < 3; index += 1) await answer(asked().localName === 'course-numeric');
      stage.get('#hand-in').click();
      await settle();
      expect(stage.events.at(-1)).to.deep.equal({ type: 'test-finished', lesson: 't1', scaled: 0.5 });
      expect(words()).to.contain('Nog niet geslaagd').and.contain('50 procent');
      expect(stage.all('course-choice, course-true-false')).to.have.length(2);
      expect(stage.all('course-numeric')).to.have.length(0);
      const explained = stage.get('course-true-false').shadowRoot?.textContent;
      expect(explained).to.contain('Vaak wil iemand vooral gehoord worden.');
      expect(words()).to.contain(left > 0 ? 'nog 1 keer' : 'Je pogingen zijn op');
      // At the verdict, and once more under the mistakes.
      expect(stage.all('.again').map((again) => again.innerText)).to.deep.equal(
        Array(left * 2).fill(
          'Je mag de toets nog 1 keer maken. Je krijgt dan andere vragen.\n\nMaak de toets opnieuw',
        ),
      );
      expect(stage.element.shadowRoot!.lastElementChild!.className).to.equal(left > 0 ? 'again' : '');
      await expect(stage.element).to.be.accessible();
    }
  });

  it('goes on where the learner was, in the middle of a try', async () => {
    await open();
    await begin();
    await answer(true);
    const { session } = stage;
    stage.remove();
    await open({ session });
    expect(stage.get('.progress').innerText).to.equal('Vraag 2 van 3');
    expect(stage.events).to.have.length(0);
    expect(stage.all('.step.done')).to.have.length(1);
    expect(stage.get('.step[aria-current=step]').getAttribute('aria-label')).to.equal('Vraag 2, nog open');
  });

  it('lets answers be changed until it is handed in', async () => {
    await open();
    await begin();
    const first = asked().localName;
    await answer(false);
    stage.all('.step')[0]!.click();
    await settle();
    expect(asked().localName).to.equal(first);
    await answer(true);
    const key = stage.session.tests['t1']!.drawn[0]!;
    expect(stage.session.tests['t1']!.answers[key]?.scaled).to.equal(1);
  });

  it('waits with the focus for a player that draws later: on the verdict, and on the first question of a new try', async () => {
    await open({ late: true });
    await begin();
    for (let index = 1; index <= 3; index += 1) {
      expect(focused()?.textContent).to.contain(`Vraag ${index} van 3`);
      await answer(false);
    }
    stage.get('#hand-in').focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(focused()).to.equal(stage.get('.verdict'));
    const { top, bottom } = stage.get('.verdict').getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, `${top} to ${bottom}`).to.equal(true);
    stage.all('.again button')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(focused()?.textContent).to.contain('Vraag 1 van 3');
  });

  it('asks once before open questions use up a try', async () => {
    await open();
    await begin();
    await answer(true);
    stage.get('.actions .link-button').click();
    await settle();
    expect(words()).to.contain('Nog open: 2');
    const gap =
      stage.get('.card').getBoundingClientRect().top - stage.get('.steps').getBoundingClientRect().bottom;
    expect(gap).to.equal(24);
    stage.get('#hand-in').focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(focused()?.textContent).to.contain('Inleveren met 2 open vragen?');
    expect(stage.session.tests['t1']!.scores).to.have.length(0);
    await expect(stage.element).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(stage.get('#to-open'));
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(focused()?.textContent).to.contain('Vraag 2 van 3');
    await answer(false);
    stage.get('.actions .link-button').click();
    await settle();
    stage.get('#hand-in').click();
    await settle();
    expect(focused()?.textContent).to.contain('Inleveren met 1 open vraag?');
    stage.get('#hand-in-sure').click();
    await settle();
    expect(stage.session.tests['t1']!.scores).to.have.length(1);
    expect(focused()?.textContent).to.contain('Nog niet geslaagd');
  });

  it('lets the threshold of the LMS go before the course', async () => {
    await open({ masteryScore: 0.5 });
    expect(words()).to.contain('50 procent').and.not.contain('70 procent');
  });

  it('offers a retry when questions do not load, and gets them then', async () => {
    let isOnline = false;
    await open({ load: (id) => (isOnline ? load!(id) : Promise.reject(new Error('offline'))) });
    expect(words()).to.contain('konden niet worden geladen');
    await expect(stage.element).to.be.accessible();
    isOnline = true;
    stage.get('.button').click();
    await settle();
    expect(words()).to.contain('Begin de toets');
  });

  it('passes over a question that has left its bank since it was drawn', async () => {
    const session: Session = {
      ...newSession(7),
      revision: 1,
      tests: { t1: { scores: [], drawn: ['b1.9', 'b1.0', 'b2.0'], answers: {}, running: true } },
    };
    await open({ session });
    expect(stage.get('.progress').innerText).to.equal('Vraag 1 van 2');
    await answer(true);
    await answer(true);
    stage.get('#hand-in').click();
    await settle();
    expect(stage.events.at(-1)).to.deep.equal({ type: 'test-finished', lesson: 't1', scaled: 1 });
  });

  it('starts nothing in a review', async () => {
    await open({ readOnly: true });
    expect(stage.all('button')).to.have.length(0);
    expect(words()).to.contain('niet gemaakt');
  });

  it('fits in 320 px, also when it reads from right to left', () =>
    fitsNarrow(async () => {
      stage.remove();
      await open();
      await begin();
      return stage.element;
    }));
});
