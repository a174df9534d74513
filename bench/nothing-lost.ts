import { walk } from '../components/test-support/random-walk.ts';
import { measureLrs } from './measure-lrs.ts';
import { measureOutbox } from './measure-outbox.ts';
import type { Bench } from './measures.ts';
import { median, repeat } from './median.ts';

/** What keeps progress safe: the outbox, the random walk, and the LRS of the preview. */
export async function benchNothingLost({ times, browser, add }: Bench): Promise<void> {
  const outbox = await repeat(times, () => measureOutbox(browser, 1_000));
  add('outbox: statements taken, kept in IndexedDB and handed over', median(outbox), '/s');
  const walks = await repeat(times, measureWalks);
  add('random walk: sessions played', median(walks), '/min');
  const lrs = await repeat(times, () => measureLrs(500));
  add('LRS: statements written one by one', median(lrs.map(({ single }) => single)), '/s');
  add('LRS: statements written in batches of 20', median(lrs.map(({ batched }) => batched)), '/s');
  add('LRS: statements read, 100 a page', median(lrs.map(({ read }) => read)), '/s');
}

/** Sessions a minute of the random walk through the real session and every tracker. */
async function measureWalks(): Promise<number> {
  const start = performance.now();
  let sessions = 0;
  for (const standard of ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'] as const)
    for (let seed = 1; seed <= 40; seed += 1) sessions += (await walk(standard, seed)).launches;
  return sessions / ((performance.now() - start) / 60_000);
}
