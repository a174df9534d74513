import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { AskedStage } from '../test-support/asked-stage.ts';
import { describeAsked, focused, loadTokens, restored } from '../test-support/asked-suite.ts';
import { matching } from '../test-support/sample-questions.ts';
import './course-matching.ts';

const lay = async (stage: AskedStage, card: string, place: string): Promise<void> => {
  stage.get(`[data-card='${card}']`).click();
  await stage.settled();
  stage.get(`[data-spot='${place}'], [data-target='${place}']`).click();
  await stage.settled();
};

describeAsked({
  name: 'course-matching',
  question: matching,
  missing: 'Leg ook de rest neer: 3.',
  fill: async (stage) => {
    await lay(stage, 'x', 'a');
    await lay(stage, 'z', 'b');
    await lay(stage, 'w', 'c');
  },
  response: [
    ['a', 'x'],
    ['b', 'z'],
    ['c', 'w'],
  ],
  wrong: [
    ['a', 'x'],
    ['b', 'z'],
    ['c', 'w'],
  ],
  right: [
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'z'],
  ],
});

describe('course-matching', () => {
  let stage: AskedStage;
  before(loadTokens);
  beforeEach(async () => {
    stage = new AskedStage(matching);
    await stage.settled();
  });
  afterEach(() => stage.remove());
  const on = (place: string): string | undefined =>
    stage.get(`[data-place='${place}']`).querySelector<HTMLElement>('[data-card]')?.dataset['card'];

  it('is done with the keyboard alone: Enter picks up, arrows walk along the places, Enter lays', async () => {
    const first = stage.all('.pool [data-card]')[0]!;
    const card = first.dataset['card'];
    first.focus();
    await sendKeys({ press: 'Enter' });
    expect(first.getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect((focused() as HTMLElement).dataset['target']).to.equal('b');
    await sendKeys({ press: 'Enter' });
    await stage.settled();
    expect(on('b')).to.equal(card);
    expect(focused(), 'the next loose card has the focus').to.equal(stage.all('.pool [data-card]')[0]);
    expect(document.querySelector('[aria-live=polite]')?.textContent).to.contain('ligt nu bij Doorvragen');
  });

  it('lets go with Escape and keeps the focus', async () => {
    const card = stage.get(`[data-card='x']`);
    card.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    await stage.settled();
    expect(stage.get(`[data-card='x']`).getAttribute('aria-pressed')).to.equal('false');
    expect((focused() as HTMLElement).dataset['card']).to.equal('x');
  });

  it('takes a place first and then a card too', async () => {
    stage.get(`[data-spot='c']`).click();
    await stage.settled();
    expect(stage.get(`[data-spot='c']`).getAttribute('aria-pressed')).to.equal('true');
    stage.get(`[data-card='z']`).click();
    await stage.settled();
    expect(on('c')).to.equal('z');
  });

  it('sends the card that lay there back when another is laid', async () => {
    await lay(stage, 'x', 'a');
    stage.get(`[data-card='y']`).click();
    await stage.settled();
    stage.get(`[data-target='a']`).click();
    await stage.settled();
    expect(on('a')).to.equal('y');
    expect(stage.get('.pool').querySelector(`[data-card='x']`)).to.not.equal(null);
  });

  it('puts a card back with its button or with Delete', async () => {
    await lay(stage, 'x', 'a');
    stage.get(`[data-card='x']`).focus();
    await sendKeys({ press: 'Delete' });
    await stage.settled();
    expect(on('a')).to.equal(undefined);
    expect((focused() as HTMLElement).dataset['card']).to.equal('x');
    await lay(stage, 'x', 'a');
    stage.get(`[data-card='x']`).click();
    await stage.settled();
    stage.get(`[data-target='']`).click();
    await stage.settled();
    expect(on('a')).to.equal(undefined);
  });

  it('can be dragged with a mouse', async () => {
    const middle = (element: HTMLElement): [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const card = stage.get(`[data-card='y']`);
    await sendMouse({ type: 'move', position: middle(card) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middle(stage.get(`[data-spot='b']`)) });
    expect(stage.get(`[data-place='b']`).classList.contains('over')).to.equal(true);
    await sendMouse({ type: 'up' });
    await stage.settled();
    expect(on('b')).to.equal('y');
    expect(stage.all('.dragged, .over, [aria-pressed="true"]')).to.have.length(0);
  });

  it('never shows the cards in the order that gives the answer away by position alone', () => {
    const order = stage.all('.pool [data-card]').map((card) => card.dataset['card']);
    expect([...order].sort()).to.deep.equal(['w', 'x', 'y', 'z']);
    expect(order).to.not.deep.equal(['x', 'y', 'z', 'w']);
  });

  it('shows the cards in the order written, where the author wants a fixed order', async () => {
    stage.remove();
    stage = new AskedStage({ ...matching, shuffled: false });
    await stage.settled();
    const order = stage.all('.pool [data-card]').map((card) => card.dataset['card']);
    expect(order).to.deep.equal(['x', 'y', 'z', 'w']);
  });

  it('takes cards with the same words as equal', async () => {
    stage.remove();
    const same = {
      ...matching,
      targets: matching.targets.map((target) => ({ ...target, text: 'gelijk' })),
      same: [['x', 'y', 'z', 'w']],
    };
    stage = await restored(same, [
      [
        ['a', 'w'],
        ['b', 'x'],
        ['c', 'y'],
      ],
    ]);
    expect(stage.all('.piece.right')).to.have.length(3);
  });

  it('tells what belonged where, once no try is left', async () => {
    stage.remove();
    const wrong: [string, string][] = [
      ['a', 'x'],
      ['b', 'z'],
      ['c', 'w'],
    ];
    stage = await restored(matching, [wrong]);
    expect(stage.all('.belongs')).to.have.length(0);
    expect(stage.get('#summary').innerText).to.contain('1 van de 3 heb je al goed');
    stage.remove();
    stage = await restored(matching, [wrong, wrong]);
    expect(stage.get(`[data-place='b'] .belongs`).innerText).to.contain('Wat gebeurde er daarna?');
  });
});
