import type { CoursePlayer } from '../../../components/player/course-player.ts';

/** The player of this page; undefined while there is none. */
export function player(): CoursePlayer | undefined {
  return document.querySelector<CoursePlayer>('course-player') ?? undefined;
}

/** Lets everything that has to be drawn be drawn: Lit draws between two turns. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Presses the first, or another, of what fits; whether there was one. */
export async function press(root: ParentNode, selector: string, index = 0): Promise<boolean> {
  const target = root.querySelectorAll<HTMLElement>(selector)[index];
  target?.click();
  await turn();
  return target !== undefined;
}

/** What fits on the screen, also within other elements. */
export function find<T extends HTMLElement>(selector: string, from: ParentNode = document): T[] {
  const here = [...from.querySelectorAll<T>(selector)];
  const deeper = [...from.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? find<T>(selector, element.shadowRoot) : [],
  );
  return [...here, ...deeper];
}

/** Waits until something is so; throws when it never is. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`This never came: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits until the address shows: its heading, and all that is asked there or that it could not be fetched. */
export async function shown(): Promise<void> {
  await until(`the screen ${location.hash}`, () => isShown());
  await turn();
}

function isShown(): boolean {
  const { hash } = location;
  const element = player();
  if (!element || element.hidden) return hash === '' || hash === '#/';
  const { address } = element;
  if (hash === '#/klaar' && address.at !== 'finish') return false;
  if (hash.startsWith('#/les/')) {
    const [, , lesson = '', screen] = hash.split('/');
    if (address.at !== 'screen' || address.lesson.id !== lesson) return false;
    if (screen !== undefined && address.screen.code !== screen) return false;
  }
  if (element.isUpdatePending || !element.querySelector('h1')) return false;
  if (element.querySelector('.failed')) return true;
  if (element.querySelector('.loading')) return false;
  return find('course-test, course-recall, course-dialogue').every(
    ({ shadowRoot }) => shadowRoot?.firstElementChild && !shadowRoot.querySelector('[role="status"]'),
  );
}
