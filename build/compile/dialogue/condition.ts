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
    if (remembered !== undefined) return { remembered: remembered.trim() };
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
