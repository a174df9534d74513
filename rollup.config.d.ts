import type { RollupOptions, TransformResult } from 'rollup';

/** What esbuild made of each module, by id; makes the next run in the same process faster. */
export type TransformCache = Map<string, { readonly code: string; readonly result: TransformResult }>;

/** What the emitter made: modules, and the entries among them by name. */
export interface BundleInput {
  readonly modules: readonly { readonly id: string; readonly code: string }[];
  readonly entries: Readonly<Record<string, string>>;
  /** Language of the interface; both when absent. */
  readonly language?: 'nl' | 'en';
  /** For an author's eye: neither shaken nor minified. */
  readonly draft?: boolean;
  readonly cache?: TransformCache | undefined;
}

export function bundleOptions(input: BundleInput): RollupOptions;
