import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { newSession } from '../model/session.ts';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens, restored } from '../test-support/asked-suite.ts';
import { sequencing } from '../test-support/sample-questions.ts';
import './course-sequencing.ts';

const order = (stage: AskedStage): string =>
  stage
    .all('[data-place]')
    .map((step) => step.dataset['place'])
    .join('');

/** Moves steps with the arrow buttons until they stand like this. */
const arrange = async (stage: AskedStage, wanted: string): Promise<void> => {
  for (const [to, code] of [...wanted].entries()) {
    while (order(stage).indexOf(code) > to) {
      stage.get(`[data-move='${code}-1']`).click();
      await stage.settled();
    }
  }
};

describeAsked({
  name: 'course-sequencing',
  question: sequencing,
  missing: 'Zet de stappen eerst in jouw volgorde.',
  fill: async (stage) => {
    // At least one move, also where the shuffle happens to give this order.
    stage.get(`.step:last-child [data-move$='-1']`).click();
    await stage.settled();
    await arrange(stage, 'dcba');
  },
  response: ['d', 'c', 'b', 'a'],
  wrong: ['b', 'a', 'c', 'd'],
  right: ['a', 'b', 'c', 'd'],
});

describe('course-sequencing', () => {
  let stage: AskedStage;
  before(loadTokens);
  beforeEach(async () => {
    stage = new AskedStage(sequencing);
    await stage.settled();
  });
  afterEach(() => stage.remove());

  it('never begins in the right order', async () => {
    for (let seed = 1; seed < 60; seed += 1) {
      stage.remove();
      stage = new AskedStage(sequencing, { session: newSession(seed) });
      await stage.settled();
      expect(order(stage)).to.not.equal('abcd');
    }
  });

  it('moves with the arrow buttons and keeps the focus on the button', async () => {
    const [first, second] = order(stage) as unknown as [string, string];
    const button = stage.get(`[data-move='${second}-1']`);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await stage.settled();
    expect(order(stage).slice(0, 2)).to.equal(second + first);
    expect((focused() as HTMLElement).dataset['move']).to.equal(`${second}-1`);
    await sendKeys({ press: 'Enter' });
    await stage.settled();
    expect((focused() as HTMLElement).dataset['move'], 'at the end too').to.equal(`${second}-1`);
    expect(document.querySelector('[aria-live=polite]')?.textContent).to.contain('plaats 1 van 4');
  });

  it('is picked up with Enter and moved with the arrow keys', async () => {
    const [first] = order(stage) as unknown as [string];
    stage.get(`[data-card='${first}']`).focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await stage.settled();
    expect(order(stage).indexOf(first)).to.equal(2);
    expect((focused() as HTMLElement).dataset['card']).to.equal(first);
    expect(stage.all('[aria-pressed="true"]')).to.have.length(0);
  });

  it('walks with the arrow keys while nothing is in the hand', async () => {
    const before = order(stage);
    stage.get('[data-card]').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect((focused() as HTMLElement).dataset['card']).to.equal(before[1]);
    expect(order(stage)).to.equal(before);
  });

  it('lays a step in the place of the one that is chosen next', async () => {
    const before = order(stage);
    stage.get(`[data-card='${before[0]}']`).click();
    await stage.settled();
    stage.get(`[data-card='${before[3]}']`).click();
    await stage.settled();
    expect(order(stage)).to.equal(before.slice(1) + before[0]);
  });

  it('can be dragged with a mouse', async () => {
    const before = order(stage);
    const middle = (element: HTMLElement): [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    await sendMouse({ type: 'move', position: middle(stage.get(`[data-card='${before[3]}']`)) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middle(stage.get(`[data-card='${before[0]}']`)) });
    await sendMouse({ type: 'up' });
    await stage.settled();
    expect(order(stage)).to.equal(before[3] + before.slice(0, 3));
  });

  it('tells the right place of each step once no try is left', async () => {
    stage.remove();
    stage = await restored(sequencing, [
      ['b', 'a', 'c', 'd'],
      ['b', 'a', 'c', 'd'],
    ]);
    expect(stage.all('.badge').map((word) => word.innerText)).to.deep.equal([
      'Hoort op plaats 2',
      'Hoort op plaats 1',
      'Goede plaats',
      'Goede plaats',
    ]);
  });
});
