import type { LitElement } from 'lit';
import type { Interaction } from '../../../components/model/interaction.ts';
import type { Response } from '../../../components/model/responses.ts';
import { press, turn } from './screen.ts';

/** A question on the screen. */
export type Asked = LitElement & { readonly interaction: Interaction<unknown> };

/** The elements that ask. */
export const asked =
  'course-choice, course-true-false, course-matching, course-sorting, course-sequencing, course-fill-in, course-numeric, course-likert, course-reflection, course-plan, course-prediction';

const send = '.actions .button.check, .actions .button.main';

/** Whether the learner can answer this now. */
export function isOpen(question: Asked): boolean {
  return question.shadowRoot?.querySelector(send) !== null;
}

/** Answers a question through its real controls; `dice` (0..1) chooses among the wrong answers. Returns whether the question took it. */
export async function answerQuestion(question: Asked, right: boolean, dice: number): Promise<boolean> {
  const root = question.shadowRoot!;
  await fill(root, question.interaction, right, dice);
  await press(root, send);
  return !root.querySelector('.error')?.textContent?.trim();
}

/** Whether a question that is closed shows another answer than the one that is kept of it; where the screen itself can tell. */
export function showsOther({ interaction, shadowRoot }: Asked, response: Response): boolean {
  const inputs = [...(shadowRoot?.querySelectorAll('input') ?? [])];
  const chosen = inputs.flatMap((input) => (input.checked ? [input.value] : []));
  switch (interaction.type) {
    case 'choice':
      return [...(response as readonly string[])].sort().join() !== chosen.sort().join();
    case 'true-false':
      return inputs.findIndex(({ checked }) => checked) !== (response === true ? 0 : 1);
    default:
      return false;
  }
}

async function fill(
  root: ShadowRoot,
  question: Interaction<unknown>,
  right: boolean,
  dice: number,
): Promise<void> {
  switch (question.element) {
    case 'choice':
    case 'prediction':
      return choose(root, question, right, dice);
    case 'true-false':
      await press(root, 'input', question.correct === right ? 0 : 1);
      return;
    case 'matching':
      // `[place, card]`; a wrong answer gives each place the card of the next.
      return lay(
        root,
        question.pairs.map(([place], index) => {
          const [, card = ''] = question.pairs[(index + (right ? 0 : 1)) % question.pairs.length] ?? [];
          return [card, place];
        }),
      );
    case 'sorting': {
      const places = [...new Set(question.pairs.map(([, place]) => place))];
      return lay(
        root,
        question.pairs.map(([card, place]) => [
          card,
          right ? place : (places[(places.indexOf(place) + 1) % places.length] ?? place),
        ]),
      );
    }
    case 'sequencing': {
      const codes = question.options.map(({ code }) => code);
      const at = Math.floor(dice * (codes.length - 1));
      return order(root, right ? codes : [...codes.slice(0, at), ...codes.slice(at).reverse()]);
    }
    case 'fill-in':
      for (const [index, gap] of question.gaps.entries()) {
        const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`#gap-${index}`)!;
        const option = gap.options.find(({ correct }) => correct === right);
        if (field instanceof HTMLSelectElement) await write(field, option?.code ?? '');
        else await write(field, right ? String(option?.text) : 'xyzzy');
      }
      return;
    case 'numeric':
      return write(root.querySelector('input')!, String(question.answer + (right ? 0 : 1_000)));
    case 'likert':
      for (const row of root.querySelectorAll('fieldset fieldset, .statement')) {
        const points = row.querySelectorAll('input');
        points[Math.floor(dice * points.length)]?.click();
        await turn();
      }
      return;
    case 'reflection':
    case 'plan':
      for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
        await write(field, 'geheim een geheim twee geheim drie geheim vier');
      return;
    default:
      throw new Error(`Nobody knows how to answer a ${String((question as { element: string }).element)}.`);
  }
}

async function choose(
  root: ShadowRoot,
  question: Extract<Interaction<unknown>, { readonly type: 'choice' }>,
  right: boolean,
  dice: number,
): Promise<void> {
  const wanted = question.options.filter(({ correct }) => correct === right);
  const some = question.multiple && right ? wanted : [wanted[Math.floor(dice * wanted.length)] ?? wanted[0]];
  const codes = new Set(some.map((option) => option?.code));
  for (const input of root.querySelectorAll('input')) {
    if (input.checked !== codes.has(input.value) && (question.multiple || codes.has(input.value)))
      input.click();
    await turn();
  }
}

/** Takes each card and lays it down; a card that is there already is let go of. */
async function lay(
  root: ShadowRoot,
  cards: readonly (readonly [card: string, place: string])[],
): Promise<void> {
  for (const [card, place] of cards) {
    await press(root, `[data-card="${card}"]`);
    if (!(await press(root, `[data-target="${place}"], [data-spot="${place}"]`)))
      await press(root, `[data-card="${card}"][aria-pressed="true"]`);
  }
}

/** Moves steps up one at a time; an order that was there already is touched all the same. */
async function order(root: ShadowRoot, wanted: readonly string[]): Promise<void> {
  const now = (): (string | undefined)[] =>
    [...root.querySelectorAll<HTMLElement>('.step[data-place]')].map((step) => step.dataset['place']);
  await press(root, `[data-move="${now()[0]}1"]`);
  for (let at = 0; at < wanted.length; at += 1) {
    while (now().indexOf(wanted[at]) > at) await press(root, `[data-move="${wanted[at]}-1"]`);
  }
}

async function write(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  text: string,
): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await turn();
}
