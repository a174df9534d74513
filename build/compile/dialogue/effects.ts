import type { Effect, LaterEffect } from '../../../components/model/dialogue.ts';
import { effectLine, laterWhen, secondTo } from '../../problems/talk-problems.ts';
import { placeOf, placeOfWords, type Located } from '../../read/located.ts';
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

const to = /^(?:naar|to|ga naar|go to)\s*[:：]\s*|^(?:->|→|=>)\s*/i;
const later = /^(?:later)\s*[:：]\s*/i;
const remember = /^(?:onthoud|remember)\s*[:：]\s*/i;
const change = /^(.+?)\s*[:：]?\s*([+\-−–])\s*(\d+)$/;

/** Reads one line under a reply into its consequences. */
export function readConsequence(source: Located, into: Consequences, names: TalkNames): void {
  const text = source.text.replace(/\u00a0/g, ' ').trim();
  const at = placeOf(source);
  if (to.test(text)) {
    const name = text.replace(to, '');
    if (into.hasTo) names.report(secondTo(at));
    into.hasTo = true;
    const code = names.scene(name, placeOfWords(source, name));
    if (code !== undefined) into.to ??= code;
    return;
  }
  if (remember.test(text)) {
    into.remember.push(
      text
        .replace(remember, '')
        .replace(/^["“'‘]|["”'’.]$/g, '')
        .trim(),
    );
    return;
  }
  if (later.test(text)) {
    readLater(text.replace(later, ''), source, into, names);
    return;
  }
  const effects = readEffects(text, source, names);
  if (effects) into.effects.push(...effects);
}

/** `vertrouwen +1, spanning -1`; undefined when it cannot be read (that has been reported). */
function readEffects(text: string, source: Located, names: TalkNames): readonly Effect[] | undefined {
  const parts = text.replace(/[.;]$/, '').split(/\s*(?:,|;|\sen\s|\sand\s)\s*/);
  const effects: Effect[] = [];
  for (const part of parts) {
    const [, name, sign, number] = change.exec(part.trim()) ?? [];
    if (name === undefined) {
      names.report(effectLine(placeOf(source), part.trim() || text));
      return undefined;
    }
    const on = names.value(name, placeOfWords(source, name));
    if (on !== undefined) effects.push({ on, by: Number(number) * (sign === '+' ? 1 : -1) });
  }
  return effects;
}

function readLater(text: string, source: Located, into: Consequences, names: TalkNames): void {
  const [, body = '', moment = ''] = /^(.*?)\s*\(([^()]*)\)\s*\.?$/.exec(text) ?? [];
  const count =
    /^(?:na|after)\s+(?:(\d+)|een|één|one)\s*(?:beurt(?:en)?|antwoord(?:en)?|turns?|repl(?:y|ies))$/i.exec(
      moment,
    );
  const place = /^(?:bij|in|at)\s+(.+)$/i.exec(moment)?.[1];
  const turns = count ? Number(count[1] ?? 1) : 0;
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
