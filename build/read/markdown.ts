import { Lexer, Marked, type Token, type Tokens } from 'marked';
import type { Problem } from '../problem.ts';
import { tooDeep } from '../problems/source-problems.ts';
import { inside, placeAt, placeOf, slice, type Located } from './located.ts';
import { fillMark, footnoteNote, footnoteRef } from './markdown-extensions.ts';

/** A block of Markdown with its place. `source` is what was written, `children` are the blocks in a list, item, quote or footnote. */
export interface MdNode {
  readonly type: string;
  readonly token: Token;
  readonly source: Located;
  readonly children: readonly MdNode[];
}

/** A piece of running text with its place: `**bold**`, a link, plain words. */
export interface MdInline {
  readonly type: string;
  readonly token: Token;
  readonly source: Located;
  readonly children: readonly MdInline[];
}

/** Definitions of reference links (`[naam]: adres`), shared by all parts of a file. */
export type LinkDefinitions = Record<string, { href: string | null; title: string | null }>;

/** The blocks of a text, with the reference links it defines. */
export interface MdDocument {
  readonly nodes: readonly MdNode[];
  readonly links: LinkDefinitions;
  readonly problems: readonly Problem[];
}

const deepest = 50;
const marked = new Marked({ gfm: true });
marked.use({ extensions: [fillMark, footnoteRef, footnoteNote] });

/** Reads Markdown into blocks with places. `links` are definitions from elsewhere in the same file. */
export function readMarkdown(source: Located, links: LinkDefinitions = {}): MdDocument {
  const deep = deepLine(source.text);
  if (deep !== undefined) return { nodes: [], links: {}, problems: [tooDeep(placeAt(source, deep, 1))] };
  try {
    const lexer = lexerOf(links);
    const text = withDashes(source.text);
    const tokens = lexer.lex(text);
    return {
      nodes: nodesOf(tokens, { ...source, text }, 0),
      links: tokens.links as LinkDefinitions,
      problems: [],
    };
  } catch {
    // A text that overflows the stack of the lexer is nested too deep, whatever its line starts look like.
    return { nodes: [], links: {}, problems: [tooDeep(placeOf(source))] };
  }
}

/** Word and phones turn the dash of a list into a longer one or a dot: before `(x)` or `[x]` it can only be a bullet. */
function withDashes(text: string): string {
  return text.replace(/^([ \t]*)[–—•·‣](?=[ \t]+[([][ \t\u00a0]?[xX]?[ \t]?[)\]])/gm, '$1-');
}

/** Reads running text: no blocks. */
export function readInline(source: Located, links: LinkDefinitions = {}): readonly MdInline[] {
  try {
    const lexer = lexerOf(links);
    return inlineNodes(lexer.inlineTokens(source.text), source);
  } catch {
    return [{ type: 'text', token: plainText(source.text), source, children: [] }];
  }
}

/** The running text of a paragraph, heading or table cell. */
export function inlineOf(node: MdNode): readonly MdInline[] {
  const token = node.token as Tokens.Paragraph;
  if (!token.tokens || node.children.length > 0) return [];
  const text = token.tokens.map((child) => child.raw).join('');
  const at = node.source.text.indexOf(text);
  const source = at < 0 ? inside(node.source, text) : slice(node.source, at, at + text.length);
  return inlineNodes(token.tokens, source);
}

/** The words between the `#`s and the end of a heading, with their place. */
export function headingText(node: MdNode): Located {
  const { text } = node.token as Tokens.Heading;
  const at = node.source.text.indexOf(text);
  return at < 0 ? inside(node.source, text) : slice(node.source, at, at + text.length);
}

/** What stands inside a list item or a quote, without bullet, indent or `>`. */
export function innerText(node: MdNode): Located {
  const tokens = (node.token as Tokens.ListItem).tokens ?? [];
  return inside(node.source, joinBlocks(tokens.filter((child) => child.type !== 'checkbox')));
}

/** One cell of a table, with its place. */
export interface MdCell {
  readonly source: Located;
  readonly inline: readonly MdInline[];
}

/** The rows of a table, head first. */
export function tableRows(node: MdNode): readonly (readonly MdCell[])[] {
  const table = node.token as Tokens.Table;
  const rows = [table.header, ...table.rows];
  let offset = 0;
  const lines = node.source.text.split('\n').map((line) => {
    const from = offset;
    offset += line.length + 1;
    return slice(node.source, from, from + line.length);
  });
  return rows.map((cells, index) => {
    // The line of dashes stands between the head and the first row.
    const line = lines[index === 0 ? 0 : index + 1] ?? node.source;
    let searched = 0;
    return cells.map((cell): MdCell => {
      const raw = cell.text.replace(/\|/g, '\\|');
      const found = [cell.text, raw].map((words) => ({ words, at: line.text.indexOf(words, searched) }));
      const hit = found.find(({ at, words }) => at >= 0 && words !== '');
      if (hit) searched = hit.at + hit.words.length;
      else searched = line.text.indexOf('|', searched + 1) + 1 || searched;
      const source = hit
        ? { ...slice(line, hit.at, hit.at + hit.words.length), text: cell.text }
        : { ...slice(line, searched, searched), text: cell.text };
      return { source, inline: inlineNodes(cell.tokens, source) };
    });
  });
}

function lexerOf(links: LinkDefinitions): Lexer {
  const lexer = new Lexer(marked.defaults);
  Object.assign(lexer.tokens.links, links);
  return lexer;
}

function nodesOf(tokens: readonly Token[], source: Located, depth: number): readonly MdNode[] {
  if (depth > deepest) return [];
  let offset = 0;
  const nodes: MdNode[] = [];
  for (const token of tokens) {
    if (offset > 0 && lacksBreak(source.text.slice(0, offset), token.raw)) offset += 1;
    const own = slice(source, offset, offset + token.raw.length);
    offset += token.raw.length;
    if (token.type === 'space') continue;
    nodes.push({ type: token.type, token, source: own, children: childrenOf(token, own, depth) });
  }
  return nodes;
}

function childrenOf(token: Token, source: Located, depth: number): readonly MdNode[] {
  if (token.type === 'list') return nodesOf((token as Tokens.List).items, source, depth + 1);
  if (token.type === 'list_item' || token.type === 'blockquote' || token.type === 'footnoteNote') {
    const tokens = ((token as Tokens.Blockquote).tokens ?? []).filter((child) => child.type !== 'checkbox');
    return nodesOf(tokens, inside(source, joinBlocks(tokens)), depth + 1);
  }
  return [];
}

/** The lexer drops the line break where an extension's block cuts a paragraph short. */
function lacksBreak(before: string, next: string): boolean {
  return !before.endsWith('\n') && !next.startsWith('\n');
}

function joinBlocks(tokens: readonly Token[]): string {
  return tokens.reduce(
    (text, { raw }) => (text !== '' && lacksBreak(text, raw) ? `${text}\n${raw}` : text + raw),
    '',
  );
}

function inlineNodes(tokens: readonly Token[], source: Located): readonly MdInline[] {
  let offset = 0;
  return tokens.map((token): MdInline => {
    const at = source.text.startsWith(token.raw, offset) ? offset : source.text.indexOf(token.raw, offset);
    const from = at < 0 ? Math.min(offset, source.text.length) : at;
    const own = slice(source, from, Math.min(source.text.length, from + token.raw.length));
    offset = from + token.raw.length;
    const inner = (token as Tokens.Generic).tokens ?? [];
    const text = inner.map((child) => child.raw).join('');
    const begin = Math.max(0, own.text.indexOf(text));
    return {
      type: token.type,
      token,
      source: own,
      children: inner.length > 0 ? inlineNodes(inner, slice(own, begin, begin + text.length)) : [],
    };
  });
}

function plainText(text: string): Tokens.Text {
  return { type: 'text', raw: text, text, escaped: false };
}

/** Offset of the first line that opens more than 50 quotes or lists: such a text would exhaust the lexer. */
function deepLine(text: string): number | undefined {
  let offset = 0;
  for (const line of text.split('\n')) {
    const opening = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? '';
    const marks = opening.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (marks > deepest || (marks > 0 && indent > deepest * 4)) return offset;
    offset += line.length + 1;
  }
  return undefined;
}
