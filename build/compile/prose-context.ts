import type { Place } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import type { Located } from '../read/located.ts';
import type { LinkDefinitions, MdNode } from '../read/markdown.ts';
import type { PromiseRegister } from './promises.ts';

/** What prose needs to know about the file and the course it stands in. */
export interface ProseContext {
  /** The language of the course. */
  readonly language: 'nl' | 'en';
  readonly links: LinkDefinitions;
  /** Names under `invullen:` in course.yaml. */
  readonly fills: readonly string[];
  /** Their neutral texts, for labels in plain words. */
  readonly fillDefaults: Readonly<Record<string, string>>;
  readonly report: Report;
  readonly resolve: Resolver;
  /** Absent in questions and talks: their cards stand apart from the notes of the screen. */
  readonly footnotes?: Footnotes;
  /** What talks remember; absent outside lessons. */
  readonly promises?: PromiseRegister;
}

/** Looks up files and lessons from the place of the lesson; reports what is not there. */
export interface Resolver {
  /** The address for a link, or undefined when it cannot be one. */
  link(href: string, at: Place): string | undefined;
  /** Safe name in the package of a media file, relative to the lesson. */
  media(path: string, at: Place): string | undefined;
  /** Safe name of a caption file that belongs to a media file; undefined when it is not there (not reported). */
  caption(path: string): string | undefined;
  /** A transcript beside a media file; undefined when it is not there (not reported). */
  transcript(path: string): Located | undefined;
}

/** The footnotes of a lesson: what is written and what was referred to. */
export interface Footnotes {
  /** Makes ids unique in the package. */
  readonly prefix: string;
  readonly written: ReadonlyMap<string, MdNode>;
  /** Labels in the order of their numbers. */
  readonly numbered: string[];
  /** Labels whose notes still have to be put under the running screen. */
  readonly pending: string[];
}
