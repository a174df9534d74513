import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens, restored } from '../test-support/asked-suite.ts';
import { likert } from '../test-support/sample-questions.ts';
import './course-likert.ts';

describeAsked({
  name: 'course-likert',
  question: likert,
  missing: 'Kies bij elke uitspraak een plek. Nog open: 2.',
  fill: async (stage) => {
    stage.get(`[name='s-a'][value='2']`).click();
    stage.get(`[name='s-b'][value='5']`).click();
    await stage.settled();
  },
  response: [
    ['a', 2],
    ['b', 5],
  ],
});

describe('course-likert', () => {
  let stage: AskedStage;
  before(loadTokens);
  afterEach(() => stage.remove());

  it('is one group of radios a statement, answered with the keyboard', async () => {
    stage = new AskedStage(likert);
    await stage.settled();
    stage.get(`[name='s-a']`).focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(stage.answers[0]?.response).to.deep.equal([
      ['a', 3],
      ['b', 1],
    ]);
  });

  it('is never right or wrong, and can be changed', async () => {
    stage = await restored(likert, [
      [
        ['a', 2],
        ['b', 5],
      ],
    ]);
    expect(stage.all('.right, .almost, .wrong')).to.have.length(0);
    expect(stage.session.answers[likert.key]?.scaled).to.equal(undefined);
    const change = stage.get('.actions .button');
    expect(change.innerText).to.equal('Pas aan');
    change.click();
    await stage.settled();
    expect(stage.get<HTMLInputElement>(`[name='s-a'][value='2']`).checked).to.equal(true);
    expect(focused()).to.equal(stage.get(`[name='s-a'][value='2']`));
  });

  it('goes to the statement that was left open', async () => {
    stage = new AskedStage(likert);
    await stage.settled();
    stage.get(`[name='s-a'][value='2']`).click();
    await stage.check();
    expect((focused() as HTMLInputElement).name).to.equal('s-b');
    expect(stage.get('#error').innerText).to.contain('Nog open: 1.');
  });
});
