import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { quirksTable } from './quirks-table.ts';
import { quirks, type Quirk } from './quirks.ts';

const root = resolve(import.meta.dirname, '..');

/** Runs the test of a quirk in a copy of the components. Returns whether it passes. */
function passes(copy: string, { test: [file, title] }: Quirk): boolean {
  const pattern = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const args = ['--import', 'tsx', '--test', `--test-name-pattern=${pattern}`, file];
  const env = { ...process.env, WALKS: '300' };
  const { status } = spawnSync(process.execPath, args, { cwd: copy, env, timeout: 120_000 });
  return status === 0;
}

/**
 * Takes each handling out, in a copy, and runs its test: it must fail. `--write` writes docs/quirks.md as well; other words choose the
 * quirks that have them.
 */
async function main(): Promise<void> {
  if (process.argv.includes('--write'))
    writeFileSync(join(root, 'docs/quirks.md'), await quirksTable(quirks));
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const chosen = quirks.filter(({ quirk }) => words.every((word) => quirk.includes(word)));
  const copy = mkdtempSync(join(tmpdir(), 'quirks-'));
  const useless: string[] = [];
  try {
    cpSync(join(root, 'components'), join(copy, 'components'), { recursive: true });
    cpSync(join(root, 'package.json'), join(copy, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const quirk of chosen) {
      const path = join(copy, quirk.file);
      const before = readFileSync(path, 'utf8');
      if (!before.includes(quirk.without[0]))
        throw new Error(`${quirk.file} no longer has: ${quirk.without[0]}`);
      // A test that fails anyway would prove nothing.
      if (!passes(copy, quirk)) throw new Error(`${quirk.test.join(': ')} fails with the handling in place.`);
      writeFileSync(
        path,
        before.replace(quirk.without[0], () => quirk.without[1]),
      );
      const isSeen = !passes(copy, quirk);
      writeFileSync(path, before);
      console.log(`${isSeen ? 'seen  ' : 'UNSEEN'}  ${quirk.quirk}`);
      if (!isSeen) useless.push(quirk.quirk);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  console.log(
    `${chosen.length - useless.length} of ${chosen.length} handlings are missed by their test when they are taken out.`,
  );
  if (useless.length > 0) process.exitCode = 1;
}

await main();
