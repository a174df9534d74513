import assert from 'node:assert/strict';
import disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writeTogether } from './write-together.ts';

const { mkdir, mkdtemp, readFile, readdir, rm, writeFile } = disk;

describe('files that are written together', () => {
  let folder = '';
  const files = (...names: readonly string[]) =>
    names.map((name) => ({ path: join(folder, name), data: `nieuw ${name}` }));
  const everything = async (): Promise<readonly string[]> => {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'together-'));
    await writeFile(join(folder, 'a'), 'oud');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are all there, in folders that were not', async () => {
    await writeTogether(files('a', 'diep/er/b', 'c'));
    assert.deepEqual(await everything(), ['a', 'b', 'c']);
    assert.equal(await readFile(join(folder, 'a'), 'utf8'), 'nieuw a');
  });

  for (const failing of [1, 2, 3]) {
    it(`leave everything as it was when number ${failing} finds a full disk`, async () => {
      let count = 0;
      const full = {
        ...disk,
        async writeFile(...args: Parameters<typeof writeFile>) {
          count += 1;
          if (count < failing) return writeFile(...args);
          // A full disk has taken a part already.
          await writeFile(args[0], 'half');
          throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: args[0] });
        },
      };
      await assert.rejects(writeTogether(files('a', 'b', 'c'), full), (error: NodeJS.ErrnoException) => {
        assert.equal(error.code, 'ENOSPC');
        assert.equal(error.path, join(folder, ['a', 'b', 'c'][failing - 1] ?? ''));
        return true;
      });
      assert.deepEqual(await everything(), ['a']);
      assert.equal(await readFile(join(folder, 'a'), 'utf8'), 'oud');
    });
  }

  it('leave everything as it was when a file stands where a folder has to come', async () => {
    await assert.rejects(writeTogether(files('b', 'a/c')), { code: 'ENOTDIR', path: join(folder, 'a/c') });
    assert.deepEqual(await everything(), ['a']);
  });

  it('leave everything as it was when a folder stands where a file has to come', async () => {
    await mkdir(join(folder, 'map'));
    await assert.rejects(writeTogether(files('a', 'map')), { code: 'EISDIR', path: join(folder, 'map') });
    assert.equal(await readFile(join(folder, 'a'), 'utf8'), 'oud');
    assert.deepEqual(await everything(), ['a']);
  });

  it('come to an end where no folder can be made', { skip: process.platform !== 'linux' }, async () => {
    await assert.rejects(writeTogether([{ path: '/proc/cursus/a', data: '' }]), { code: 'ENOENT' });
  });
});
