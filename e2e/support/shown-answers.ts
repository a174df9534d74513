/**
 * Runs inside the page: what each question on the screen shows as answered, in the words that the learner reads. `playwright` serialises
 * this function, so it holds everything it needs.
 */
export async function shownAnswers(): Promise<[question: string, answer: string][]> {
  const settle = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  const player = document.querySelector('course-player')!;
  const questions = (): HTMLElement[] =>
    [...player.querySelectorAll<HTMLElement>('main *')].filter((element) => 'interaction' in element);
  const isWaiting = (): boolean =>
    player.querySelector('.asked-place, .loading') !== null ||
    questions().some((element) => !element.shadowRoot?.querySelector('#question'));
  for (let round = 0; round < 200 && isWaiting(); round += 1) await settle();
  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return questions().map((element): [string, string] => {
    const root = element.shadowRoot!;
    const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
    // The first of these that a question has is how it shows an answer.
    const shown = [
      all('.option')
        .filter((option) => option.querySelector<HTMLInputElement>('input')?.checked)
        .map((option) => words(option.querySelector('.text')))
        .sort(),
      all('.pair').map(
        (pair) =>
          `${words(pair.querySelector('.term'))}: ${words(pair.querySelector('.piece.closed > span'))}`,
      ),
      all('.tray').map(
        (tray) =>
          `${words(tray.querySelector('.tray-name'))}: ${[...tray.querySelectorAll('.piece.closed > span:first-child')].map(words).sort().join(', ')}`,
      ),
      all('.step.closed .piece > span:first-child').map(words),
      all('.filled').map(words),
      all('.statement').map(
        (statement) =>
          `${words(statement.querySelector('legend'))}: ${statement.querySelector<HTMLInputElement>('input:checked')?.value ?? ''}`,
      ),
      all('.written li').map(words),
      all('.written').map(words),
    ].find((parts) => parts.length > 0);
    const isAnswered = root.querySelector('#summary') !== null;
    return [words(root.querySelector('#question')), isAnswered ? (shown ?? []).join(' | ') : ''];
  });
}
