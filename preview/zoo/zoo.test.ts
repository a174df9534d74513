import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { availableTargets } from '../../build/build-course.ts';
import { LrsQuirks } from './lrs-quirks.ts';
import { fileAnswer } from './package-quirks.ts';
import { pathPart, quirksIn, readPathPart } from './quirk-set.ts';
import { quirksFor, zooQuirks, type QuirkId } from './quirks.ts';

describe('the table of quirks', () => {
  it('has one row an id, each with a name, a sentence, a source and a target', () => {
    assert.equal(new Set(zooQuirks.map(({ id }) => id)).size, zooQuirks.length);
    for (const { name, does, source, targets } of zooQuirks) {
      assert.ok(name !== '' && source !== '' && targets.length > 0);
      assert.match(does, /^[A-Z].*\.$/);
    }
  });

  it('offers something to every target', () => {
    for (const { name } of availableTargets()) assert.ok(quirksFor(name).length > 0, name);
  });

  it('goes through a query and a path, and forgets what is no quirk', () => {
    const quirks = quirksIn('offline,no-such-quirk,slow-commit');
    assert.deepEqual([...quirks], ['slow-commit', 'offline']);
    assert.equal(pathPart('neutraal', quirks), 'neutraal~slow-commit+offline');
    assert.deepEqual(readPathPart(pathPart('neutraal', quirks)), { name: 'neutraal', quirks });
    assert.equal(pathPart('neutraal', quirksIn('')), 'neutraal');
  });
});

describe('a web server with quirks', () => {
  const file = (path: string, text = ''): { path: string; bytes: Uint8Array } => ({
    path,
    bytes: new TextEncoder().encode(text),
  });
  const answer = (path: string, quirk: QuirkId): ReturnType<typeof fileAnswer> =>
    fileAnswer(file(path, 'last();'), new Set([quirk]), 'een');

  it('calls scripts octet-stream, and nothing else', () => {
    const type = (path: string): string => {
      const given = answer(path, 'octet-stream');
      return given.type === 'file' ? given.contentType : given.type;
    };
    assert.equal(type('start.js'), 'application/octet-stream');
    assert.match(type('course.css'), /^text\/css/);
  });

  it('has lost the lessons after the first', () => {
    assert.equal(answer('app/les-twee-0a1b2c3d.js', 'replaced').type, 'gone');
    assert.equal(answer('app/les-twee-0a1b2c3d.js', 'offline').type, 'dropped');
    assert.equal(answer('app/les-een-0a1b2c3d.js', 'replaced').type, 'file');
    assert.equal(answer('app/scorm12-0a1b2c3d.js', 'offline').type, 'file');
  });

  it('puts what the device does wrong before the first script alone', () => {
    for (const quirk of ['no-storage', 'wrong-clock'] as const) {
      const text = (path: string): string => {
        const given = answer(path, quirk);
        return given.type === 'file' ? new TextDecoder().decode(given.bytes) : '';
      };
      assert.match(text('edition.js'), /window[\s\S]*last\(\);$/);
      assert.equal(text('start.js'), 'last();');
    }
  });
});

describe('a LRS with quirks', () => {
  const zoo = new LrsQuirks();
  let server: Server;
  let url = '';

  before(async () => {
    server = createServer((request, response) => {
      const [, quirk = '', key = ''] = (request.url ?? '').split('/');
      request.headers.authorization = key;
      void zoo
        .answers(request, response, 'statements', quirksIn(quirk))
        .then((answered) => void (answered || response.writeHead(200, { 'x-real': 'yes' }).end('[]')));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const post = async (quirk: QuirkId, key: string = quirk): Promise<Response> =>
    fetch(`${url}/${quirk}/${key}`, { method: 'POST', body: JSON.stringify([{ id: 'one' }]) });

  it('fails twice and then works, for each launch', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await post('failing-commit')).status);
    assert.deepEqual(statuses, [503, 503, 200]);
    assert.equal((await post('failing-commit', 'another')).status, 503);
  });

  it('takes nothing after the launch once the session expired, and drops the line when offline', async () => {
    assert.equal((await post('session-expired')).status, 200);
    assert.equal((await post('session-expired')).status, 401);
    assert.equal((await fetch(`${url}/session-expired/session-expired`)).status, 401);
    assert.equal((await post('offline')).status, 200);
    await assert.rejects(post('offline'));
  });

  it('acknowledges by id what it throws away', async () => {
    const answer = await post('lying-commit');
    assert.equal(answer.headers.get('x-real'), null);
    assert.deepEqual(await answer.json(), ['one']);
  });
});
