import type { Comparison, Condition } from '../../../components/model/dialogue.ts';
import type { Place } from '../../problem.ts';
import { conditionText } from '../../problems/talk-problems.ts';
import type { TalkNames } from './talk-names.ts';

const operators: readonly (readonly [RegExp, '>=' | '<=' | '>' | '<'])[] = [
  [/^(?:minstens|ten minste|tenminste|minimaal|at least|>=|≥)$/i, '>='],
  [/^(?:hoogstens|ten hoogste|maximaal|at most|<=|≤)$/i, '<='],
  [/^(?:meer dan|hoger dan|groter dan|more than|above|>)$/i, '>'],
  [/^(?:minder dan|lager dan|kleiner dan|less than|below|<)$/i, '<'],
];
const words =
  'minstens|ten minste|tenminste|minimaal|at least|>=|≥|hoogstens|ten hoogste|maximaal|at most|<=|≤|meer dan|hoger dan|groter dan|more than|above|>|minder dan|lager dan|kleiner dan|less than|below|<';
const comparison = new RegExp(`^(.+?)\\s*(?:is\\s+)?(${words})\\s*([-−–]?\\s*\\d+)$`, 'i');
const promise = /^(?:onthouden|remembered)\s*[:=]?\s*["“„'‘](.+?)["”'’]$/i;

/** Reads `vertrouwen minstens 4 en spanning hoogstens 3`, without the `als` before it. */
export function readCondition(text: string, at: Place, names: TalkNames): Condition | undefined {
  const parts = text
    .replace(/\u00a0/g, ' ')
    .split(/\s+(?:en|and)\s+(?:als\s+|if\s+)?/i)
    .map((part) => part.trim());
  const compared = parts.map((part): Comparison | undefined => {
    const remembered = promise.exec(part)?.[1];
    if (remembered !== undefined) return { remembered: names.promises.asked(remembered, at) };
    const [, name, word = '', number = ''] = comparison.exec(part) ?? [];
    const operator = operators.find(([pattern]) => pattern.test(word))?.[1];
    if (name === undefined || !operator) {
      names.report(conditionText(at, part));
      return undefined;
    }
    const of = names.value(name, at);
    return of === undefined
      ? undefined
      : { of, is: operator, than: Number(number.replace(/[−–]/, '-').replace(/\s/g, '')) };
  });
  return compared.every((part) => part !== undefined) ? compared : undefined;
}

const introduced = '(?:als|indien|wanneer|if|when)';
const goTo = '(?:(?:ga\\s+)?naar|(?:go\\s+)?to|->|→)';
const jump = new RegExp(`^${introduced}\\s+([\\s\\S]+?)\\s*[:：]\\s*${goTo}\\s*[:：]?\\s*([\\s\\S]+)$`, 'i');
const looseJump = new RegExp(
  `^${introduced}\\s+([\\s\\S]+?)\\s*,?\\s+(?:dan\\s+|then\\s+)?${goTo}\\s*[:：]?\\s*([\\s\\S]+)$`,
  'i',
);

/** Cuts `Als spanning minstens 5: naar ...` in its condition and its scene. Without the colon only what compares can be one. */
export function cutJump(text: string): { readonly when: string; readonly to: string } | undefined {
  const [, when = '', to = ''] = jump.exec(text) ?? [];
  if (to !== '') return { when, to };
  const [, compared = '', scene = ''] = looseJump.exec(text) ?? [];
  return scene !== '' && (comparison.test(compared) || promise.test(compared))
    ? { when: compared, to: scene }
    : undefined;
}
