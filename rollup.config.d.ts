import type { RollupCache, RollupOptions } from 'rollup';

/** What the emitter made: modules, and the entries among them by name. */
export interface BundleInput {
  readonly modules: readonly { readonly id: string; readonly code: string }[];
  readonly entries: Readonly<Record<string, string>>;
  /** Language of the interface; both when absent. */
  readonly language?: 'nl' | 'en';
  readonly minify?: boolean;
  readonly cache?: RollupCache | undefined;
}

export function bundleOptions(input: BundleInput): RollupOptions;
