import type { LessonOutline, Part } from '../compile/lesson-outline.ts';
import { partOf } from '../compile/question/parts.ts';
import type { Place } from '../problem.ts';
import { inside, placeOf, slice, trimmed, type Located } from '../read/located.ts';
import { innerText, tableRows, type MdNode } from '../read/markdown.ts';
import type { Section } from '../read/sections.ts';
import { languageMark } from './mark.ts';

/** Who speaks in a passage: the course to the learner, somebody in a talk, a thought, what the learner may say, the name of a scene. */
export type PassageVoice = 'told' | 'feedback' | 'spoken' | 'thought' | 'reply' | 'scene';

/** A piece of running text that is judged on its own: a paragraph, an item, a cell, a heading. */
export interface Passage {
  readonly source: Located;
  readonly voice: PassageVoice;
  /** The author marked it: it is meant to be so. */
  readonly meant: boolean;
  /** Index of its screen. */
  readonly screen: number;
  /** Running text that stands on the screen from the start: no answers to choose from, no feedback, no talk that is played. */
  readonly atOnce: boolean;
  /** The talk it belongs to. */
  readonly talk?: Part;
  /** Who says it, in a talk. */
  readonly speaker?: string;
}

/** The passages of a lesson with what its marks say. */
export interface LessonPassages {
  readonly passages: readonly Passage[];
  /** Screens whose length is meant. */
  readonly meantScreens: ReadonlySet<number>;
  /** The mark under the title: objective, practice and feedback are left to the author. */
  readonly meantLesson: boolean;
  /** Marks that say something unknown. */
  readonly unknownMarks: readonly Place[];
}

const speech = /^(?:\*\*|__)([^*_\n]+)(?:\*\*|__)\s*(\([^()]*\))?\s*[:：]\s*/;
const machinery = /^(?:\*\*)?(?:als|if|resultaat|result|antwoord|answer)\b[^\n]*[:：]/i;
const answerMark = /^(?:\(\s*[xX]?\s*\)|\[\s*[xX]?\s*\]|\(\s*(?:als|if)\s[^()]*\))\s*/;

/** Gathers what a learner reads or hears in a lesson. */
export function lessonPassages(outline: LessonOutline): LessonPassages {
  const passages: Passage[] = [];
  const meantScreens = new Set<number>();
  const unknownMarks: Place[] = [];
  let meantLesson = outline.opening.some(({ nodes }) => isMeantWhole(nodes));
  outline.screens.forEach(({ parts }, screen) => {
    for (const part of parts) {
      part.sections.forEach((section, index) => {
        const found = sectionPassages(section, part, index === 0, screen);
        passages.push(...found.passages);
        unknownMarks.push(...found.unknown);
        if (!found.meant) return;
        const level = section.heading?.level ?? 1;
        if (level <= 2) meantScreens.add(screen);
        if (level === 1) meantLesson = true;
      });
    }
  });
  return { passages, meantScreens, meantLesson, unknownMarks };
}

interface SectionPassages {
  readonly passages: readonly Passage[];
  readonly meant: boolean;
  readonly unknown: readonly Place[];
}

function sectionPassages(
  { heading, nodes }: Section,
  part: Part,
  first: boolean,
  screen: number,
): SectionPassages {
  const passages: Passage[] = [];
  const unknown: Place[] = [];
  const isTalk = part.kind === 'talk';
  let meant = false;
  let meantNext = false;
  let begun = false;
  const base = { screen, ...(isTalk ? { talk: part } : {}) };
  const add = (source: Located, voice: PassageVoice, atOnce: boolean, speaker?: string): void => {
    const text = trimmed(source);
    if (text.text === '') return;
    const who = speaker === undefined ? {} : { speaker };
    passages.push({ ...base, ...who, source: text, voice, meant: meant || meantNext, atOnce });
  };
  const paragraph = (source: Located, voice: PassageVoice, atOnce: boolean): void => {
    let rest = trimmed(source);
    if (machinery.test(rest.text)) return;
    if (isTalk) {
      const begins = [...rest.text.matchAll(/^(?=\*\*|__)/gm)].map(({ index }) => index);
      const starts = begins.filter((at) => speech.test(rest.text.slice(at)));
      if (starts.length > 0) {
        starts.forEach((from, index) => {
          const line = slice(rest, from, starts[index + 1] ?? rest.text.length);
          const [head = '', name = '', manner = ''] = speech.exec(line.text) ?? [];
          add(
            slice(line, head.length),
            /denkt|think/i.test(manner) ? 'thought' : 'spoken',
            false,
            name.trim(),
          );
        });
        return;
      }
    }
    const word = /^(?:\*\*)?([\p{L} ]{2,20}?)(?:\*\*)?\s*[:：](?:\*\*)?\s*/u.exec(rest.text);
    if (word && partOf(word[1] ?? '')) rest = slice(rest, word[0].length);
    // Such a paragraph is there for whoever made that promise, and for nobody else.
    add(rest, voice, atOnce && !/^(?:alleen als onthouden|only if remembered)\b/i.test(rest.text));
  };
  const walk = (node: MdNode, voice: PassageVoice, atOnce: boolean, depth: number): void => {
    switch (node.type) {
      case 'paragraph':
      case 'text':
        paragraph(stripped(node.source), voice, atOnce);
        break;
      case 'heading':
        add(inside(node.source, node.source.text.replace(/^#+\s*/, '')), voice, atOnce);
        break;
      case 'list':
        // Answers are worked with, not read on end.
        if (part.kind === 'question') atOnce = false;
        // In a talk the list before the first scene holds the meters, and what hangs under a reply is what it does.
        if (isTalk && (first || depth > 0)) break;
        for (const item of node.children) {
          const own = isTalk ? 'reply' : voice;
          for (const child of item.children) {
            walk(child, child.type === 'text' || child.type === 'paragraph' ? own : voice, atOnce, depth + 1);
          }
          if (item.children.length === 0) add(innerText(item), own, atOnce);
        }
        break;
      case 'blockquote': {
        const asked = isTalk || part.kind === 'question';
        for (const child of node.children)
          walk(child, asked ? 'feedback' : voice, atOnce && !asked, depth + 1);
        break;
      }
      case 'footnoteNote':
        for (const child of node.children) walk(child, voice, false, depth + 1);
        break;
      case 'table':
        for (const cell of tableRows(node).flat())
          add(cell.source, voice, atOnce && part.kind !== 'question');
        break;
    }
  };
  meant = isMeantWhole(nodes);
  if (heading) add(heading.rest, isTalk && !first ? 'scene' : 'told', !isTalk || first);
  for (const node of nodes) {
    const mark = languageMark(node);
    if (mark === 'unknown') unknown.push(placeOf(node.source));
    if (mark === 'meant' && begun) meantNext = true;
    if (node.type === 'html' || node.type === 'def' || node.type === 'hr') continue;
    walk(node, 'told', !isTalk || first, 0);
    begun = true;
    meantNext = false;
  }
  return { passages, meant, unknown };
}

/** A mark right under the heading holds for all of its section. */
function isMeantWhole(nodes: readonly MdNode[]): boolean {
  for (const node of nodes) {
    if (node.type !== 'html') return false;
    if (languageMark(node) === 'meant') return true;
  }
  return false;
}

function stripped(source: Located): Located {
  let rest = trimmed(source);
  for (let found = answerMark.exec(rest.text); found; found = answerMark.exec(rest.text)) {
    rest = slice(rest, found[0].length);
  }
  return rest;
}
