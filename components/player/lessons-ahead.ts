import { lessonsOf, lessonsOnRoute } from '../model/course.ts';
import type { SessionController } from './session-controller.ts';

/** Ids of the lessons whose chunks the learner will need. */
export function lessonsAhead({ course, session }: SessionController): readonly string[] {
  const onRoute = lessonsOnRoute(course, session.route);
  const place = lessonsOf(course).find(({ code }) => code === session.place?.lesson);
  const from = Math.max(0, place ? onRoute.indexOf(place) : 0);
  return [...onRoute.slice(from), ...onRoute.slice(0, from)].map(({ id }) => id);
}
