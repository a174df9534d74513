import type { MdNode } from '../../read/markdown.ts';
import { slice, trimmed, type Located } from '../../read/located.ts';

/** The round or box in front of an answer. */
export interface Mark {
  readonly shape: 'round' | 'box';
  readonly right: boolean;
  /** As written, e.g. `(x)`. */
  readonly written: string;
  /** `known` is false for `(v)` and the like. */
  readonly known: boolean;
  /** `[]` or `()`. */
  readonly cramped: boolean;
}

const bullet = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t\u00a0]+/;
const mark = /^(?:\(([^()\n]{0,3})\)|\[([^[\]\n]{0,3})\])(?=\s|$|\S)/;

/** The mark of a list item, if it has one. Spaces of any kind and capitals are forgiven. */
export function markOf(item: MdNode): Mark | undefined {
  const text = item.source.text.replace(bullet, '');
  const found = mark.exec(text);
  if (!found) return undefined;
  const inner = (found[1] ?? found[2] ?? '').replace(/[\s\u00a0]/g, '');
  const right = inner.toLowerCase() === 'x' || inner === '×';
  const known = right || inner === '';
  if (!known && !/^(?:[vV*+✓✔√yYjJoO0✗-]|xx)$/.test(inner)) return undefined;
  return {
    shape: found[0].startsWith('(') ? 'round' : 'box',
    right: right || /^[vV*+✓✔√yYjJ]$/.test(inner),
    written: found[0],
    known,
    cramped: found[0].length === 2,
  };
}

/** Whether any item of a list has a mark. */
export function isMarkedList(node: MdNode): boolean {
  return node.type === 'list' && node.children.some((item) => markOf(item) !== undefined);
}

/** The text of an item's first block without the mark. */
export function withoutMark(block: MdNode, found: Mark | undefined): Located {
  const text = trimmed(block.source);
  return found && text.text.startsWith(found.written) ? trimmed(slice(text, found.written.length)) : text;
}
