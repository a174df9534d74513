import type { Effect, LaterEffect } from '../../../components/model/dialogue.ts';
import { effectLine, laterWhen, secondTo, textAmidReplies } from '../../problems/talk-problems.ts';
import { placeOf, placeOfWords, slice, trimmed, type Located } from '../../read/located.ts';
import type { TalkNames } from './talk-names.ts';

/** What stands in the list under a reply. */
export interface Consequences {
  effects: Effect[];
  later: LaterEffect[];
  remember: string[];
  to?: string;
  /** A `naar:` was written, also when it leads nowhere. */
  hasTo: boolean;
}

/** `naar:` and what else may stand for it. */
export const toWord = /^(?:(?:ga\s+)?naar|(?:go\s+)?to)(?:\s*[:：]\s*|\s+)|^(?:->|→|=>)\s*/i;
const later = /^later\s*(?:\(([^()]*)\)\s*)?[:：]\s*/i;
const remember = /^(?:onthoud|remember)\s*[:：]\s*/i;
const change = /^(.+?)\s*[:：]?\s*([+\-−–])\s*(\d+)$/;
/** What surely is such a line, wherever it stands: `naar huis` alone might be said by somebody. */
const surely = /^(?:(?:(?:ga\s+)?naar|(?:go\s+)?to|later|onthoud|remember)\s*[:：]|->|→|=>)/i;

/** Whether a text is a line that belongs under a reply. */
export function isConsequence(text: string, names: TalkNames): boolean {
  const line = text.replace(/\u00a0/g, ' ').trim();
  return surely.test(line) || partsOf(line).every((part) => names.knows(change.exec(part)?.[1] ?? ''));
}

/** Reads an item under a reply; what goes on in a next line without a dash is read as the line it looks like. */
export function readConsequences(source: Located, into: Consequences, names: TalkNames): void {
  let from = 0;
  for (const line of source.text.split('\n')) {
    const part = trimmed(slice(source, from, from + line.length));
    if (from === 0 || isConsequence(line, names)) readConsequence(part, into, names);
    else if (line.trim() !== '') names.report(textAmidReplies(placeOf(part)));
    from += line.length + 1;
  }
}

/** Reads one line under a reply into its consequences. */
function readConsequence(source: Located, into: Consequences, names: TalkNames): void {
  const text = source.text.replace(/\u00a0/g, ' ').trim();
  const at = placeOf(source);
  if (toWord.test(text)) {
    const name = text.replace(toWord, '');
    if (into.hasTo) names.report(secondTo(at));
    into.hasTo = true;
    const code = names.scene(name, placeOfWords(source, name));
    if (code !== undefined) into.to ??= code;
    return;
  }
  if (remember.test(text)) {
    const written = text.replace(remember, '').replace(/^["“'‘]|["”'’.]$/g, '');
    into.remember.push(names.promises.made(written));
    return;
  }
  if (later.test(text)) {
    readLater(text, source, into, names);
    return;
  }
  const effects = readEffects(text, source, names);
  if (effects) into.effects.push(...effects);
}

/** `vertrouwen +1, spanning -1`; undefined when it cannot be read (that has been reported). */
function readEffects(text: string, source: Located, names: TalkNames): readonly Effect[] | undefined {
  const effects: Effect[] = [];
  for (const part of partsOf(text)) {
    const [, name, sign, number] = change.exec(part) ?? [];
    if (name === undefined) {
      names.report(effectLine(placeOf(source), part || text));
      return undefined;
    }
    const on = names.value(name, placeOfWords(source, name));
    if (on !== undefined) effects.push({ on, by: Number(number) * (sign === '+' ? 1 : -1) });
  }
  return effects;
}

function partsOf(text: string): readonly string[] {
  return text
    .replace(/[.;]$/, '')
    .split(/\s*(?:,|;|\sen\s|\sand\s)\s*/)
    .map((part) => part.trim());
}

const numbers = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
const englishNumbers = ['one', 'two', 'three', 'four', 'five', 'six'];

/** `later: spanning +4 (na 2 beurten)`, `(bij Naam)`, also with the brackets before the colon or left out. */
function readLater(text: string, source: Located, into: Consequences, names: TalkNames): void {
  const before = later.exec(text);
  const rest = text.slice(before?.[0].length ?? 0);
  const [, inBrackets = rest, behind = ''] = /^(.*?)\s*\(([^()]*)\)\s*\.?$/.exec(rest) ?? [];
  const [, bare = inBrackets, loose = ''] =
    behind === '' ? (/^(.*\d)\s+((?:na|after)\s.*)$/i.exec(inBrackets) ?? []) : [];
  const body = behind === '' ? bare : inBrackets;
  const moment = (before?.[1] ?? (behind === '' ? loose : behind)).trim();
  const count =
    /^(?:na|after)\s+(\d+|\p{L}+)\s*(?:beurt(?:en)?|antwoord(?:en)?|turns?|repl(?:y|ies))\.?$/iu.exec(
      moment,
    )?.[1];
  const place = /^(?:bij|in|at)\s+(.+)$/i.exec(moment)?.[1];
  const turns = count === undefined ? 0 : numberOf(count);
  if (turns < 1 && place === undefined) {
    names.report(laterWhen(placeOf(source)));
    return;
  }
  const effects = readEffects(body, source, names);
  if (!effects || effects.length === 0) return;
  if (place === undefined) {
    into.later.push({ effects, after: turns });
    return;
  }
  const at = names.scene(place, placeOfWords(source, place));
  if (at !== undefined) into.later.push({ effects, at });
}

/** `2`, `twee` or `two`; 0 for what is no number. */
function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const plain = word.toLowerCase().replace(/é/g, 'e');
  return Math.max(numbers.indexOf(plain), englishNumbers.indexOf(plain)) + 1;
}
