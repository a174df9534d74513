import type { Course } from './course.ts';
import { isDay, type Day } from './day.ts';
import { restore } from './restore.ts';
import type { Session } from './session.ts';
import { hash } from './shuffle.ts';
import { snapshot } from './snapshot.ts';

/** What a learner takes along to another device: everything this device holds of the course, private words included. */
export interface Progress {
  readonly session: Session;
  /** Private texts, by question key. */
  readonly notes: Readonly<Record<string, string>>;
  /** The day the course was finished, or ''. */
  readonly finishedOn: Day | '';
}

/** What a file turned out to be. Only a whole one of this course is used. */
export type ReadProgress =
  | { readonly type: 'whole'; readonly progress: Progress }
  | { readonly type: 'no-progress' | 'damaged' | 'newer' }
  | { readonly type: 'other-course'; readonly title: string };

const kind = 'course-progress';
const format = 1;

/** The file as text (JSON), with a checksum of everything else in it. */
export function progressText(course: Course, { session, notes, finishedOn }: Progress, savedOn: Day): string {
  const content = {
    kind,
    format,
    course: { id: course.id, title: course.title, version: course.version },
    savedOn,
    finishedOn,
    state: snapshot(session, Number.POSITIVE_INFINITY),
    notes,
  };
  return `${JSON.stringify({ ...content, checksum: sum(content) }, null, 2)}\n`;
}

/** Reads a file back. Never throws: whatever somebody chooses, it says what is wrong with it. */
export function readProgress(course: Course, text: string): ReadProgress {
  const file = parsed(text);
  if (!file || file['kind'] !== kind) {
    // Half a file is no JSON, but it does say what it was.
    return { type: text.includes(`"kind": "${kind}"`) ? 'damaged' : 'no-progress' };
  }
  if (typeof file['format'] !== 'number' || file['format'] > format) return { type: 'newer' };
  const { checksum, ...content } = file;
  const { course: from, state, notes, finishedOn } = content;
  if (checksum !== sum(content) || !isRecord(from) || typeof state !== 'string' || !isTexts(notes)) {
    return { type: 'damaged' };
  }
  if (from['id'] !== course.id) return { type: 'other-course', title: String(from['title']) };
  const { session, quality } = restore(state, 1);
  if (quality === 'newer') return { type: 'newer' };
  if (quality === 'salvaged') return { type: 'damaged' };
  const day = typeof finishedOn === 'string' && isDay(finishedOn) ? finishedOn : '';
  return { type: 'whole', progress: { session, notes, finishedOn: day } };
}

function sum(content: object): string {
  return hash(JSON.stringify(content)).toString(36);
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}
