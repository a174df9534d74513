import { lessonsOf, type Course, type Lesson } from './course.ts';
import { daysLater, type Day } from './day.ts';
import type { Session } from './session.ts';

/** A short lesson that the course offers some days after it was finished. */
export interface Moment {
  readonly lesson: Lesson;
  readonly days: number;
  /** When it comes; absent while the course was not finished on this device. */
  readonly day?: Day;
  readonly stage: 'later' | 'due' | 'done';
}

/** The moments of the learner's route, soonest first. */
export function momentsOf(
  course: Course,
  session: Session,
  finishedOn: Day | '',
  today: Day,
): readonly Moment[] {
  return lessonsOf(course)
    .flatMap((lesson): Moment[] => {
      const { afterDays, routes } = lesson;
      if (afterDays === undefined) return [];
      if (routes && session.route !== undefined && !routes.includes(session.route)) return [];
      const isDone = session.lessons[lesson.code]?.done === true;
      if (finishedOn === '') return [{ lesson, days: afterDays, stage: isDone ? 'done' : 'later' }];
      const day = daysLater(finishedOn, afterDays);
      return [{ lesson, days: afterDays, day, stage: isDone ? 'done' : day <= today ? 'due' : 'later' }];
    })
    .sort((one, other) => one.days - other.days);
}
