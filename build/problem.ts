/** Where something stands in a file; line and column are 1-based, in the LF text. */
export interface Place {
  /** Relative to the course folder, forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** End of the marked part on the same line (exclusive), for the code frame. */
  readonly endColumn?: number;
}

/** Error: what makes the build or the score wrong. Warning: unreachable, unlisted, style. */
export type Severity = 'error' | 'warning';

/** A text in both languages of the messages. */
export interface Message {
  readonly nl: string;
  readonly en: string;
}

/** Something an author should know; compile functions return them, they never throw for an author's mistake. */
export interface Problem {
  /** `area/what-is-wrong`, e.g. `choice/no-correct-answer`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  /** What to do. */
  readonly hint?: Message;
  readonly at: Place;
}

/** A value with everything that was noticed on the way; `value` is absent when it cannot be used. */
export interface Compiled<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}
