import type { Session } from '../model/session.ts';

/** What was in the first session and is not in the second, in words; empty when nothing was lost. */
export function lostFrom(before: Session, after: Session): readonly string[] {
  const lost: string[] = [];
  if (before.completed && !after.completed) lost.push('completed');
  if (before.completed?.success === 'passed' && after.completed?.success !== 'passed') lost.push('passed');
  for (const [code, { done, seen }] of Object.entries(before.lessons)) {
    const there = after.lessons[code];
    if (done && !there?.done) lost.push(`lesson ${code}`);
    // Of a lesson that is done the saved state keeps no screens.
    if (!done && !there?.done && seen.some((screen) => !there?.seen.includes(screen)))
      lost.push(`screens of ${code}`);
  }
  for (const [key, { attempts, best }] of Object.entries(before.answers)) {
    const there = after.answers[key];
    if ((there?.attempts ?? 0) < attempts) lost.push(`answer ${key}`);
    if ((there?.best ?? 0) < (best ?? 0)) lost.push(`score of ${key}`);
  }
  for (const [key, { plays, passed, endings }] of Object.entries(before.talks)) {
    const there = after.talks[key];
    if ((there?.plays ?? 0) < plays || (passed && !there?.passed)) lost.push(`talk ${key}`);
    if (endings.some((ending) => !there?.endings.includes(ending))) lost.push(`endings of ${key}`);
  }
  for (const [code, { scores }] of Object.entries(before.tests)) {
    if ((after.tests[code]?.scores.length ?? 0) < scores.length) lost.push(`test ${code}`);
  }
  return lost;
}
