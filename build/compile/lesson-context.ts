import type { Place } from '../problem.ts';
import type { LockBook } from '../lock/lock-book.ts';
import type { IdRegister } from './id.ts';
import type { PromiseRegister } from './promises.ts';
import type { ProseContext } from './prose-context.ts';

/** What compiling the parts of one lesson needs: prose, codes and ids. */
export interface LessonContext extends ProseContext {
  /** Path relative to the course folder. */
  readonly file: string;
  readonly lessonId: string;
  readonly lessonCode: string;
  /** A question in a bank is asked once. */
  readonly bank: boolean;
  readonly lock: LockBook;
  /** Most states of a talk that are explored, where it is not the usual number. */
  readonly stateBound?: number;
  /** Ids of lessons, questions and talks are unique in the course. */
  readonly ids: IdRegister;
  readonly promises: PromiseRegister;
}

/** The key of a question or talk in the state: `lesson code . code`. */
export function keyOf(context: LessonContext, id: string, at: Place): string {
  const code = context.lock.idCode({ name: 'questions', most: 1296 }, id, at, context.report);
  return `${context.lessonCode}.${code}`;
}

/** The same context for a card that stands apart from the screen (a question, a talk): footnotes are not shown there. */
export function apart(context: LessonContext): LessonContext {
  const { footnotes: _, ...rest } = context;
  return rest;
}
