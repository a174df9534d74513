import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { LrsLaunch } from './launches.ts';
import { openLrs, type Lrs } from './lrs.ts';

let lrs: Lrs;
let server: Server;
let base = '';
let launch: LrsLaunch;
const actor = { objectType: 'Agent', account: { homePage: 'http://localhost', name: 'samira' } } as const;

before(async () => {
  lrs = openLrs();
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void lrs.handle(request, response, url.pathname.slice(1), url.searchParams);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  launch = lrs.launches.begin({
    standard: 'xapi',
    actor,
    registration: randomUUID(),
    activityId: 'https://example.org/a',
  });
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await lrs.close();
});

const statement = (verb: string, more: object = {}): Record<string, unknown> => ({
  id: randomUUID(),
  actor,
  verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
  object: { objectType: 'Activity', id: 'https://example.org/a' },
  ...more,
});
const call = (
  path: string,
  method = 'GET',
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${base}/${path}`, {
    method,
    headers: {
      'x-experience-api-version': '1.0.3',
      authorization: `Basic ${launch.token}`,
      'content-type': 'application/json',
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const found = async (query: string): Promise<Record<string, unknown>[]> =>
  ((await (await call(`statements?${query}`)).json()) as { statements: Record<string, unknown>[] })
    .statements;

describe('statements', () => {
  it('stores what is valid and gives it back by id, with what an LRS adds', async () => {
    const sent = statement('initialized');
    assert.deepEqual(await (await call('statements', 'POST', sent)).json(), [sent['id']]);
    const kept = (await (await call(`statements?statementId=${String(sent['id'])}`)).json()) as Record<
      string,
      unknown
    >;
    assert.equal(typeof kept['stored'], 'string');
    assert.deepEqual(kept['authority'], actor);
  });

  it('takes the same statement twice, and refuses another under its id', async () => {
    const sent = statement('progressed');
    const path = `statements?statementId=${String(sent['id'])}`;
    assert.equal((await call(path, 'PUT', sent)).status, 204);
    assert.equal((await call(path, 'PUT', sent)).status, 204);
    assert.equal(
      (await call(path, 'PUT', { ...sent, verb: { id: 'http://adlnet.gov/expapi/verbs/failed' } })).status,
      409,
    );
  });

  it('refuses what is not a statement, and then stores none of the batch', async () => {
    const good = statement('completed');
    assert.equal((await call('statements', 'POST', [good, { verb: 'x' }])).status, 400);
    assert.equal((await call(`statements?statementId=${String(good['id'])}`)).status, 404);
  });

  it('filters by verb, agent, activity, registration and time, in both orders', async () => {
    const registration = randomUUID();
    const other = { objectType: 'Agent', mbox: 'mailto:joost@example.org' };
    const parent = { contextActivities: { parent: [{ id: 'https://example.org/parent' }] }, registration };
    await call('statements', 'POST', [
      statement('passed', { actor: other, context: parent }),
      statement('failed', { context: { registration } }),
    ]);
    assert.equal((await found(`registration=${registration}`)).length, 2);
    assert.equal(
      (
        await found(
          `registration=${registration}&verb=${encodeURIComponent('http://adlnet.gov/expapi/verbs/passed')}`,
        )
      ).length,
      1,
    );
    assert.equal((await found(`agent=${encodeURIComponent(JSON.stringify(other))}`)).length, 1);
    const activity = encodeURIComponent('https://example.org/parent');
    assert.equal((await found(`activity=${activity}`)).length, 0);
    assert.equal((await found(`activity=${activity}&related_activities=true`)).length, 1);
    const [first] = await found(`registration=${registration}&ascending=true`);
    assert.match(JSON.stringify(first), /passed/);
    assert.equal((await found(`registration=${registration}&since=2999-01-01T00:00:00Z`)).length, 0);
  });

  it('gives the rest of a long answer by `more`', async () => {
    const registration = randomUUID();
    await call(
      'statements',
      'POST',
      Array.from({ length: 5 }, () => statement('progressed', { context: { registration } })),
    );
    let path = `statements?registration=${registration}&limit=2`;
    const ids = new Set<unknown>();
    for (let pages = 0; path && pages < 5; pages += 1) {
      const page = (await (await call(path)).json()) as {
        statements: Record<string, unknown>[];
        more: string;
      };
      page.statements.forEach(({ id }) => ids.add(id));
      path = page.more.replace(/^\//, '');
    }
    assert.equal(ids.size, 5);
  });

  it('hides what was voided, but for who asks for it', async () => {
    const sent = statement('answered');
    await call('statements', 'POST', sent);
    await call(
      'statements',
      'POST',
      statement('voided', { object: { objectType: 'StatementRef', id: sent['id'] } }),
    );
    assert.equal((await call(`statements?statementId=${String(sent['id'])}`)).status, 404);
    assert.equal((await call(`statements?voidedStatementId=${String(sent['id'])}`)).status, 200);
  });

  it('asks for the version and a key it knows', async () => {
    assert.equal(
      (await call('statements', 'GET', undefined, { 'x-experience-api-version': '' })).status,
      400,
    );
    assert.equal(
      (await call('statements', 'GET', undefined, { authorization: 'Basic bm9ib2R5' })).status,
      401,
    );
    assert.deepEqual(
      ((await (await fetch(`${base}/about`)).json()) as { version: string[] }).version.at(-1),
      '1.0.3',
    );
  });
});

describe('documents', () => {
  const state = `activities/state?activityId=https%3A%2F%2Fexample.org%2Fa&agent=${encodeURIComponent(JSON.stringify(actor))}`;
  const profile = `agents/profile?agent=${encodeURIComponent(JSON.stringify(actor))}`;

  it('keeps a state, apart for each registration', async () => {
    const registration = randomUUID();
    assert.equal((await call(`${state}&stateId=plek&registration=${registration}`)).status, 404);
    assert.equal(
      (await call(`${state}&stateId=plek&registration=${registration}`, 'PUT', { plek: 'a1' })).status,
      204,
    );
    assert.deepEqual(await (await call(`${state}&stateId=plek&registration=${registration}`)).json(), {
      plek: 'a1',
    });
    assert.equal((await call(`${state}&stateId=plek&registration=${randomUUID()}`)).status, 404);
    await call(`${state}&stateId=plek&registration=${registration}`, 'POST', { meer: 1 });
    assert.deepEqual(await (await call(`${state}&stateId=plek&registration=${registration}`)).json(), {
      plek: 'a1',
      meer: 1,
    });
    assert.deepEqual(await (await call(`${state}&registration=${registration}`)).json(), ['plek']);
    assert.equal((await call(`${state}&registration=${registration}`, 'DELETE')).status, 204);
    assert.deepEqual(await (await call(`${state}&registration=${registration}`)).json(), []);
  });

  it('guards a profile with its ETag', async () => {
    const path = `${profile}&profileId=voorkeur`;
    assert.equal((await call(path, 'PUT', { taal: 'nl' }, { 'if-none-match': '*' })).status, 204);
    const etag = (await call(path)).headers.get('etag') ?? '';
    assert.equal((await call(path, 'PUT', { taal: 'en' })).status, 409);
    assert.equal((await call(path, 'PUT', { taal: 'en' }, { 'if-match': '"other"' })).status, 412);
    assert.equal((await call(path, 'PUT', { taal: 'en' }, { 'if-match': etag })).status, 204);
    assert.equal((await call(path, 'PUT', { taal: 'fr' }, { 'if-none-match': '*' })).status, 412);
  });

  it('says which parameter is missing', async () => {
    const answer = await call('activities/state?stateId=x', 'PUT', {});
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /activityId/);
  });
});

describe('cmi5 rules', () => {
  it('refuses what comes before initialized, twice, or after terminated', async () => {
    const registration = randomUUID();
    const session = lrs.launches.begin({
      standard: 'cmi5',
      actor,
      registration,
      activityId: 'https://example.org/au',
    });
    const key = { authorization: `Basic ${session.token}` };
    const defined = (verb: string, more: object = {}): Record<string, unknown> =>
      statement(verb, {
        object: { objectType: 'Activity', id: 'https://example.org/au' },
        context: {
          registration,
          extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': session.sessionId },
          contextActivities: { category: [{ id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }] },
        },
        ...more,
      });
    const send = async (sent: object): Promise<number> =>
      (await call('statements', 'POST', sent, key)).status;
    assert.equal(await send(defined('completed', { result: { completion: true } })), 403);
    assert.equal(await send(defined('initialized')), 200);
    assert.equal(await send(defined('initialized')), 403);
    assert.equal(
      await send(defined('completed', { result: { completion: true, score: { scaled: 1 } } })),
      403,
    );
    assert.equal(await send(defined('completed', { result: { completion: true } })), 200);
    assert.equal(await send(defined('completed', { result: { completion: true } })), 403);
    assert.equal(await send(defined('terminated')), 200);
    assert.equal(await send(defined('passed', { result: { success: true } })), 403);
  });
});
