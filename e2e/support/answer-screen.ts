/**
 * Runs inside the page: answers every question, talk and test on the screen through their real controls, as a learner does who knows
 * everything. `playwright` serialises this function, so it holds everything it needs.
 */
export async function answerScreen(options: {
  readonly testRight: boolean;
  /** Leaves a test after so many questions. */
  readonly testQuestions?: number;
}): Promise<string[]> {
  interface Question {
    readonly element: string;
    readonly key: string;
    readonly multiple?: boolean;
    readonly correct?: boolean;
    readonly answer?: number;
    readonly options?: readonly { readonly code: string; readonly correct?: boolean }[];
    readonly pairs?: readonly (readonly [string, string])[];
    readonly gaps?: readonly {
      readonly options: readonly {
        readonly code: string;
        readonly text: string;
        readonly correct: boolean;
      }[];
    }[];
    readonly statements?: readonly { readonly code: string }[];
    readonly minimumWords?: number;
    readonly lines?: readonly unknown[];
  }
  type Asked = HTMLElement & { readonly interaction: Question };
  const done: string[] = [];
  const settle = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  const player = document.querySelector('course-player')!;
  // Questions and talks come in after the words of a screen.
  for (let round = 0; round < 100 && player.querySelector('.asked-place'); round += 1) await settle();
  const find = (selector: string, from: ParentNode | null = player.shadowRoot ?? player): HTMLElement[] => {
    if (!from) return [];
    const here = [...from.querySelectorAll<HTMLElement>(selector)];
    const deeper = [...from.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
      element.shadowRoot ? find(selector, element.shadowRoot) : [],
    );
    return [...here, ...deeper];
  };
  const click = async (root: ParentNode, selector: string): Promise<boolean> => {
    const target = root.querySelector<HTMLElement>(selector);
    target?.click();
    await settle();
    return target !== null;
  };
  const type = async (
    field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
    text: string,
  ): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await settle();
  };

  async function answer(element: Asked, right: boolean): Promise<void> {
    const question = element.interaction;
    const root = element.shadowRoot!;
    if (!root.querySelector('.actions .button.check, .actions .button.main')) return;
    switch (question.element) {
      case 'choice':
      case 'prediction': {
        const wanted = (question.options ?? []).filter((option) =>
          right ? option.correct : !option.correct,
        );
        for (const { code } of question.multiple ? wanted : wanted.slice(0, 1))
          await click(root, `input[value="${code}"]`);
        break;
      }
      case 'true-false': {
        const inputs = [...root.querySelectorAll<HTMLInputElement>('input')];
        inputs[(question.correct === right) === true ? 0 : 1]?.click();
        await settle();
        break;
      }
      case 'matching':
        for (const [place, card] of question.pairs ?? []) {
          await click(root, `[data-card="${card}"]`);
          await click(root, `[data-spot="${place}"], [data-target="${place}"]`);
        }
        break;
      case 'sorting':
        for (const [card, place] of question.pairs ?? []) {
          await click(root, `[data-card="${card}"]`);
          await click(root, `[data-spot="${place}"], [data-target="${place}"]`);
        }
        break;
      case 'sequencing':
        for (let round = 0; round < 60; round += 1) {
          const order = [...root.querySelectorAll<HTMLElement>('.step[data-place]')].map(
            (step) => step.dataset['place'],
          );
          const wanted = (question.options ?? []).map(({ code }) => code);
          const at = wanted.findIndex((code, index) => order[index] !== code);
          if (at < 0) {
            if (round > 0) break;
            // Untouched is no answer: move one there and back.
            await click(root, `[data-move="${wanted[0]}1"]`);
            await click(root, `[data-move="${wanted[0]}-1"]`);
            break;
          }
          await click(root, `[data-move="${wanted[at]}-1"]`);
        }
        break;
      case 'fill-in':
        for (const [index, gap] of (question.gaps ?? []).entries()) {
          const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`#gap-${index}`)!;
          const model = gap.options.find((option) => option.correct)!;
          await type(field, field instanceof HTMLSelectElement ? model.code : model.text);
        }
        break;
      case 'numeric':
        await type(root.querySelector('input')!, String(question.answer));
        break;
      case 'likert':
        for (const group of root.querySelectorAll('fieldset, [role=radiogroup], .scale')) {
          group.querySelectorAll<HTMLInputElement>('input')[1]?.click();
          await settle();
        }
        break;
      case 'reflection':
        await type(
          root.querySelector('textarea')!,
          Array.from({ length: (question.minimumWords ?? 3) + 1 }, (_, index) => `geheim${index}`).join(' '),
        );
        break;
      case 'plan':
        for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
          await type(field, 'geheim plan');
        break;
    }
    if (!root.querySelector('.error')?.textContent?.trim())
      await click(root, '.actions .button.check, .actions .button.main');
    done.push(question.key);
  }

  /** Elements come in after the words of a lesson: wait until each on the screen is there. */
  const here = async (): Promise<void> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const waiting = find('course-test, course-recall, course-dialogue, ' + asked).filter(
        (element) => !element.shadowRoot?.firstElementChild,
      );
      const test = find('course-test')[0]?.shadowRoot;
      if (waiting.length === 0 && (!test || test.querySelector('#start, .steps, h3, button'))) return;
      await settle();
    }
  };
  const asked =
    'course-choice, course-true-false, course-matching, course-sorting, course-sequencing, course-fill-in, course-numeric, course-likert, course-reflection, course-plan, course-prediction';
  await here();
  for (const element of find(asked) as Asked[]) {
    if (element.closest('.question') && find('course-test').length > 0) continue;
    await answer(element, true);
  }

  for (const talk of find('course-dialogue')) {
    const root = talk.shadowRoot!;
    for (let turn = 0; turn < 60; turn += 1) {
      const buttons = [...root.querySelectorAll<HTMLButtonElement>('.reply:not(:disabled)')];
      const pause = find('course-talk-pause', root)
        .map((element) => element.shadowRoot?.querySelector<HTMLElement>('.button.main'))
        .find((button) => button);
      const see = find('course-talk-prediction', root)
        .map((element) => element.shadowRoot)
        .find((inner) => inner?.querySelector('fieldset'));
      if (root.querySelector('.card.end')) break;
      if (see) {
        see.querySelector<HTMLInputElement>('input')?.click();
        await settle();
        await click(see, '.button.main');
      } else if (pause) pause.click();
      else if (buttons.length > 0) {
        const dialogue = (
          talk as unknown as {
            dialogue: {
              scenes: { replies: { code: string; effects: { on: string; by: number }[] }[] }[];
              meters: { name: string; good: string }[];
            };
          }
        ).dialogue;
        const worth = (code: string | undefined): number => {
          const reply = dialogue.scenes
            .flatMap(({ replies }) => replies)
            .find((candidate) => candidate.code === code);
          return (reply?.effects ?? []).reduce(
            (sum, { on, by }) =>
              sum + (dialogue.meters.find(({ name }) => name === on)?.good === 'low' ? -by : by),
            0,
          );
        };
        [...buttons]
          .sort((one, other) => worth(other.dataset['reply']) - worth(one.dataset['reply']))[0]
          ?.click();
      } else if (!(await click(root, '.button.main'))) break;
      await settle();
    }
    done.push('talk');
  }

  for (const test of find('course-test')) {
    const root = test.shadowRoot!;
    if (!(await click(root, '#start')) && !root.querySelector('.steps, .question')) continue;
    for (let turn = 0; turn < (options.testQuestions ?? 60); turn += 1) {
      if (root.querySelector('#hand-in')) {
        await click(root, '#hand-in');
        break;
      }
      const [element] = find(asked, root.querySelector('.question')) as Asked[];
      if (element) await answer(element, options.testRight);
      await settle();
    }
    done.push('test');
  }
  return done;
}
