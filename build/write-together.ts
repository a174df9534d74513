import disk from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { NewFile } from './effects.ts';

/**
 * Writes files all together: to temporary files first, which take their names only after the last one was written. With a fault
 * nothing old is overwritten and nothing half is left. The fault names the file that it was about.
 */
export async function writeTogether(files: readonly NewFile[], fs = disk): Promise<void> {
  const pending = files.map(({ path, data }) => {
    const target = resolve(path);
    return { target, data, temporary: `${target}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp` };
  });
  let current = '';
  try {
    for (const { target, data, temporary } of pending) {
      current = target;
      await makeFolder(dirname(target), fs);
      await fs.writeFile(temporary, data);
      // A rename onto a folder would fail when others had their names already.
      if (await isFolder(target, fs)) throw fault('EISDIR', target);
    }
    for (const { target, temporary } of pending) {
      current = target;
      // A rename is atomic: a reader sees the old file or the new one, never half.
      await fs.rename(temporary, target);
    }
  } catch (error) {
    await Promise.all(
      pending.map(({ temporary }) => fs.rm(temporary, { force: true }).catch(() => undefined)),
    );
    throw Object.assign(error as Error, { path: current });
  }
}

/** Makes a folder with those above it. Not `mkdir` with `recursive`: that goes round for ever in a place like /proc. */
async function makeFolder(path: string, fs: typeof disk): Promise<void> {
  try {
    await fs.mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (await isFolder(path, fs)) return;
    if (code === 'EEXIST') throw fault('ENOTDIR', path);
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path), fs);
    await fs.mkdir(path).catch(async (again: unknown) => {
      if (!(await isFolder(path, fs))) throw again;
    });
  }
}

async function isFolder(path: string, fs: typeof disk): Promise<boolean> {
  return fs.stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function fault(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${path}`), { code, path });
}
