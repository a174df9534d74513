import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, loadTokens, restored } from '../test-support/asked-suite.ts';
import { trueFalse } from '../test-support/sample-questions.ts';
import './course-true-false.ts';

describeAsked({
  name: 'course-true-false',
  question: { ...trueFalse, attempts: 2 },
  missing: 'Kies eerst een antwoord.',
  fill: async (stage) => {
    stage.get(`[value='t']`).click();
    await stage.settled();
  },
  response: true,
  wrong: true,
  right: false,
});

describe('course-true-false', () => {
  let stage: AskedStage;
  before(loadTokens);
  afterEach(() => stage.remove());

  for (const [words, expected] of [
    ['true-false', ['Waar', 'Niet waar']],
    ['yes-no', ['Ja', 'Nee']],
    ['right-wrong', ['Juist', 'Onjuist']],
  ] as const) {
    it(`uses the author's words: ${expected.join(' / ')}`, async () => {
      stage = new AskedStage({ ...trueFalse, words });
      await stage.settled();
      expect(stage.all('.text').map((text) => text.innerText)).to.deep.equal(expected);
    });
  }

  it('answers "niet waar" with the keyboard', async () => {
    stage = new AskedStage(trueFalse);
    await stage.settled();
    stage.get('input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    expect(stage.answers[0]?.response).to.equal(false);
    await stage.settled();
    expect(stage.get('#summary').innerText).to.contain('Vaak wil iemand');
  });

  it('shows the feedback of the answer that was given', async () => {
    const question = { ...trueFalse, whenTrue: 'Dat lijkt zo.', whenFalse: 'Mooi gezien.' };
    stage = await restored(question, [false]);
    expect(stage.words).to.contain('Mooi gezien.').and.not.contain('Dat lijkt zo.');
  });
});
