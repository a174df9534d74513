import { lessonsOf, type Course } from '../../components/model/course.ts';
import type { Problem } from '../problem.ts';
import { stateTight, stateTooLarge } from '../problems/package-problems.ts';
import type { StateSize } from './state-size.ts';

/** Whether the progress of somebody who does everything fits in an LMS: an error when even completion does not. */
export function sizeProblems(course: Course, { worst, least, room }: StateSize): readonly Problem[] {
  const at = { file: 'course.yaml', line: 1, column: 1 };
  if (least > room) return [stateTooLarge(at, least, room, lessonsOf(course).length)];
  return worst > room ? [stateTight(at, worst, room)] : [];
}
