import { createHash } from 'node:crypto';
import type { Asset } from '../compiled-course.ts';
import { slugOf } from './id.ts';

/** The media files of a course, and which of them are used. */
export interface AssetShelf {
  /** Notes that a file is used; its safe name in the package, or undefined when there is no such file. */
  take(path: string): string | undefined;
  has(path: string): boolean;
  /** The bytes of a file that nothing refers to yet: what is wrong with it has not been told. */
  unseen(path: string): Uint8Array | undefined;
  readonly paths: readonly string[];
  /** The files that were taken, sorted by name. */
  taken(): readonly Asset[];
}

/** Puts the bytes of all media files on a shelf. */
export function newAssetShelf(files: ReadonlyMap<string, Uint8Array>): AssetShelf {
  const used = new Map<string, Asset>();
  return {
    paths: [...files.keys()],
    has: (path) => files.has(path),
    unseen: (path) => (used.has(path) ? undefined : files.get(path)),
    take(path) {
      const bytes = files.get(path);
      if (!bytes) return undefined;
      const known = used.get(path);
      if (known) return known.name;
      const name = safeName(path, bytes);
      used.set(path, { name, source: path, bytes });
      return name;
    },
    taken: () => [...used.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** A name that every LMS and file system takes: small ASCII letters, with a part of the hash against clashes. */
function safeName(path: string, bytes: Uint8Array): string {
  const file = path.split('/').at(-1) ?? path;
  const suffix = /\.[a-z0-9]+$/i.exec(file)?.[0].toLowerCase() ?? '';
  const hash = createHash('sha256').update(path).update('\0').update(bytes).digest('hex').slice(0, 8);
  return `media/${slugOf(file.slice(0, file.length - suffix.length), 'beeld')}-${hash}${suffix}`;
}
