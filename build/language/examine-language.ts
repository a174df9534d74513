import type { ExaminedCourse } from '../compile/examine.ts';
import type { Problem } from '../problem.ts';
import { readMarkdown } from '../read/markdown.ts';
import { judgeLesson, judgePassage, type LanguageContext } from './judge-lesson.ts';
import { lessonPassages } from './passages.ts';
import { plainText } from './plain-text.ts';
import { practiceOf } from './practice.ts';
import { readability, type Readability } from './readability.ts';

/** What was measured of a lesson. */
export interface LessonMeasure {
  readonly file: string;
  /** Absent where a lesson has no words. */
  readonly readability?: Readability;
  /** Absent for banks and sheets to print. */
  readonly moments?: number;
}

/** What was noticed about the language of a course, and its measures. */
export interface LanguageFindings {
  readonly problems: readonly Problem[];
  readonly measures: readonly LessonMeasure[];
}

/** Judges the language of a course: its lessons, its words explained, and its sheets to print. */
export function examineLanguage(course: ExaminedCourse): LanguageFindings {
  const problems: Problem[] = [];
  const measures: LessonMeasure[] = [];
  const context: LanguageContext = {
    writing: course.writing,
    fills: course.fills,
    explained: course.terms,
    report: (problem) => problems.push(problem),
  };
  for (const { outline, screens } of course.lessons) {
    const found = lessonPassages(outline);
    if (screens) judgeLesson(outline, screens, found, context);
    else for (const passage of found.passages) judgePassage(passage, context);
    const judged = found.passages.filter(({ meant }) => !meant);
    const score = readability(judged.map(({ source }) => plainText(source, course.fills).text));
    measures.push({
      file: outline.file,
      ...(score ? { readability: score } : {}),
      ...(screens && outline.meta.bank === undefined ? { moments: practiceOf(screens).moments } : {}),
    });
  }
  for (const node of course.glossary ? readMarkdown(course.glossary).nodes : []) {
    if (node.type !== 'paragraph') continue;
    judgePassage({ source: node.source, voice: 'told', meant: false, screen: 0, atOnce: true }, context);
  }
  return { problems, measures };
}
