import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEffects } from './node-effects.ts';
import { openPdfPrinter } from './print/pdf-printer.ts';
import { parsePrintArguments, usage } from './print/print-arguments.ts';
import { runPrint } from './print/print-command.ts';
import { runCommand } from './terminal/run-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const parsed = parsePrintArguments(process.argv.slice(2));
if ('error' in parsed) {
  process.stderr.write(`${parsed.error}\n\n${usage}\n`);
  process.exitCode = 2;
} else if (parsed.help) {
  process.stdout.write(`${usage}\n`);
} else {
  const args = { ...parsed, folder: resolve(parsed.folder) };
  await runCommand(parsed.language, () =>
    runPrint(args, join(root, 'editions'), nodeEffects(), openPdfPrinter),
  );
}
