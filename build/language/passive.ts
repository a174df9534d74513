import { wordsOf } from './sentences.ts';

const auxiliary = /^(?:word|wordt|worden|werd|werden)$/i;
const participle =
  /^(?:\p{L}*ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en)|(?:aan|af|door|in|mee|na|om|op|over|toe|uit|voor|weg)(?:be|ver|ge|ont)\p{L}+)$/iu;
/** Words that look like a participle and are none. */
const noParticiples: ReadonlySet<string> = new Set(
  'geen gemeenten gevoelens gevolgen gegevens gebouwen gesprekken gevallen gezichten gezinnen geven begrippen bedrijven beelden berichten bestuurders bewoners besluiten verhalen verschillen vergaderingen voorbeelden gewend ergens gemiddeld gelijken herkennen verdrietig betekent gebeurt gebeuren begint beter verder eerste eerder'.split(
    ' ',
  ),
);

/** How often a Dutch sentence says that something is done: a form of `worden` with a participle near it. */
export function passives(sentence: string): number {
  const words = wordsOf(sentence);
  const used = new Set<number>();
  let count = 0;
  words.forEach((word, index) => {
    if (!auxiliary.test(word)) return;
    const near = (candidate: string | undefined, at: number): boolean =>
      candidate !== undefined &&
      !used.has(at) &&
      participle.test(candidate) &&
      !noParticiples.has(candidate.toLowerCase());
    // `wordt ... geregeld` or `geregeld wordt`.
    const places = [index - 1, ...Array.from({ length: 9 }, (_, step) => index + 1 + step)];
    const stop = words.findIndex((other, at) => at > index && auxiliary.test(other));
    const hit = places.find((at) => (stop < 0 || at < stop) && near(words[at], at));
    if (hit === undefined) return;
    used.add(hit);
    count += 1;
  });
  return count;
}
