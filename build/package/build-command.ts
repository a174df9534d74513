import { buildCourse, type BuildStage } from '../build-course.ts';
import type { Effects } from '../effects.ts';
import type { Problem } from '../problem.ts';
import { printProblems, summary, type MessageLanguage } from '../terminal/print-problems.ts';
import type { BuildArguments } from './build-arguments.ts';
import type { StateSize } from './state-size.ts';
import { writePackages, type WrittenPackage } from './write-packages.ts';

const stages: Readonly<Record<BuildStage, Readonly<Record<MessageLanguage, string>>>> = {
  compile: { nl: 'Lessen lezen en controleren ...', en: 'Reading and checking lessons ...' },
  bundle: { nl: 'Bundelen ...', en: 'Bundling ...' },
  package: { nl: 'Inpakken ...', en: 'Packaging ...' },
};

/** Builds and writes packages, telling what happens; the result is the exit code. */
export async function runBuild(args: BuildArguments, effects: Effects): Promise<0 | 1> {
  const { folder, out, language, editions, targets } = args;
  const started = performance.now();
  const result = await buildCourse({
    folder,
    effects,
    editions,
    ...(targets ? { targets } : {}),
    onStage: (stage) => effects.log(stages[stage][language]),
  });
  if (result.problems.length > 0) {
    effects.log(`\n${await withFrames(result.problems, language, folder, effects)}\n`);
    effects.log(summary(result.problems, language));
  }
  if (result.packages.length === 0) {
    effects.log(language === 'nl' ? 'Er is niets geschreven.' : 'Nothing was written.');
    return 1;
  }
  const written = await writePackages(result.packages, out, effects, result.documents);
  const seconds = (performance.now() - started) / 1000;
  effects.log(`\n${report(written, out, seconds, language, result.stateSize)}`);
  return 0;
}

async function withFrames(
  problems: readonly Problem[],
  language: MessageLanguage,
  folder: string,
  effects: Effects,
): Promise<string> {
  const texts = new Map<string, string>();
  for (const file of new Set(problems.map(({ at }) => at.file))) {
    const bytes = await effects.read(`${folder}/${file}`);
    if (bytes) texts.set(file, new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n'));
  }
  return printProblems(problems, language, (file) => texts.get(file));
}

function report(
  written: readonly WrittenPackage[],
  out: string,
  seconds: number,
  language: MessageLanguage,
  size: StateSize | undefined,
): string {
  const width = Math.max(...written.map(({ name }) => name.length));
  const number = (value: number, digits: number): string =>
    value.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const lines = written.map(
    ({ name, size: bytes }) => `  ${name.padEnd(width)}  ${number(bytes / 1024, 0)} KB`,
  );
  const time = number(seconds, 1);
  const many = written.length;
  const room = size
    ? language === 'nl'
      ? [`Voortgang van wie alles doet: ${number(size.worst, 0)} van ${number(size.room, 0)} tekens.`]
      : [
          `Progress of somebody who does everything: ${number(size.worst, 0)} of ${number(size.room, 0)} characters.`,
        ]
    : [];
  return language === 'nl'
    ? [
        `${many} ${many === 1 ? 'pakket' : 'pakketten'} in ${out} (${time} s), met controlegetallen in SHA256SUMS:`,
        ...lines,
        ...room,
      ].join('\n')
    : [
        `${many} ${many === 1 ? 'package' : 'packages'} in ${out} (${time} s), with checksums in SHA256SUMS:`,
        ...lines,
        ...room,
      ].join('\n');
}
