import type { MdNode } from '../read/markdown.ts';

/** What a comment says about the language: `meant` for `<!-- taal: zo bedoeld -->`, `unknown` for `<!-- taal: zo gewild -->`. */
export type LanguageMark = 'meant' | 'unknown';

/** Reads the mark in a comment block; a reason may follow it. */
export function languageMark(node: MdNode): LanguageMark | undefined {
  if (node.type !== 'html') return undefined;
  const says = /<!--\s*(?:taal|language)\s*[:：]\s*([\s\S]*?)\s*-->/i.exec(node.source.text)?.[1];
  if (says === undefined) return undefined;
  return /^(?:zo bedoeld|as meant)(?![\p{L}])/iu.test(says) ? 'meant' : 'unknown';
}
