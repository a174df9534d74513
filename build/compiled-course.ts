import type { LessonContent } from '../components/model/content.ts';
import type { Course } from '../components/model/course.ts';
import type { Dialogue } from '../components/model/dialogue.ts';
import type { Prose } from '../components/model/prose.ts';

/** A course that compiled: everything the emitter, the packager and the printer need. Plain JSON but for the bytes of assets. */
export interface CompiledCourse {
  readonly course: Course;
  /** All lessons in course order, then the lessons of question banks. */
  readonly lessons: readonly LessonContent[];
  readonly assets: readonly Asset[];
  readonly glossary: readonly GlossaryEntry[];
  /** Sheets that exist on paper only (`drukwerk:`); no package holds them. */
  readonly sheets: readonly PaperSheet[];
}

/** A sheet to print, with the pictures it shows. */
export interface PaperSheet {
  readonly id: string;
  readonly title: string;
  /** Folder it stands in. */
  readonly module: string;
  /** What stands before the first `##` has the title of the sheet. */
  readonly parts: readonly { readonly title: string; readonly prose: Prose }[];
  readonly assets: readonly Asset[];
}

/** A picture, sound, film, caption or transcript that goes into the package. */
export interface Asset {
  /** Safe path in the package, e.g. `media/zaal-3f2a.svg`; prose refers to it by this name. */
  readonly name: string;
  /** Path relative to the course folder. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** A word of `begrippen.md`. */
export interface GlossaryEntry {
  readonly term: string;
  readonly explanation: Prose;
}

/** All talks of a course, in course order. */
export function dialoguesOf({ lessons }: CompiledCourse): readonly Dialogue[] {
  const blocks = lessons.flatMap(({ screens }) => screens.flatMap((screen) => screen.blocks));
  return blocks.flatMap((block) => (block.type === 'dialogue' ? [block.dialogue] : []));
}
