/** How urgent an announcement is; `assertive` interrupts what is being read. */
export type Urgency = 'polite' | 'assertive';

const regions = new Map<Urgency, HTMLElement>();
let turn = 0;

/** Lets a screen reader say a text once. The regions live in the light DOM: several readers do not hear those in shadow roots. */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  const region = regionFor(urgency);
  turn += 1;
  // The same text twice in a row would not be a change; an invisible space makes it one.
  region.textContent = turn % 2 === 0 ? text : `${text}\u00a0`;
}

/** Creates the empty regions, so that readers know them before the first text comes. */
export function prepareAnnouncements(): void {
  regionFor('polite');
  regionFor('assertive');
}

function regionFor(urgency: Urgency): HTMLElement {
  const known = regions.get(urgency);
  if (known?.isConnected) return known;
  const region = document.createElement('div');
  region.className = 'visually-hidden announcements';
  region.setAttribute('aria-live', urgency);
  region.setAttribute('aria-atomic', 'true');
  document.body.append(region);
  regions.set(urgency, region);
  return region;
}
