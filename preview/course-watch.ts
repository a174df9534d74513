import { watch, type FSWatcher } from 'chokidar';
import { buildCourse, type BuildResult } from '../build/build-course.ts';
import type { Effects } from '../build/effects.ts';

/** The course as it was last built, and who wants to know when that changes. */
export interface CourseWatch {
  /** The last build that had no errors; absent until there is one. */
  readonly good: BuildResult | undefined;
  /** The last build, with its problems. */
  readonly last: BuildResult | undefined;
  onBuilt(listener: (result: BuildResult, milliseconds: number) => void): () => void;
  build(): Promise<BuildResult>;
  close(): Promise<void>;
}

/** Options of a watch. */
export interface WatchOptions {
  readonly folder: string;
  readonly editions: readonly string[];
  readonly editionsFolder?: string;
  readonly effects: Effects;
  /** Whether files are watched; a test may build by hand. */
  readonly watch: boolean;
}

/** Builds a course, and builds it again when a file of it is saved. */
export function watchCourse({
  folder,
  editions,
  editionsFolder,
  effects,
  watch: isWatched,
}: WatchOptions): CourseWatch {
  let good: BuildResult | undefined;
  let last: BuildResult | undefined;
  let running: Promise<BuildResult> | undefined;
  let isStale = false;
  const listeners = new Set<(result: BuildResult, milliseconds: number) => void>();

  async function once(): Promise<BuildResult> {
    const began = performance.now();
    const cache = good?.cache;
    const result = await buildCourse({
      folder,
      effects,
      editions,
      ...(editionsFolder ? { editionsFolder } : {}),
      ...(cache ? { cache } : {}),
    });
    last = result;
    if (result.packages.length > 0) good = result;
    for (const listener of listeners) listener(result, performance.now() - began);
    return result;
  }

  /** One build at a time; what is saved during a build is built right after it. */
  async function build(): Promise<BuildResult> {
    if (running) {
      isStale = true;
      return running;
    }
    running = once();
    try {
      let result = await running;
      while (isStale) {
        isStale = false;
        running = once();
        result = await running;
      }
      return result;
    } finally {
      running = undefined;
    }
  }

  let watcher: FSWatcher | undefined;
  if (isWatched) {
    let timer: NodeJS.Timeout | undefined;
    watcher = watch([folder, ...(editionsFolder ? [editionsFolder] : [])], {
      ignoreInitial: true,
      // The build itself writes lock files: they follow from the text and need no build of their own.
      ignored: (path) => /(\.lock\.json|\.tmp|~|\.swp)$|[\\/](\.git|node_modules)([\\/]|$)/.test(path),
    }).on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        build().catch((error: unknown) => effects.log(String(error)));
      }, 20);
    });
  }

  return {
    get good() {
      return good;
    },
    get last() {
      return last;
    },
    onBuilt(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    build,
    async close() {
      await watcher?.close();
    },
  };
}
