import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeEffects } from './node-effects.ts';

describe('effects on the real file system', () => {
  let root = '';
  const effects = nodeEffects(() => undefined);
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'effects-'));
    await mkdir(join(root, 'course', 'b'), { recursive: true });
    await writeFile(join(root, 'secret.txt'), 'geheim');
    await writeFile(join(root, 'course', 'a.md'), 'a');
    await writeFile(join(root, 'course', 'b', 'c.md'), 'c');
    await writeFile(join(root, 'course', '.hidden'), 'x');
    await symlink(join(root, 'secret.txt'), join(root, 'course', 'leak.txt'));
    await symlink(join(root, 'course', 'a.md'), join(root, 'course', 'same.md'));
    await symlink(join(root, 'course'), join(root, 'course', 'b', 'loop'));
  });
  after(() => rm(root, { recursive: true, force: true }));

  it('lists files sorted, without what a link leads to outside the folder, and without going round', async () => {
    const outside: string[] = [];
    const listed = await effects.list(join(root, 'course'), (path) => outside.push(path));
    assert.deepEqual(listed, ['a.md', 'b/c.md', 'same.md']);
    assert.deepEqual(outside, ['leak.txt']);
  });
  it('a folder that is not there is empty, a file that is not there undefined', async () => {
    assert.deepEqual(await effects.list(join(root, 'nergens')), []);
    assert.equal(await effects.read(join(root, 'nergens')), undefined);
    assert.equal(await effects.read(join(root, 'course')), undefined);
  });
  it('writes whole files into new folders and leaves nothing else behind', async () => {
    const path = join(root, 'new', 'deep', 'file.txt');
    await effects.write(path, 'tekst');
    await effects.write(path, new TextEncoder().encode('nieuw'));
    assert.equal(new TextDecoder().decode(await effects.read(path)), 'nieuw');
    assert.deepEqual(await readdir(join(root, 'new', 'deep')), ['file.txt']);
  });
});
