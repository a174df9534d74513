import { commonArguments, readOptions, type CommonArguments } from '../terminal/command-arguments.ts';

/** What `npm run print` was asked to do. */
export interface PrintArguments extends CommonArguments {
  readonly out: string;
  /** Whose texts are filled in; the course's neutral ones when absent. */
  readonly edition?: string;
  readonly pdf: boolean;
  readonly help: boolean;
}

/** How the command is used. */
export const usage = `Gebruik: npm run print -- [MAP] [opties]

  MAP             map met course.yaml (anders: modules)
  --out MAP       waar het drukwerk komt (anders: dist/drukwerk)
  --edition NAAM  vult de teksten van een editie in
  --no-pdf        alleen webpagina's
  --lang nl|en    taal van de meldingen

Uitkomst: 0 goed, 1 fouten in de cursus, 2 verkeerd gebruikt.`;

/** Reads the arguments, or says what is wrong with them. */
export function parsePrintArguments(args: readonly string[]): PrintArguments | { readonly error: string } {
  const parsed = readOptions(args, {
    out: { type: 'string', default: 'dist/drukwerk' },
    edition: { type: 'string' },
    'no-pdf': { type: 'boolean', default: false },
    lang: { type: 'string', default: 'nl' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if ('error' in parsed) return parsed;
  const { values, positionals } = parsed;
  const common = commonArguments(values.lang, positionals);
  if ('error' in common) return common;
  return {
    ...common,
    out: values.out,
    pdf: !values['no-pdf'],
    help: values.help,
    ...(values.edition === undefined ? {} : { edition: values.edition }),
  };
}
