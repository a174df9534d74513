import { answerQuestion, asked, isOpen, showsOther, type Asked } from './answer-question.ts';
import { find, player, press, shown, turn, until } from './screen.ts';
import { reports } from './witness.ts';

/** What a learner may do next. */
export type Action =
  | { readonly type: 'begin' }
  /** One question, or what else there is to do on the screen: a talk and a test go on for some steps. */
  | { readonly type: 'answer'; readonly right: boolean; readonly steps: number }
  /** All of the screen, and on to the next, so many times. */
  | { readonly type: 'screens'; readonly count: number }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'jump' }
  | { readonly type: 'hide' }
  | { readonly type: 'leave' };

/** What became of it. */
export interface Deed {
  /** What was answered, as `key` and whether it was right. */
  readonly answered: readonly (readonly [key: string, right: boolean])[];
  /** Where the learner is now. */
  readonly hash: string;
  readonly reports: number;
}

/** Does something as a learner does, through what is on the screen alone; `dice` (0..1) decides what is left open. */
export async function act(action: Action, dice: readonly number[]): Promise<Deed> {
  const hand = new Hand(dice);
  await shown();
  await hand.act(action);
  await turn();
  const { type } = player()!.controller.status;
  const line = document.querySelector<HTMLElement>('.frame-head .status');
  // Behind the opening screen the line is not seen, and stands still.
  const status = line?.checkVisibility() ? line.innerText : '';
  // Only "saved" promises something.
  if (type !== 'saved' && /^(Saved|Opgeslagen)/.test(status))
    throw new Error(`The line says "${status}" where the truth is "${type}".`);
  hand.look();
  return { answered: hand.answered, hash: location.hash, reports: reports() };
}

class Hand {
  readonly answered: [string, boolean][] = [];
  readonly #dice: readonly number[];
  #thrown = 0;

  constructor(dice: readonly number[]) {
    this.#dice = dice;
  }

  async act(action: Action): Promise<void> {
    switch (action.type) {
      case 'begin':
        return this.#begin();
      case 'answer':
        return this.#answerSome(action.right, action.steps);
      case 'screens':
        for (let screen = 0; screen < action.count; screen += 1) {
          await this.#answerAll();
          await this.#go('.frame-foot .button.main');
        }
        return;
      case 'next':
        return this.#go('.frame-foot .button.main');
      case 'previous':
        return this.#go('.frame-foot .button:not(.main)');
      case 'jump':
        return this.#jump();
      case 'hide':
        return hide();
      case 'leave':
        await press(document, '.frame-head .leave:enabled');
    }
  }

  /** Each question that is closed shows the answer that is kept of it. */
  look(): void {
    const { answers } = player()!.controller.session;
    for (const question of this.#questions()) {
      const { key } = question.interaction;
      const response = answers[key]?.response;
      if (response !== undefined && !isOpen(question) && showsOther(question, response))
        throw new Error(`${key} shows another answer than ${JSON.stringify(response)}.`);
    }
  }

  async #begin(): Promise<void> {
    const begin = document.querySelector<HTMLButtonElement>('#begin');
    if (!begin || document.querySelector<HTMLElement>('#opening')?.hidden) return;
    const routes = [...document.querySelectorAll<HTMLInputElement>('input[name="route"]')];
    if (!routes.some(({ checked }) => checked)) routes[this.#throw() < 0.7 ? 1 : 0]?.click();
    const before = location.hash;
    begin.click();
    await until('the first screen', () => location.hash !== before);
    await shown();
  }

  async #go(button: string): Promise<void> {
    const next = document.querySelector<HTMLElement>(`course-player ${button}`);
    // The last one stops the course: that is another action.
    if (!next || player()!.address.at === 'finish' || player()!.address.at === 'left') return;
    const before = location.hash;
    next.click();
    await until(`a screen after ${before}`, () => location.hash !== before);
    await shown();
  }

  async #jump(): Promise<void> {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a.outline-lesson')];
    this.#pick(links)?.click();
    await turn();
    await shown();
  }

  /** Questions that are asked in a test belong to the test. */
  #questions(): Asked[] {
    return find<Asked>(asked).filter((question) => !question.closest('.question'));
  }

  async #answerSome(right: boolean, steps: number): Promise<void> {
    const questions = this.#questions();
    const open = questions.filter(isOpen);
    const things: readonly (() => Promise<void>)[] = [
      ...(open.length > 0 ? [() => this.#answer(this.#pick(open)!, right)] : []),
      ...(open.length === 0 && questions.length > 0
        ? [() => this.#again(this.#pick(questions)!, right)]
        : []),
      ...find('course-dialogue').map((talk) => () => this.#talk(talk.shadowRoot!, steps)),
      ...find('course-test').map((test) => () => this.#test(test.shadowRoot!, right, steps)),
    ];
    await this.#pick(things)?.();
  }

  async #answerAll(): Promise<void> {
    for (const question of this.#questions()) if (isOpen(question)) await this.#answer(question, true);
    for (const talk of find('course-dialogue')) await this.#talk(talk.shadowRoot!, 30);
    for (const test of find('course-test')) await this.#test(test.shadowRoot!, true, 30);
  }

  async #answer(question: Asked, right: boolean): Promise<void> {
    const { key } = question.interaction;
    if (await answerQuestion(question, right, this.#throw())) this.answered.push([key, right]);
  }

  /** Tries once more where the question offers it. */
  async #again(question: Asked, right: boolean): Promise<void> {
    await press(question.shadowRoot!, '.actions .button');
    if (isOpen(question)) await this.#answer(question, right);
  }

  async #talk(root: ShadowRoot, steps: number): Promise<void> {
    for (let step = 0; step < steps; step += 1) {
      const replies = root.querySelectorAll<HTMLElement>('.reply:not(:disabled)');
      const pause = find(
        '.button.main',
        root.querySelector('course-talk-pause')?.shadowRoot ?? new DocumentFragment(),
      )[0];
      const prediction = root.querySelector<Asked>('course-talk-prediction:last-of-type');
      if (root.querySelector('.card.end, course-talk-review')) return;
      if (prediction?.shadowRoot?.querySelector('fieldset')) {
        const inputs = prediction.shadowRoot.querySelectorAll('input');
        const input = this.#pick([...inputs])!;
        input.click();
        await turn();
        await press(prediction.shadowRoot, '.button.main');
        this.answered.push([prediction.interaction.key, isRight(prediction, input.value)]);
      } else if (pause) pause.click();
      else if (replies.length > 0) this.#pick([...replies])!.click();
      else if (!(await press(root, '.button.main'))) return;
      await turn();
    }
  }

  async #test(root: ShadowRoot, right: boolean, steps: number): Promise<void> {
    if (!root.querySelector('.steps')) await press(root, '#start, .again button');
    for (let step = 0; step < steps && root.querySelector('.steps'); step += 1) {
      const question = find<Asked>(asked, root.querySelector('.question') ?? new DocumentFragment())[0];
      if (question) await answerQuestion(question, right, this.#throw());
      else await press(root, '#hand-in');
    }
  }

  #throw(): number {
    const dice = this.#dice[this.#thrown % this.#dice.length] ?? 0;
    this.#thrown += 1;
    return dice;
  }

  #pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.#throw() * from.length)];
  }
}

function isRight({ interaction }: Asked, code: string): boolean {
  return (
    interaction.type === 'choice' &&
    interaction.options.some((option) => option.code === code && option.correct)
  );
}

/** Another tab comes before this one, and this one comes back. Headless pages are never hidden by themselves. */
async function hide(): Promise<void> {
  for (const state of ['hidden', 'visible']) {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
    await turn();
  }
}
