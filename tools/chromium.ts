import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Flags under which Chromium runs as root, headless and without talking to anyone. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium that is on this machine: `CHROME_PATH` first, then the usual places. */
export function findChromium(): string | undefined {
  const fromEnvironment = process.env['CHROME_PATH'];
  if (fromEnvironment) return existsSync(fromEnvironment) ? fromEnvironment : undefined;
  return candidates.find((path) => existsSync(path));
}

/** Finds Chromium, or installs it from Debian where that is possible; else says in one sentence what to do. */
export function requireChromium(): string {
  const found = findChromium();
  if (found) return found;
  const wanted = process.env['CHROME_PATH'];
  if (wanted) throw new Error(`CHROME_PATH points to ${wanted}, but there is nothing there.`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Chromium is not on this machine; installing it from Debian.');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'Chromium is missing: run "sudo apt-get install -y chromium", or set CHROME_PATH to a Chrome or Chromium.',
  );
}
