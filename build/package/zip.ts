import { zipSync, type Zippable } from 'fflate';

/** A file in a package. */
export interface PackageFile {
  /** From the root of the package, forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const alreadySmall = /\.(png|jpe?g|gif|webp|mp3|mp4|woff2)$/;

/**
 * A zip that is the same to the byte for the same files: sorted, one fixed date. The date is made of local parts because the
 * zip format stores local time; a UTC instant would differ between time zones.
 */
export function zip(files: readonly PackageFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of [...files].sort(byPath)) {
    entries[path] = [bytes, { level: alreadySmall.test(path) ? 0 : 9 }];
  }
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12) });
}

/** Order by code unit, the same on every machine. */
export function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}
