import { spawn } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../build/bundle/generate-modules.ts';

/** One cold build in a process of its own. */
export interface BuildMeasure {
  readonly milliseconds: number;
  /** Bytes of the zip of SCORM 1.2. */
  readonly zipBytes: number;
  /** Peak memory of the process in bytes. */
  readonly peakBytes: number;
}

/** Builds a course as a consultant does, from the command line, and times the whole command. */
export async function measureBuild(folder: string, out: string, target: string): Promise<BuildMeasure> {
  await rm(out, { recursive: true, force: true });
  const script = join(projectRoot, 'build/build-cli.ts');
  const started = performance.now();
  const peakBytes = await run([script, folder, '--target', target, '--out', out]);
  const milliseconds = performance.now() - started;
  const [zip] = (await readdir(out)).filter((name) => name.endsWith('.zip'));
  if (zip === undefined) throw new Error(`No zip was made of ${folder}.`);
  return { milliseconds, zipBytes: (await stat(join(out, zip))).size, peakBytes };
}

async function run(args: readonly string[]): Promise<number> {
  const report = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`;
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', '--import', preload, ...args], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
    child.on('close', (code) => {
      const peak = /peak (\d+)/.exec(said)?.[1];
      if (code === 0) resolve(Number(peak ?? 0) * 1024);
      else reject(new Error(said));
    });
  });
}
