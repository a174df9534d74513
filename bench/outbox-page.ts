import { openKeyStore } from '../components/tracking/key-store.ts';
import { Outbox } from '../components/tracking/xapi/outbox.ts';

/** Runs in a page: puts statements into an outbox over IndexedDB whose LRS answers at once; milliseconds until the store is empty again. */
async function emptyOutbox(count: number): Promise<number> {
  const store = await openKeyStore(window, `bench-${Math.random()}`);
  if (!store.persistent) throw new Error('There is no IndexedDB here.');
  const outbox = new Outbox({
    owner: window,
    store,
    key: 'bench',
    actor: { objectType: 'Agent', account: { homePage: 'http://localhost', name: 'samira' } },
    send: () => Promise.resolve(),
    onState: () => undefined,
    onTaken: () => undefined,
  });
  const start = performance.now();
  for (let index = 0; index < count; index += 1)
    outbox.add({
      id: crypto.randomUUID(),
      timestamp: new Date().toISOString(),
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
      object: { objectType: 'Activity', id: 'https://example.org/cursus' },
      context: { contextActivities: {}, language: 'nl', extensions: {} },
    });
  await outbox.drained(60_000);
  while ((await store.entries('bench/')).length > 0);
  return performance.now() - start;
}

Object.assign(window, { emptyOutbox });
