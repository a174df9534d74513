import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '../read/nearly.ts';
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

type Options = NonNullable<ParseArgsConfig['options']>;

interface Config<Known extends Options> extends ParseArgsConfig {
  readonly args: string[];
  readonly allowPositionals: true;
  readonly strict: true;
  readonly options: Known;
}

/** Reads the options of a command, or says which one is unknown or lacks its value, in the language that is asked for. */
export function readOptions<const Known extends Options>(
  args: readonly string[],
  options: Known,
): ReturnType<typeof parseArgs<Config<Known>>> | { readonly error: string } {
  try {
    return parseArgs<Config<Known>>({ args: [...args], allowPositionals: true, strict: true, options });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = /'(?:-\w, )?(-{1,2}[^\s'=]*)/.exec(message)?.[1];
    if (name === undefined || !code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const isEnglish = /(?:^|\s)--lang[\s=]en(?:\s|$)/.test(args.join(' '));
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const near = suggest(name.replace(/^-+/, ''), Object.keys(options));
      const unknown = `${isEnglish ? 'Unknown option' : 'Onbekende optie'}: ${name}`;
      return {
        error: near ? `${unknown}. ${isEnglish ? 'Did you mean' : 'Bedoelde je'} --${near}?` : unknown,
      };
    }
    const takesNone = /does not take/.test(message);
    if (takesNone) return { error: isEnglish ? `${name} takes no value.` : `Bij ${name} hoort geen waarde.` };
    return { error: isEnglish ? `A value belongs after ${name}.` : `Na ${name} hoort een waarde.` };
  }
}
