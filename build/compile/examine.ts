import type { Screen } from '../../components/model/content.ts';
import type { Problem } from '../problem.ts';
import type { WritingLanguage } from '../read/fields.ts';
import type { Located } from '../read/located.ts';
import type { LessonOutline } from './lesson-outline.ts';

/** A course as it was written and what it means, for who judges more than whether it compiles. */
export interface ExaminedCourse {
  readonly writing: WritingLanguage;
  /** Neutral texts to fill in. */
  readonly fills: Readonly<Record<string, string>>;
  /** In course order; `screens` is absent for a sheet that exists on paper only. */
  readonly lessons: readonly { readonly outline: LessonOutline; readonly screens?: readonly Screen[] }[];
  /** Words that `begrippen.md` explains. */
  readonly terms: readonly string[];
  readonly glossary?: Located;
}

/** Looks at a course while it is compiled; what it finds is told with the rest. */
export type Examine = (course: ExaminedCourse) => readonly Problem[];
