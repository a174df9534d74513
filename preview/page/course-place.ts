import { learnerKey } from '../../components/tracking/learner-key.ts';
import { listenForBuilds } from './build-events.ts';
import { followSwitches, quirksOn, quirksQuery } from './zoo-switches.ts';

/** What a host page does on its own account. */
export interface HostWork {
  /** Launches the course again, at this place. */
  readonly relaunch: (hash: string) => Promise<void>;
  /** The button "Begin opnieuw", where there is one. */
  readonly beginAnew?: () => Promise<void>;
}

const { target = '', edition = '', learner = '' } = document.documentElement.dataset;
const frame = document.querySelector<HTMLIFrameElement>('#course')!;
const door = document.querySelector<HTMLElement>('.popup')!;
let popupWindow: Window | null = null;
/** Where the course starts when the learner opens its window. */
let popupAddress = '';

/** Shows the course, at this place, in the frame of the page or in a window of its own: the rest of the host need not know which. */
export async function showCourse(hash = ''): Promise<void> {
  const query = new URLSearchParams({ learner, zoo: quirksQuery() });
  const answer = await fetch(`/launch-address/${target}/${edition}?${query}`);
  const { address } = (await answer.json()) as { address: string };
  const hasOwnWindow = quirksOn().has('own-window');
  door.hidden = !hasOwnWindow;
  frame.hidden = hasOwnWindow;
  if (quirksOn().has('sandbox')) frame.setAttribute('sandbox', 'allow-scripts');
  else frame.removeAttribute('sandbox');
  popupAddress = address + hash;
  if (!hasOwnWindow) frame.src = popupAddress;
  else if (popupWindow && !popupWindow.closed) popupWindow.location.href = popupAddress;
}

/** Ends the course; resolves once its page is gone. */
export async function unloadCourse(): Promise<void> {
  if (!quirksOn().has('own-window')) popupWindow?.close();
  if (!frame.src || frame.src === 'about:blank') return;
  await new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.src = 'about:blank';
  });
}

/** The window in which the course runs. */
export function courseWindow(): Window | null {
  return popupWindow && !popupWindow.closed ? popupWindow : frame.contentWindow;
}

/** Connects the buttons and switches of a host page, and launches again after each good build of the course, at the same place. */
export function connectHost({ relaunch, beginAnew }: HostWork): void {
  document.querySelector('#open')!.addEventListener('click', () => {
    popupWindow = window.open(popupAddress, 'course', 'popup,width=1100,height=760');
  });
  document.querySelector('#reset')?.addEventListener('click', () => void beginAnew?.());
  const toggle = document.querySelector<HTMLButtonElement>('#toggle');
  toggle?.addEventListener('click', () => {
    const panel = document.querySelector<HTMLElement>('#calls')!;
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
  });
  const again = (): void => void relaunch(courseHash());
  listenForBuilds(again);
  followSwitches(again);
}

function courseHash(): string {
  try {
    return courseWindow()?.location.hash ?? '';
  } catch {
    // The course is at another origin (a return address, a quirk): it starts from its first page.
    return '';
  }
}

/** The course keeps a copy of the progress on this device; a new beginning is one without it. `id` is the learner's, as the course gets it. */
export function forgetOnDevice(id: string): void {
  const mine = `/${learnerKey(id)}/`;
  for (const name of Object.keys(localStorage)) if (name.includes(mine)) localStorage.removeItem(name);
}
