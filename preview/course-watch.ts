import { watch, type FSWatcher } from 'chokidar';
import { buildCourse, type BuildResult } from '../build/build-course.ts';
import type { Effects } from '../build/effects.ts';
import type { TargetName } from '../build/package/target.ts';

/**
 * The course as it was last built, and who wants to know when that changes. The first build makes every package as `npm run build` does.
 * What is saved after that is built as a draft, and only for the package that somebody looks at: an author does not wait for six.
 */
export interface CourseWatch {
  /** The last build that had no errors, with the newest package of each target; absent until there is one. */
  readonly good: BuildResult | undefined;
  /** The last build, with its problems. */
  readonly last: BuildResult | undefined;
  /** The last build of every package, as it goes to an LMS. */
  readonly whole: BuildResult | undefined;
  /** Somebody looks at this target: builds its package when it is older than the course. */
  fresh(target: TargetName): Promise<void>;
  /** Builds a draft that nobody waits for, so that the first save is as quick as the next ones. */
  rehearse(): Promise<void>;
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
  let whole: BuildResult | undefined;
  /** The target that was looked at last; the first one until then. */
  let watched: TargetName = 'scorm12';
  /** Targets whose package is of the course as it is now. */
  let current = new Set<TargetName>();
  const listeners = new Set<(result: BuildResult, milliseconds: number) => void>();

  /** `tells`: a change caused it, so that whoever listens wants to know; who only looks at another target gets no news. */
  async function once(tells: boolean): Promise<BuildResult> {
    const began = performance.now();
    const cache = good?.cache;
    const isDraft = whole !== undefined;
    const result = await buildCourse({
      folder,
      effects,
      editions,
      ...(editionsFolder ? { editionsFolder } : {}),
      ...(cache ? { cache } : {}),
      ...(isDraft ? { draft: true, targets: [watched] } : {}),
    });
    last = result;
    if (result.packages.length > 0) {
      if (!isDraft) whole = result;
      for (const { target } of result.packages) current.add(target);
      good = good && isDraft ? withNewer(good, result) : result;
    }
    if (tells) for (const listener of listeners) listener(result, performance.now() - began);
    return result;
  }

  /** One build at a time; what is saved during a build, whoever asked for that one, is built right after it. */
  function build(): Promise<BuildResult> {
    current = new Set();
    if (!running) return run(true);
    isStale = true;
    return running;
  }

  async function run(tells: boolean): Promise<BuildResult> {
    let result: BuildResult;
    running = once(tells);
    try {
      result = await running;
    } finally {
      running = undefined;
    }
    if (!isStale) return result;
    isStale = false;
    current = new Set();
    return run(true);
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
    get whole() {
      return whole;
    },
    async fresh(target) {
      watched = target;
      while (running) await running;
      // What is wrong with the course has been told already: then the last good package shows.
      if (!current.has(target) && last && last.packages.length > 0) await run(false);
    },
    async rehearse() {
      if (whole && !running) await run(false);
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

/** The packages of an earlier build, each replaced by its newer one. */
function withNewer(earlier: BuildResult, newer: BuildResult): BuildResult {
  const isNewer = (target: TargetName): boolean => newer.packages.some((built) => built.target === target);
  return {
    ...newer,
    packages: [...earlier.packages.filter(({ target }) => !isNewer(target)), ...newer.packages],
  };
}
