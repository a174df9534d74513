/**
 * Remembers that this tab already ended the attempt: a reload fires `pagehide` too, and an LMS that answers false to a new Initialize
 * then means "the session is over", not "go on". Storage may be blocked; then nothing is remembered.
 */
export interface FinishMark {
  set(): void;
  clear(): void;
  isSet(): boolean;
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
    set: () => void attempt(() => owner.sessionStorage.setItem(name, '1')),
    clear: () => void attempt(() => owner.sessionStorage.removeItem(name)),
    isSet: () => attempt(() => owner.sessionStorage.getItem(name)) === '1',
  };
}
