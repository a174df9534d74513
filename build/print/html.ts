import { escapeHtml } from '../html-text.ts';
import type { Prose, ProseElement, ProseNode } from '../../components/model/prose.ts';

/** A piece of HTML that is ready to be printed. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may be put into a piece of HTML: text is escaped, HTML stays as it is, lists are joined. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

/** HTML in which every value that is not HTML itself is escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.map((part, index) => (index === 0 ? '' : textOf(values[index - 1])) + part).join(''));
}

function textOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(textOf).join('');
}

const voidTags: ReadonlySet<string> = new Set(['br', 'hr', 'img']);
/** Sound and film do not come along on paper; what they say stands in their transcript. */
const notOnPaper: ReadonlySet<string> = new Set(['audio', 'video', 'source', 'track']);

/** Prose as HTML for paper: texts to fill in are filled in, links within the course are plain words. */
export function proseHtml(prose: Prose, fills: Readonly<Record<string, string>>): Html {
  return new Html(prose.map((node) => nodeHtml(node, fills)).join(''));
}

function nodeHtml(node: ProseNode, fills: Readonly<Record<string, string>>): string {
  if (typeof node === 'string') return escapeHtml(node);
  if ('fill' in node) return escapeHtml(fills[node.fill] ?? node.fill);
  if ('remembered' in node) return proseHtml(node.children, fills).text;
  return elementHtml(node, fills);
}

function elementHtml(
  { tag, attributes = {}, children }: ProseElement,
  fills: Readonly<Record<string, string>>,
): string {
  if (notOnPaper.has(tag)) return '';
  const inner = proseHtml(children, fills).text;
  // A glossary word keeps its explanation for the screen, and a link to a lesson leads nowhere on paper.
  if (tag === 'course-term' || (tag === 'a' && !/^https?:/.test(attributes['href'] ?? ''))) return inner;
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  // What is folded on a screen lies open on paper.
  const open = tag === 'details' && !('open' in attributes) ? ' open' : '';
  return voidTags.has(tag) ? `<${tag}${written}>` : `<${tag}${written}${open}>${inner}</${tag}>`;
}
