import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Interaction } from '../model/interaction.ts';
import { hasShape } from '../model/response-shape.ts';
import type { Response } from '../model/responses.ts';
import { newSession } from '../model/session.ts';
import type { Rich } from '../shared/rich.ts';
import { setLanguage } from '../shared/strings.ts';
import { AskedStage, type StageOptions } from './asked-stage.ts';

/** What the shared contract needs to know about one kind of question. */
export interface AskedCase {
  readonly name: string;
  readonly question: Interaction<Rich>;
  /** What is told when nothing was answered. */
  readonly missing: string;
  /** Answers on the screen as a learner does, without the button. */
  readonly fill: (stage: AskedStage) => Promise<void>;
  /** What `fill` means. */
  readonly response: Response;
  /** A response that is not right; absent where nothing is right or wrong. */
  readonly wrong?: Response;
  /** A right one; absent where nothing is right or wrong. */
  readonly right?: Response;
}

/** The tokens of the player, so that colours and contrast are the real ones. */
export async function loadTokens(): Promise<void> {
  setLanguage('nl');
  document.documentElement.lang = 'nl';
  document.title = 'Vragen';
  if (document.querySelector('link[data-tokens]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.dataset['tokens'] = '';
  link.href = new URL('../player/course.css', import.meta.url).href;
  await new Promise((loaded, failed) => {
    link.addEventListener('load', loaded);
    link.addEventListener('error', failed);
    document.head.append(link);
  });
}

/** The deepest element that has the focus. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Gives an answer from outside, as if it came back from a saved state. */
export async function restored(
  question: Interaction<Rich>,
  responses: readonly Response[],
  options: StageOptions = {},
): Promise<AskedStage> {
  const stage = new AskedStage(question, options);
  await stage.settled();
  for (const response of responses) {
    stage.place.dispatchEvent(
      new CustomEvent('course-answer', { detail: { key: question.key, response, seconds: 1 } }),
    );
  }
  stage.answers.length = 0;
  await stage.settled();
  return stage;
}

/** The contract that every question keeps. */
export function describeAsked({ name, question, missing, fill, response, wrong, right }: AskedCase): void {
  describe(`${name}: the contract of all questions`, () => {
    let stage: AskedStage;
    const open = async (options: StageOptions = {}): Promise<AskedStage> => {
      stage = new AskedStage(question, options);
      await stage.settled();
      return stage;
    };
    before(loadTokens);
    afterEach(async () => {
      stage.remove();
      document.documentElement.dir = '';
      await setViewport({ width: 800, height: 600 });
    });

    it('has the question as a heading in the legend, and no score while untouched', async () => {
      await open();
      expect(stage.get('fieldset > legend h3').textContent).to.contain(question.label);
      expect(stage.all('#summary')).to.have.length(0);
      expect(stage.answers).to.have.length(0);
      expect(stage.session.answers).to.deep.equal({});
      await expect(stage.element).to.be.accessible();
    });

    it('tells in words what is missing, ties it to the controls and puts the focus there', async () => {
      await open();
      await stage.check();
      expect(stage.answers).to.have.length(0);
      expect(stage.get('#error').innerText).to.contain(missing);
      expect(stage.all(`[aria-describedby~='error']`).length).to.be.greaterThan(0);
      const active = focused();
      expect(stage.get('.answers').contains(active), `focus is on ${active?.outerHTML}`).to.equal(true);
      await expect(stage.element).to.be.accessible();
    });

    it('gives codes alone, once, and forgets the error', async () => {
      await open();
      await stage.check();
      await fill(stage);
      expect(stage.all('#error')).to.have.length(0);
      await stage.check();
      expect(stage.answers).to.have.length(1);
      const [{ key, response: given, seconds }] = stage.answers as [(typeof stage.answers)[0]];
      expect(key).to.equal(question.key);
      expect(given).to.deep.equal(response);
      expect(Number.isInteger(seconds) && seconds >= 1).to.equal(true);
    });

    it('asks anew what was another kind of question in an earlier version of the course', async () => {
      const all: readonly Response[] = [true, false, 4, ['0'], [['0', '1']], [['0', 3]]];
      const others = all.filter((other) => !hasShape(question.type, other));
      expect(others.length).to.be.greaterThan(3);
      for (const other of others) {
        const answers = { [question.key]: { attempts: 1, response: other, scaled: 1, best: 1 } };
        await open({ session: { ...newSession(7), answers } });
        expect(stage.all('#summary'), JSON.stringify(other)).to.have.length(0);
        await fill(stage);
        await stage.check();
        expect(stage.session.answers[question.key]).to.deep.include({ attempts: 2, response });
        expect(stage.all('#summary'), JSON.stringify(other)).to.have.length(1);
        stage.remove();
      }
    });

    it('puts the focus on the result when the button is gone', async () => {
      await open();
      await fill(stage);
      const button = stage.get('.actions .button');
      button.focus();
      await stage.check();
      expect(focused()?.id).to.equal('summary');
      await expect(stage.element).to.be.accessible();
    });

    it('does not take the focus from somebody who is elsewhere', async () => {
      await open();
      const other = document.createElement('button');
      other.textContent = 'elders';
      stage.place.after(other);
      await fill(stage);
      other.focus();
      await stage.check();
      expect(document.activeElement).to.equal(other);
      other.remove();
      expect(document.querySelector('[aria-live=polite]')?.textContent?.trim()).to.not.equal('');
    });

    it('fits in 320 px, also when it reads from right to left', async () => {
      await setViewport({ width: 320, height: 700 });
      for (const dir of ['ltr', 'rtl']) {
        document.documentElement.dir = dir;
        await open();
        await fill(stage);
        expect(document.documentElement.scrollWidth, dir).to.be.at.most(320);
        await stage.check();
        expect(document.documentElement.scrollWidth, `${dir} answered`).to.be.at.most(320);
        if (dir === 'ltr') stage.remove();
      }
      await expect(stage.element).to.be.accessible();
    });

    it('has targets of at least 24 px', async () => {
      await open();
      for (const target of stage.all('button, select, textarea, label:has(input), input[type=text]')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
      }
    });

    it('gives no feedback during a test, and the answer can be changed', async () => {
      await open({ purpose: 'test' });
      await fill(stage);
      await stage.check();
      expect(stage.all('#summary, .badge.right, .badge.wrong, #tip')).to.have.length(0);
      expect(stage.get('.actions .button.main').innerText).to.not.equal('');
      await stage.check();
      expect(stage.answers.map((answer) => answer.response)).to.deep.equal([response, response]);
      await expect(stage.element).to.be.accessible();
    });

    it('only shows in a review', async () => {
      stage = await restored(question, [wrong ?? response], { purpose: 'review', readOnly: true });
      expect(stage.all('button')).to.have.length(0);
      expect(stage.all(':is(input, select, textarea):not(:disabled)')).to.have.length(0);
      expect(stage.get('#summary').innerText).to.not.equal('');
      await expect(stage.element).to.be.accessible();
    });

    if (wrong === undefined || right === undefined) return;

    it('says right by icon, word and colour', async () => {
      stage = await restored(question, [right]);
      expect(stage.get('#summary.right').innerText).to.contain('Dat klopt.');
      expect(stage.all('#summary svg')).to.have.length(1);
      expect(stage.all('.actions')).to.have.length(0);
      await expect(stage.element).to.be.accessible();
    });

    if (question.attempts > 1 && question.element !== 'prediction') {
      it('offers another try that keeps the place, and then the model answer', async () => {
        stage = await restored(question, [wrong]);
        await expect(stage.element).to.be.accessible();
        const again = stage.get('.actions .button');
        expect(again.innerText).to.equal('Nog een keer');
        again.focus();
        again.click();
        await stage.settled();
        expect(stage.get('.answers').contains(focused())).to.equal(true);
        await expect(stage.element).to.be.accessible();
        stage.remove();
        stage = await restored(question, [wrong, wrong]);
        expect(stage.all('.actions')).to.have.length(0);
        expect(stage.words).to.not.match(/helaas|fout/i);
        await expect(stage.element).to.be.accessible();
      });

      it('shows the answer when the learner asks for it', async () => {
        stage = await restored(question, [wrong]);
        stage.get('.actions .link-button').focus();
        stage.get('.actions .link-button').click();
        await stage.settled();
        expect(focused()?.id).to.equal('summary');
        expect(stage.all('.actions')).to.have.length(0);
      });
    }
  });
}
