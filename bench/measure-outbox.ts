import { build } from 'esbuild';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../build/bundle/generate-modules.ts';

/** Statements a second through the outbox in Chromium: put into IndexedDB, handed over, and taken out again. */
export async function measureOutbox(browser: Browser, count: number): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(projectRoot, 'bench/outbox-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  const page = await browser.newPage();
  try {
    // IndexedDB wants an origin.
    await page.route('http://localhost/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Outbox</title>' }),
    );
    await page.goto('http://localhost/');
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const milliseconds = await page.evaluate(
      (many) => (window as unknown as { emptyOutbox(count: number): Promise<number> }).emptyOutbox(many),
      count,
    );
    return count / (milliseconds / 1000);
  } finally {
    await page.close();
  }
}
