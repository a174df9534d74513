import type { ProseNode } from '../../components/model/prose.ts';
import { typesetQuotes } from './quotes.ts';

/** Elements that stand within a line: the words around them are one text. */
const inline: ReadonlySet<string> = new Set(
  'a abbr cite code course-term del em q span strong sup'.split(' '),
);
/** Addresses, and words that are compared with what a learner types. */
const literal: ReadonlySet<string> = new Set(['href', 'src', 'url', 'poster', 'gaps']);

/** Everything that a learner reads of a compiled course, with the quotation marks of print. Code, addresses and typed answers stay as they are. */
export function typeset<T>(value: T): T {
  return typesetValue(value) as T;
}

function typesetValue(value: unknown): unknown {
  if (typeof value === 'string') return typesetQuotes(value);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return isProse(list) ? new Line().nodes(list) : list.map(typesetValue);
  }
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, literal.has(name) ? inner : typesetValue(inner)]),
  );
}

/** A list of words alone is no prose: each stands by itself. */
function isProse(list: readonly unknown[]): list is readonly ProseNode[] {
  return list.some(
    (node) =>
      node !== null && typeof node === 'object' && ('tag' in node || 'fill' in node || 'remembered' in node),
  );
}

/** Prose in reading order: knows the last character, also where it stands in another element. */
class Line {
  #previous = '';

  nodes(nodes: readonly ProseNode[]): readonly ProseNode[] {
    return nodes.map((node) => this.#node(node));
  }

  #node(node: ProseNode): ProseNode {
    if (typeof node === 'string') return this.#text(node);
    if ('fill' in node) {
      this.#previous = 'x';
      return node;
    }
    if ('remembered' in node) return { ...node, children: new Line().nodes(node.children) };
    if (node.tag === 'pre' || node.tag === 'code') {
      this.#previous = 'x';
      return node;
    }
    const attributes = node.attributes && (typesetValue(node.attributes) as typeof node.attributes);
    const isInline = inline.has(node.tag);
    if (!isInline) this.#previous = '';
    const children = this.nodes(node.children);
    if (!isInline) this.#previous = '';
    return { ...node, ...(attributes ? { attributes } : {}), children };
  }

  #text(text: string): string {
    const set = typesetQuotes(text, this.#previous);
    this.#previous = text.at(-1) ?? this.#previous;
    return set;
  }
}
