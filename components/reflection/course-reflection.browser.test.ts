import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens, restored } from '../test-support/asked-suite.ts';
import { reflection } from '../test-support/sample-questions.ts';
import './course-reflection.ts';

const write = async (stage: AskedStage, text: string): Promise<void> => {
  const area = stage.get<HTMLTextAreaElement>('textarea');
  area.value = text;
  area.dispatchEvent(new Event('input'));
  await stage.settled();
};

describeAsked({
  name: 'course-reflection',
  question: reflection,
  missing: 'Schrijf eerst iets op, hoe kort ook.',
  fill: (stage) => write(stage, 'Ik oordeelde te snel over hem.'),
  response: true,
});

describe('course-reflection', () => {
  let stage: AskedStage;
  before(loadTokens);
  beforeEach(async () => {
    stage = new AskedStage(reflection);
    await stage.settled();
  });
  afterEach(() => stage.remove());

  it('keeps the text at each key, on the device alone', async () => {
    stage.get('textarea').focus();
    await sendKeys({ type: 'Geheim' });
    expect(stage.notes[reflection.key]).to.equal('Geheim');
    await stage.check();
    await stage.check();
    expect(stage.answers).to.have.length(1);
    expect(JSON.stringify(stage.events)).to.not.contain('Geheim');
  });

  it('says that it stays here, or truthfully that it does not', async () => {
    expect(stage.words).to.contain('Dit blijft op dit apparaat.');
    expect(stage.get('textarea').getAttribute('aria-describedby')).to.contain('private');
    stage.remove();
    stage = new AskedStage(reflection, { persistent: false });
    await stage.settled();
    expect(stage.words).to.contain('kan je tekst niet bewaren').and.not.contain('Dit blijft');
    await expect(stage.element).to.be.accessible();
  });

  it('counts words kindly and lets a short text be, the second time', async () => {
    await write(stage, 'Te snel.');
    expect(stage.words).to.contain('2 van 5 woorden');
    await stage.check();
    expect(stage.answers).to.have.length(0);
    expect(stage.get('#error').innerText).to.contain('Probeer er nog 3 bij te schrijven');
    await stage.check();
    expect(stage.answers[0]?.response).to.equal(true);
  });

  it('shows the example only afterwards', async () => {
    expect(stage.words).to.not.contain('daar heb je hem weer');
    await write(stage, 'Ik oordeelde te snel over hem.');
    await stage.check();
    expect(stage.words).to.contain('daar heb je hem weer').and.contain('Bewaard op dit apparaat.');
  });

  it('can be changed later, with the text still there', async () => {
    await write(stage, 'Ik oordeelde te snel over hem.');
    await stage.check();
    stage.get('.actions .button').click();
    await stage.settled();
    expect(stage.get<HTMLTextAreaElement>('textarea').value).to.equal('Ik oordeelde te snel over hem.');
    expect(focused()).to.equal(stage.get('textarea'));
  });

  it('says so when the text was written on another device', async () => {
    stage.remove();
    stage = await restored(reflection, [true]);
    expect(stage.words).to.contain('Die tekst staat niet op dit apparaat.');
  });

  it('shows a text that the device gives late', async () => {
    stage.notes[reflection.key] = 'Van gisteren.';
    stage.draw();
    await stage.settled();
    expect(stage.get<HTMLTextAreaElement>('textarea').value).to.equal('Van gisteren.');
  });
});
