import type { Effects } from '../effects.ts';

/** A world in memory: files by path. */
export interface MemoryEffects extends Effects {
  readonly files: Map<string, Uint8Array>;
  text(path: string): string | undefined;
}

/** Effects on files in memory; texts are stored as UTF-8. */
export function memoryEffects(files: Readonly<Record<string, string | Uint8Array>>): MemoryEffects {
  const encode = (data: string | Uint8Array): Uint8Array =>
    typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const stored = new Map(Object.entries(files).map(([path, data]) => [path, encode(data)]));
  return {
    files: stored,
    text: (path) => {
      const bytes = stored.get(path);
      return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    },
    read: (path) => Promise.resolve(stored.get(path)),
    list: (folder) =>
      Promise.resolve(
        [...stored.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1))
          .sort(),
      ),
    write: (path, data) => {
      stored.set(path, encode(data));
      return Promise.resolve();
    },
    writeAll: (files) => {
      for (const { path, data } of files) stored.set(path, encode(data));
      return Promise.resolve();
    },
    log: () => undefined,
  };
}
