import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { requireChromium } from './chromium.ts';

/** Runs every test: the Node tests, the elements in Chromium, the built packages in Chromium. `npm test -- node|browser|e2e` runs one kind. */
const kinds = ['node', 'browser', 'e2e'] as const;
const wanted = kinds.filter((kind) => process.argv.length < 3 || process.argv.includes(kind));

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() && entry.name.endsWith('.test.ts') && !entry.name.endsWith('.browser.test.ts'),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function run(command: string, args: readonly string[], chromium: string): boolean {
  const env = { ...process.env, CHROME_PATH: chromium };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

const chromium = requireChromium();
const node = ['bench', 'build', 'components', 'manifests', 'preview', 'tools'].flatMap(testFiles);
const runs: Record<(typeof kinds)[number], () => boolean> = {
  node: () => run(process.execPath, ['--import', 'tsx', '--test', ...node, 'architecture.test.ts'], chromium),
  browser: () => run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], chromium),
  e2e: () =>
    run(
      process.execPath,
      ['--import', 'tsx', '--test', '--test-concurrency=1', ...testFiles('e2e')],
      chromium,
    ),
};
const failed = wanted.filter((kind) => !runs[kind]());
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exit(1);
}
console.log(`All tests passed: ${wanted.join(', ')}.`);
