import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens, restored } from '../test-support/asked-suite.ts';
import { fillIn } from '../test-support/sample-questions.ts';
import './course-fill-in.ts';

const type = async (stage: AskedStage, ...values: string[]): Promise<void> => {
  values.forEach((value, index) => {
    const field = stage.get<HTMLInputElement | HTMLSelectElement>(`#gap-${index}`);
    field.value = value;
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
  await stage.settled();
};

describeAsked({
  name: 'course-fill-in',
  question: fillIn,
  missing: 'Vul eerst alle plekken in.',
  fill: (stage) => type(stage, ' HOREN ', 'b', 'roepen'),
  response: ['b', 'b', ''],
  wrong: ['b', 'b', ''],
  right: ['a', 'a', 'a'],
});

describe('course-fill-in', () => {
  let stage: AskedStage;
  before(loadTokens);
  beforeEach(async () => {
    stage = new AskedStage(fillIn);
    await stage.settled();
  });
  afterEach(() => stage.remove());

  it('is typed and checked with the keyboard, Enter included', async () => {
    stage.get('#gap-0').focus();
    await sendKeys({ type: 'luisteren' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'oor' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Eén zin' });
    await sendKeys({ press: 'Enter' });
    await stage.settled();
    expect(stage.answers[0]?.response).to.deep.equal(['a', 'a', 'a']);
  });

  it('keeps what was typed on the device and never in the response', async () => {
    await type(stage, 'Ik heet Jan', 'a', 'geheim');
    await stage.check();
    expect(JSON.stringify(stage.events)).to.not.match(/Jan|geheim/);
    expect(stage.notes[fillIn.key]).to.equal('Ik heet Jan\n\ngeheim');
    expect(stage.words).to.contain('Ik heet Jan');
  });

  it('forgives accents with a remark', async () => {
    await type(stage, 'luisteren', 'a', 'een zin');
    await stage.check();
    expect(stage.get('#summary.right').innerText).to.contain('Je schrijft het zo: één zin.');
  });

  it('puts the focus on the first gap that is still empty', async () => {
    await type(stage, 'luisteren');
    await stage.check();
    expect(focused()?.id).to.equal('gap-1');
    expect(stage.all('[aria-invalid=true]').map((field) => field.id)).to.deep.equal(['gap-1', 'gap-2']);
  });

  it('tells every accepted answer when no try is left', async () => {
    stage.remove();
    stage = await restored(fillIn, [
      ['', 'b', ''],
      ['', 'b', ''],
    ]);
    expect(stage.get('.models').innerText).to.contain('“luisteren” / “horen”').and.contain('“één zin”');
  });

  it('gives each gap a name', () => {
    expect(stage.all('input, select').map((field) => field.getAttribute('aria-label'))).to.deep.equal([
      'Invulplek 1 van 3',
      'Invulplek 2 van 3',
      'Invulplek 3 van 3',
    ]);
  });

  it('starts empty in a new try at a test, whatever was typed before', async () => {
    stage.remove();
    stage = new AskedStage(fillIn, { purpose: 'test' });
    stage.notes[fillIn.key] = 'oud\n\noud';
    stage.draw();
    await stage.settled();
    expect(stage.get<HTMLInputElement>('#gap-0').value).to.equal('');
  });
});
