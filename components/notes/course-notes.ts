import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Course } from '../model/course.ts';
import { saveFile } from '../shared/save-file.ts';
import { addStrings, t } from '../shared/strings.ts';
import { comforts } from '../shared/strings/comforts.ts';
import { collectNotes, type Questions, type Written } from './collect-notes.ts';
import { notesHtml, notesText } from './notes-file.ts';

addStrings(comforts);

/** Everything the learner wrote: notes, reflections and the plan, to read, print and save. Light DOM, so that it prints as the page. */
@customElement('course-notes')
export class CourseNotes extends LitElement {
  /** The course they belong to. */
  @property({ attribute: false }) course!: Course;
  /** Private texts on this device, by key. */
  @property({ attribute: false }) notes: Readonly<Record<string, string>> = {};
  /** Whether this device keeps them. */
  @property({ type: Boolean }) persistent = false;
  /** Fetches the questions of a lesson. */
  @property({ attribute: false }) load!: (lessonId: string) => Promise<Questions>;
  @state() private written: readonly Written[] | undefined;
  private shown = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const notes = JSON.stringify(this.notes);
    if (notes === this.shown) return;
    this.shown = notes;
    void collectNotes(this.course, this.notes, this.load).then((written) => {
      if (this.shown === notes) this.written = written;
    });
  }

  protected override render(): TemplateResult {
    const { written } = this;
    return html`<div class="prose notes-page">
      <p class="notes-where ${this.persistent ? '' : 'warning'}">
        ${t(this.persistent ? 'notesStay' : 'noteDoesNotStay')}
      </p>
      ${
        written === undefined
          ? html`<p class="loading" role="status">${t('partLoading')}</p>`
          : written.length === 0
            ? html`<p>${t('notesNone')}</p>`
            : html`${this.actions(written)} ${written.map(lesson)}`
      }
    </div>`;
  }

  private actions(written: readonly Written[]): TemplateResult {
    const { title, language } = this.course;
    const head = { course: title, language, savedOn: new Date() };
    return html`<p class="row notes-actions">
        <button type="button" class="button" @click=${() => globalThis.print()}>${t('notesPrint')}</button>
        <button
          type="button"
          class="button"
          @click=${() => saveFile(`${t('notesFile')}.html`, 'text/html', notesHtml(written, head))}
        >
          ${t('notesSaveHtml')}
        </button>
        <button
          type="button"
          class="button"
          @click=${() => saveFile(`${t('notesFile')}.txt`, 'text/plain', notesText(written, head))}
        >
          ${t('notesSaveText')}
        </button>
      </p>
      <p class="notes-actions notes-hint">${t('notesSaveHint')}</p>`;
  }
}

function lesson({ lessonId, title, entries }: Written): TemplateResult {
  return html`<section>
    <h2><a href=${`#/les/${lessonId}`}>${title}</a></h2>
    ${entries.map(
      (entry) =>
        html`<h3>${entry.title}</h3>
          <p class="own-words">
            ${entry.lines.map((line, index) => (index === 0 ? line : html`<br />${line}`))}
          </p>`,
    )}
  </section>`;
}
