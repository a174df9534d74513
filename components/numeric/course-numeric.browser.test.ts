import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens, restored } from '../test-support/asked-suite.ts';
import { numeric } from '../test-support/sample-questions.ts';
import './course-numeric.ts';

const type = async (stage: AskedStage, text: string): Promise<void> => {
  const input = stage.get<HTMLInputElement>('#number');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await stage.settled();
};

describeAsked({
  name: 'course-numeric',
  question: numeric,
  missing: 'Vul eerst een getal in.',
  fill: (stage) => type(stage, '1.500,5 weken'),
  response: 1500.5,
  wrong: 8,
  right: 6,
});

describe('course-numeric', () => {
  let stage: AskedStage;
  before(loadTokens);
  beforeEach(async () => {
    stage = new AskedStage(numeric);
    await stage.settled();
  });
  afterEach(() => stage.remove());

  it('is typed and checked with Enter', async () => {
    stage.get('#number').focus();
    await sendKeys({ type: '6' });
    await sendKeys({ press: 'Enter' });
    expect(stage.answers[0]?.response).to.equal(6);
  });

  it('says what was typed when it is no number, and keeps it to be mended', async () => {
    await type(stage, 'zes of zeven');
    await stage.check();
    expect(stage.get('#error').innerText).to.contain('“zes of zeven” is geen getal');
    const input = stage.get<HTMLInputElement>('#number');
    expect(input.value).to.equal('zes of zeven');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-describedby')).to.equal('error');
    expect(focused()).to.equal(input);
    await expect(stage.element).to.be.accessible();
  });

  it('names the unit', () => {
    expect(stage.get('label').innerText).to.equal('Je antwoord, in weken');
  });

  it('tells the answer and the range when no try is left', async () => {
    stage.remove();
    stage = await restored({ ...numeric, minimum: 5, maximum: 7.5 }, [9, 9]);
    expect(stage.get('#summary').innerText)
      .to.contain('Het antwoord is 6 weken.')
      .and.contain('van 5 tot en met 7,5 weken');
  });

  it('reads points and commas as the course’s language does', async () => {
    const { courseOf } = await import('../test-support/asked-stage.ts');
    const { setLanguage } = await import('../shared/strings.ts');
    stage.remove();
    setLanguage('en');
    stage = new AskedStage(numeric, { course: { ...courseOf(), language: 'en' } });
    await stage.settled();
    await type(stage, '1,500');
    await stage.check();
    setLanguage('nl');
    expect(stage.answers[0]?.response).to.equal(1500);
  });
});
