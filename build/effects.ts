/** Everything the compiler does to the world, passed in; tests pass one in memory. Paths use forward slashes. */
export interface Effects {
  /** The bytes of a file; undefined when it is not there. */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Files under a folder, as paths relative to it, sorted. Symlinks are followed only inside the folder; `onOutside` is told of those
   * that lead elsewhere, or nowhere.
   */
  list(folder: string, onOutside?: (path: string) => void): Promise<readonly string[]>;
  /** Writes a file whole: a reader never sees half of it. */
  write(path: string, data: Uint8Array | string): Promise<void>;
  /** Writes files all together: with a fault none of them is written, and what was there stays. */
  writeAll(files: readonly NewFile[]): Promise<void>;
  log(line: string): void;
}

/** A file to write. */
export interface NewFile {
  readonly path: string;
  readonly data: Uint8Array | string;
}
