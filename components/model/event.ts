import type { Grade } from './grade.ts';
import type { Interaction } from './interaction.ts';
import type { Response } from './responses.ts';
import type { Session } from './session.ts';

/** What happened, in the past tense: the only currency between elements, session and tracking. Codes and keys, never free text. */
export type LearningEvent =
  | { readonly type: 'route-chosen'; readonly route: string }
  | { readonly type: 'privacy-read' }
  | { readonly type: 'screen-seen'; readonly lesson: string; readonly screen: string }
  | {
      readonly type: 'answered';
      readonly key: string;
      readonly response: Response;
      readonly grade: Grade | undefined;
      readonly seconds: number;
      /** What was asked, for whoever reports it. */
      readonly interaction?: Interaction<unknown>;
    }
  | { readonly type: 'lesson-completed'; readonly lesson: string }
  | { readonly type: 'talk-started'; readonly key: string }
  | { readonly type: 'talk-replied'; readonly key: string; readonly reply: string }
  | { readonly type: 'talk-rewound'; readonly key: string; readonly replies: readonly string[] }
  | {
      readonly type: 'talk-ended';
      readonly key: string;
      readonly ending: string;
      readonly result: 'passed' | 'again';
      readonly remembered: readonly string[];
    }
  | { readonly type: 'talk-skipped'; readonly key: string }
  | { readonly type: 'test-started'; readonly lesson: string; readonly drawn: readonly string[] }
  | {
      readonly type: 'test-answered';
      readonly lesson: string;
      readonly key: string;
      readonly response: Response;
      readonly grade: Grade;
      readonly seconds: number;
      readonly interaction?: Interaction<unknown>;
    }
  | { readonly type: 'test-finished'; readonly lesson: string; readonly scaled: number }
  | { readonly type: 'recall-drawn'; readonly lesson: string; readonly drawn: readonly string[] }
  | { readonly type: 'time-passed'; readonly seconds: number }
  | { readonly type: 'progress-erased' }
  /** The learner brought what they did elsewhere. */
  | { readonly type: 'progress-brought'; readonly session: Session };
