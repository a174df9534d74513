import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens, restored } from '../test-support/asked-suite.ts';
import { sorting } from '../test-support/sample-questions.ts';
import './course-sorting.ts';

const lay = async (stage: AskedStage, card: string, place: string): Promise<void> => {
  stage.get(`[data-card='${card}']`).click();
  await stage.settled();
  stage.get(`.menu [data-target='${place}']`).click();
  await stage.settled();
};
const wrong: [string, string][] = [
  ['a', 'f'],
  ['b', 'g'],
  ['c', 'g'],
  ['d', 'g'],
  ['e', 'h'],
];

describeAsked({
  name: 'course-sorting',
  question: sorting,
  missing: 'Leg ook de rest neer: 5.',
  fill: async (stage) => {
    for (const [card, tray] of wrong) await lay(stage, card, tray);
  },
  response: wrong,
  wrong,
  right: sorting.pairs,
});

describe('course-sorting', () => {
  let stage: AskedStage;
  before(loadTokens);
  beforeEach(async () => {
    await setViewport({ width: 900, height: 900 });
    stage = new AskedStage(sorting);
    await stage.settled();
  });
  afterEach(() => stage.remove());

  it('holds several cards in a tray, as a list', async () => {
    await lay(stage, 'a', 'f');
    await lay(stage, 'd', 'f');
    expect(stage.all(`[data-place='f'] li`).map((item) => item.innerText.trim())).to.have.length(2);
    expect(stage.get('.pool-heading').innerText).to.equal('Kaarten om te leggen: 3');
  });

  it('shows the cards in the order written, where the author wants a fixed order', async () => {
    const order = (): (string | undefined)[] =>
      stage.all('.pool [data-card]').map((card) => card.dataset['card']);
    expect(order(), 'else they are shuffled').to.not.deep.equal(['a', 'b', 'c', 'd', 'e']);
    stage.remove();
    stage = new AskedStage({ ...sorting, shuffled: false });
    await stage.settled();
    expect(order()).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('is sorted whole with the keyboard', async () => {
    stage.get('.pool [data-card]').focus();
    for (let turn = 0; turn < 5; turn += 1) {
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Enter' });
      await stage.settled();
    }
    expect(stage.all(`[data-place='f'] li`)).to.have.length(5);
    expect(stage.get('.pool-heading').innerText).to.equal('Alle kaarten liggen.');
    expect((focused() as HTMLElement).dataset['card'], 'the focus stays on the last card').to.be.a('string');
  });

  it('moves a card to another tray', async () => {
    await lay(stage, 'a', 'g');
    await lay(stage, 'a', 'f');
    expect(stage.all(`[data-place='g'] li`)).to.have.length(0);
    expect(stage.all(`[data-place='f'] li`)).to.have.length(1);
  });

  it('can be dragged with a mouse into a tray and back', async () => {
    const middle = (element: HTMLElement): [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const drag = async (from: HTMLElement, to: HTMLElement): Promise<void> => {
      await sendMouse({ type: 'move', position: middle(from) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: middle(to) });
      await sendMouse({ type: 'up' });
      await stage.settled();
    };
    await drag(stage.get(`[data-card='e']`), stage.get(`[data-place='h']`));
    expect(stage.all(`[data-place='h'] [data-card='e']`)).to.have.length(1);
    await drag(stage.get(`[data-card='e']`), stage.get('.pool-heading'));
    expect(stage.all(`.pool [data-card='e']`)).to.have.length(1);
  });

  it('keeps what lies wrong visible as such while trying again, until it moves', async () => {
    stage.remove();
    stage = await restored(sorting, [wrong]);
    stage.get('.actions .button').click();
    await stage.settled();
    expect(stage.get(`[data-card='c']`).innerText).to.contain('Nog niet');
    expect(stage.get(`[data-card='a']`).innerText).to.not.contain('Nog niet');
    await lay(stage, 'c', 'h');
    expect(stage.get(`[data-card='c']`).innerText).to.not.contain('Nog niet');
  });

  it('tells where each card belonged when no try is left', async () => {
    stage.remove();
    stage = await restored(sorting, [wrong, wrong]);
    expect(stage.words).to.contain('Hoort bij: Behoefte').and.contain('Hoort bij: Feit');
  });
});
