import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { projectRoot } from '../build/bundle/generate-modules.ts';
import { bundleOptions, type TransformCache } from '../rollup.config.js';

/** The modules of elements; the player and the base of lessons are no elements that a lesson chooses. */
export function elementModules(): readonly string[] {
  const folder = join(projectRoot, 'components');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?!player\/|lesson\/)[a-z-]+\/course-[a-z-]+\.ts$/.test(path))
    .sort()
    .map((path) => `components/${path}`);
}

/**
 * The gzipped bytes of one module with all that it needs, bundled by itself as a package would (one language, short templates, minified),
 * without Lit, which all elements share. What else they share is counted with each: in a package it is there once.
 */
export async function measureElement(path: string, cache: TransformCache = new Map()): Promise<number> {
  const entries = { element: join(projectRoot, path) };
  const options = bundleOptions({ modules: [], entries, language: 'nl', cache });
  const build = await rollup({ ...options, external: /^(?:lit|lit-html|lit-element|@lit\/[a-z-]+)(?:\/|$)/ });
  try {
    const { output } = await build.generate({ format: 'es', compact: true, inlineDynamicImports: true });
    return gzipSync(output[0].code, { level: 9 }).length;
  } finally {
    await build.close();
  }
}
