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
  ) {}

  /** Remembers an answer for the next save. */
  add(event: Extract<LearningEvent, { readonly type: 'answered' | 'test-answered' }>): void {
    const { interaction, response, grade, seconds } = event;
    if (!interaction) return;
    const at = new Date();
    for (const reported of this.dialect.reported(interaction, response)) {
      this.#queue.push({ interaction, reported, grade, seconds, at });
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
