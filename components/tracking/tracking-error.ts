/** Something went wrong between the course and the LMS or LRS. Told to the learner once, in plain words, never with `alert`. */
export class TrackingError extends Error {
  override readonly name = 'TrackingError';

  constructor(
    /** `scorm12`, `scorm2004`, `cmi5`, `xapi`, `web`. */
    readonly standard: string,
    /** The call that failed, e.g. `LMSCommit`. */
    readonly call: string,
    /** The code the LMS gave, e.g. `391` or an HTTP status. */
    readonly lmsCode?: string,
    readonly diagnostic?: string,
  ) {
    super(
      `${standard} ${call} failed${lmsCode ? ` (${lmsCode})` : ''}${diagnostic ? `: ${diagnostic}` : ''}`,
    );
  }
}
