import type { MdNode } from '../../read/markdown.ts';
import type { Section } from '../../read/sections.ts';
import type { Heading } from '../../read/keywords.ts';
import { placeOf, slice, trimmed, type Located } from '../../read/located.ts';
import type { Place } from '../../problem.ts';
import { innerText } from '../../read/markdown.ts';
import { markOf, withoutMark } from '../question/marks.ts';

/** A scene as it was written: its heading and the blocks under it, predictions under `####` included. */
export interface SceneDraft {
  readonly heading: Heading;
  readonly name: string;
  readonly at: Place;
  readonly isEnding: boolean;
  readonly parts: readonly Section[];
}

/** Gathers the sections of a talk into scenes: a `###` begins one, what is deeper belongs to it. */
export function draftScenes(sections: readonly Section[]): readonly SceneDraft[] {
  const drafts: { heading: Heading; parts: Section[] }[] = [];
  for (const section of sections) {
    const { heading } = section;
    const begins =
      heading && (heading.level <= 3 || heading.keyword === 'ending') && heading.keyword !== 'predict';
    if (heading && begins) drafts.push({ heading, parts: [section] });
    else drafts.at(-1)?.parts.push(section);
  }
  return drafts.map(({ heading, parts }) => ({
    heading,
    name: (heading.keyword === 'ending' ? heading.rest : heading.text).text.trim(),
    at: placeOf(heading.text),
    isEnding: heading.keyword === 'ending',
    parts,
  }));
}

/** A reply as it was written. */
export interface ReplyDraft {
  readonly at: Place;
  /** The words, without condition and `(mag vaker)`. */
  readonly text: Located;
  readonly condition?: { readonly text: string; readonly at: Place };
  readonly reusable: boolean;
  readonly feedback: Located[];
  /** Lines in the list under it. */
  readonly lines: Located[];
  /** A round or box, which only answers of a question have. */
  readonly mark?: string;
}

const condition = /^[([]\s*(?:als|indien|wanneer|if|when)\s+([^()[\]]+)[)\]]\s*/i;
const again = /\s*\(\s*(?:mag vaker|vaker|more than once|repeatable)\s*\)\s*/i;

/** Cuts a list item into the parts of a reply. */
export function draftReply(item: MdNode): ReplyDraft {
  const feedback = item.children.filter((child) => child.type === 'blockquote').map(innerText);
  const lists = item.children.filter((child) => child.type === 'list');
  const words = item.children.filter((child) => child.type === 'text' || child.type === 'paragraph');
  const mark = markOf(item);
  const source = words[0] ? withoutMark(words[0], mark) : slice(item.source, 0, 0);
  let text = source;
  let reusable = false;
  const found = again.exec(text.text);
  if (found) {
    reusable = true;
    text = found.index === 0 ? slice(text, found[0].length) : withoutPart(text, found.index, found[0].length);
  }
  const when = condition.exec(text.text);
  const at = placeOf(source.text === '' ? item.source : source);
  return {
    at,
    text: trimmed(when ? slice(text, when[0].length) : text),
    ...(when ? { condition: { text: (when[1] ?? '').trim(), at } } : {}),
    reusable,
    feedback,
    lines: lists.flatMap((list) => list.children.map((child) => trimmed(innerText(child)))),
    ...(mark ? { mark: mark.written } : {}),
  };
}

function withoutPart(source: Located, from: number, length: number): Located {
  const rest = source.text.slice(from + length);
  const kept = slice(source, 0, from);
  return rest.trim() === '' ? kept : { ...source, text: `${kept.text} ${rest}` };
}
