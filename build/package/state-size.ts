import type { Course, Lesson } from '../../components/model/course.ts';
import { lessonsOf } from '../../components/model/course.ts';
import type { Block } from '../../components/model/content.ts';
import type { Dialogue } from '../../components/model/dialogue.ts';
import { applyTo, type PerInteraction, type Response } from '../../components/model/responses.ts';
import type { Interaction } from '../../components/model/interaction.ts';
import {
  newSession,
  type AnswerState,
  type Session,
  type TalkState,
} from '../../components/model/session.ts';
import { scorm12Room, snapshot } from '../../components/model/snapshot.ts';
import type { CompiledCourse } from '../compiled-course.ts';

/** How much room the saved state takes, in characters. */
export interface StateSize {
  /** Somebody who did everything, wrote everything and finished every lesson. */
  readonly worst: number;
  /** The same with only what is never left out: completion, endings and scores. */
  readonly least: number;
  /** What an LMS keeps for certain. */
  readonly room: number;
}

/** The size of the saved state in the worst case, made with the same snapshot that the player saves. */
export function stateSize(compiled: CompiledCourse): StateSize {
  const session = worstSession(compiled);
  return {
    worst: snapshot(session, Number.POSITIVE_INFINITY).length,
    least: snapshot(session, 0).length,
    room: scorm12Room,
  };
}

/** The longest answer a learner can give, a type. */
const longest: PerInteraction<Response> = {
  choice: ({ options, multiple }) => options.slice(0, multiple ? undefined : 1).map(({ code }) => code),
  'true-false': () => true,
  'fill-in': ({ gaps }) => gaps.map(({ options }) => options.at(-1)?.code ?? ''),
  'long-fill-in': () => true,
  numeric: ({ maximum }) => Number(`-${Math.abs(maximum).toFixed(0)}.125`),
  sequencing: ({ options }) => options.map(({ code }) => code),
  matching: ({ sources, targets }) => sources.map(({ code }) => [code, targets[0]?.code ?? code] as const),
  likert: ({ statements, scale }) =>
    statements.map(({ code }) => [code, Math.max(...scale.map(({ value }) => value))] as const),
  other: () => true,
};

/** A session in which everything happened, and as often as it can. */
export function worstSession({ course, lessons }: CompiledCourse): Session {
  const blocks = new Map(
    lessons.map(({ lesson, screens }) => [lesson.code, screens.flatMap((screen) => screen.blocks)]),
  );
  const outline = lessonsOf(course);
  const asked = outline.flatMap((lesson) => interactionsOf(blocks.get(lesson.code) ?? []));
  const all = [...blocks.values()].flatMap(interactionsOf);
  const byKey = new Map(all.map((interaction) => [interaction.key, interaction]));
  const talks = [...blocks.values()].flatMap(dialoguesOf);
  const last = outline.at(-1);
  return {
    ...newSession(46655),
    revision: 99_999,
    seconds: 359_999,
    privacyRead: true,
    ...(last ? { place: { lesson: last.code, screen: last.screens.at(-1)?.code ?? '0' } } : {}),
    ...(course.routes[0] ? { route: longestOf(course.routes.map(({ id }) => id)) } : {}),
    lessons: Object.fromEntries(
      outline.map(({ code, screens }) => [code, { seen: screens.map((screen) => screen.code), done: true }]),
    ),
    answers: Object.fromEntries(asked.map((interaction) => [interaction.key, worstAnswer(interaction)])),
    talks: Object.fromEntries(talks.map((talk) => [talk.key, worstTalk(talk)])),
    tests: Object.fromEntries(
      outline.flatMap((lesson) => (lesson.test ? [[lesson.code, worstTest(course, lesson, byKey)]] : [])),
    ),
    recalls: Object.fromEntries(
      outline.flatMap(({ code, recall }) =>
        recall ? [[code, recall.questions.slice(0, recall.count)] as const] : [],
      ),
    ),
    remembered: [
      ...new Set(
        talks.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.replies.flatMap((r) => r.remember))),
      ),
    ],
    completed: { success: 'passed', score: 0.987 },
  };
}

function worstAnswer(interaction: Interaction): AnswerState {
  const response = applyTo(longest, interaction, undefined as never);
  return { attempts: 9, response, ...(interaction.scored ? { scaled: 0.333, best: 0.667 } : {}) };
}

function worstTalk({ scenes }: Dialogue): TalkState {
  const replies = scenes.flatMap((scene) => scene.replies.map((reply) => reply.code));
  const endings = scenes.filter((scene) => scene.ending).map((scene) => scene.code);
  return { replies, endings, passed: true, skipped: true, plays: 35 };
}

function worstTest(
  course: Course,
  lesson: Lesson,
  byKey: ReadonlyMap<string, Interaction>,
): Session['tests'][string] {
  const tries = Math.max(
    ...course.routes.map(({ completion }) =>
      completion.test?.lesson === lesson.id && completion.test.attempts > 0 ? completion.test.attempts : 10,
    ),
  );
  const drawn = (lesson.test?.from ?? []).flatMap(({ questions }) => questions).slice(0, lesson.test?.count);
  const answers = drawn.flatMap((key) => {
    const interaction = byKey.get(key);
    return interaction ? [[key, worstAnswer(interaction)] as const] : [];
  });
  return {
    scores: Array.from({ length: tries }, () => 0.667),
    drawn,
    answers: Object.fromEntries(answers),
    running: true,
  };
}

function interactionsOf(blocks: readonly Block[]): readonly Interaction[] {
  return blocks.flatMap((block) => {
    if (block.type === 'interaction') return [block.interaction];
    if (block.type !== 'dialogue') return [];
    return block.dialogue.scenes.flatMap((scene) =>
      scene.steps.flatMap((step) => (step.type === 'prediction' ? [step.interaction] : [])),
    );
  });
}

function dialoguesOf(blocks: readonly Block[]): readonly Dialogue[] {
  return blocks.flatMap((block) => (block.type === 'dialogue' ? [block.dialogue] : []));
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((long, text) => (text.length > long.length ? text : long), '');
}
