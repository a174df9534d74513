import { lessonsOf, type Course } from '../model/course.ts';
import type { Interaction, PlanInteraction } from '../model/interaction.ts';
import { planSentences } from '../model/plan-text.ts';
import { t } from '../shared/strings.ts';
import { lessonNoteKey } from './note-key.ts';

/** What the learner wrote in one lesson. */
export interface Written {
  readonly lessonId: string;
  readonly title: string;
  readonly entries: readonly WrittenEntry[];
}

/** One text: what was asked, and the learner's own words by line. */
export interface WrittenEntry {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The questions of a lesson, by key. */
export type Questions = Readonly<Record<string, unknown>>;

/** The private texts by lesson, in the order of the course. Words at a question that is gone are shown all the same. */
export async function collectNotes(
  course: Course,
  notes: Readonly<Record<string, string>>,
  load: (lessonId: string) => Promise<Questions>,
): Promise<readonly Written[]> {
  const keys = Object.keys(notes).filter((key) => notes[key]?.trim());
  const written = lessonsOf(course).map(async (lesson): Promise<Written> => {
    const own = keys.filter((key) => key.split('.')[0] === lesson.code);
    const noteKey = lessonNoteKey(lesson.code);
    const asksMore = own.some((key) => key !== noteKey);
    const questions = asksMore ? await load(lesson.id).catch((): Questions => ({})) : {};
    const order = Object.keys(questions);
    const sorted = own.sort((one, other) => rank(order, one, noteKey) - rank(order, other, noteKey));
    const entries = sorted.flatMap((key): WrittenEntry[] => {
      const text = notes[key] ?? '';
      if (key === noteKey) return [{ title: t('noteMine'), lines: text.split('\n') }];
      return entryOf(questions[key] as Interaction<unknown> | undefined, text);
    });
    const { number, title, id } = lesson;
    return { lessonId: id, title: number && /^\d/.test(number) ? `${number} ${title}` : title, entries };
  });
  return (await Promise.all(written)).filter(({ entries }) => entries.length > 0);
}

function rank(order: readonly string[], key: string, noteKey: string): number {
  if (key === noteKey) return order.length + 1;
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}

function entryOf(question: Interaction<unknown> | undefined, text: string): WrittenEntry[] {
  if (!question) return [{ title: t('noteGone'), lines: text.split('\n') }];
  if (question.element === 'plan') {
    return [{ title: question.label, lines: planSentences(question as PlanInteraction<unknown>, text) }];
  }
  // What was typed in the gaps of an exercise is an answer, not a note.
  return question.element === 'reflection' ? [{ title: question.label, lines: text.split('\n') }] : [];
}
