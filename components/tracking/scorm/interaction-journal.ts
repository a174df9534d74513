import { talkOf } from '../../model/statements/course-parts.ts';
import type { Course } from '../../model/course.ts';
import type { LearningEvent } from '../../model/event.ts';
import type { ScormCalls } from './scorm-calls.ts';
import type { AnsweredInteraction, ScormDialect } from './scorm-dialect.ts';

/** Writes answers as interactions, a new index for each attempt (a journal). An LMS without interactions does not break the course. */
export class InteractionJournal {
  readonly #queue: AnsweredInteraction[] = [];
  /** The next index; -1 when the LMS has no interactions. */
  #index: number | undefined;

  constructor(
    private readonly calls: ScormCalls,
    private readonly dialect: ScormDialect,
    private readonly course: Course,
  ) {}

  /** Remembers an answer, or how a talk ended, for the next save. */
  add(event: LearningEvent): void {
    const at = new Date();
    if (event.type === 'talk-ended') {
      const talk = talkOf(this.course, event.key);
      if (talk) this.#queue.push(this.dialect.talkEnded(talk, event.result, at));
    }
    if ((event.type !== 'answered' && event.type !== 'test-answered') || !event.interaction) return;
    const { interaction, response, grade, seconds } = event;
    const { id, weight, label } = interaction;
    const result = grade ? (grade.correct ? 'right' : 'wrong') : 'neutral';
    for (const reported of this.dialect.reported(interaction, response)) {
      this.#queue.push({ id, weight, label, reported, result, seconds, at });
    }
  }

  /** Writes what is waiting. Indexes run on from `_count`: a gap is refused (201 in SCORM 1.2, 351 in 2004). */
  write(): void {
    if (this.#queue.length === 0) return;
    this.#index ??= countOf(this.calls.get(this.dialect.elements.interactionCount));
    if (this.#index < 0) {
      this.#queue.length = 0;
      return;
    }
    for (const answer of this.#queue.splice(0)) {
      const [id, ...fields] = this.dialect.interaction(this.#index, answer);
      // Without its id an interaction does not exist, and the index stays free.
      if (!id || this.calls.set(...id) !== true) continue;
      for (const field of fields) this.calls.set(...field);
      this.#index += 1;
    }
  }
}

function countOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : -1;
}
