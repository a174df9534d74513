import type { MessageLanguage } from './print-problems.ts';

/** What every command takes: one course folder, and the language of the messages. */
export interface CommonArguments {
  readonly folder: string;
  readonly language: MessageLanguage;
}

/** Reads what every command takes, or says what is wrong with it. */
export function commonArguments(
  lang: string,
  positionals: readonly string[],
): CommonArguments | { readonly error: string } {
  if (lang !== 'nl' && lang !== 'en') return { error: `--lang ${lang}: nl of en / nl or en` };
  if (positionals.length > 1)
    return { error: `Eén map tegelijk / one folder at a time: ${positionals.join(' ')}` };
  return { folder: positionals[0] ?? 'modules', language: lang };
}
