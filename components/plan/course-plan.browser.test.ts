import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens } from '../test-support/asked-suite.ts';
import { plan } from '../test-support/sample-questions.ts';
import './course-plan.ts';

const fill = async (stage: AskedStage, ...values: string[]): Promise<void> => {
  const fields = stage.all<HTMLTextAreaElement>('textarea');
  values.forEach((value, index) => {
    fields[index]!.value = value;
    fields[index]!.dispatchEvent(new Event('input'));
  });
  await stage.settled();
};

describeAsked({
  name: 'course-plan',
  question: plan,
  missing: 'Vul eerst minstens één regel in.',
  fill: (stage) => fill(stage, 'iemand boos is', 'adem ik uit'),
  response: true,
});

describe('course-plan', () => {
  let stage: AskedStage;
  before(loadTokens);
  beforeEach(async () => {
    stage = new AskedStage(plan);
    await stage.settled();
  });
  afterEach(() => stage.remove());

  it('is completed with the keyboard and shows sentences', async () => {
    stage.get('textarea').focus();
    await sendKeys({ type: 'iemand boos is' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'adem ik uit' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused()?.textContent?.trim()).to.equal('Bewaar');
    await sendKeys({ press: 'Enter' });
    await stage.settled();
    expect(stage.get('.written').innerText).to.equal('Als iemand boos is, dan adem ik uit.');
    expect(stage.answers[0]?.response).to.equal(true);
    expect(JSON.stringify(stage.events)).to.not.contain('adem');
  });

  it('goes on to the next gap with Enter, without a new line, and keeps the plan after the last', async () => {
    const gaps = stage.all<HTMLTextAreaElement>('textarea');
    gaps[0]!.focus();
    await sendKeys({ type: 'iemand boos is' });
    await sendKeys({ press: 'Enter' });
    expect(focused()).to.equal(gaps[1]);
    await sendKeys({ press: 'Enter' });
    expect(focused()).to.equal(gaps[2]);
    expect(stage.answers).to.have.length(0);
    await sendKeys({ press: 'Enter' });
    await stage.settled();
    expect(stage.answers).to.have.length(1);
    expect(stage.notes[plan.key]).to.equal('0=iemand boos is\t');
  });

  it('shows all of a long sentence', async () => {
    const long = 'iemand aan de balie zegt dat hij al drie keer heeft gebeld en nooit is teruggebeld '.repeat(
      3,
    );
    const before = stage.get('textarea').offsetHeight;
    await fill(stage, long);
    const { scrollHeight, clientHeight, offsetHeight } = stage.get('textarea');
    expect(offsetHeight).to.be.greaterThan(before);
    expect(scrollHeight).to.equal(clientHeight);
  });

  it('keeps each key on the device', async () => {
    await fill(stage, 'iemand huilt');
    expect(stage.notes[plan.key]).to.equal('0=iemand huilt\t');
  });

  it('names each gap by its line and the words before it', () => {
    expect(stage.all('textarea').map((gap) => gap.getAttribute('aria-label'))).to.deep.equal([
      'Regel 1, na “Als”',
      'Regel 1, na “dan”',
      'Regel 2, na “Ik vraag hulp aan”',
    ]);
  });

  it('can be changed later', async () => {
    await fill(stage, 'iemand boos is', 'adem ik uit');
    await stage.check();
    stage.get('.actions .button').click();
    await stage.settled();
    expect(stage.all<HTMLTextAreaElement>('textarea').map((gap) => gap.value)).to.deep.equal([
      'iemand boos is',
      'adem ik uit',
      '',
    ]);
    expect(focused()).to.equal(stage.all('textarea')[0]);
  });
});
