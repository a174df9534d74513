import type { LanguageMap } from './vocabulary.ts';

/** An activity with its definition (xAPI Data, 2.4.4.1). */
export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: ActivityDefinition;
}

/** What an activity is. */
export interface ActivityDefinition {
  readonly type: string;
  readonly name: LanguageMap;
  readonly description?: LanguageMap;
  readonly interactionType?: string;
  readonly correctResponsesPattern?: readonly string[];
  readonly choices?: readonly InteractionComponent[];
  readonly scale?: readonly InteractionComponent[];
  readonly source?: readonly InteractionComponent[];
  readonly target?: readonly InteractionComponent[];
}

/** An option of a question. */
export interface InteractionComponent {
  readonly id: string;
  readonly description: LanguageMap;
}

/** What came of it. Nothing else is ever in a result. */
export interface StatementResult {
  readonly completion?: true;
  readonly success?: boolean;
  readonly score?: Score;
  /** ISO 8601. */
  readonly duration?: string;
  readonly response?: string;
  readonly extensions?: Readonly<Record<string, number | string>>;
}

/** A score: scaled 0..1, raw in points of a hundred. */
export interface Score {
  readonly scaled: number;
  readonly raw: number;
  readonly min: 0;
  readonly max: 100;
}

/** Activities around a statement. */
export interface ContextActivities {
  readonly parent?: readonly Activity[];
  readonly grouping?: readonly Activity[];
  readonly category?: readonly Activity[];
}

/** A statement without what only the launch knows: actor, registration, id and time. */
export interface StatementDraft {
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context: {
    readonly contextActivities: ContextActivities;
    readonly language: string;
    readonly extensions: Readonly<Record<string, unknown>>;
    readonly registration?: string;
    readonly platform?: string;
  };
}

/** A whole statement (xAPI 1.0.3). */
export interface Statement extends StatementDraft {
  readonly id: string;
  readonly actor: Readonly<Record<string, unknown>>;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
}
