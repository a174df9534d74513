import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEffects } from '../build/node-effects.ts';
import { diskFault } from '../build/terminal/disk-fault.ts';
import { printProblems, summary } from '../build/terminal/print-problems.ts';
import { watchCourse } from './course-watch.ts';
import { parsePreviewArguments, usage } from './preview-arguments.ts';
import { servePreview, type Preview, type PreviewOptions } from './preview-server.ts';

/** `npm start`: builds the course, opens it in the stand-in LMS, and builds again when a file is saved. */
const parsed = parsePreviewArguments(process.argv.slice(2));
if ('error' in parsed) {
  console.error(`${parsed.error}\n\n${usage}`);
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const courseFolder = resolve(parsed.folder);
if (!(await stat(courseFolder).catch(() => undefined))?.isDirectory()) {
  console.error(`De map ${parsed.folder} is er niet.\n\n${usage}`);
  process.exit(1);
}
const effects = nodeEffects();
const course = watchCourse({
  folder: courseFolder,
  editions: parsed.editions,
  editionsFolder: join(root, 'editions'),
  effects,
  watch: true,
});

course.onBuilt((result, milliseconds) => {
  const errors = result.problems.filter(({ severity }) => severity === 'error');
  if (result.packages.length > 0) {
    console.log(
      `Gebouwd in ${Math.round(milliseconds)} ms: ${result.packages.length} pakketten. ${summary(result.problems, 'nl')}`,
    );
  } else {
    console.error(printProblems(errors, 'nl', () => undefined));
    console.error(summary(result.problems, 'nl'));
  }
});

// The server is there first: a port that is taken is known before anybody waits for a build.
const preview = await serve(
  { courseFolder, course, dataFolder: join(root, '.preview'), port: parsed.port },
  parsed.portIsAsked,
);
console.log('De cursus wordt gebouwd ...');
const { packages } = await course.build().catch((error: unknown) => {
  const told = diskFault(error, 'nl');
  if (told === undefined) throw error;
  console.error(told);
  process.exit(1);
});
const state =
  packages.length > 0
    ? `De cursus staat klaar op ${preview.url}`
    : `Er zitten fouten in de cursus. Je ziet ze ook op ${preview.url}`;
console.log(`\n${state}\nSla een bestand op en je ziet het meteen. Stoppen: Ctrl+C.`);
void course.rehearse();
if (parsed.open) openBrowser(preview.url);

process.on('SIGINT', () => {
  void Promise.all([preview.close(), course.close()]).then(() => process.exit(0));
});

/** A port that was asked for must be free; else the next free one will do. */
async function serve(options: PreviewOptions, portIsAsked: boolean): Promise<Preview> {
  for (let port = options.port; ; port += 1) {
    try {
      return await servePreview({ ...options, port });
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || portIsAsked || port > options.port + 20) {
        console.error(
          isTaken
            ? `Poort ${port} is al in gebruik. Kies een andere met: npm start -- --port ${port + 1}`
            : String(error),
        );
        process.exit(1);
      }
      console.log(`Poort ${port} is al in gebruik, ik probeer ${port + 1}.`);
    }
  }
}

function openBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  // Without a desktop there is nothing to open; the address is printed above.
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
