import type { Report } from '../../problems/diagnostic.ts';
import {
  answerLineTwice,
  gluedFeedback,
  looseQuote,
  partWithoutQuote,
  strayParagraph,
} from '../../problems/question-problems.ts';
import { nearlyAnswerLine } from '../../problems/slip-problems.ts';
import { placeOf, placeOfWords, slice, trimmed, type Located } from '../../read/located.ts';
import { distance, fold } from '../../read/nearly.ts';
import { innerText, type MdNode } from '../../read/markdown.ts';
import { isComment, type Section } from '../../read/sections.ts';
import { keepPart, partOf, splitQuote, type Parts, type QuotePiece } from './parts.ts';
import { checkHtml } from '../prose-html.ts';
import { readSettings, type Settings } from './settings.ts';

/** One answer in a list, with the feedback under it. */
export interface AnswerItem {
  readonly node: MdNode;
  /** The text behind the bullet, without the quotes under it. */
  readonly blocks: readonly MdNode[];
  readonly feedback: readonly Located[];
}

/** A question as it was written, cut into its parts. */
export interface QuestionSource {
  readonly situation: readonly MdNode[];
  /** List items, where answers are a list. */
  readonly items: readonly AnswerItem[];
  /** Tables or paragraphs that hold the answers. */
  readonly answers: readonly MdNode[];
  /** What stands behind `Antwoord:`. */
  readonly answerLine?: Located;
  readonly parts: Parts;
  readonly settings: Settings;
  /** Prose that follows: after the answers, or behind `---`. */
  readonly after: readonly MdNode[];
}

/** Which blocks are answers differs a kind. */
export interface AnswerForm {
  /** Whether a block holds answers. */
  readonly isAnswer: (node: MdNode) => boolean;
  /** Text between two blocks with answers belongs to them (a text with gaps). */
  readonly runsOn?: boolean;
}

interface Draft {
  readonly situation: MdNode[];
  readonly items: { node: MdNode; blocks: MdNode[]; feedback: Located[] }[];
  readonly answers: MdNode[];
  readonly parts: Parts;
  readonly settings: Settings;
  readonly after: MdNode[];
  answerLine?: Located;
  begun: boolean;
}

/** Cuts the blocks under a question's heading into situation, answers, parts, settings and what follows. */
export function readQuestionSource(section: Section, form: AnswerForm, report: Report): QuestionSource {
  const end = section.nodes.findIndex((node) => node.type === 'hr');
  const own = end < 0 ? section.nodes : section.nodes.slice(0, end);
  const draft: Draft = {
    situation: [],
    items: [],
    answers: [],
    parts: {},
    settings: {},
    after: end < 0 ? [] : section.nodes.slice(end + 1).filter((node) => node.type !== 'hr'),
    begun: false,
  };
  const tail: MdNode[] = [];
  const lastAnswer = own.reduce((last, node, index) => (form.isAnswer(node) ? index : last), -1);
  own.forEach((node, index) => {
    if (isComment(node) || node.type === 'def' || node.type === 'footnoteNote') return;
    if (node.type === 'html') return checkHtml(node.source, report);
    if (form.isAnswer(node)) return takeAnswer(node, draft, form, report);
    if (node.type === 'blockquote')
      return takeQuote(node, own[index - 1], index < lastAnswer, draft, tail, report);
    if (node.type === 'paragraph' && takeLine(node, draft, report)) return;
    if (!draft.begun && index < lastAnswer) draft.situation.push(node);
    else if (lastAnswer < 0 && draft.answerLine === undefined) draft.situation.push(node);
    else if (draft.begun && index < lastAnswer && form.runsOn) draft.answers.push(node);
    else if (draft.begun && index < lastAnswer) report(strayParagraph(placeOf(node.source)));
    else tail.push(node);
  });
  const { begun: _, answerLine, ...rest } = draft;
  return { ...rest, ...(answerLine ? { answerLine } : {}), after: [...tail, ...draft.after] };
}

function takeAnswer(node: MdNode, draft: Draft, form: AnswerForm, report: Report): void {
  draft.begun = true;
  if (node.type !== 'list' || form.runsOn) {
    draft.answers.push(node);
    return;
  }
  for (const item of node.children) {
    const blocks: MdNode[] = [];
    const feedback: Located[] = [];
    for (const child of item.children) {
      if (child.type !== 'blockquote') {
        blocks.push(child);
        continue;
      }
      for (const piece of splitQuote(innerText(child), report))
        takePiece(piece, feedback, draft.parts, report);
    }
    draft.items.push({ node: item, blocks, feedback });
  }
}

/** `Goed:` and `Fout:` under an answer are that answer's feedback; a tip or explanation there is the question's. */
function takePiece(piece: QuotePiece, feedback: Located[], parts: Parts, report: Report): void {
  if (piece.part === undefined || piece.part === 'right' || piece.part === 'wrong') feedback.push(piece.text);
  else keepPart(parts, piece, report);
}

function takeQuote(
  node: MdNode,
  before: MdNode | undefined,
  amidAnswers: boolean,
  draft: Draft,
  tail: MdNode[],
  report: Report,
): void {
  const pieces = splitQuote(innerText(node), report);
  const plain = pieces.filter((piece) => piece.part === undefined);
  for (const piece of pieces) keepPart(draft.parts, piece, report);
  if (plain.length === 0) return;
  const last = draft.items.at(-1);
  const touching = before?.type === 'list' && lastLine(before) + 1 === (node.source.starts[0]?.line ?? 0);
  if (last && (touching || amidAnswers)) {
    report(gluedFeedback(placeOf(node.source)));
    last.feedback.push(...plain.map((piece) => piece.text));
    return;
  }
  if (draft.begun && last && !plain.some((piece) => piece.nearly)) report(looseQuote(placeOf(node.source)));
  if (draft.begun || draft.answerLine) tail.push(node);
  else draft.situation.push(node);
}

/** Settings, `Antwoord: ...`, and parts that lost their `>`. True when the paragraph was one of these. */
function takeLine(node: MdNode, draft: Draft, report: Report): boolean {
  const source = trimmed(node.source);
  const answer = /^(?:\*\*|__)?(?:antwoord|answer)(?:\*\*|__)?\s*:(?:\*\*|__)?[ \t]*/i.exec(source.text);
  if (answer) {
    const rest = slice(source, answer[0].length);
    const line = rest.text.split('\n')[0] ?? '';
    if (draft.answerLine) report(answerLineTwice(placeOf(source)));
    else draft.answerLine = trimmed(slice(rest, 0, line.length));
    const more = trimmed(slice(rest, line.length));
    if (more.text !== '' && !readSettings(more, draft.settings, report))
      report(strayParagraph(placeOf(more)));
    return true;
  }
  if (readSettings(source, draft.settings, report)) return true;
  const word = /^(?:\*\*|__)?([\p{L} ]{2,20}?)(?:\*\*|__)?\s*:/u.exec(source.text)?.[1];
  if (word !== undefined && !draft.answerLine && isNearlyAnswer(word)) {
    report(nearlyAnswerLine(placeOfWords(source, word), word));
    draft.answerLine = trimmed(slice(source, source.text.indexOf(':') + 1));
    return true;
  }
  if (word !== undefined && partOf(word)) report(partWithoutQuote(placeOfWords(source, word), word));
  return false;
}

function isNearlyAnswer(word: string): boolean {
  return ['antwoord', 'antwoorden', 'answer', 'answers'].some((name) => distance(fold(word), name) <= 2);
}

function lastLine(node: MdNode): number {
  const lines = node.source.text.trimEnd().split('\n').length;
  return node.source.starts[lines - 1]?.line ?? 0;
}
