import { connectHost, forgetOnDevice, showCourse, unloadCourse } from './course-place.ts';
import { showRows } from './record-list.ts';

/** The stand-in LMS for cmi5 and Tin Can: the course in a frame, its statements beside it, live. */
const { target = '', edition = '', learner = '' } = document.documentElement.dataset;
const store = `/attempts/${target}/${edition}/${learner}`;
const list = document.querySelector<HTMLOListElement>('#log')!;
let count = 0;

document.querySelector<HTMLElement>('.filter')!.hidden = true;

async function showRecord(): Promise<void> {
  // Without a connection the record on the page stays as it was.
  const answer = await fetch(store).catch(() => undefined);
  if (!answer) return;
  const saved = (await answer.json()) as Record<string, string>;
  showRows(Object.entries(saved).filter(([term]) => /^[A-Z]/.test(term)));
}

new EventSource('/events').addEventListener('statement', (event) => {
  // The server made and escaped this row.
  list.insertAdjacentHTML('beforeend', (event as MessageEvent<string>).data);
  list.scrollTop = list.scrollHeight;
  count += 1;
  document.querySelector('#counts')!.textContent = count === 1 ? '1 statement' : `${count} statements`;
  void showRecord();
});

/** Each launch has a key of its own. */
async function relaunch(hash = ''): Promise<void> {
  await unloadCourse();
  await showCourse(hash);
}

async function beginAnew(): Promise<void> {
  await unloadCourse();
  await fetch(store, { method: 'DELETE' });
  // The course knows the learner by the account of the actor.
  forgetOnDevice(JSON.stringify({ homePage: location.origin, name: learner }));
  await showCourse();
}

connectHost({ relaunch, beginAnew });
void showCourse();
void showRecord();
