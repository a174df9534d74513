import type { QuirkId } from '../zoo/quirks.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>('#zoo input')];
const note = document.querySelector<HTMLElement>('#zoo-note')!;

/** The quirks that are switched on. */
export function quirksOn(): ReadonlySet<QuirkId> {
  return new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value as QuirkId));
}

/** The quirks as a query has them, `''` when there are none. */
export function quirksQuery(): string {
  return [...quirksOn()].join(',');
}

/** Says which quirks are on, keeps them in the address of the page, and calls back after each change. */
export function followSwitches(onChange: () => void): void {
  tell();
  for (const box of boxes)
    box.addEventListener('change', () => {
      const address = new URL(location.href);
      if (quirksQuery() === '') address.searchParams.delete('zoo');
      else address.searchParams.set('zoo', quirksQuery());
      history.replaceState(null, '', address);
      tell();
      onChange();
    });
}

function tell(): void {
  const names = boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset['name'] ?? '');
  note.textContent = names.length === 0 ? '' : `Aan: ${names.join(', ')}`;
}
