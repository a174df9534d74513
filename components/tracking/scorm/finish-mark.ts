/**
 * Remembers that this tab already ended the attempt: a reload fires `pagehide` too, and an LMS that answers false to a new Initialize
 * then means "the session is over", not "go on". It holds the learner's key, so that what is on the device is still found. Storage may
 * be blocked; then nothing is remembered.
 */
export interface FinishMark {
  set(learnerKey: string): void;
  clear(): void;
  /** The key of the learner whose attempt this tab ended; undefined when it ended none. */
  read(): string | undefined;
}

/** The mark of one course in this tab. */
export function finishMark(owner: Window, courseId: string): FinishMark {
  const name = `${courseId}/finished`;
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    set: (learnerKey) => void attempt(() => owner.sessionStorage.setItem(name, `!${learnerKey}`)),
    clear: () => void attempt(() => owner.sessionStorage.removeItem(name)),
    read: () => attempt(() => owner.sessionStorage.getItem(name))?.slice(1),
  };
}
