import { distance } from '../read/nearly.ts';

/** The words of a text as they are compared: no capitals, punctuation or mark-up. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How alike two texts are, 0..1: the larger of shared letters in order and shared words. */
export function similarity(one: string, other: string): number {
  const a = comparable(one);
  const b = comparable(other);
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || a === '' || b === '') return 0;
  const letters = longest > 400 ? pairs(a, b) : 1 - distance(a, b) / longest;
  return Math.max(letters, sharedWords(a, b));
}

function sharedWords(a: string, b: string): number {
  const one = a.split(' ');
  const rest = b.split(' ');
  if (one.length < 3 || rest.length < 3) return 0;
  const total = one.length + rest.length;
  let shared = 0;
  for (const word of one) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

/** Dice's coefficient over pairs of letters: linear, for long texts. */
function pairs(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (let index = 0; index < a.length - 1; index += 1) {
    const pair = a.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let index = 0; index < b.length - 1; index += 1) {
    const pair = b.slice(index, index + 2);
    const left = counts.get(pair) ?? 0;
    if (left === 0) continue;
    counts.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length - 2);
}
