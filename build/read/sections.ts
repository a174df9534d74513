import type { Heading } from './keywords.ts';
import { readHeading } from './keywords.ts';
import type { MdNode } from './markdown.ts';

/** A heading with the blocks under it, up to the next heading. The first section of a text may have no heading. */
export interface Section {
  readonly heading?: Heading;
  readonly nodes: readonly MdNode[];
}

/** Cuts blocks at their headings (those at the top, not those in quotes). */
export function splitSections(nodes: readonly MdNode[]): readonly Section[] {
  const sections: { heading?: Heading; nodes: MdNode[] }[] = [{ nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'heading') sections.push({ heading: readHeading(node), nodes: [] });
    else sections.at(-1)!.nodes.push(node);
  }
  return sections.filter((section) => section.heading !== undefined || section.nodes.length > 0);
}

/** What `<!-- id: .. -->` says, and whether a comment tries to. */
export interface IdComment {
  readonly id: string;
  readonly node: MdNode;
}

/** The id comments among blocks, in order. */
export function idComments(nodes: readonly MdNode[]): readonly IdComment[] {
  return nodes.flatMap((node): IdComment[] => {
    if (node.type !== 'html') return [];
    return [...node.source.text.matchAll(/<!--\s*id\s*:\s*(.*?)\s*-->/gi)].map((found) => ({
      id: found[1] ?? '',
      node,
    }));
  });
}

/** Whether a block is nothing but HTML comments. */
export function isComment(node: MdNode): boolean {
  return node.type === 'html' && node.source.text.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}
