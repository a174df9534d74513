/** What done, passed and the score are; computed in one pure place, from the course's completion rule. No adapter decides. */
export interface Outcome {
  /** Progress 0..1 over the route, weighted by minutes. */
  readonly progress: number;
  /** Everything the rule asks has been done. Stays true once true (stored fact). */
  readonly completed: boolean;
  /** Absent while it is not final: a failed try with tries left, or a test that has not been taken. */
  readonly success?: 'passed' | 'failed';
  /** 0..1; absent while not final, so that nothing is written that an LMS would turn into passed or failed. */
  readonly score?: number;
  readonly lessonsDone: number;
  readonly lessonsTotal: number;
  /** What is still to do, for the finish page. */
  readonly left: readonly Remaining[];
}

/** Something the learner still has to do. */
export type Remaining =
  | { readonly type: 'lessons'; readonly lessons: readonly string[] }
  | { readonly type: 'talks'; readonly talks: readonly string[]; readonly needed: number }
  | { readonly type: 'test'; readonly lesson: string; readonly triesLeft: number | undefined };
