import { isAbsolute, relative, resolve } from 'node:path';
import { availableTargets } from './build-course.ts';
import { nodeEffects } from './node-effects.ts';
import { buildUsage, parseBuildArguments } from './package/build-arguments.ts';
import { runBuild } from './package/build-command.ts';
import { runCommand } from './terminal/run-command.ts';

const known = availableTargets().map(({ name }) => name);
const parsed = parseBuildArguments(process.argv.slice(2), known);
if ('error' in parsed) {
  process.stderr.write(`${parsed.error}\n\n${buildUsage}\n`);
  process.exitCode = 2;
} else if (parsed.help) {
  process.stdout.write(`${buildUsage}\n`);
} else {
  const out = isAbsolute(parsed.out) ? parsed.out : relative(process.cwd(), resolve(parsed.out)) || '.';
  await runCommand(parsed.language, () =>
    runBuild({ ...parsed, folder: resolve(parsed.folder), out }, nodeEffects()),
  );
}
