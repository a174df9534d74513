import { createHash } from 'node:crypto';
import type { BuiltDocument, BuiltPackage } from '../build-course.ts';
import type { Effects, NewFile } from '../effects.ts';
import { zip } from './zip.ts';

/** A zip on disk. */
export interface WrittenPackage extends BuiltPackage {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** Writes the zips, the documents and `SHA256SUMS` of both: all of them, or with a fault none. */
export async function writePackages(
  packages: readonly BuiltPackage[],
  out: string,
  effects: Effects,
  documents: readonly BuiltDocument[] = [],
): Promise<readonly WrittenPackage[]> {
  const zipped = packages.map((built) => ({ built, file: fileIn(out, built.name, zip(built.files)) }));
  const texts = documents.map(({ name, text }) => fileIn(out, name, new TextEncoder().encode(text)));
  const made = [...zipped.map(({ file }) => file), ...texts];
  const sums = fileIn(out, 'SHA256SUMS', new TextEncoder().encode(await sumsOf(made, out, effects)));
  await effects.writeAll([...made, sums]);
  return zipped.map(({ built, file: { path, data, sha256 } }) => ({
    ...built,
    path,
    size: data.length,
    sha256,
  }));
}

interface SummedFile extends NewFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly sha256: string;
}

function fileIn(out: string, name: string, data: Uint8Array): SummedFile {
  return { name, path: `${out}/${name}`, data, sha256: createHash('sha256').update(data).digest('hex') };
}

/** The sums of these files, and of earlier ones that still lie there. */
async function sumsOf(made: readonly SummedFile[], out: string, effects: Effects): Promise<string> {
  const lines = new Map<string, string>();
  const present = new Set(await effects.list(out));
  const earlier = await effects.read(`${out}/SHA256SUMS`);
  for (const line of earlier ? new TextDecoder().decode(earlier).split('\n') : []) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sum && name && present.has(name)) lines.set(name, sum);
  }
  for (const { name, sha256 } of made) lines.set(name, sha256);
  return [...lines]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join('');
}
