import type { Dialogue } from './dialogue.ts';
import type { Interaction } from './interaction.ts';
import type { Lesson } from './course.ts';
import type { Prose } from './prose.ts';

/** What a lesson holds once compiled. Plain JSON. */
export interface LessonContent {
  readonly lesson: Lesson;
  /** Name of the bank, for a lesson that is never shown by itself. */
  readonly bank?: string;
  /** Where facts come from; `proof` tells what is well proven from what is a handy aid. */
  readonly sources: readonly Source[];
  readonly screens: readonly Screen[];
}

/** A source that the learner can open. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly proof?: 'proven' | 'aid';
}

/** A screen: the part under one `##` heading (the first may have none and takes the lesson's title). */
export interface Screen {
  readonly code: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A part of a screen. */
export type Block =
  | { readonly type: 'prose'; readonly prose: Prose }
  | { readonly type: 'interaction'; readonly interaction: Interaction }
  | { readonly type: 'dialogue'; readonly dialogue: Dialogue };
