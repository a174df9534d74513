import { expect } from '@open-wc/testing';
import type { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, loadTokens, restored } from '../test-support/asked-suite.ts';
import { prediction } from '../test-support/sample-questions.ts';
import './course-prediction.ts';

describeAsked({
  name: 'course-prediction',
  question: prediction,
  missing: 'Kies eerst een antwoord.',
  fill: async (stage) => {
    stage.get(`[value='a']`).click();
    await stage.settled();
  },
  response: ['a'],
  wrong: ['a'],
  right: ['b'],
});

describe('course-prediction', () => {
  let stage: AskedStage;
  before(loadTokens);
  afterEach(() => stage.remove());

  for (const code of ['a', 'b']) {
    it(`shows how it was after the answer ${code}, so there is no second try`, async () => {
      stage = await restored(prediction, [[code]]);
      expect(stage.get('#summary').innerText).to.contain('Straks word ik weer weggestuurd');
      expect(stage.all('.actions')).to.have.length(0);
    });
  }

  it('does not show it before', async () => {
    stage = await restored(prediction, []);
    expect(stage.words).to.not.contain('derde keer');
  });
});
