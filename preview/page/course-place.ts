import { learnerKey } from '../../components/tracking/learner-key.ts';
import { listenForBuilds } from './build-events.ts';

/** What a host page does on its own account. */
export interface HostWork {
  /** Launches the course again, at this place. */
  readonly relaunch: (hash: string) => Promise<void>;
  /** The button "Begin opnieuw". */
  readonly beginAnew: () => Promise<void>;
}

const frame = document.querySelector<HTMLIFrameElement>('#course');
let popupWindow: Window | null = null;

/** The course runs in the frame of the page, or in a window beside it: the rest of the host need not know which. */
export function showCourse(address: string): void {
  if (frame) frame.src = address;
  else if (popupWindow && !popupWindow.closed) popupWindow.location.href = address;
}

/** Ends the course in the frame; resolves once its page is gone. */
export function unloadCourse(): Promise<void> {
  if (!frame?.src || frame.src === 'about:blank') return Promise.resolve();
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.src = 'about:blank';
  });
}

/** Connects the buttons of a host page, and launches again after each good build of the course, at the same place. */
export function connectHost(address: string, { relaunch, beginAnew }: HostWork): void {
  document.querySelector('#open')?.addEventListener('click', () => {
    popupWindow = window.open(address, 'course', 'popup,width=1100,height=760');
  });
  document.querySelector('#reset')!.addEventListener('click', () => void beginAnew());
  const toggle = document.querySelector<HTMLButtonElement>('#toggle')!;
  toggle.addEventListener('click', () => {
    const panel = document.querySelector<HTMLElement>('#calls')!;
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
  });
  listenForBuilds(() => void relaunch(courseHash()));
}

function courseHash(): string {
  try {
    return (frame?.contentWindow ?? popupWindow)?.location.hash ?? '';
  } catch {
    // The course went to another origin (a return address): start from its first page.
    return '';
  }
}

/** The course keeps a copy of the progress on this device; a new beginning is one without it. `id` is the learner's, as the course gets it. */
export function forgetOnDevice(id: string): void {
  const mine = `/${learnerKey(id)}/`;
  for (const name of Object.keys(localStorage)) if (name.includes(mine)) localStorage.removeItem(name);
}
