import type { Course, Lesson, Module, TalkRef } from '../course.ts';
import type { PrivacyLevel } from '../edition.ts';

/** Text a language: Dutch and English at least. */
export type LanguageMap = Readonly<Record<string, string>>;

/** The verbs that a course can send. All are ADL's, which cmi5 uses too. */
export const verbs = {
  initialized: { nl: 'begon met', en: 'initialized' },
  resumed: { nl: 'ging verder met', en: 'resumed' },
  progressed: { nl: 'vorderde in', en: 'progressed' },
  answered: { nl: 'beantwoordde', en: 'answered' },
  completed: { nl: 'rondde af', en: 'completed' },
  passed: { nl: 'slaagde voor', en: 'passed' },
  failed: { nl: 'slaagde niet voor', en: 'failed' },
  suspended: { nl: 'onderbrak', en: 'suspended' },
  terminated: { nl: 'verliet', en: 'terminated' },
} as const satisfies Record<string, LanguageMap>;

/** A verb that a course can send. */
export type VerbName = keyof typeof verbs;

/** IRI of a verb. */
export function verbIri(verb: VerbName): string {
  return `http://adlnet.gov/expapi/verbs/${verb}`;
}

/** Types of the activities that a course speaks of (ADL's vocabulary). */
export const activityTypes = {
  course: 'http://adlnet.gov/expapi/activities/course',
  module: 'http://adlnet.gov/expapi/activities/module',
  lesson: 'http://adlnet.gov/expapi/activities/lesson',
  talk: 'http://adlnet.gov/expapi/activities/simulation',
  question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
} as const;

/** A type of activity. */
export type ActivityType = keyof typeof activityTypes;

/** Result extension of cmi5: progress in whole percents (cmi5, 9.5.5.1). */
export const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** IRIs under the course's own base. The same for every edition and every standard. */
export function iris(course: Course): {
  readonly profile: string;
  /** Context extension: version of the course. */
  readonly version: string;
  /** Context extension: hash of the content, so that it can be shown which course was followed. */
  readonly content: string;
  /** Result extension: how a talk ended, `passed` or `again`. */
  readonly ending: string;
} {
  const base = `${course.iri}/xapi`;
  return {
    profile: `${base}/profile`,
    version: `${base}/version`,
    content: `${base}/content`,
    ending: `${base}/ending`,
  };
}

/**
 * The version of the profile, as statements name it in their category. What can be sent follows from the course and from the privacy
 * level, so each pair of the two is a version of its own.
 */
export function profileVersionIri(course: Course, privacy: PrivacyLevel): string {
  return `${iris(course).profile}/v${encodeURIComponent(course.version)}/${privacy}`;
}

/** Activity id of a module. */
export function moduleIri(course: Course, { id }: Module): string {
  return `${course.iri}/module/${id}`;
}

/** Activity id of a lesson. */
export function lessonIri(course: Course, { id }: Lesson): string {
  return `${course.iri}/les/${id}`;
}

/** Activity id of a talk. */
export function talkIri(course: Course, { id }: TalkRef): string {
  return `${course.iri}/gesprek/${id}`;
}

/** Activity id of a question; `suffix` for one statement of a scale. */
export function questionIri(course: Course, id: string, suffix: string): string {
  return `${course.iri}/vraag/${id}${suffix.replace('.', '/')}`;
}
