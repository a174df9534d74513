import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');
const command = ['--import', 'tsx', 'preview/main.ts', '--no-open'];

test('a folder that is not there ends npm start, and nothing is said to be ready', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, '/tmp/bestaat-echt-niet'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(stderr, /^De map \/tmp\/bestaat-echt-niet is er niet\./);
  assert.equal(stdout, '');
});

test('a port that is taken is told before anything is built', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = taken.address() as AddressInfo;
    const args = [...command, '--port', String(port)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`^Poort ${port} is al in gebruik\\.`));
    assert.equal(stdout, '');
  } finally {
    taken.close();
  }
});

test('with errors in the course npm start says where they can be seen', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'start-'));
  await cp(join(root, 'examples', 'small-course'), folder, { recursive: true });
  await writeFile(join(folder, 'course.yaml'), 'id: x\n');
  const running = spawn(process.execPath, [...command, '--port', '0', folder], { cwd: root });
  try {
    let said = '';
    for await (const part of running.stdout) {
      said += String(part);
      if (said.includes('Ctrl+C')) break;
    }
    assert.match(said, /Er zitten fouten in de cursus\. Je ziet ze ook op http:\/\/[\w.]+:\d+/);
    assert.doesNotMatch(said, /staat klaar/);
  } finally {
    running.kill();
    await rm(folder, { recursive: true, force: true });
  }
});
