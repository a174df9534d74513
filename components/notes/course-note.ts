import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { NoteEvent } from '../lesson/lesson-host.ts';
import { addStrings, t } from '../shared/strings.ts';
import { comforts } from '../shared/strings/comforts.ts';
import { lessonNoteKey } from './note-key.ts';

addStrings(comforts);

/** A private note at a lesson, kept at each key. Light DOM, as the prose above it. */
@customElement('course-note')
export class CourseNote extends LitElement {
  /** Code of the lesson. */
  @property() lesson = '';
  /** The notes on this device, by key. */
  @property({ attribute: false }) notes: Readonly<Record<string, string>> = {};
  /** Whether this device keeps them. */
  @property({ type: Boolean }) persistent = false;
  /** Nothing can be written (review mode). */
  @property({ type: Boolean }) readOnly = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const text = this.notes[lessonNoteKey(this.lesson)] ?? '';
    if (this.readOnly && text === '') return nothing;
    // Opened at one lesson, it is closed again at the next.
    return html`${keyed(this.lesson, this.renderNote(text))}`;
  }

  private renderNote(text: string): TemplateResult {
    return html`<details class="own-note">
      <summary>
        ${t('noteMine')}${text.trim() ? html` <span class="own-note-there">(${t('noteThere')})</span>` : nothing}
      </summary>
      <label for="own-note">${t('noteLabel')}</label>
      <textarea
        id="own-note"
        class="field"
        rows="5"
        aria-describedby="own-note-where"
        ?readonly=${this.readOnly}
        .value=${text}
        @input=${this.keep}
      ></textarea>
      <p class="own-note-where ${this.persistent ? '' : 'warning'}" id="own-note-where">
        ${t(this.persistent ? 'noteStays' : 'noteDoesNotStay')} <a href="#/notities">${t('noteAll')}</a>
      </p>
    </details>`;
  }

  private keep(event: Event): void {
    const { value } = event.target as HTMLTextAreaElement;
    this.dispatchEvent(new NoteEvent(lessonNoteKey(this.lesson), value));
  }
}
