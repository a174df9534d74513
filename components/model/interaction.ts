import type { Prose } from './prose.ts';

/** The interaction types that SCORM 2004 and xAPI share (xAPI-Data.md, Appendix C; SCORM 2004 RTE 4.2.9). */
export type InteractionType =
  | 'choice'
  | 'true-false'
  | 'fill-in'
  | 'long-fill-in'
  | 'numeric'
  | 'sequencing'
  | 'matching'
  | 'likert'
  | 'other';

/** The elements that ask; several may share an interaction type. */
export type AskedElementName =
  | 'choice'
  | 'prediction'
  | 'true-false'
  | 'matching'
  | 'sorting'
  | 'sequencing'
  | 'fill-in'
  | 'numeric'
  | 'likert'
  | 'reflection'
  | 'plan';

/** What every interaction has. `Text` is `Prose` at build time and `string | TemplateResult` in the browser. */
export interface InteractionBase<Text> {
  /** Stable id, unique in the course, `a-z0-9-`. */
  readonly id: string;
  /** Key in the state: `lesson code . question code`, both append-only short codes. */
  readonly key: string;
  readonly element: AskedElementName;
  /** The question in plain words, at most 250 characters; for reports, search and screen-reader names. */
  readonly label: string;
  /** The question as it stands in the heading. */
  readonly question: Text;
  /** The situation above the answers. */
  readonly situation?: Text;
  /** 0..10, default 1; 0 when `scored` is false. */
  readonly weight: number;
  /** False for `Telt niet mee.`, scales, reflections and plans. */
  readonly scored: boolean;
  /** How often the learner may answer; 0 means no limit. */
  readonly attempts: number;
  /** Whether the order of options is shuffled for each learner. */
  readonly shuffled: boolean;
  readonly tip?: Text;
  readonly explanation?: Text;
  /** Shown after a right answer. */
  readonly whenRight?: Text;
  /** Shown after an answer that is not fully right. */
  readonly whenWrong?: Text;
}

/** An option with its append-only code: one character of `0-9a-z`. */
export interface Option<Text> {
  readonly code: string;
  readonly text: Text;
  /** Plain words, only where `text` is not a plain string. */
  readonly label?: string;
  readonly feedback?: Text;
}

export interface ChoiceInteraction<Text = Prose> extends InteractionBase<Text> {
  readonly type: 'choice';
  readonly element: 'choice' | 'prediction';
  readonly multiple: boolean;
  readonly options: readonly (Option<Text> & { readonly correct: boolean })[];
  /** For a prediction: what the resident really thought or did, shown after the answer (`Zo was het:`). */
  readonly reveal?: Text;
}

export interface TrueFalseInteraction<Text = Prose> extends InteractionBase<Text> {
  readonly type: 'true-false';
  readonly element: 'true-false';
  readonly correct: boolean;
  readonly whenTrue?: Text;
  readonly whenFalse?: Text;
  /** Which words the author used for the two answers. */
  readonly words: 'true-false' | 'yes-no' | 'right-wrong';
}

/** `Koppel`: each source gets one target. `Sorteer`: sources are cards, targets are trays. */
export interface MatchingInteraction<Text = Prose> extends InteractionBase<Text> {
  readonly type: 'matching';
  readonly element: 'matching' | 'sorting';
  readonly sources: readonly Option<Text>[];
  readonly targets: readonly Option<Text>[];
  /** Right pairs `[source code, target code]`; equal targets are interchangeable through `same`. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Groups of target codes with the same words. */
  readonly same?: readonly (readonly string[])[];
}

export interface SequencingInteraction<Text = Prose> extends InteractionBase<Text> {
  readonly type: 'sequencing';
  readonly element: 'sequencing';
  /** In the right order. */
  readonly options: readonly Option<Text>[];
}

/** A gap: typed (accepted answers with codes) or picked from a list. */
export interface Gap {
  readonly code: string;
  readonly kind: 'typed' | 'pick';
  /** Typed: accepted answers. Pick: all options. One character codes; `correct` only differs for `pick`. */
  readonly options: readonly { readonly code: string; readonly text: string; readonly correct: boolean }[];
}

export interface FillInInteraction<Text = Prose> extends InteractionBase<Text> {
  readonly type: 'fill-in';
  readonly element: 'fill-in';
  /** The sentence(s), cut at the gaps: `parts[0] gap[0] parts[1] ...`; one more part than gaps. */
  readonly parts: readonly Text[];
  readonly gaps: readonly Gap[];
}

export interface NumericInteraction<Text = Prose> extends InteractionBase<Text> {
  readonly type: 'numeric';
  readonly element: 'numeric';
  /** Inclusive bounds. */
  readonly minimum: number;
  readonly maximum: number;
  /** The model answer. */
  readonly answer: number;
  readonly unit?: string;
}

export interface LikertInteraction<Text = Prose> extends InteractionBase<Text> {
  readonly type: 'likert';
  readonly element: 'likert';
  /** The points of the scale in order; label may be empty for points in between. */
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  readonly statements: readonly Option<Text>[];
}

/** Open reflection: private, never leaves the device. */
export interface ReflectionInteraction<Text = Prose> extends InteractionBase<Text> {
  readonly type: 'long-fill-in';
  readonly element: 'reflection';
  readonly minimumWords?: number;
  readonly example?: Text;
}

/** `Plan`: lines to complete, private. `...` in a line is a gap. */
export interface PlanInteraction<Text = Prose> extends InteractionBase<Text> {
  readonly type: 'other';
  readonly element: 'plan';
  readonly lines: readonly { readonly code: string; readonly parts: readonly string[] }[];
}

/** Every interaction. A union over `type` and `element`. */
export type Interaction<Text = Prose> =
  | ChoiceInteraction<Text>
  | TrueFalseInteraction<Text>
  | MatchingInteraction<Text>
  | SequencingInteraction<Text>
  | FillInInteraction<Text>
  | NumericInteraction<Text>
  | LikertInteraction<Text>
  | ReflectionInteraction<Text>
  | PlanInteraction<Text>;

/** The interaction of one type. */
export type InteractionOf<T extends InteractionType, Text = Prose> = Extract<
  Interaction<Text>,
  { readonly type: T }
>;
