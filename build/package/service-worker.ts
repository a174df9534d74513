import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackageFile } from './zip.ts';

/** Path of the service worker in the web app. */
export const serviceWorkerFile = 'sw.js';

/** Whose code is inside the service worker; a test reads their marks in it. */
export const serviceWorkerLibraries: readonly string[] = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

const kept: RegExp = /^(?!sw\.js$|.*\.(xsd|dtd)$)/;
const hashed: RegExp = /-[0-9a-f]{8}\.js$/;

/**
 * The service worker of the web app: everything in the package is kept at the first visit, the Workbox code is inside. A new
 * version waits until the learner asks for it, so that it never takes their place away.
 */
export async function serviceWorker(files: readonly PackageFile[]): Promise<string> {
  // Loaded only for this target: it takes longer to load than a small course takes to build.
  const { generateSW } = await import('workbox-build');
  const folder = await mkdtemp(join(tmpdir(), 'service-worker-'));
  const swDest = join(folder, serviceWorkerFile);
  try {
    await generateSW({
      swDest,
      // The list below is the whole list; without a folder to look in Workbox refuses to start.
      globDirectory: folder,
      globPatterns: [],
      mode: 'production',
      sourcemap: false,
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      skipWaiting: false,
      clientsClaim: false,
      navigateFallback: 'index.html',
      additionalManifestEntries: files
        .filter(({ path }) => kept.test(path))
        .map(({ path, bytes }) => ({ url: path, revision: hashed.test(path) ? null : digest(bytes) })),
    });
    return await readFile(swDest, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
