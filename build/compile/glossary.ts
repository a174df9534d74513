import type { GlossaryEntry } from '../compiled-course.ts';
import type { Prose, ProseNode } from '../../components/model/prose.ts';
import { duplicateTerm, notATerm } from '../problems/lesson-problems.ts';
import { placeOf, slice, trimmed, type Located } from '../read/located.ts';
import { readMarkdown } from '../read/markdown.ts';
import { fold } from '../read/nearly.ts';
import { isComment } from '../read/sections.ts';
import { compileText } from './prose.ts';
import type { ProseContext } from './prose-context.ts';

/** Reads `begrippen.md`: a paragraph `**woord**: uitleg` for each term. Headings may group them. */
export function compileGlossary(source: Located, context: ProseContext): readonly GlossaryEntry[] {
  const { nodes, problems, links } = readMarkdown(source);
  problems.forEach(context.report);
  const entries: GlossaryEntry[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' || node.type === 'def' || node.type === 'hr' || isComment(node)) continue;
    const parts =
      node.type === 'list' ? node.children.map((item) => bulletless(item.source)) : [trimmed(node.source)];
    for (const part of parts) {
      const found = /^(\*\*|__)\s*([^*_\n]+?)\s*(?::\s*)?\1\s*:?\s*/.exec(part.text);
      if (!found || !/:\s*(?:\*\*|__)?\s*$/.test(found[0]) || part.text.length === found[0].length) {
        context.report(notATerm(placeOf(part)));
        continue;
      }
      const term = found[2] ?? '';
      if (entries.some((entry) => fold(entry.term) === fold(term)))
        context.report(duplicateTerm(placeOf(part), term));
      else
        entries.push({ term, explanation: compileText(slice(part, found[0].length), { ...context, links }) });
    }
  }
  return entries;
}

function bulletless(source: Located): Located {
  const text = trimmed(source);
  const bullet = /^(?:[-*+]|\d+[.)])\s+/.exec(text.text)?.[0].length ?? 0;
  return trimmed(slice(text, bullet));
}

/** A term as it is looked for in prose. */
export interface SoughtTerm {
  readonly term: string;
  readonly pattern: RegExp;
}

/** How terms are looked for: the longest first, whole words only. */
export function soughtTerms(terms: readonly string[]): readonly SoughtTerm[] {
  return [...terms]
    .sort((one, other) => other.length - one.length)
    .map((term) => {
      const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      // An abbreviation such as OMA is a term only in capitals: the word "oma" is not.
      const flags = term === term.toUpperCase() ? 'u' : 'iu';
      return { term, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, flags) };
    });
}

/** Wraps the first use of each term on a screen in `<course-term>`. `seen` goes along over the blocks of the screen. */
export function markTerms(prose: Prose, terms: readonly SoughtTerm[], seen: Set<string>): Prose {
  return terms.length === 0 ? prose : prose.flatMap((node) => markNode(node, terms, seen));
}

const closed: ReadonlySet<string> = new Set([
  'a',
  'code',
  'pre',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'course-term',
  'summary',
  'figcaption',
  'th',
]);

function markNode(node: ProseNode, terms: readonly SoughtTerm[], seen: Set<string>): Prose {
  if (typeof node === 'string') return markText(node, terms, seen);
  if ('fill' in node) return [node];
  // What shows only to some is left alone: the first use has to be one that everybody sees.
  if ('remembered' in node) return [node];
  if (closed.has(node.tag)) return [node];
  return [{ ...node, children: node.children.flatMap((child) => markNode(child, terms, seen)) }];
}

function markText(text: string, terms: readonly SoughtTerm[], seen: Set<string>): Prose {
  for (const { term, pattern } of terms) {
    if (seen.has(term)) continue;
    const found = pattern.exec(text);
    if (!found) continue;
    seen.add(term);
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found[0].length);
    return [
      ...(before === '' ? [] : markText(before, terms, seen)),
      { tag: 'course-term', attributes: { term }, children: [found[0]] },
      ...(after === '' ? [] : markText(after, terms, seen)),
    ];
  }
  return [text];
}
