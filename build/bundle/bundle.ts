import { rollup, type OutputChunk, type RollupOptions } from 'rollup';
import { bundleOptions, type BundleInput, type TransformCache } from '../../rollup.config.js';
import type { TrackerName } from '../emit/emit-entry.ts';

/** A script of the bundle. */
export interface BundledScript {
  /** Path in the package, e.g. `app/player-1f2e3d4c.js`. */
  readonly path: string;
  readonly code: string;
  /** Scripts that it needs at once. */
  readonly imports: readonly string[];
  /** Scripts that it may load later. */
  readonly dynamicImports: readonly string[];
  /** Names of the libraries whose code is in it. */
  readonly libraries: readonly string[];
  /** The generated module that is its facade, e.g. `generated/lessons/welkom.js`. */
  readonly facade?: string;
}

/** The bundle that all targets and editions share. */
export interface Bundle {
  readonly scripts: readonly BundledScript[];
  /** Path of the entry of each tracker. */
  readonly entries: Readonly<Partial<Record<TrackerName, string>>>;
  /** The hash in the names of all lessons: `app/les-ID-HASH.js`. */
  readonly lessonHash: string;
  /** Makes the next run of the same process faster. */
  readonly cache: TransformCache;
}

/** Bundles in memory: one run for every tracker. */
export async function bundle(input: BundleInput): Promise<Bundle> {
  const cache: TransformCache = input.cache ?? new Map();
  const options: RollupOptions = bundleOptions({ ...input, cache });
  const build = await rollup(options);
  try {
    const [output] = [options.output].flat();
    const { output: files } = await build.generate(output ?? {});
    const chunks = files.filter((file): file is OutputChunk => file.type === 'chunk');
    return {
      scripts: chunks.map(bundledScript),
      entries: Object.fromEntries(
        chunks
          .filter((chunk) => chunk.isEntry && input.entries[chunk.name])
          .map((chunk) => [chunk.name, chunk.fileName]),
      ),
      lessonHash:
        chunks.map(({ fileName }) => /^app\/les-.*-(\w+)\.js$/.exec(fileName)?.[1]).find(Boolean) ?? '',
      cache,
    };
  } finally {
    await build.close();
  }
}

function bundledScript(chunk: OutputChunk): BundledScript {
  const facade = chunk.facadeModuleId?.replace(/^\0/, '');
  return {
    path: chunk.fileName,
    code: chunk.code,
    imports: chunk.imports,
    dynamicImports: chunk.dynamicImports,
    libraries: librariesIn(chunk),
    ...(facade?.startsWith('generated/') ? { facade } : {}),
  };
}

function librariesIn({ modules }: OutputChunk): string[] {
  const names = new Set<string>();
  for (const [id, module] of Object.entries(modules)) {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/\\/g, '/'))?.[1];
    if (name && module.renderedLength > 0) names.add(name);
  }
  return [...names].sort();
}

/** The script and everything that it needs at once, the script last. */
export function withImports(bundled: Bundle, path: string): readonly string[] {
  const paths = new Set<string>();
  const begun = new Set<string>();
  const visit = (at: string): void => {
    // Chunks may need each other; each is visited once.
    if (begun.has(at)) return;
    begun.add(at);
    for (const next of bundled.scripts.find((script) => script.path === at)?.imports ?? []) visit(next);
    paths.add(at);
  };
  visit(path);
  return [...paths];
}

/** The scripts of one entry: what it needs at once, and all that it may load later, the lessons included. */
export function reachableFrom(bundled: Bundle, entry: string): ReadonlySet<string> {
  const byPath = new Map(bundled.scripts.map((script) => [script.path, script]));
  const reached = new Set<string>();
  const lessons = bundled.scripts.filter(({ facade }) => facade?.startsWith('generated/lessons/'));
  const queue = [entry, ...lessons.map(({ path }) => path)];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const script = byPath.get(path);
    if (!script || reached.has(path)) continue;
    reached.add(path);
    queue.push(...script.imports, ...script.dynamicImports);
  }
  return reached;
}
