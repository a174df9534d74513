import { suggest } from '../read/nearly.ts';
import { commonArguments, readOptions, type CommonArguments } from '../terminal/command-arguments.ts';
import type { TargetName } from './target.ts';

/** What `npm run build` was asked to do. */
export interface BuildArguments extends CommonArguments {
  /** Absent: every target that can be made. */
  readonly targets?: readonly TargetName[];
  readonly editions: readonly string[];
  readonly out: string;
  readonly help: boolean;
}

/** How the command is used. */
export const buildUsage = `Gebruik: npm run build -- [MAP] [opties]

  MAP                  map met course.yaml (anders: modules)
  --target a,b         scorm12, scorm2004-3rd, scorm2004-4th, cmi5, xapi, web (anders: alle)
  --edition a,b        edities uit de map editions (anders: neutraal)
  --out MAP            waar de pakketten komen (anders: dist)
  --lang nl|en         taal van de meldingen

Uitkomst: 0 gemaakt, 1 fouten in de cursus (dan wordt er niets geschreven), 2 verkeerd gebruikt.`;

/** Reads the arguments, or says what is wrong with them. `known` are the targets that can be made. */
export function parseBuildArguments(
  args: readonly string[],
  known: readonly TargetName[],
): BuildArguments | { readonly error: string } {
  const parsed = readOptions(args, {
    target: { type: 'string', multiple: true },
    edition: { type: 'string', multiple: true },
    out: { type: 'string', default: 'dist' },
    lang: { type: 'string', default: 'nl' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if ('error' in parsed) return parsed;
  const { values, positionals } = parsed;
  const common = commonArguments(values.lang, positionals);
  if ('error' in common) return common;
  const targets = names(values.target);
  const unknown = targets.find((name) => !known.includes(name as TargetName));
  if (unknown !== undefined) {
    const meant = suggest(unknown, known);
    const advice = meant ? `Bedoelde je / did you mean: ${meant}?` : known.join(', ');
    return { error: `--target ${unknown}: ${advice}` };
  }
  const editions = names(values.edition);
  const wrong = editions.find((name) => !/^[a-z0-9-]+$/.test(name));
  if (wrong !== undefined) return { error: `--edition ${wrong}: a-z, 0-9, -` };
  return {
    ...common,
    ...(targets.length > 0 ? { targets: targets as TargetName[] } : {}),
    editions: editions.length > 0 ? editions : ['neutraal'],
    out: values.out,
    help: values.help,
  };
}

function names(values: readonly string[] | undefined): readonly string[] {
  const all = (values ?? []).flatMap((value) => value.split(',')).map((name) => name.trim());
  return [...new Set(all.filter((name) => name !== ''))];
}
