import type { DoubtAnswer } from '../lock/match-codes.ts';
import { commonArguments, readOptions, type CommonArguments } from '../terminal/command-arguments.ts';

/** What `npm run check` was asked to do. */
export interface CheckArguments extends CommonArguments {
  readonly format: 'text' | 'json';
  readonly fix: boolean;
  /** What the author answers where a lock file is in doubt. */
  readonly answer?: DoubtAnswer;
  readonly conversations: boolean;
  /** Folder for the maps of talks. */
  readonly graph?: string;
  readonly balance: boolean;
  /** Prints the measures of each lesson's language. */
  readonly measure: boolean;
  readonly help: boolean;
}

/** How the command is used. */
export const usage = `Gebruik: npm run check -- [MAP] [opties]

  MAP                  map met course.yaml (anders: modules)
  --format text|json   tekst (standaard) of JSON voor editors
  --lang nl|en         taal van de meldingen
  --fix                schrijft ontbrekende ids, links en codes, en maakt netjes op; nooit een woord dat deelnemers lezen
  --same, --new        met --fix: antwoord op de vraag of een tekst dezelfde is of nieuw
  --conversations      vertelt van elk gesprek de scènes, paden en standen
  --graph MAP          schrijft van elk gesprek een kaart als SVG
  --balance            vertelt hoe de gesprekken in balans zijn
  --language           vertelt van elke les hoe makkelijk hij leest

Uitkomst: 0 goed (ook met waarschuwingen), 1 fouten in de cursus, 2 verkeerd gebruikt.`;

/** Reads the arguments, or says what is wrong with them. */
export function parseCheckArguments(args: readonly string[]): CheckArguments | { readonly error: string } {
  const parsed = readOptions(args, {
    format: { type: 'string', default: 'text' },
    lang: { type: 'string', default: 'nl' },
    fix: { type: 'boolean', default: false },
    same: { type: 'boolean', default: false },
    new: { type: 'boolean', default: false },
    conversations: { type: 'boolean', default: false },
    graph: { type: 'string' },
    language: { type: 'boolean', default: false },
    balance: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if ('error' in parsed) return parsed;
  const { values, positionals } = parsed;
  const { format } = values;
  if (format !== 'text' && format !== 'json')
    return { error: `--format ${format}: text of json / text or json` };
  const common = commonArguments(values.lang, positionals);
  if ('error' in common) return common;
  if (values.same && values.new)
    return { error: '--same of --new, niet allebei / --same or --new, not both' };
  if ((values.same || values.new) && !values.fix)
    return { error: '--same en --new horen bij --fix / belong with --fix' };
  const answer = values.same ? 'same' : values.new ? 'new' : undefined;
  return {
    ...common,
    format,
    fix: values.fix,
    conversations: values.conversations,
    balance: values.balance,
    measure: values.language,
    help: values.help,
    ...(answer ? { answer } : {}),
    ...(values.graph === undefined ? {} : { graph: values.graph }),
  };
}
