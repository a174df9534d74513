import type { Tokens } from 'marked';
import type { Prose, ProseElement, ProseNode, ProseTag } from '../../components/model/prose.ts';
import { footnoteInQuestion, taskOutside, unknownFootnote } from '../problems/prose-problems.ts';
import { gapOutside, openFill, unknownFill, unknownReference } from '../problems/prose-problems.ts';
import { decodeEntities } from '../read/entities.ts';
import { placeAt, placeOf, slice, trimmed, type Located } from '../read/located.ts';
import type { MdInline, MdNode } from '../read/markdown.ts';
import { inlineOf, readInline, readMarkdown, tableRows } from '../read/markdown.ts';
import type { FillToken, FootnoteNoteToken, FootnoteRefToken } from '../read/markdown-extensions.ts';
import { fold, suggest } from '../read/nearly.ts';
import { isComment } from '../read/sections.ts';
import { checkHtml } from './prose-html.ts';
import { compileLink } from './prose-link.ts';
import { compileImage, figureOf } from './prose-media.ts';
import type { ProseContext } from './prose-context.ts';

/** Blocks of Markdown as prose. */
export function compileBlocks(nodes: readonly MdNode[], context: ProseContext): Prose {
  const prose: ProseNode[] = [];
  let promise: string | undefined;
  for (const node of nodes) {
    if (node.type === 'def' || node.type === 'footnoteNote' || isComment(node)) {
      checkComment(node, context);
      continue;
    }
    const condition = promiseOf(node);
    if (condition) context.promises?.asked(condition.name, placeOf(node.source));
    if (condition && condition.rest === undefined) {
      promise = condition.name;
      continue;
    }
    const compiled = condition?.rest
      ? paragraph(readInline(condition.rest, context.links), context)
      : compileBlock(node, context);
    const asked = condition?.name ?? promise;
    if (asked === undefined) prose.push(...compiled);
    else prose.push({ remembered: asked, children: compiled });
    promise = undefined;
  }
  return prose;
}

/** Running text as prose, without a paragraph around it. */
export function compileInline(inlines: readonly MdInline[], context: ProseContext): Prose {
  return tidy(inlines.flatMap((inline) => compileRun(inline, context)));
}

/** A located piece of running text (a heading, an answer, a line of a talk) as prose. */
export function compileText(source: Located, context: ProseContext): Prose {
  return compileInline(readInline(source, context.links), context);
}

/** Running text that goes on before and after it: spaces at both ends stay. */
export function compileSpaced(source: Located, context: ProseContext): Prose {
  return joinTexts(readInline(source, context.links).flatMap((inline) => compileRun(inline, context)));
}

/** Blocks as rich text: a single paragraph loses its `<p>`, so that plain words stay plain. */
export function compileRich(nodes: readonly MdNode[], context: ProseContext): Prose {
  const shown = nodes.filter((node) => !isComment(node) && node.type !== 'def');
  const [only] = shown;
  if (only && shown.length === 1 && (only.type === 'paragraph' || only.type === 'text')) {
    return compileInline(inlineOf(only), context);
  }
  return compileBlocks(nodes, context);
}

/** A located text with blocks (a quote's inner text, a transcript) as rich text. */
export function compileRichText(source: Located, context: ProseContext): Prose {
  const { nodes, problems, links } = readMarkdown(source, context.links);
  problems.forEach(context.report);
  return compileRich(nodes, { ...context, links });
}

/** The notes that were referred to since the last call, as a list to put under a screen. */
export function takeFootnotes(context: ProseContext): Prose {
  const { footnotes } = context;
  if (!footnotes || footnotes.pending.length === 0) return [];
  const labels = footnotes.pending.splice(0);
  const first = footnotes.numbered.indexOf(labels[0] ?? '') + 1;
  const items = labels.map((label): ProseElement => {
    const number = footnotes.numbered.indexOf(label) + 1;
    const node = footnotes.written.get(label);
    const text = node ? compileRich(node.children, context) : [];
    const back: ProseElement = element('a', [`↩`], {
      href: `#${footnotes.prefix}-ref-${number}`,
      'aria-label':
        context.language === 'nl'
          ? `Terug naar de tekst bij noot ${number}`
          : `Back to the text at note ${number}`,
    });
    return element('li', [...text, ' ', back], { id: `${footnotes.prefix}-${number}` });
  });
  const start: Record<string, string> = first > 1 ? { start: String(first) } : {};
  return [
    element('section', [element('ol', items, start)], {
      class: 'footnotes',
      'aria-label': context.language === 'nl' ? 'Voetnoten' : 'Footnotes',
    }),
  ];
}

function compileBlock(node: MdNode, context: ProseContext): Prose {
  switch (node.type) {
    case 'paragraph':
    case 'text':
      return paragraph(inlineOf(node), context);
    case 'heading': {
      const depth = Math.min(6, Math.max(3, (node.token as Tokens.Heading).depth));
      return [element(`h${depth}` as ProseTag, compileInline(inlineOf(node), context))];
    }
    case 'list':
      return [compileList(node, context)];
    case 'blockquote':
      return [compileQuote(node, context)];
    case 'code':
      return [
        element('pre', [element('code', [`${(node.token as Tokens.Code).text}\n`])], { tabindex: '0' }),
      ];
    case 'table':
      return [compileTable(node, context)];
    case 'hr':
      return [element('hr', [])];
    case 'html':
      checkHtml(node.source, context.report);
      return [];
    default:
      return [];
  }
}

function paragraph(inlines: readonly MdInline[], context: ProseContext): Prose {
  const shown = inlines.filter((inline) => inline.type !== 'text' || inline.source.text.trim() !== '');
  if (shown.length > 0 && shown.every((inline) => inline.type === 'image')) {
    return shown.flatMap((inline) => figureOf(inline, context, compileTranscript));
  }
  const prose = compileInline(inlines, context);
  return prose.length === 0 ? [] : [element('p', prose)];
}

function compileTranscript(source: Located, context: ProseContext): Prose {
  const { nodes, problems, links } = readMarkdown(source);
  problems.forEach(context.report);
  return compileBlocks(nodes, { ...context, links });
}

function compileList(node: MdNode, context: ProseContext): ProseElement {
  const { ordered, start, loose } = node.token as Tokens.List;
  const items = node.children.map((item) => {
    const mark = /^\s*(?:[-*+]|\d+[.)])\s+(\(\s*[xX]?\s*\)|\[\s*[xX]?\s*\])(?=\s|$)/.exec(item.source.text);
    if (mark)
      context.report(
        taskOutside(placeAt(item.source, mark[0].length - (mark[1] ?? '').length, (mark[1] ?? '').length)),
      );
    const children = item.children.flatMap((child, index): Prose => {
      const tight = child.type === 'text' || (child.type === 'paragraph' && !loose);
      if (!tight) return compileBlock(child, context);
      const inline = compileInline(inlineOf(child), context);
      return index > 0 ? [' ', ...inline] : inline;
    });
    return element('li', children);
  });
  const from: Record<string, string> =
    ordered && typeof start === 'number' && start !== 1 ? { start: String(start) } : {};
  return element(ordered ? 'ol' : 'ul', items, from);
}

/** The five kinds of notes that GitHub shows in a coloured frame. */
const notes: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  note: { nl: 'Let op', en: 'Note' },
  tip: { nl: 'Tip', en: 'Tip' },
  important: { nl: 'Belangrijk', en: 'Important' },
  warning: { nl: 'Waarschuwing', en: 'Warning' },
  caution: { nl: 'Voorzichtig', en: 'Caution' },
};

function compileQuote(node: MdNode, context: ProseContext): ProseElement {
  const [first, ...rest] = node.children;
  const mark = first?.type === 'paragraph' ? /^\s*\[!(\w+)\][ \t]*(?:\n|$)/.exec(first.source.text) : null;
  const kind = mark?.[1]?.toLowerCase() ?? '';
  const title = notes[kind];
  if (!first || !mark || !title) return element('blockquote', compileBlocks(node.children, context));
  const remaining = first.source.text.slice(mark[0].length).trim();
  const body = remaining === '' ? [] : compileRichBlocks(first, mark[0].length, context);
  const heading = element('p', [element('strong', [title[context.language]])]);
  return element('aside', [heading, ...body, ...compileBlocks(rest, context)], {
    class: `note note-${kind}`,
  });
}

function compileRichBlocks(node: MdNode, from: number, context: ProseContext): Prose {
  return paragraph(readInline(trimmed(slice(node.source, from)), context.links), context);
}

function compileTable(node: MdNode, context: ProseContext): ProseElement {
  const { align } = node.token as Tokens.Table;
  const [head = [], ...rows] = tableRows(node);
  const cell = (tag: 'th' | 'td') => (content: (typeof head)[number], index: number) => {
    const attributes: Record<string, string> = {};
    if (tag === 'th') attributes['scope'] = 'col';
    const side = align[index];
    if (side === 'center' || side === 'right') attributes['class'] = `align-${side}`;
    return element(tag, compileInline(content.inline, context), attributes);
  };
  const table = element('table', [
    element('thead', [element('tr', head.map(cell('th')))]),
    element(
      'tbody',
      rows.map((row) => element('tr', row.map(cell('td')))),
    ),
  ]);
  const words = head
    .map((content) => content.source.text.replace(/[*_`]/g, ''))
    .filter(Boolean)
    .join(', ');
  const label = `${context.language === 'nl' ? 'Tabel' : 'Table'}${words ? `: ${words}` : ''}`;
  return element('div', [table], {
    class: 'table-scroll',
    role: 'region',
    tabindex: '0',
    'aria-label': label,
  });
}

function compileRun(inline: MdInline, context: ProseContext): Prose {
  const { token, source } = inline;
  switch (inline.type) {
    case 'text':
      if (inline.children.length > 0) return inline.children.flatMap((child) => compileRun(child, context));
      return compileWords(source, (token as Tokens.Text).text, context);
    case 'escape':
      return [(token as Tokens.Escape).text];
    case 'strong':
    case 'em':
    case 'del':
      return [element(inline.type, compileInline(inline.children, context))];
    case 'codespan':
      return [element('code', [(token as Tokens.Codespan).text])];
    case 'br':
      return [element('br', [])];
    case 'link':
      return compileLink(inline, compileInline(inline.children, context), context);
    case 'image':
      return compileImage(inline, context);
    case 'html':
      checkHtml(source, context.report);
      return [];
    case 'fillMark':
      return compileFill(token as FillToken, source, context);
    case 'footnoteRef':
      return compileFootnoteRef(token as FootnoteRefToken, source, context);
    default:
      return [];
  }
}

function compileWords(source: Located, text: string, context: ProseContext): Prose {
  const open = source.text.indexOf('{{');
  if (open >= 0) context.report(openFill(placeAt(source, open, 2)));
  const gap = /\[\[[^\]\n]*\]\]/.exec(source.text);
  if (gap) context.report(gapOutside(placeAt(source, gap.index, gap[0].length)));
  const reference = gap ? null : /\[[^\]\n[]+\]\[([^\]\n[]+)\]/.exec(source.text);
  if (reference)
    context.report(
      unknownReference(placeAt(source, reference.index, reference[0].length), reference[1] ?? ''),
    );
  return [decodeEntities(text).replace(/[ \t]*\n[ \t]*/g, ' ')];
}

function compileFill(token: FillToken, source: Located, context: ProseContext): Prose {
  const { name } = token;
  if (context.fills.includes(name)) return [{ fill: name }];
  context.report(unknownFill(placeOf(source), name, suggest(name, context.fills), context.fills));
  return [];
}

function compileFootnoteRef(token: FootnoteRefToken, source: Located, context: ProseContext): Prose {
  const { footnotes } = context;
  if (!footnotes) {
    context.report(footnoteInQuestion(placeOf(source)));
    return [];
  }
  const { label } = token;
  if (!footnotes.written.has(label)) {
    context.report(unknownFootnote(placeOf(source), label));
    return [];
  }
  const repeated = footnotes.numbered.includes(label);
  if (!repeated) footnotes.numbered.push(label);
  if (!repeated && !footnotes.pending.includes(label)) footnotes.pending.push(label);
  const number = footnotes.numbered.indexOf(label) + 1;
  const attributes: Record<string, string> = {
    href: `#${footnotes.prefix}-${number}`,
    'aria-label': context.language === 'nl' ? `Noot ${number}` : `Note ${number}`,
  };
  if (!repeated) attributes['id'] = `${footnotes.prefix}-ref-${number}`;
  return [element('sup', [element('a', [String(number)], attributes)])];
}

function checkComment(node: MdNode, context: ProseContext): void {
  if (node.type === 'html') checkHtml(node.source, context.report);
}

/** `Alleen als onthouden "valse belofte":` before a paragraph; the rest of the paragraph, if there is one. */
function promiseOf(node: MdNode): { readonly name: string; readonly rest?: Located } | undefined {
  if (node.type !== 'paragraph') return undefined;
  const { source } = node;
  const found = /^\s*(?:alleen als onthouden|only if remembered)\s+["“”„']([^"“”„'\n]+)["“”„']\s*:\s*/i.exec(
    source.text,
  );
  if (!found) return undefined;
  const name = fold(found[1] ?? '');
  const rest = trimmed(slice(source, found[0].length));
  return rest.text === '' ? { name } : { name, rest };
}

/** An element of prose. */
export function element(
  tag: ProseTag,
  children: readonly ProseNode[],
  attributes: Readonly<Record<string, string>> = {},
): ProseElement {
  return Object.keys(attributes).length > 0 ? { tag, attributes, children } : { tag, children };
}

function joinTexts(prose: Prose): ProseNode[] {
  const joined: ProseNode[] = [];
  for (const node of prose) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else if (node !== '') joined.push(node);
  }
  return joined;
}

/** Joins neighbouring texts and takes the white space off both ends. */
function tidy(prose: Prose): Prose {
  const joined = joinTexts(prose);
  const first = joined[0];
  if (typeof first === 'string') joined[0] = first.trimStart();
  const last = joined.at(-1);
  if (typeof last === 'string') joined[joined.length - 1] = last.trimEnd();
  return joined.filter((node) => node !== '');
}

/** The label of a written footnote. */
export function footnoteLabel(node: MdNode): string {
  return (node.token as FootnoteNoteToken).label;
}
