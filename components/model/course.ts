/** The outline of a course: what the player knows at start, without the content of lessons. Plain JSON, read-only. */
export interface Course {
  /** Stable id from course.yaml, `a-z0-9-`. */
  readonly id: string;
  /** Base IRI of every activity id; no trailing slash. */
  readonly iri: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly description: string;
  /** BCP 47, e.g. `nl`. */
  readonly language: string;
  /** Semver text from course.yaml. */
  readonly version: string;
  /** First 8 hex digits of the SHA-256 of the compiled content. */
  readonly fingerprint: string;
  readonly keywords: readonly string[];
  readonly publisher?: string;
  readonly rights?: string;
  readonly modules: readonly Module[];
  /** At least one; a course that declares none gets a single route with id `alle`. */
  readonly routes: readonly Route[];
  /** Texts to fill in, with their neutral defaults. */
  readonly fills: Readonly<Record<string, string>>;
}

/** A route through the course for one audience. */
export interface Route {
  readonly id: string;
  readonly title: string;
  /** One sentence under the title on the route card. */
  readonly description?: string;
  readonly minutes: number;
  /** What done and passed mean on this route. */
  readonly completion: CompletionRule;
}

/** What `afronding` in course.yaml asks of a learner on one route. */
export interface CompletionRule {
  /** Ids of the lessons that must be done; all of the route where the author wrote `alle`. */
  readonly lessons: readonly string[];
  /** Talks of which at least a number must be played to an ending (or skipped for another that counts). */
  readonly talks?: { readonly from: readonly string[]; readonly atLeast: number };
  /** The lesson that is the final test; `passed` in percent 0..100, `attempts` 0 means no limit. */
  readonly test?: { readonly lesson: string; readonly passed: number; readonly attempts: number };
}

/** A folder of lessons. */
export interface Module {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly lessons: readonly Lesson[];
}

/** A lesson in the outline. Lessons of a question bank are not in it. */
export interface Lesson {
  /** Stable id from the front matter. */
  readonly id: string;
  /** Append-only short code (`0-9a-z`, 1 or 2 characters) from `course.lock.json`. */
  readonly code: string;
  readonly title: string;
  /** Short number for people, e.g. `1.1`. */
  readonly number?: string;
  readonly minutes: number;
  readonly objective?: string;
  /** Route ids; absent means every route. */
  readonly routes?: readonly string[];
  readonly screens: readonly ScreenRef[];
  readonly talks?: readonly TalkRef[];
  /** Present when this lesson draws its questions from banks. */
  readonly test?: TestRule;
  /** Present when this lesson asks again questions of earlier modules. */
  readonly recall?: RecallRule;
  /** Days after finishing the course on which it offers this lesson; such a lesson is on no route. */
  readonly afterDays?: number;
  /** Present when this lesson offers those days as a calendar file. */
  readonly calendar?: true;
  /** Number of questions that count for the score; for the progress bar and the size of the state. */
  readonly questions: number;
}

/** A screen of a lesson: the part under one `##` heading. */
export interface ScreenRef {
  /** Append-only short code from the lesson's lock file. */
  readonly code: string;
  readonly title: string;
}

/** A talk, as the outline knows it. */
export interface TalkRef {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Id of the talk that counts equally when this one is skipped (trigger warning). */
  readonly alternative?: string;
}

/** `toets:` of a lesson: the banks (each a group of bank lessons) and how many questions are drawn, evenly. */
export interface TestRule {
  readonly from: readonly Bank[];
  readonly count: number;
}

/** A question bank: the codes of its questions, as `lesson code . question code`. */
export interface Bank {
  readonly name: string;
  /** Ids of the bank lessons, whose chunks hold the questions. */
  readonly lessons: readonly string[];
  readonly questions: readonly string[];
}

/** `terughalen:` of a lesson: questions (lesson code . question code) of earlier lessons and how many are asked. */
export interface RecallRule {
  readonly lessons: readonly string[];
  readonly questions: readonly string[];
  readonly count: number;
}

/** All lessons of the outline in order. */
export function lessonsOf(course: Pick<Course, 'modules'>): readonly Lesson[] {
  return course.modules.flatMap((module) => module.lessons);
}

/** The lessons that a route shows, in order; those that come only some days after are on none. */
export function lessonsOnRoute(course: Course, route: string | undefined): readonly Lesson[] {
  return lessonsOf(course).filter(
    (lesson) =>
      lesson.afterDays === undefined &&
      (!lesson.routes || route === undefined || lesson.routes.includes(route)),
  );
}

/** The route with this id, else the first. */
export function routeOf(course: Course, route: string | undefined): Route {
  const found = course.routes.find((candidate) => candidate.id === route) ?? course.routes[0];
  if (!found) throw new Error('A course has at least one route.');
  return found;
}
