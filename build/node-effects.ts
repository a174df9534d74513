import { readFile, readdir, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Effects } from './effects.ts';
import { writeTogether } from './write-together.ts';

/** The real world: files through node:fs, lines to standard output. */
export function nodeEffects(log: (line: string) => void = (line) => console.log(line)): Effects {
  return {
    async read(path) {
      try {
        return new Uint8Array(await readFile(path));
      } catch (error) {
        if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? ''))
          return undefined;
        throw error;
      }
    },
    async list(folder, onOutside = () => undefined) {
      const root = await realpath(resolve(folder)).catch(() => undefined);
      if (root === undefined) return [];
      const found: string[] = [];
      await walk(root, root, '', found, new Set(), onOutside);
      return found.sort();
    },
    write: (path, data) => writeTogether([{ path, data }]),
    writeAll: (files) => writeTogether(files),
    log,
  };
}

async function walk(
  root: string,
  folder: string,
  prefix: string,
  found: string[],
  seen: Set<string>,
  onOutside: (path: string) => void,
): Promise<void> {
  if (seen.has(folder)) return;
  seen.add(folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    const name = `${prefix}${entry.name}`;
    if (entry.isSymbolicLink()) {
      const target = await realpath(path).catch(() => undefined);
      // What ends outside the folder does not belong to it.
      if (target === undefined || !(target + sep).startsWith(root + sep)) {
        onOutside(name);
        continue;
      }
      const isFolder = await readdir(target).then(
        () => true,
        () => false,
      );
      if (isFolder) await walk(root, target, `${name}/`, found, seen, onOutside);
      else found.push(name);
    } else if (entry.isDirectory()) await walk(root, path, `${name}/`, found, seen, onOutside);
    else if (entry.isFile()) found.push(name);
  }
}
