import { newSession, type Session } from './session.ts';

/** The session of a learner who answered 100 questions twice and played 10 talks of 12 replies twice, with all lessons still open. */
export function largeSession(): Session {
  const answers = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [
      `${(index % 25).toString(36)}.${Math.floor(index / 25)}`,
      { attempts: 2, response: ['a', 'b'], scaled: 0.5, best: 1 },
    ]),
  );
  const talks = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [
      `t${index}.0`,
      { replies: [...'0123456789ab'], endings: ['1', '2'], passed: true, skipped: false, plays: 2 },
    ]),
  );
  const lessons = Object.fromEntries(
    Array.from({ length: 35 }, (_, index) => [
      index.toString(36),
      { seen: ['0', '1', '2', '3'], done: false },
    ]),
  );
  return { ...newSession(5), revision: 999, answers, talks, lessons };
}
