import { resolve } from 'node:path';
import { check } from './check/check.ts';
import { parseCheckArguments, usage } from './check/check-arguments.ts';
import { nodeEffects } from './node-effects.ts';
import { runCommand } from './terminal/run-command.ts';

const parsed = parseCheckArguments(process.argv.slice(2));
if ('error' in parsed) {
  process.stderr.write(`${parsed.error}\n\n${usage}\n`);
  process.exitCode = 2;
} else if (parsed.help) {
  process.stdout.write(`${usage}\n`);
} else {
  await runCommand(parsed.language, async () => {
    const args = { ...parsed, folder: resolve(parsed.folder) };
    const { output, errors, exitCode } = await check(args, nodeEffects(), process.env);
    if (output !== '') process.stdout.write(`${output}\n`);
    if (errors !== '') process.stderr.write(`${errors}\n`);
    return exitCode;
  });
}
