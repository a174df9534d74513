import type { Place } from '../../problem.ts';
import { nearlySetting, settingInText, settingRange } from '../../problems/question-problems.ts';
import type { Report } from '../../problems/diagnostic.ts';
import { placeOf, placeOfWords, type Located } from '../../read/located.ts';
import { distance, fold } from '../../read/nearly.ts';

/** What settings sentences say: `Twee pogingen.` `Vaste volgorde.` `Telt niet mee.` */
export interface Settings {
  attempts?: number;
  /** Where `Vaste volgorde.` stands. */
  fixedOrder?: Place;
  scored?: boolean;
  weight?: number;
  minimumWords?: number;
}

const numberWords: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  eén: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
  zeven: 7,
  seven: 7,
  acht: 8,
  eight: 8,
  negen: 9,
  nine: 9,
  tien: 10,
  ten: 10,
  nul: 0,
  zero: 0,
  twintig: 20,
  twenty: 20,
};

const number = `(\\d+(?:[.,]\\d+)?|${Object.keys(numberWords).join('|')})`;

interface Rule {
  readonly pattern: RegExp;
  /** How it is written, `#` for the number. */
  readonly written: readonly string[];
  readonly apply: (settings: Settings, amount: number, at: Place) => void;
  readonly range?: readonly [number, number];
}

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(`^${number} (?:poging|pogingen|kans|kansen|attempts?|tries|try)$`),
    written: ['# pogingen', '# poging', '# attempts', '# attempt'],
    apply: (settings, amount) => (settings.attempts = amount),
    range: [1, 20],
  },
  {
    pattern: /^(?:onbeperkt(?:e)?(?: aantal)? pogingen|unlimited attempts)$/,
    written: ['onbeperkt pogingen', 'unlimited attempts'],
    apply: (settings) => (settings.attempts = 0),
  },
  {
    pattern: /^(?:vaste volgorde|fixed order)$/,
    written: ['vaste volgorde', 'fixed order'],
    apply: (settings, _, at) => (settings.fixedOrder = at),
  },
  {
    pattern: /^(?:telt niet mee|does not count)$/,
    written: ['telt niet mee', 'does not count'],
    apply: (settings) => (settings.scored = false),
  },
  {
    pattern: new RegExp(`^(?:telt ${number} (?:keer|maal|x) mee|counts ${number} times?)$`),
    written: ['telt # keer mee', 'counts # times'],
    apply: (settings, amount) => (settings.weight = amount),
    range: [0, 10],
  },
  {
    pattern: /^(?:telt dubbel mee|counts double|counts twice)$/,
    written: ['telt dubbel mee', 'counts double'],
    apply: (settings) => (settings.weight = 2),
  },
  {
    pattern: new RegExp(`^(?:minstens|minimaal|at least) ${number} (?:woord|woorden|words?)$`),
    written: ['minstens # woorden', 'at least # words'],
    apply: (settings, amount) => (settings.minimumWords = amount),
    range: [1, 1000],
  },
];

/**
 * Reads a paragraph as settings. True when it holds nothing but settings; a paragraph that nearly is one, or that hides one amid other
 * words, gets a warning and stays text.
 */
export function readSettings(paragraph: Located, settings: Settings, report: Report): boolean {
  const sentences = sentencesOf(paragraph.text);
  const matches = sentences.map((sentence) => ({ sentence, found: ruleFor(sentence) }));
  if (matches.length > 0 && matches.every(({ found }) => found !== undefined)) {
    for (const { sentence, found } of matches) {
      if (!found) continue;
      const [from, to] = found.rule.range ?? [0, 0];
      const outside = found.rule.range !== undefined && (found.amount < from || found.amount > to);
      const at = placeOfWords(paragraph, sentence);
      if (outside) report(settingRange(at, sentence, from, to));
      else found.rule.apply(settings, found.amount, at);
    }
    return true;
  }
  const hidden =
    matches.find(({ found, sentence }) => found !== undefined && sentence !== '') ??
    matches.find(
      ({ sentence }) =>
        sentence.split(' ').length <= 8 &&
        /telt niet mee|does not count|vaste volgorde|fixed order/i.test(sentence),
    );
  if (hidden) report(settingInText(placeOfWords(paragraph, hidden.sentence), `${hidden.sentence}.`));
  else if (sentences.length === 1) {
    const nearly = nearestSetting(sentences[0] ?? '');
    if (nearly !== undefined) report(nearlySetting(placeOf(paragraph), nearly));
  }
  return false;
}

function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/[*_]/g, '')
    .split(/[.!](?=\s|$)|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function ruleFor(sentence: string): { readonly rule: Rule; readonly amount: number } | undefined {
  const folded = fold(sentence);
  for (const rule of rules) {
    const found = rule.pattern.exec(folded);
    if (found) return { rule, amount: amountOf(found.slice(1).find((group) => group !== undefined) ?? '0') };
  }
  return undefined;
}

function amountOf(text: string): number {
  return numberWords[text] ?? Number(text.replace(',', '.'));
}

function nearestSetting(sentence: string): string | undefined {
  const folded = fold(sentence);
  const found = new RegExp(`(?<=^|\\s)${number}(?=\\s)`).exec(folded)?.[0];
  const masked = found === undefined ? folded : folded.replace(found, '#');
  for (const written of rules.flatMap((rule) => rule.written)) {
    if (distance(masked, written) > 2) continue;
    const filled = written.replace('#', found ?? '2');
    return `${filled.charAt(0).toUpperCase()}${filled.slice(1)}.`;
  }
  return undefined;
}
