import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openLrs } from '../preview/lrs/lrs.ts';

/** How much the LRS of the preview takes and gives, in statements a second, over HTTP with its database in memory. */
export interface LrsSpeed {
  readonly single: number;
  readonly batched: number;
  readonly read: number;
}

/** Writes `count` statements one by one, as many in batches of twenty, and reads all of them. */
export async function measureLrs(count: number): Promise<LrsSpeed> {
  const lrs = openLrs();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void lrs.handle(request, response, url.pathname.slice(1), url.searchParams);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const actor = { objectType: 'Agent', account: { homePage: 'http://localhost', name: 'samira' } } as const;
  const activity = 'https://example.org/cursus';
  const { token } = lrs.launches.begin({
    standard: 'xapi',
    actor,
    registration: randomUUID(),
    activityId: activity,
  });
  const headers = {
    'x-experience-api-version': '1.0.3',
    'content-type': 'application/json',
    authorization: `Basic ${token}`,
  };
  const statement = (): object => ({
    id: randomUUID(),
    actor,
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
    object: { objectType: 'Activity', id: activity },
    result: { success: true, duration: 'PT4S' },
  });
  const post = async (body: unknown): Promise<void> => {
    const answer = await fetch(`${base}statements`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  try {
    // The database starts at the first request.
    await post(statement());
    const single = await perSecond(count, async () => {
      for (let index = 0; index < count; index += 1) await post(statement());
    });
    const batched = await perSecond(count, async () => {
      for (let index = 0; index < count; index += 20) await post(Array.from({ length: 20 }, statement));
    });
    let found = 0;
    const started = performance.now();
    for (let more: string | undefined = 'statements?limit=100'; more;) {
      const answer = await fetch(new URL(more, base), { headers });
      const page = (await answer.json()) as { statements: readonly unknown[]; more?: string };
      found += page.statements.length;
      more = page.more === '' ? undefined : page.more;
    }
    if (found < count * 2) throw new Error(`The LRS gave ${found} statements of ${count * 2 + 1}.`);
    return { single, batched, read: found / ((performance.now() - started) / 1000) };
  } finally {
    server.closeAllConnections();
    server.close();
    await lrs.close();
  }
}

async function perSecond(count: number, run: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await run();
  return count / ((performance.now() - started) / 1000);
}
