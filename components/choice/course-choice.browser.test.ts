import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { newSession } from '../model/session.ts';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens, restored } from '../test-support/asked-suite.ts';
import { choice, several } from '../test-support/sample-questions.ts';
import './course-choice.ts';

const pick = async (stage: AskedStage, ...codes: string[]): Promise<void> => {
  for (const code of codes) stage.get(`input[value='${code}']`).click();
  await stage.settled();
};

describeAsked({
  name: 'course-choice, one answer',
  question: choice,
  missing: 'Kies eerst een antwoord.',
  fill: (stage) => pick(stage, 'b'),
  response: ['b'],
  wrong: ['b'],
  right: ['a'],
});

describeAsked({
  name: 'course-choice, several answers',
  question: several,
  missing: 'Kies eerst een antwoord.',
  fill: (stage) => pick(stage, 'c', 'a'),
  response: ['a', 'c'],
  wrong: ['c'],
  right: ['a', 'b'],
});

describe('course-choice', () => {
  let stage: AskedStage;
  before(loadTokens);
  afterEach(() => stage.remove());

  it('is chosen and checked with the keyboard alone', async () => {
    stage = new AskedStage(choice);
    await stage.settled();
    stage.get('input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent?.trim()).to.equal('Controleer');
    await sendKeys({ press: 'Enter' });
    expect(stage.answers[0]?.response).to.deep.equal(['b']);
  });

  it('has rows of at least 48 px that are clickable as a whole', async () => {
    stage = new AskedStage(choice);
    await stage.settled();
    for (const row of stage.all('.option label')) expect(row.offsetHeight).to.be.at.least(48);
    stage.all('.option label')[1]!.click();
    expect(stage.get<HTMLInputElement>(`[value='b']`).checked).to.equal(true);
  });

  it('puts letters before the options', async () => {
    stage = new AskedStage(choice);
    await stage.settled();
    expect(stage.all('.letter').map((letter) => letter.innerText)).to.deep.equal(['a.', 'b.', 'c.']);
  });

  it('ties the situation and the feedback to what they belong to', async () => {
    stage = await restored(choice, [['b']]);
    expect(stage.get('fieldset').getAttribute('aria-describedby')).to.contain('situation');
    const row = stage.get(`.option:has([value='b'])`);
    expect(row.querySelector('.option-feedback')?.textContent).to.contain('Uitleg is nodig');
    expect(row.querySelector('input')?.getAttribute('aria-describedby')).to.equal('feedback-b');
    expect(stage.all('.option-feedback')).to.have.length(1);
  });

  it('keeps the own choice as clear as before, and says so beside the mark', async () => {
    for (const question of [choice, several]) {
      stage = await restored(question, [['b', 'c'].slice(question.multiple ? 0 : 1)]);
      const own = stage.get(`.option:has([value='c'])`);
      expect(own.querySelector('.marks')?.textContent?.trim()).to.equal('Nog niet jouw keuze');
      expect(stage.get(`.option:has([value='a'])`).innerText).to.not.contain('jouw keuze');
      const { borderTopColor } = getComputedStyle(own.querySelector('input')!);
      expect(borderTopColor).to.equal(getComputedStyle(own).color);
      await expect(stage.element).to.be.accessible();
      stage.remove();
    }
  });

  it('puts the radio and the letter on the first line of a long answer', async () => {
    await setViewport({ width: 360, height: 740 });
    stage = new AskedStage(choice);
    await stage.settled();
    const middle = ({ top, height }: DOMRect): number => top + height / 2;
    for (const row of stage.all('.option')) {
      const text = document.createRange();
      text.selectNodeContents(row.querySelector('.text')!);
      const line = middle(text.getClientRects()[0]!);
      expect(middle(row.querySelector('input')!.getBoundingClientRect())).to.be.closeTo(line, 2);
      expect(row.querySelector('label')!.offsetHeight).to.be.at.least(48);
    }
    expect(stage.all('.text').at(-1)!.getClientRects()[0]!.height).to.be.greaterThan(60);
    await setViewport({ width: 800, height: 600 });
  });

  it('tells how many to choose only when the question does', async () => {
    const hint = async (label: string): Promise<string> => {
      stage?.remove();
      stage = new AskedStage({ ...several, label, question: label });
      await stage.settled();
      return stage.get('#hint').innerText;
    };
    expect(await hint('Welke twee signalen zie je?')).to.equal('Kies er twee.');
    expect(await hint('Welke 2 signalen zie je?')).to.equal('Kies er 2.');
    expect(await hint('Welke drie signalen zie je?')).to.equal('Er kunnen meer antwoorden goed zijn.');
    expect(await hint('Twee buren praten. Welke signalen zie je?')).to.equal(
      'Er kunnen meer antwoorden goed zijn.',
    );
  });

  it('does not give the right answer away while there is a try left', async () => {
    stage = await restored(choice, [['b']]);
    expect(stage.get(`.option:has([value='a'])`).className).to.not.contain('right');
    expect(stage.words).to.not.contain('Wie zich gehoord voelt');
    stage.get('.actions .link-button').click();
    await stage.settled();
    expect(stage.get(`.option:has([value='a'])`).innerText).to.contain('Past hier het best');
    expect(stage.words).to.contain('Wie zich gehoord voelt');
  });

  it('keeps an earlier choice visible as tried', async () => {
    stage = await restored(choice, [['b']]);
    stage.get('.actions .button').click();
    await stage.settled();
    const row = stage.get(`.option:has([value='b'])`);
    expect(row.innerText).to.contain('Al geprobeerd');
    expect(row.innerText).to.contain('Uitleg is nodig');
    expect(stage.all(':checked')).to.have.length(0);
  });

  it('says which right answers were missed, and that part was right', async () => {
    stage = await restored(several, [['a'], ['a']]);
    expect(stage.get('#summary.almost').innerText).to.contain('Een deel klopt al');
    expect(stage.get(`.option:has([value='b'])`).innerText).to.contain('Hoort er ook bij');
  });

  it('gives a tip when asked', async () => {
    stage = new AskedStage(choice);
    await stage.settled();
    const button = stage.get('.link-button');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(stage.get('#tip').hidden).to.equal(true);
    button.click();
    await stage.settled();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(stage.get('#tip').innerText).to.contain('Wat heeft iemand nodig');
    await expect(stage.element).to.be.accessible();
  });

  it('shuffles by the seed of the learner, the same after a resume', async () => {
    const shuffled = { ...choice, shuffled: true };
    const order = async (seed: number): Promise<string> => {
      stage?.remove();
      stage = new AskedStage(shuffled, { session: newSession(seed) });
      await stage.settled();
      return stage
        .all<HTMLInputElement>('input')
        .map((input) => input.value)
        .join('');
    };
    expect(await order(5)).to.equal(await order(5));
    const orders = new Set<string>();
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) orders.add(await order(seed));
    expect(orders.size).to.be.greaterThan(1);
  });

  it('reports codes in the author’s order, whatever the order of clicking', async () => {
    stage = new AskedStage(several);
    await stage.settled();
    await pick(stage, 'b', 'a');
    await stage.check();
    expect(stage.answers[0]?.response).to.deep.equal(['a', 'b']);
  });

  it('shows the verdict when the response was dropped to save room', async () => {
    const session = { ...newSession(7), answers: { [choice.key]: { attempts: 2, scaled: 1, best: 1 } } };
    stage = new AskedStage(choice, { session });
    await stage.settled();
    expect(stage.get('#summary.right').innerText).to.contain('Dat klopt.');
  });

  it('shows rich text as it is', async () => {
    stage = new AskedStage({ ...choice, question: html`Wat <em>zeg</em> je?` });
    await stage.settled();
    expect(stage.get('h3 em').innerText).to.equal('zeg');
  });

  it('does not move the focus when a late launch brings the answer', async () => {
    stage = new AskedStage(choice);
    await stage.settled();
    const input = stage.get('input');
    input.focus();
    stage.happen({
      type: 'answered',
      key: choice.key,
      response: ['a'],
      grade: { scaled: 1, correct: true },
      seconds: 1,
    });
    await stage.settled();
    expect(focused()?.id).to.not.equal('summary');
  });
});
