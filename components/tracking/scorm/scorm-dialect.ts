import type { Reported } from '../../model/patterns.ts';
import type { Interaction } from '../../model/interaction.ts';
import type { TalkRef } from '../../model/course.ts';
import type { Response } from '../../model/responses.ts';
import type { Outcome } from '../../model/outcome.ts';

/** What differs between SCORM 1.2 and 2004; everything else is one piece of logic. */
export interface ScormDialect {
  readonly standard: 'scorm12' | 'scorm2004';
  /** The package is pinned to one API: some LMSs show both (SABA, Kallidus; spoor adapt-stateful-session.js). */
  readonly apiName: 'API' | 'API_1484_11';
  readonly methods: Readonly<
    Record<'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'lastError' | 'diagnostic', string>
  >;
  /** Error code of a second Initialize. */
  readonly alreadyInitialized: string;
  readonly elements: {
    readonly suspendData: string;
    readonly location: string;
    readonly sessionTime: string;
    readonly exit: string;
    readonly mode: string;
    readonly credit: string;
    readonly learnerId: string;
    readonly learnerName: string;
    readonly masteryScore: string;
    readonly score: string;
    readonly interactionCount: string;
    /** Asked before an explicit exit, where the standard has it. */
    readonly navigation?: string;
  };
  /** Elements that say how far the learner is, read at launch. */
  readonly statusElements: readonly string[];
  /** Longest state. */
  readonly room: number;
  /** Threshold 0..1 from the LMS's text. */
  mastery(text: string): number | undefined;
  /** Score 0..1 from the LMS's text. */
  readScore(text: string): number | undefined;
  timespan(seconds: number): string;
  /** What to write at the start of an attempt that has no status yet. */
  readonly beginning: readonly (readonly [string, string])[];
  /** Whether these status texts mean that nothing was set yet. */
  isUntouched(statuses: readonly string[]): boolean;
  /** Whether these status texts say completed, passed or failed. */
  isFinal(statuses: readonly string[]): boolean;
  /** Score before status (Cornerstone reports 0 otherwise, adapt_framework#2604); nothing that is not final. */
  results(outcome: Outcome, wantsProgress: boolean): readonly (readonly [string, string])[];
  /** Elements of a score that an LMS may not know. */
  readonly optional: readonly string[];
  /** The writing of an answered interaction. */
  reported(interaction: Interaction<unknown>, response: Response): readonly Reported[];
  /** The writing of a talk that ended: practice, so never right or wrong. */
  talkEnded(talk: TalkRef, result: 'passed' | 'again', at: Date): AnsweredInteraction;
  /** The fields of interaction `index`, in the order the standard asks. */
  interaction(index: number, answer: AnsweredInteraction): readonly (readonly [string, string])[];
}

/** One answer, or the end of a talk, as it is reported. */
export interface AnsweredInteraction {
  readonly id: string;
  readonly label: string;
  readonly weight: number;
  readonly reported: Omit<Reported, 'type'> & { readonly type: string };
  readonly result: 'right' | 'wrong' | 'neutral';
  readonly seconds: number;
  readonly at: Date;
}
