/** How good a response is. */
export interface Grade {
  /** 0..1; partial credit is right minus wrong over the number of right ones, at least 0. */
  readonly scaled: number;
  readonly correct: boolean;
}
