import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { NoteEvent, type LessonHost } from '../lesson/lesson-host.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import { talkStyles } from './talk-styles.ts';

/** A moment to stand still within a talk: a private note that may stay empty. Fires `talk-passed` when the learner goes on. */
@customElement('course-talk-pause')
export class CourseTalkPause extends LitElement {
  static override styles = talkStyles;

  /** Key of the note on the device. */
  @property({ attribute: false }) noteKey = '';
  /** What to think about. */
  @property({ attribute: false }) text: Rich = '';
  /** What the player offers. */
  @property({ attribute: false }) host!: LessonHost;
  /** The moment is over: only show what was written. */
  @property({ type: Boolean }) past = false;

  protected override render(): TemplateResult {
    const note = this.host.note(this.noteKey);
    if (this.past || this.host.readOnly) {
      return html`<div class="aside">
        <strong>${t('pauseTitle')}</strong>
        <div>${this.text}</div>
        ${note ? html`<p class="note">${t('pauseNote', { note })}</p>` : ''}
      </div>`;
    }
    return html`<div class="card" role="group" aria-labelledby="title">
      <p class="label" id="title">${t('pauseTitle')}</p>
      <label for="note">${this.text}</label>
      <textarea id="note" rows="3" aria-describedby="private" .value=${note} @change=${this.save}></textarea>
      <p class="quiet" id="private">${t('pausePrivate')}</p>
      <button class="button main" type="button" @click=${this.goOn}>${t('pauseOn')}</button>
    </div>`;
  }

  private save(): void {
    const text = this.renderRoot.querySelector('textarea')?.value ?? '';
    if (text !== this.host.note(this.noteKey)) this.dispatchEvent(new NoteEvent(this.noteKey, text));
  }

  private goOn(): void {
    this.save();
    this.dispatchEvent(new CustomEvent('talk-passed'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-talk-pause': CourseTalkPause;
  }
}
