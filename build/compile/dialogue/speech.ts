/** Who speaks at the beginning of a text, and in what manner. */
export interface SpeechHead {
  readonly speaker: string;
  /** What stands in brackets: a feeling, or `denkt`. */
  readonly manner?: string;
  /** Where the words begin. */
  readonly length: number;
  /** The name is not in bold, as it should be. */
  readonly plain: boolean;
}

/** `**Naam** (boos): "..."`. */
const bold =
  /^(?:\*\*|__)\s*([^*_\n]+?)\s*(?:\*\*|__)\s*(?:(denkt|thinks)\b\s*)?(?:[([]([^()[\]\n]*)[)\]]\s*)?([:：])?\s*/i;
/** `Naam (boos): "..."`, in italics too. */
const notBold =
  /^[*_]?(\p{Lu}[\p{L}\p{M}.'’ -]{0,40}?)[*_]?\s*[([]([^()[\]\n]{2,40})[)\]]\s*[:：]\s*(["“„'«])?/u;
const quote = /^["“„'«]/;
const thinks = /(?:^|[,;]\s*|\s)(?:denkt|thinks|thinking)\b/i;

/** Reads the name before a line or thought. A bold name without a colon is narration, unless a feeling and a quotation follow. */
export function readSpeech(text: string): SpeechHead | undefined {
  const found = bold.exec(text);
  if (found) {
    const [head, inBold = '', verb, brackets, colon] = found;
    // The colon, and also the feeling, may stand within the bold.
    const [, name = inBold, within] = /^(.+?)\s*[([]([^()[\]]*)[)\]]\s*[:：]?$/.exec(inBold) ?? [];
    const manner = brackets ?? within ?? verb;
    const isSpoken =
      colon !== undefined ||
      /[:：]$/.test(inBold) ||
      (manner !== undefined && quote.test(text.slice(head.length)));
    if (!isSpoken) return undefined;
    const speaker = name.replace(/\s*[:：]$/, '');
    return {
      speaker,
      length: head.length,
      plain: false,
      ...(manner === undefined ? {} : { manner: manner.trim() }),
    };
  }
  const [head = '', speaker = '', manner = '', opened] = notBold.exec(text) ?? [];
  if (head === '' || (opened === undefined && !thinks.test(manner))) return undefined;
  return { speaker, manner: manner.trim(), length: head.length - (opened?.length ?? 0), plain: true };
}

/** Whether the words are a thought. */
export function isThought({ manner = '' }: SpeechHead): boolean {
  return thinks.test(manner);
}
