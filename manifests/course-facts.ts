import type { Course, Route } from '../components/model/course.ts';

/** What a manifest tells about a course beside its outline. */
export interface ManifestInput {
  readonly course: Course;
  /** Every other file in the package, as paths from its root. */
  readonly files: readonly string[];
  /** Id of the route that an edition fixes. */
  readonly route?: string;
}

/** Page that a package opens with. */
export const launchPage = 'index.html';

/**
 * An identifier that stays the same over rebuilds and versions: an LMS that finds another one starts every learner anew.
 * Letters, digits and underscores only; some LMSs drop resources whose identifier holds a dot or a space.
 */
export function identifier(prefix: string, course: Course): string {
  return `${prefix}_${course.id.replace(/-/g, '_')}`;
}

/**
 * The pass mark 0..1, where passing the test is all that the course asks. Where the rule is more than a score it is absent:
 * an LMS that knows a mastery score turns any score into passed or failed by itself.
 */
export function passMark({ course, route }: ManifestInput): number | undefined {
  const rules = openRoutes(course, route).map(({ completion }) => completion);
  const marks = new Set(rules.map((rule) => rule.test?.passed));
  const [mark] = marks;
  const onlyTest = rules.every(
    (rule) => rule.test && !rule.talks && rule.lessons.every((id) => id === rule.test?.lesson),
  );
  return onlyTest && marks.size === 1 && mark !== undefined ? mark / 100 : undefined;
}

/** Whether a test decides on every route that the package offers. */
export function isAssessed({ course, route }: ManifestInput): boolean {
  return openRoutes(course, route).every(({ completion }) => completion.test !== undefined);
}

/** Typical learning time in minutes: that of the longest route the package offers. */
export function learningMinutes({ course, route }: ManifestInput): number {
  return Math.round(Math.max(0, ...openRoutes(course, route).map(({ minutes }) => minutes)));
}

/** For whom the course is, in the words of its routes; undefined for a course without named routes. */
export function audience({ course, route }: ManifestInput): string | undefined {
  const titles = openRoutes(course, route)
    .filter(({ id }) => id !== 'alle')
    .map(({ title }) => title);
  return titles.length > 0 ? titles.join(', ') : undefined;
}

function openRoutes(course: Course, route: string | undefined): readonly Route[] {
  const fixed = course.routes.filter(({ id }) => id === route);
  return fixed.length > 0 ? fixed : course.routes;
}

/** At most so many characters, cut at a word. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** A path as a relative URL: forward slashes stay, everything else that a URL does not allow is percent-encoded. */
export function href(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
