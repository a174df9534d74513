import type { KeepPlace } from '../model/edition.ts';
import type { Session } from '../model/session.ts';

/**
 * The part of a session that may be kept outside the device: all of it under `lms`; finished lessons, played talks and test scores
 * under `device`, so that answers and the place stay in the browser.
 */
export function reportedState(session: Session, keep: KeepPlace): Session {
  if (keep === 'lms') return session;
  const { place: _place, ...rest } = session;
  return {
    ...rest,
    answers: {},
    recalls: {},
    remembered: [],
    lessons: onlyThose(
      session.lessons,
      ({ done }) => done,
      (state) => ({ ...state, seen: [] }),
    ),
    talks: onlyThose(
      session.talks,
      ({ plays, skipped }) => plays > 0 || skipped,
      (state) => ({ ...state, replies: [], endings: [] }),
    ),
    tests: onlyThose(
      session.tests,
      ({ scores }) => scores.length > 0,
      ({ scores }) => ({ scores, drawn: [], answers: {}, running: false }),
    ),
  };
}

function onlyThose<T>(
  record: Readonly<Record<string, T>>,
  keeps: (value: T) => boolean,
  change: (value: T) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, value]) => keeps(value))
      .map(([key, value]) => [key, change(value)]),
  );
}
