import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What runs in each page of a walk: the learner's hand, and the witness of what the page tells. */
export async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./page/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
