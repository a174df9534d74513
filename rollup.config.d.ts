import type { RollupCache, RollupOptions } from 'rollup';

/** What the emitter made: modules, and the entries among them by name. */
export interface BundleInput {
  readonly modules: readonly { readonly id: string; readonly code: string }[];
  readonly entries: Readonly<Record<string, string>>;
  readonly minify?: boolean;
  readonly cache?: RollupCache | undefined;
}

export function bundleOptions(input: BundleInput): RollupOptions;
