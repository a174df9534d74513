import type { Meter } from '../../../components/model/dialogue.ts';
import { duplicateMeter, meterLine, meterRange } from '../../problems/talk-problems.ts';
import { placeOf, trimmed } from '../../read/located.ts';
import { innerText, type MdNode } from '../../read/markdown.ts';
import { fold } from '../../read/nearly.ts';
import type { TalkInput } from '../talk-input.ts';

const shape = /^(?:\*\*)?(.+?)(?:\*\*)?\s*[:：]\s*(-?\d+)\s*(?:\(([\s\S]*)\))?\s*\.?$/;
const range = /(-?\d+)\s*(?:tot en met|t\/m|tot|to|-|–)\s*(-?\d+)/i;

/** Whether an item is a meter and nothing else: `spanning: 3 (0 tot 5, laag is goed)`. */
export function isMeter(item: MdNode): boolean {
  const [, name = '', , details = ''] =
    shape.exec(trimmed(innerText(item)).text.replace(/\u00a0/g, ' ')) ?? [];
  return (
    range.test(details) && !/["“”]/.test(name) && item.children.every(({ type }) => type !== 'blockquote')
  );
}

/** The meters in the items of a list. */
export function readMeters(items: readonly MdNode[], { context, goals }: TalkInput): readonly Meter[] {
  const meters: Meter[] = [];
  for (const item of items) {
    const source = trimmed(innerText(item));
    const at = placeOf(source);
    const [, name = '', start = '', details = ''] = shape.exec(source.text.replace(/\u00a0/g, ' ')) ?? [];
    if (name === '') {
      context.report(meterLine(at, source.text.split('\n')[0] ?? ''));
      // So that each use of the name is not reported too.
      const meant = /^[^\d:：(]+/.exec(source.text)?.[0].trim() ?? '';
      if (meant !== '')
        meters.push({ name: meant, start: 0, minimum: 0, maximum: 10, good: 'high', words: [] });
      continue;
    }
    if ([...meters, ...goals].some((other) => fold(other.name) === fold(name))) {
      context.report(duplicateMeter(at, name));
      continue;
    }
    const [, low = '0', high = '10'] = range.exec(details) ?? [];
    const meter: Meter = {
      name,
      start: Number(start),
      minimum: Number(low),
      maximum: Number(high),
      good: /laag is goed|lager is beter|low is good|lower is better/i.test(details) ? 'low' : 'high',
      words: wordsOf(details, context.language),
    };
    if (meter.minimum >= meter.maximum || meter.start < meter.minimum || meter.start > meter.maximum) {
      context.report(meterRange(at, name, meter.start, meter.minimum, meter.maximum));
    }
    meters.push(meter);
  }
  return meters;
}

/** `rustig | gespannen | heet`, from low to high. */
function wordsOf(details: string, language: 'nl' | 'en'): readonly string[] {
  const written = details.split(/[;,]/).find((part) => part.includes('|'));
  const words = (written ?? '')
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length >= 2) return words;
  return language === 'nl' ? ['laag', 'midden', 'hoog'] : ['low', 'middling', 'high'];
}
