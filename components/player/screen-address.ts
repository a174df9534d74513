import { lessonsOf, lessonsOnRoute, type Course, type Lesson, type ScreenRef } from '../model/course.ts';
import type { Place, Session } from '../model/session.ts';

/** Pages beside the lessons, by their name in the address. */
export const pageNames = ['notities', 'begrippen'] as const;

/** The name of a page beside the lessons. */
export type PageName = (typeof pageNames)[number];

/** Where the learner is in the frame: the opening screen, a screen, a page beside the lessons, the finish page or the page after leaving. */
export type Address =
  | { readonly at: 'start' }
  | { readonly at: 'page'; readonly page: PageName }
  | { readonly at: 'screen'; readonly lesson: Lesson; readonly screen: ScreenRef }
  | { readonly at: 'finish' }
  | { readonly at: 'left' };

/** A screen of a lesson. */
export type ScreenAddress = Extract<Address, { at: 'screen' }>;

/** The hash of an address; it lets a reload return to it. */
export function addressHash(address: Address): string {
  switch (address.at) {
    case 'start':
      return '#/';
    case 'screen':
      return `#/les/${address.lesson.id}/${address.screen.code}`;
    case 'page':
      return `#/${address.page}`;
    case 'finish':
      return '#/klaar';
    case 'left':
      return '#/gestopt';
  }
}

/** Reads a hash; undefined when it is not an address of this course (a footnote, or a lesson that is gone). */
export function readAddress(course: Course, hash: string): Address | undefined {
  if (hash === '#/') return { at: 'start' };
  if (hash === '#/klaar') return { at: 'finish' };
  const page = pageNames.find((name) => hash === `#/${name}`);
  if (page) return { at: 'page', page };
  const [, lessonId = '', screenCode] = /^#\/les\/([^/]+)(?:\/([^/#]*))?/.exec(hash) ?? [];
  const lesson = lessonsOf(course).find((candidate) => candidate.id === safeDecode(lessonId));
  const screen = lesson?.screens.find(({ code }) => code === screenCode) ?? lesson?.screens[0];
  return lesson && screen ? { at: 'screen', lesson, screen } : undefined;
}

/** A malformed `%` in a link that somebody typed must not stop the course. */
function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The screen of a saved place; the first of its lesson when the screen is gone, undefined when the lesson is. */
export function addressOfPlace(course: Course, place: Place | undefined): Address | undefined {
  const lesson = lessonsOf(course).find(({ code }) => code === place?.lesson);
  const screen = lesson?.screens.find(({ code }) => code === place?.screen) ?? lesson?.screens[0];
  return lesson && screen ? { at: 'screen', lesson, screen } : undefined;
}

/** Where a learner goes on whose place is gone from the course: the first lesson of the route that is not done. */
export function firstOpenAddress(course: Course, { lessons }: Session, route: string): Address {
  const open = lessonsOnRoute(course, route).find(({ code }) => !lessons[code]?.done);
  return addressOfPlace(course, open && { lesson: open.code, screen: '' }) ?? firstAddress(course, route);
}

/** The first screen of the route. */
export function firstAddress(course: Course, route: string | undefined): Address {
  return (
    lessonsOnRoute(course, route)
      .map((lesson) => addressOfPlace(course, { lesson: lesson.code, screen: '' }))
      .find((address) => address !== undefined) ?? { at: 'finish' }
  );
}

/** The screen before or after one, over the borders of lessons; the opening screen and the finish page close the row. */
export function neighbour(course: Course, route: string | undefined, from: Address, step: -1 | 1): Address {
  if (from.at !== 'screen') {
    return step > 0 ? firstAddress(course, route) : lastAddress(course, route);
  }
  const screens = screensOf(course, route, from.lesson);
  const index = screens.findIndex(
    (address) => address.lesson === from.lesson && address.screen === from.screen,
  );
  return screens[index + step] ?? (step > 0 ? { at: 'finish' } : { at: 'start' });
}

function lastAddress(course: Course, route: string | undefined): Address {
  return screensOf(course, route).at(-1) ?? { at: 'start' };
}

/** A lesson outside the route, opened by a link, keeps its own place in the order. */
function screensOf(course: Course, route: string | undefined, also?: Lesson): readonly ScreenAddress[] {
  const onRoute = new Set(lessonsOnRoute(course, route));
  return lessonsOf(course)
    .filter((lesson) => onRoute.has(lesson) || lesson === also)
    .flatMap((lesson) => lesson.screens.map((screen) => ({ at: 'screen' as const, lesson, screen })));
}
