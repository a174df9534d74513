import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { AnswerEvent, type LessonHost } from '../lesson/lesson-host.ts';
import { grade } from '../model/grade.ts';
import type { ChoiceInteraction } from '../model/interaction.ts';
import { shuffle } from '../model/shuffle.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import { talkStyles } from './talk-styles.ts';

/** A prediction within a talk: first choose what the resident will do, then see. Fires a `course-answer`. */
@customElement('course-talk-prediction')
export class CourseTalkPrediction extends LitElement {
  static override styles = talkStyles;

  /** What is asked. */
  @property({ attribute: false }) interaction!: ChoiceInteraction<Rich>;
  /** What the player offers. */
  @property({ attribute: false }) host!: LessonHost;
  /** The answer was given: show it with what really happened. */
  @property({ type: Boolean }) past = false;
  @state() private chosen: readonly string[] = [];
  @state() private asksToChoose = false;

  private readonly shownAt = performance.now();

  protected override render(): TemplateResult {
    return this.past || this.host.readOnly ? this.renderOutcome() : this.renderQuestion();
  }

  private renderQuestion(): TemplateResult {
    const { situation, question, multiple, options, shuffled, key } = this.interaction;
    const order = shuffled ? shuffle(options, this.host.session.seed, key) : options;
    return html`<div class="card">
      <p class="label">${t('predictTitle')}</p>
      ${situation ? html`<div>${situation}</div>` : ''}
      <fieldset>
        <legend>${question}</legend>
        ${order.map(
          ({ code, text }) =>
            html`<label class="option">
              <input
                type=${multiple ? 'checkbox' : 'radio'}
                name="prediction"
                value=${code}
                .checked=${this.chosen.includes(code)}
                @change=${() => this.choose(code)}
              />
              <span>${text}</span>
            </label>`,
        )}
      </fieldset>
      <p class="error" role="alert">${this.asksToChoose ? t('predictChoose') : ''}</p>
      <button class="button main" type="button" @click=${this.see}>${t('predictSee')}</button>
    </div>`;
  }

  private renderOutcome(): TemplateResult {
    const { question, options, reveal, explanation } = this.interaction;
    const response = this.host.answer(this.interaction.key)?.response;
    const codes = Array.isArray(response) ? (response as readonly string[]) : [];
    const mine = options.filter((option) => codes.includes(option.code));
    const scaled = codes.length > 0 ? grade(this.interaction, codes)?.scaled : undefined;
    const verdict =
      scaled === undefined
        ? ''
        : t(scaled === 1 ? 'predictRight' : scaled > 0 ? 'predictPartly' : 'predictWrong');
    return html`<div class="aside">
      <strong>${t('predictTitle')}</strong>
      <div>${question}</div>
      ${
        mine.length > 0
          ? html`<p>
              ${t('predictYours')}: ${mine.map(({ text }, index) => html`${index > 0 ? ', ' : ''}${text}`)}
            </p>`
          : ''
      }
      ${verdict ? html`<p class="verdict">${verdict}</p>` : ''}
      ${mine.map(({ feedback }) => (feedback ? html`<div>${feedback}</div>` : ''))}
      ${reveal ? html`<div>${reveal}</div>` : ''}${explanation ? html`<div>${explanation}</div>` : ''}
    </div>`;
  }

  private choose(code: string): void {
    this.asksToChoose = false;
    if (!this.interaction.multiple) this.chosen = [code];
    else if (this.chosen.includes(code)) this.chosen = this.chosen.filter((other) => other !== code);
    else this.chosen = [...this.chosen, code];
  }

  private see(): void {
    if (this.chosen.length === 0) {
      this.asksToChoose = true;
      this.renderRoot.querySelector('input')?.focus();
      return;
    }
    const seconds = Math.round((performance.now() - this.shownAt) / 1000);
    this.dispatchEvent(new AnswerEvent(this.interaction.key, this.chosen, seconds));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-talk-prediction': CourseTalkPrediction;
  }
}
