/** A sentence in a plain text. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Short forms whose point ends no sentence. */
const shortForms =
  /(?:^|[\s("“„])(?:bijv|bv|enz|d\.w\.z|m\.b\.t|i\.v\.m|o\.a|e\.a|e\.d|t\/m|dr|mr|ir|drs|prof|nr|ca|vgl|z\.g|e\.g|i\.e|etc|Mr|Mrs|Ms|Dr|[A-Z])\.$/;

const ends = /[.!?…]+["”’'»)\]]*(?=\s+["“„‘'«(]?[\p{Lu}\p{N}]|\s*$)|\s*\n\s*\n/gu;

/** Cuts a plain text at its sentence ends: a point, question or exclamation mark before a capital, a figure or the end. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const begin = from + raw.indexOf(trimmed);
      found.push({ text: trimmed, from: begin, to: begin + trimmed.length });
    }
    from = to;
  };
  for (const end of text.matchAll(ends)) {
    const to = end.index + end[0].length;
    const before = text.slice(from, to).replace(/["”’'»)\]]+$/, '');
    if (!shortForms.test(before)) cut(to);
  }
  cut(text.length);
  return found;
}

/** The words of a text: runs of letters and figures; `ga-nou-weg`, `auto's` and `3,5` are one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.,:/-][\p{L}\p{N}]+)*/gu) ?? [];
}
