import { resolve } from 'node:path';
import { check } from './check/check.ts';
import { parseCheckArguments, usage } from './check/check-arguments.ts';
import { nodeEffects } from './node-effects.ts';

const parsed = parseCheckArguments(process.argv.slice(2));
if ('error' in parsed) {
  process.stderr.write(`${parsed.error}\n\n${usage}\n`);
  process.exitCode = 2;
} else if (parsed.help) {
  process.stdout.write(`${usage}\n`);
} else {
  const result = await check({ ...parsed, folder: resolve(parsed.folder) }, nodeEffects(), process.env);
  if (result.output !== '') process.stdout.write(`${result.output}\n`);
  if (result.errors !== '') process.stderr.write(`${result.errors}\n`);
  process.exitCode = result.exitCode;
}
