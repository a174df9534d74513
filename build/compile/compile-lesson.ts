import type { Block, Screen } from '../../components/model/content.ts';
import type { TalkRef } from '../../components/model/course.ts';
import type { Interaction } from '../../components/model/interaction.ts';

import { unusedFootnote } from '../problems/prose-problems.ts';
import { firstRight } from '../problems/answer-problems.ts';
import { talkInBank } from '../problems/lesson-problems.ts';
import { emptyScreen, endingOutside, talkLevel } from '../problems/question-problems.ts';
import { placeOf } from '../read/located.ts';
import type { MdNode } from '../read/markdown.ts';
import { isComment, type Section } from '../read/sections.ts';
import { markTerms, type SoughtTerm } from './glossary.ts';
import { apart, keyOf, type LessonContext } from './lesson-context.ts';
import type { LessonOutline, Part, PartId, ScreenOutline } from './lesson-outline.ts';
import { compileBlocks, footnoteLabel, takeFootnotes } from './prose.ts';
import type { Footnotes } from './prose-context.ts';
import { compileQuestion, type QuestionKeyword } from './question/compile-question.ts';
import { checkSlips } from './slips.ts';
import type { TalkCompiler, TalkInput } from './talk-input.ts';

/** A lesson whose screens are compiled; the outline of the course is made from all of them. */
export interface CompiledLesson {
  readonly screens: readonly Screen[];
  readonly talks: readonly TalkRef[];
  /** Ids of all its talks, those that did not compile included. */
  readonly talkIds: readonly string[];
  readonly interactions: readonly Interaction[];
}

/** What compiling one lesson needs besides its context. */
export interface LessonParts {
  readonly outline: LessonOutline;
  readonly screenCodes: readonly string[];
  readonly ids: ReadonlyMap<Part, PartId>;
  readonly terms: readonly SoughtTerm[];
  readonly compileTalk: TalkCompiler;
  readonly alternative: TalkInput['alternative'];
}

/** Compiles the screens of a lesson. */
export function compileLesson(lesson: LessonParts, context: LessonContext): CompiledLesson {
  const { outline } = lesson;
  const footnotes = footnotesOf(outline, context);
  const own: LessonContext = { ...context, footnotes };
  const screens = outline.screens.map((screen, index): Screen => {
    for (const part of screen.parts) {
      if (part.kind !== 'talk') part.sections.forEach((section) => checkSlips(section, own));
    }
    const blocks = screen.parts.flatMap((part) => compilePart(part, lesson, own));
    const notes = takeFootnotes(own);
    const all = mergeProse(notes.length > 0 ? [...blocks, { type: 'prose', prose: notes }] : blocks);
    const shows = outline.meta.test ?? outline.meta.recall;
    const failed = screen.parts.some((part) => part.kind !== 'prose' || part.sections.some(isWritten));
    if (
      all.length === 0 &&
      screen.parts.length > 0 &&
      !failed &&
      !(shows && index === outline.screens.length - 1)
    ) {
      context.report(emptyScreen(screen.at, screen.title));
    }
    return {
      code: lesson.screenCodes[index] ?? '',
      title: screen.title,
      blocks: markScreen(all, lesson.terms),
    };
  });
  for (const [label, node] of footnotes.written) {
    if (!footnotes.numbered.includes(label)) context.report(unusedFootnote(placeOf(node.source), label));
  }
  const blocks = screens.flatMap((screen) => screen.blocks);
  const interactions = blocks.flatMap((block) => (block.type === 'interaction' ? [block.interaction] : []));
  checkFirstRight(interactions, outline.screens, context);
  const talkIds = [...lesson.ids].flatMap(([part, { id }]) => (part.kind === 'talk' ? [id] : []));
  return { screens, talks: talksOf(blocks), talkIds, interactions };
}

function compilePart(part: Part, lesson: LessonParts, context: LessonContext): readonly Block[] {
  const [section] = part.sections;
  const heading = section?.heading;
  const named = lesson.ids.get(part);
  if (part.kind === 'prose' || !section || !heading || !named) {
    return part.sections.flatMap((plain) => compileSection(plain, context));
  }
  const at = placeOf(heading.text);
  if (part.kind === 'question') {
    const head = { id: named.id, title: heading.rest, at, context: apart(context) };
    const { interaction, after } = compileQuestion(part.keyword as QuestionKeyword, section, head);
    const prose = compileBlocks(after, context);
    return [
      ...(interaction ? [{ type: 'interaction', interaction } as const] : []),
      ...(prose.length > 0 ? [{ type: 'prose', prose } as const] : []),
    ];
  }
  if (heading.level !== 2) context.report(talkLevel(at));
  if (context.bank) context.report(talkInBank(at));
  const dialogue = lesson.compileTalk({
    id: named.id,
    key: keyOf(context, named.id, at),
    at,
    sections: part.sections,
    goals: lesson.outline.meta.goals,
    characters: lesson.outline.meta.characters,
    context: apart(context),
    alternative: lesson.alternative,
  });
  return dialogue ? [{ type: 'dialogue', dialogue }] : [];
}

function compileSection(section: Section, context: LessonContext): readonly Block[] {
  const { heading, nodes } = section;
  if (heading?.keyword === 'ending') context.report(endingOutside(placeOf(heading.text)));
  const shown: readonly MdNode[] = heading && heading.level > 2 ? [heading.node, ...nodes] : nodes;
  const prose = compileBlocks(shown, context);
  return prose.length > 0 ? [{ type: 'prose', prose }] : [];
}

function mergeProse(blocks: readonly Block[]): readonly Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (block.type === 'prose' && last?.type === 'prose') {
      merged[merged.length - 1] = { type: 'prose', prose: [...last.prose, ...block.prose] };
    } else merged.push(block);
  }
  return merged;
}

function markScreen(blocks: readonly Block[], terms: readonly SoughtTerm[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.map((block) =>
    block.type === 'prose' ? { ...block, prose: markTerms(block.prose, terms, seen) } : block,
  );
}

function footnotesOf(outline: LessonOutline, context: LessonContext): Footnotes {
  const nodes = outline.screens.flatMap((screen) =>
    screen.parts.flatMap((part) => part.sections.flatMap((section) => section.nodes)),
  );
  const written = new Map<string, MdNode>();
  for (const node of nodes) if (node.type === 'footnoteNote') written.set(footnoteLabel(node), node);
  return { prefix: `noot-${context.lessonId}`, written, numbered: [], pending: [] };
}

function talksOf(blocks: readonly Block[]): readonly TalkRef[] {
  return blocks.flatMap((block): TalkRef[] => {
    if (block.type !== 'dialogue') return [];
    const { id, key, title, warning } = block.dialogue;
    const alternative = warning?.alternative?.talk;
    const code = key.split('.')[1] ?? '';
    return [{ id, code, title, ...(alternative === undefined ? {} : { alternative }) }];
  });
}

/** Whether anything was written under a heading, also when it could not be compiled. */
function isWritten({ nodes }: Section): boolean {
  return nodes.some((node) => !isComment(node) && node.type !== 'def' && node.type !== 'footnoteNote');
}

/** All right answers first, from four questions in a lesson. */
function checkFirstRight(
  interactions: readonly Interaction[],
  screens: readonly ScreenOutline[],
  context: LessonContext,
): void {
  const choices = interactions
    .filter((interaction) => interaction.type === 'choice')
    .filter((choice) => choice.scored);
  const first = choices.every(({ options }) => {
    const right = options.filter((option) => option.correct).length;
    return right > 0 && right < options.length && options.slice(0, right).every((option) => option.correct);
  });
  if (choices.length < 4 || !first) return;
  const part = screens
    .flatMap((screen) => screen.parts)
    .find((candidate) => candidate.keyword === 'question');
  const heading = part?.sections[0]?.heading;
  if (heading) context.report(firstRight(placeOf(heading.text), choices.length));
}
