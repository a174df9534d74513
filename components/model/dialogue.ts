import type { Feeling, Looks } from './feeling.ts';
import type { ChoiceInteraction } from './interaction.ts';
import type { Prose } from './prose.ts';

/** A talk with a resident: a graph as data. Its state is the list of reply codes chosen, replayed. */
export interface Dialogue<Text = Prose> {
  /** Stable id, unique in the course. */
  readonly id: string;
  /** Key in the state: `lesson code . talk code`. */
  readonly key: string;
  readonly title: string;
  readonly situation: Text;
  readonly meters: readonly Meter[];
  /** Names of the learner's goals (`gespreksdoelen`). */
  readonly goals: readonly string[];
  readonly people: readonly Person[];
  /** First one starts. */
  readonly scenes: readonly Scene<Text>[];
  /** `Feedback achteraf.` shows the coach's comments only in the review. */
  readonly feedback: 'direct' | 'afterwards';
  /** `Gedachten meteen.` shows thoughts at once. */
  readonly thoughts: 'direct' | 'review';
  readonly shuffled: boolean;
  /** A trigger warning, and the talk (id) that counts equally; `lesson` is where that talk stands. */
  readonly warning?: {
    readonly text: Text;
    readonly alternative?: { readonly talk: string; readonly lesson: string; readonly title: string };
  };
}

/** A feeling of the resident, or how clear things are; belongs to the talk. */
export interface Meter {
  readonly name: string;
  readonly start: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Which side is good. */
  readonly good: 'low' | 'high';
  /** Words from low to high (`rustig | gespannen | heet`); at least two. */
  readonly words: readonly string[];
}

/** Somebody who speaks in the talk. */
export interface Person {
  readonly name: string;
  readonly looks: Looks;
}

/** A scene, by its append-only code. */
export interface Scene<Text = Prose> {
  readonly code: string;
  readonly name: string;
  readonly steps: readonly SceneStep<Text>[];
  /** Tested in order on entering the scene, before its first line. */
  readonly jumps: readonly { readonly when: Condition; readonly to: string }[];
  readonly replies: readonly Reply<Text>[];
  /** Present on an ending. */
  readonly ending?: { readonly result: 'passed' | 'again' };
}

/** What happens in a scene before the learner replies, in order. */
export type SceneStep<Text = Prose> =
  | {
      readonly type: 'line';
      readonly speaker: string;
      readonly feeling: Feeling;
      readonly strength: 1 | 2 | 3;
      readonly feelingWord?: string;
      readonly text: Text;
    }
  | { readonly type: 'thought'; readonly speaker: string; readonly text: Text }
  | { readonly type: 'narration'; readonly text: Text }
  | { readonly type: 'pause'; readonly code: string; readonly text: Text }
  | { readonly type: 'prediction'; readonly interaction: ChoiceInteraction<Text> };

/** One of the learner's replies. Codes are append-only, unique in the talk, one or two characters of `0-9a-z`. */
export interface Reply<Text = Prose> {
  readonly code: string;
  readonly text: Text;
  /** Plain words of the reply. */
  readonly label: string;
  readonly when?: Condition;
  readonly feedback?: Text;
  /** Added to meters and goals at once. */
  readonly effects: readonly Effect[];
  readonly later: readonly LaterEffect[];
  /** Promises that are remembered over scenes, talks and lessons. */
  readonly remember: readonly string[];
  /** Code of the next scene. */
  readonly to: string;
  /** `(mag vaker)`: the reply stays after use. */
  readonly reusable: boolean;
}

/** A change of a meter or a goal. */
export interface Effect {
  readonly on: string;
  readonly by: number;
}

/** An effect that comes later: after a number of further replies, or on entering a scene (by code). */
export type LaterEffect = { readonly effects: readonly Effect[] } & (
  { readonly after: number } | { readonly at: string }
);

/** All parts must hold. */
export type Condition = readonly Comparison[];

/** One comparison of a meter or goal, or a promise that was (not) remembered. */
export type Comparison =
  | { readonly of: string; readonly is: '>=' | '<=' | '>' | '<'; readonly than: number }
  | { readonly remembered: string };
