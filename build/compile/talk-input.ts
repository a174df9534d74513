import type { Dialogue } from '../../components/model/dialogue.ts';
import type { Looks } from '../../components/model/feeling.ts';
import type { Place } from '../problem.ts';
import type { Section } from '../read/sections.ts';
import type { LessonContext } from './lesson-context.ts';

/** A talk as the lesson hands it over: from `## Gesprek: ...` to the next `#` or `##`. */
export interface TalkInput {
  readonly id: string;
  /** Key in the state, already coded. */
  readonly key: string;
  /** Place of the heading. */
  readonly at: Place;
  /** The section of `## Gesprek` itself, then one for each heading under it. */
  readonly sections: readonly Section[];
  /** `gespreksdoelen:` of the lesson. */
  readonly goals: readonly PlacedName[];
  /** `personages:` of the lesson; what is absent derives from the name. */
  readonly characters: Readonly<Record<string, Partial<Looks>>>;
  readonly context: LessonContext;
  /** The talk behind a link to another lesson, for `Overslaan kan: [..](..)`; what cannot be is reported. */
  alternative(href: string, at: Place): TalkAlternative | undefined;
}

/** A name with its place. */
export interface PlacedName {
  readonly name: string;
  readonly at: Place;
}

/** A talk that counts equally. */
export interface TalkAlternative {
  readonly talk: string;
  readonly lesson: string;
  readonly title: string;
}

/** Compiles a talk; undefined when it cannot be one (that has been reported). */
export type TalkCompiler = (input: TalkInput) => Dialogue | undefined;
