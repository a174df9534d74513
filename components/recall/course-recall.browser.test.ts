import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Lesson } from '../model/course.ts';
import { newSession, type Session } from '../model/session.ts';
import { AskedStage, courseOf, type StageOptions } from '../test-support/asked-stage.ts';
import { loadTokens } from '../test-support/asked-suite.ts';
import { fitsNarrow } from '../test-support/fits-narrow.ts';
import { choice, several, trueFalse } from '../test-support/sample-questions.ts';
import '../choice/course-choice.ts';
import '../true-false/course-true-false.ts';
import './course-recall.ts';

const questions = { [choice.key]: choice, [several.key]: several, [trueFalse.key]: trueFalse };
const base = { minutes: 5, screens: [{ code: '0', title: 'x' }], questions: 3 };
const earlier: Lesson = { ...base, id: 'les', code: 'a1', title: 'Eerder' };
let count = 0;

describe('course-recall', () => {
  let stage: AskedStage;
  before(loadTokens);
  afterEach(() => stage.remove());

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) {
      await stage.element.updateComplete;
      await new Promise((done) => setTimeout(done));
    }
  };
  const open = async (session: Session = newSession(7), options: StageOptions = {}): Promise<void> => {
    count += 1;
    const lesson: Lesson = {
      ...base,
      id: `terug-${count}`,
      code: `r${count}`,
      title: 'Terughalen',
      recall: { lessons: ['les'], questions: Object.keys(questions), count: 2 },
    };
    stage = new AskedStage((host) => html`<course-recall .host=${host}></course-recall>`, {
      lesson,
      course: courseOf(lesson, earlier),
      session,
      load: () => Promise.resolve({ interactions: questions }),
      ...options,
    });
    stage.interactions = questions;
    await settle();
  };
  const words = (): string => stage.element.renderRoot.textContent ?? '';

  it('draws once, and prefers what went wrong', async () => {
    const session: Session = {
      ...newSession(7),
      revision: 3,
      answers: {
        [choice.key]: { attempts: 1, response: ['a'], scaled: 1, best: 1 },
        [trueFalse.key]: { attempts: 1, response: true, scaled: 0, best: 0 },
      },
    };
    await open(session);
    expect(stage.events).to.have.length(1);
    const [event] = stage.events;
    expect(event?.type).to.equal('recall-drawn');
    if (event?.type === 'recall-drawn') expect(event.drawn[0]).to.equal(trueFalse.key);
    stage.draw();
    await settle();
    expect(stage.events).to.have.length(1);
    await expect(stage.element).to.be.accessible();
  });

  it('asks anew what was answered in the lesson, and shows the result of the new answer', async () => {
    const session: Session = {
      ...newSession(7),
      revision: 3,
      answers: { [trueFalse.key]: { attempts: 1, response: true, scaled: 0, best: 0 } },
    };
    await open(session);
    const root = stage.get('course-true-false').shadowRoot!;
    expect(root.querySelector('#summary')).to.equal(null);
    expect(root.querySelector(':checked')).to.equal(null);
    expect(words()).to.contain('0 van 2 beantwoord');
    root.querySelector<HTMLElement>(`[value='f']`)!.click();
    await settle();
    root.querySelector<HTMLElement>('.actions .button')!.click();
    await settle();
    expect(stage.answers[0]).to.deep.include({ key: trueFalse.key, response: false });
    expect(root.querySelector('#summary.right')).to.not.equal(null);
    expect(words()).to.contain('1 van 2 beantwoord');
    expect(stage.session.answers[trueFalse.key]).to.deep.include({ attempts: 2, best: 1 });
    await expect(stage.element).to.be.accessible();
  });

  it('offers a retry when a chunk does not load', async () => {
    let isOnline = false;
    await open(newSession(7), {
      load: () =>
        isOnline ? Promise.resolve({ interactions: questions }) : Promise.reject(new Error('offline')),
    });
    expect(words()).to.contain('konden niet worden geladen');
    isOnline = true;
    stage.get('.button').click();
    await settle();
    expect(stage.all('course-choice, course-true-false')).to.have.length(2);
  });

  it('fits in 320 px, also when it reads from right to left', () =>
    fitsNarrow(async () => {
      stage?.remove();
      await open();
      return stage.element;
    }));

  it('draws nothing in a review', async () => {
    await open(newSession(7), { readOnly: true });
    expect(stage.events).to.have.length(0);
    expect(words()).to.contain('geen vragen');
  });
});
