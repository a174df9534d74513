import { listenForBuilds } from './build-events.ts';

/** The stand-in LMS for cmi5 and Tin Can: the course in a frame, its statements beside it, live. */
const {
  target = '',
  edition = '',
  learner = '',
  address = '',
  popup = '',
} = document.documentElement.dataset;
const store = `/attempts/${target}/${edition}/${learner}`;
const list = document.querySelector<HTMLOListElement>('#log')!;
const record = document.querySelector<HTMLElement>('#record')!;
const frame = document.querySelector<HTMLIFrameElement>('#course');
let popupWindow: Window | null = null;
let count = 0;

document.querySelector<HTMLElement>('.filter')!.hidden = true;

async function showRecord(): Promise<void> {
  const saved = (await (await fetch(store)).json()) as Record<string, string>;
  const rows = Object.entries(saved).filter(([term]) => /^[A-Z]/.test(term));
  record.replaceChildren(
    ...rows.flatMap(([term, value]) => {
      const dt = document.createElement('dt');
      dt.textContent = term;
      const dd = document.createElement('dd');
      dd.textContent = value;
      return [dt, dd];
    }),
  );
}

new EventSource('/events').addEventListener('statement', (event) => {
  // The server made and escaped this row.
  list.insertAdjacentHTML('beforeend', (event as MessageEvent<string>).data);
  list.scrollTop = list.scrollHeight;
  count += 1;
  document.querySelector('#counts')!.textContent = count === 1 ? '1 statement' : `${count} statements`;
  void showRecord();
});

/** Each launch has a key of its own, so that a new beginning asks the server for a new address. */
async function relaunch(hash = ''): Promise<void> {
  const fresh = (await (
    await fetch(`/launch-address/${target}/${edition}?learner=${encodeURIComponent(learner)}`)
  ).json()) as { address: string };
  if (frame) frame.src = fresh.address + hash;
  else if (popupWindow && !popupWindow.closed) popupWindow.location.href = fresh.address + hash;
}

document.querySelector('#open')?.addEventListener('click', () => {
  popupWindow = window.open(address, 'course', 'popup,width=1100,height=760');
});
document.querySelector('#reset')!.addEventListener('click', async () => {
  if (frame) frame.src = 'about:blank';
  await fetch(store, { method: 'DELETE' });
  for (const name of Object.keys(localStorage)) localStorage.removeItem(name);
  location.reload();
});
const toggle = document.querySelector<HTMLButtonElement>('#toggle')!;
toggle.addEventListener('click', () => {
  const panel = document.querySelector<HTMLElement>('#calls')!;
  panel.hidden = !panel.hidden;
  toggle.setAttribute('aria-expanded', String(!panel.hidden));
});
listenForBuilds(() => {
  let hash = '';
  try {
    hash = (frame?.contentWindow ?? popupWindow)?.location.hash ?? '';
  } catch {
    // The course went to another origin: start from its first page.
  }
  void relaunch(hash);
});
if (frame && popup !== 'true') frame.src = address;
void showRecord();
