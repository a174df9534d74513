import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('./page/', import.meta.url));

/** The preview's own browser scripts, bundled once at start: name and text. */
export async function pageScripts(): Promise<ReadonlyMap<string, string>> {
  const entries = (await readdir(folder)).filter((name) => /^(home|.*-host|lrs)\.ts$/.test(name));
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => join(folder, name)),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    outdir: folder,
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map((file) => [
      file.path.slice(file.path.replace(/\\/g, '/').lastIndexOf('/') + 1),
      file.text,
    ]),
  );
}
