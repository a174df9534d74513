import type { Tokens } from 'marked';
import type { Report } from '../problems/diagnostic.ts';
import {
  accidentalHeading,
  badIdComment,
  brokenLinkForm,
  brokenTable,
  directiveFence,
  headingWithoutColon,
  headingWithoutSpace,
  indentedList,
  keywordLevel,
  keywordWithoutHash,
  markBehind,
  notAList,
  openCode,
  otherLanguageWord,
  rowTooWide,
  singleBrace,
  spaceInAddress,
} from '../problems/slip-problems.ts';
import { headingKeywords, type Heading } from '../read/keywords.ts';
import { placeAt, placeOf, placeOfWords } from '../read/located.ts';
import { inlineOf, type MdInline, type MdNode } from '../read/markdown.ts';
import { fold } from '../read/nearly.ts';
import type { ProseContext } from './prose-context.ts';
import { idComments, type Section } from '../read/sections.ts';
import { isMarkedList } from './question/marks.ts';

const answerLike = /^[ \t]*(?:[-*+–—•·][ \t]?)?[([{][ \t]*[xX]?[ \t]*[)\]}](?=[ \t]*\S)/m;
const keywordNames = Object.values(headingKeywords).flat();
const anyKeyword = `(${keywordNames.join('|')})`;
const keywordFirst = new RegExp(`^${anyKeyword}(?=\\s)`, 'i');
const keywordInFront = new RegExp(`^\\s*(?:\\*\\*|__)?${anyKeyword}(?:\\*\\*|__)?\\s*:`, 'i');

/** The keyword as it is written in the guide. */
function keywordNamed(found: string | undefined): string | undefined {
  return found === undefined ? undefined : keywordNames.find((name) => fold(name) === fold(found));
}

/** Looks for slips that Markdown itself lets pass: they would come out as something else than the author meant. */
export function checkSlips(section: Section, context: ProseContext): void {
  const { fills, report, language } = context;
  const { heading, nodes } = section;
  if (heading) checkHeading(heading, section, report);
  if (heading?.keyword && heading.word !== undefined) {
    const [nl, en] = headingKeywords[heading.keyword];
    const [own, other] = language === 'nl' ? [nl, en] : [en, nl];
    if (fold(heading.word) === fold(other) && own !== other) {
      report(otherLanguageWord(placeOfWords(heading.text, heading.word), heading.word, own));
    }
  }
  for (const node of nodes) checkNode(node, fills, report);
  const known = idComments(nodes).length;
  const wanted = nodes.filter((node) => node.type === 'html' && /<!--\s*id\b/i.test(node.source.text));
  const closed = wanted.filter((node) => node.source.text.includes('-->'));
  if (known < closed.length) report(badIdComment(placeOf(closed.at(-1)!.source)));
  if (heading?.keyword === 'question' || heading?.keyword === 'predict') checkMarksBehind(nodes, report);
}

function checkHeading(heading: Heading, section: Section, report: Report): void {
  const { text, node, level } = heading;
  if (!/^ {0,3}#/.test(node.source.text) && !heading.keyword) report(accidentalHeading(placeOf(text)));
  if (heading.keyword) return;
  const asked = section.nodes.some(
    (block) => isMarkedList(block) || /^(?:antwoord|answer)\s*:/i.test(block.source.text),
  );
  const first = keywordNamed(keywordFirst.exec(text.text)?.[1]);
  if (first !== undefined && asked && !text.text.includes(':'))
    report(headingWithoutColon(placeOfWords(text, first), first));
  const word = keywordNames.find((name) => fold(text.text).startsWith(`${fold(name)}:`));
  // A title may begin with such a word: with answers under it no title was meant.
  if (word !== undefined && (level > 4 || (level === 1 && asked))) report(keywordLevel(placeOf(text), word));
}

function checkNode(node: MdNode, fills: readonly string[], report: Report, opensItem = false): void {
  const { source } = node;
  if (node.type === 'code') {
    const code = node.token as Tokens.Code;
    if (code.codeBlockStyle === 'indented') {
      if (/^\s*(?:[-*+]|\d+[.)])\s/.test(source.text)) report(indentedList(placeOf(source)));
    } else if (!isClosed(source.text)) report(openCode(placeOf(source)));
    return;
  }
  if (node.type === 'table') checkRows(node, report);
  const isItem = node.type === 'list_item';
  node.children.forEach((child, index) => checkNode(child, fills, report, isItem && index === 0));
  if (node.type !== 'paragraph' && node.type !== 'text') return;
  const hashes = /^[ \t]*(#{1,6})(?=[^\s#])/.exec(source.text);
  const hashed =
    hashes && keywordNames.some((name) => fold(source.text.slice(hashes[0].length)).startsWith(fold(name)));
  if (hashes && (hashed || (hashes[1] ?? '').length > 1)) {
    report(headingWithoutSpace(placeOfWords(source, hashes[1] ?? '#'), hashes[1] ?? '#'));
  }
  if (/^[ \t]*:{3,}/.test(source.text)) report(directiveFence(placeOf(source)));
  const lines = source.text.trim().split('\n');
  if (lines.length > 1 && lines.every((line) => /^\s*\|.*\|/.test(line)))
    report(brokenTable(placeOf(source)));
  const word = keywordNamed(keywordInFront.exec(source.text)?.[1]);
  // In a talk and in a plan these words have a meaning at the start of a line.
  if (word !== undefined && !['Voorspel', 'Predict', 'Plan', 'Number', 'Order'].includes(word)) {
    report(keywordWithoutHash(placeOfWords(source, word), word));
  }
  // An empty line between the answers of a list makes paragraphs of them: answers all the same.
  if (node.type === 'paragraph' && !opensItem) {
    const answer = answerLike.exec(source.text);
    if (answer)
      report(notAList(placeAt(source, answer.index + answer[0].search(/\S/), answer[0].trim().length)));
  }
  for (const inline of inlineOf(node)) checkInline(inline, fills, report);
}

/** Words in a cell beyond the last column are in no table, and in no message either. */
function checkRows(table: MdNode, report: Report): void {
  const columns = (table.token as Tokens.Table).header.length;
  const { source } = table;
  let offset = 0;
  for (const line of source.text.split('\n')) {
    const cells = cellsOf(line);
    const surplus = cells.slice(columns).find(({ text }) => text !== '');
    if (surplus)
      report(rowTooWide(placeAt(source, offset + surplus.at, surplus.text.length), cells.length, columns));
    offset += line.length + 1;
  }
}

/** The cells of a line, as GitHub cuts them: at each `|` that has no backslash. */
function cellsOf(line: string): readonly { readonly text: string; readonly at: number }[] {
  let offset = 0;
  const cells = line.split(/(?<!\\)\|/).map((part) => {
    const at = offset + part.length - part.trimStart().length;
    offset += part.length + 1;
    return { text: part.trim(), at };
  });
  // What stands before the first and behind the last sign is no cell.
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells;
}

function checkInline(inline: MdInline, fills: readonly string[], report: Report): void {
  inline.children.forEach((child) => checkInline(child, fills, report));
  if (inline.type !== 'text' || inline.children.length > 0) return;
  const { source } = inline;
  const spaced = /!?\[[^\]\n]*\]\(([^()\n]*\.[a-z0-9]{2,5})\)/i.exec(source.text);
  if (spaced && /\s/.test((spaced[1] ?? '').trim())) {
    report(spaceInAddress(placeAt(source, spaced.index, spaced[0].length), spaced[1] ?? ''));
  }
  const form =
    /\([^()\n]+\)\[(?:https?:|[^\]\s]+\.md\b)[^\]\n]*\]|\[[^\]\n]+\] \((?:https?:|[^)\s]+\.md\b)[^)\n]*\)/i.exec(
      source.text,
    );
  if (form) report(brokenLinkForm(placeAt(source, form.index, form[0].length)));
  for (const found of source.text.matchAll(/(?<!\{)\{([a-z][a-z0-9_]*)\}(?!\})/g)) {
    const name = found[1] ?? '';
    if (fills.includes(name)) report(singleBrace(placeAt(source, found.index, found[0].length), name));
  }
}

function checkMarksBehind(nodes: readonly MdNode[], report: Report): void {
  for (const list of nodes) {
    if (list.type !== 'list' || isMarkedList(list)) continue;
    const item = list.children.find((child) =>
      /\s[([][ \t]*[xX]?[ \t]*[)\]]\s*$/.test(child.source.text.split('\n')[0] ?? ''),
    );
    if (item) report(markBehind(placeOf(item.source)));
  }
}

function isClosed(text: string): boolean {
  const lines = text.trimEnd().split('\n');
  const fence = /^[ \t]*(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1] ?? '```';
  const last = (lines.at(-1) ?? '').trim();
  return lines.length > 1 && last.startsWith(fence) && /^(?:`+|~+)$/.test(last);
}
