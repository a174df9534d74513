import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens } from '../test-support/asked-suite.ts';
import { plan } from '../test-support/sample-questions.ts';
import './course-plan.ts';

const fill = async (stage: AskedStage, ...values: string[]): Promise<void> => {
  const fields = stage.all<HTMLInputElement>('input');
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
    stage.get('input').focus();
    await sendKeys({ type: 'iemand boos is' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'adem ik uit' });
    await sendKeys({ press: 'Enter' });
    await stage.settled();
    expect(stage.get('.written').innerText).to.equal('Als iemand boos is, dan adem ik uit.');
    expect(stage.answers[0]?.response).to.equal(true);
    expect(JSON.stringify(stage.events)).to.not.contain('adem');
  });

  it('keeps each key on the device', async () => {
    await fill(stage, 'iemand huilt');
    expect(stage.notes[plan.key]).to.equal('0=iemand huilt\t');
  });

  it('names each gap by its line and the words before it', () => {
    expect(stage.all('input').map((input) => input.getAttribute('aria-label'))).to.deep.equal([
      'Regel 1, na “Als”',
      'Regel 1, na “, dan”',
      'Regel 2, na “Ik vraag hulp aan”',
    ]);
  });

  it('can be changed later', async () => {
    await fill(stage, 'iemand boos is', 'adem ik uit');
    await stage.check();
    stage.get('.actions .button').click();
    await stage.settled();
    expect(stage.all<HTMLInputElement>('input').map((input) => input.value)).to.deep.equal([
      'iemand boos is',
      'adem ik uit',
      '',
    ]);
    expect(focused()).to.equal(stage.all('input')[0]);
  });
});
