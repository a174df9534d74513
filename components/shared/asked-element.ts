import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { AnswerEvent, type LessonHost } from '../lesson/lesson-host.ts';
import type { AskPurpose } from '../lesson/renderers.ts';
import { grade } from '../model/grade.ts';
import type { Interaction, InteractionOf, InteractionType } from '../model/interaction.ts';
import { hasShape } from '../model/response-shape.ts';
import type { Response, Responses } from '../model/responses.ts';
import type { AnswerState } from '../model/session.ts';
import { toneIcon, type Tone } from './asked-tone.ts';
import { announce } from './live-region.ts';
import type { Rich } from './rich.ts';
import { addStrings, t } from './strings.ts';
import { questions } from './strings/questions.ts';
import { asked } from './styles/asked.ts';
import { card } from './styles/card.ts';
import { controls } from './styles/controls.ts';
import { feedback } from './styles/feedback.ts';
import { visuallyHidden } from './styles/visually-hidden.ts';

addStrings(questions);

/**
 * Base of everything that asks. Untouched means no score; the state comes from `host`, never from the element; an answer leaves as
 * an `AnswerEvent` with codes alone. Subclasses draw the answers and say what the response is.
 */
export abstract class AskedElement<T extends InteractionType = InteractionType> extends LitElement {
  static override styles: CSSResultGroup = [controls, card, feedback, visuallyHidden, asked];

  /** The question. */
  @property({ attribute: false }) interaction!: InteractionOf<T, Rich>;
  /** What the player offers; a new object after each event. */
  @property({ attribute: false }) host!: LessonHost;
  /** Practice shows feedback at once, a test does not, a review only shows. */
  @property() purpose: AskPurpose = 'practice';

  /** What is still missing, in words; `''` when nothing is. */
  @state() protected error = '';
  /** The learner is trying once more. */
  @state() protected retrying = false;
  @state() private tipShown = false;
  @state() private answerShown = false;

  private asking: string | undefined;
  private attemptsSeen = 0;
  private isWaiting = false;
  private since = performance.now();
  private moveFocus: 'result' | 'answers' | undefined;

  /** The answers to choose, fill or order. */
  protected abstract renderAnswers(): TemplateResult;
  /** The response as it stands; undefined (after setting `error`) when something is missing. */
  protected abstract takeResponse(): Responses[T] | undefined;
  /** Puts a response back on the screen; undefined empties it. */
  protected abstract restoreDraft(response: Responses[T] | undefined): void;

  /** Called when the learner tries once more; by default the last answer stays as it is. */
  protected beginRetry(_last: Responses[T] | undefined): void {}

  /** The model answer in words, where the answers themselves do not show it. */
  protected renderModel(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A short instruction under the question. */
  protected get hint(): string {
    return '';
  }

  /** How many parts can be right, to tell `2 van 3`; 0 tells nothing. */
  protected get parts(): number {
    return 0;
  }

  /** What the button says. */
  protected get checkLabel(): string {
    return this.purpose === 'test' ? t('record') : this.grades ? t('check') : t('save');
  }

  /** Whether there is a right answer. */
  protected get grades(): boolean {
    return true;
  }

  /** The facts about this question; none when what was answered was another kind of question, in an earlier version. */
  protected get answered(): AnswerState | undefined {
    const answered = this.host.answer(this.interaction.key);
    const isOther = answered?.response !== undefined && !hasShape(this.interaction.type, answered.response);
    return isOther ? undefined : answered;
  }

  /** The last response, when it was kept. */
  protected get response(): Responses[T] | undefined {
    return this.answered?.response as Responses[T] | undefined;
  }

  /** Whether the learner can answer now. */
  protected get isOpen(): boolean {
    if (this.host.readOnly || this.purpose === 'review') return false;
    return this.purpose === 'test' || !this.answered || this.retrying;
  }

  /** How good the last answer is; undefined where nothing is right or wrong, and during a test. */
  protected get tone(): Tone | undefined {
    const { answered } = this;
    if (!answered || this.purpose === 'test' || !this.grades) return undefined;
    // Questions that do not count still tell what is right.
    const asScored = { ...this.interaction, scored: true } as Interaction<unknown>;
    const scaled =
      answered.response === undefined ? answered.scaled : grade(asScored, answered.response)?.scaled;
    return scaled === undefined ? undefined : scaled === 1 ? 'right' : scaled > 0 ? 'almost' : 'wrong';
  }

  /** Nothing is left to try: the model answer and the explanation may show. */
  protected get isSettled(): boolean {
    if (this.purpose === 'review') return true;
    const { answered, tone } = this;
    if (!answered || this.purpose === 'test' || this.retrying) return false;
    const { attempts } = this.interaction;
    return tone !== 'almost' && tone !== 'wrong'
      ? true
      : this.answerShown || (attempts > 0 && answered.attempts >= attempts);
  }

  /** Whether `Nog een keer` makes sense. */
  private get canRetry(): boolean {
    if (this.isOpen || !this.answered || this.host.readOnly || this.purpose !== 'practice') return false;
    return this.tone === undefined ? this.allowsChange : !this.isSettled;
  }

  /** Whether an answer that is never right or wrong can be changed afterwards. */
  protected get allowsChange(): boolean {
    return !this.grades;
  }

  protected override shouldUpdate(): boolean {
    return this.host !== undefined && this.interaction !== undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const attempts = this.answered?.attempts ?? 0;
    if (this.asking !== this.interaction.key) {
      this.asking = this.interaction.key;
      this.attemptsSeen = attempts;
      this.reset();
    } else if (attempts !== this.attemptsSeen) {
      // What a late launch brings in is not what the learner just did here.
      if (this.isWaiting && this.purpose === 'practice') this.moveFocus = 'result';
      this.attemptsSeen = attempts;
      this.reset();
    }
  }

  private reset(): void {
    this.isWaiting = false;
    this.retrying = false;
    this.answerShown = false;
    this.tipShown = false;
    this.error = '';
    this.since = performance.now();
    this.restoreDraft(this.response);
  }

  protected override updated(_changed: PropertyValues): void {
    const move = this.moveFocus;
    this.moveFocus = undefined;
    if (move === 'answers') this.focusAnswers();
    if (move === 'result') this.showResult();
  }

  /** The button that had the focus is gone: the result is next. Who is elsewhere hears it and keeps the place. */
  private showResult(): void {
    const summary = this.renderRoot.querySelector<HTMLElement>('#summary');
    if (!summary) return;
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const isHere = !active || active === document.body || active.getRootNode() === this.renderRoot;
    if (isHere) summary.focus();
    else announce(summary.innerText);
  }

  /** Puts the focus on the first thing to answer. */
  protected focusAnswers(): void {
    this.renderRoot
      .querySelector<HTMLElement>('.answers :is(input, select, textarea, button):not(:disabled)')
      ?.focus();
  }

  protected override render(): TemplateResult {
    const { interaction, error, hint } = this;
    const described = [
      interaction.situation ? 'situation' : '',
      hint && this.isOpen ? 'hint' : '',
      error ? 'error' : '',
    ].filter((id) => id !== '');
    return html`<div class="card">
      ${
        interaction.situation
          ? html`<div class="situation prose" id="situation">${interaction.situation}</div>`
          : nothing
      }
      <fieldset aria-describedby=${described.length > 0 ? described.join(' ') : nothing}>
        <legend><h3 id="question">${interaction.question}</h3></legend>
        ${hint && this.isOpen ? html`<p class="hint" id="hint">${hint}</p>` : nothing}
        <div class="answers">${this.renderAnswers()}</div>
      </fieldset>
      ${error ? html`<p class="error" id="error"><span>${error}</span></p>` : nothing}
      ${this.isOpen || (this.purpose === 'practice' && !this.answered) ? nothing : this.renderSummary()}
      ${this.renderActions()}
    </div>`;
  }

  private renderActions(): TemplateResult | typeof nothing {
    const { tip } = this.interaction;
    if (this.isOpen) {
      const hasTip = tip !== undefined && this.purpose === 'practice';
      return html`<div class="actions">
          <button
            type="button"
            class="button ${this.purpose === 'test' ? 'main' : 'check'}"
            @click=${this.submit}
          >
            ${this.checkLabel}
          </button>
          ${
            hasTip
              ? html`<button
                  type="button"
                  class="link-button"
                  aria-expanded=${this.tipShown ? 'true' : 'false'}
                  aria-controls="tip"
                  @click=${() => (this.tipShown = !this.tipShown)}
                >
                  ${t('tip')}
                </button>`
              : nothing
          }
        </div>
        ${
          hasTip
            ? html`<div class="tip prose" id="tip" ?hidden=${!this.tipShown}>
                <strong>${t('tip')}</strong>${tip}
              </div>`
            : nothing
        }`;
    }
    if (!this.canRetry) return nothing;
    const { tone, interaction, answered } = this;
    const left = interaction.attempts > 0 ? interaction.attempts - (answered?.attempts ?? 0) : 0;
    return html`<div class="actions">
      <button type="button" class="button" @click=${this.retry}>
        ${tone === undefined ? t('change') : t('tryAgain')}
      </button>
      ${
        tone === undefined
          ? nothing
          : html`<button type="button" class="link-button" @click=${this.showAnswer}>
              ${t('showAnswer')}
            </button>`
      }
      ${tone !== undefined && left > 0 ? html`<span class="left">${t('attemptsLeft', { count: left })}</span>` : nothing}
    </div>`;
  }

  private renderSummary(): TemplateResult {
    const { tone, interaction, isSettled } = this;
    const byAuthor = tone === 'right' ? interaction.whenRight : tone ? interaction.whenWrong : undefined;
    return html`<div class="feedback ${tone ?? ''}" id="summary" tabindex="-1">
      <p class="verdict">${tone ? toneIcon(tone) : nothing}<span>${this.verdictText}</span></p>
      ${byAuthor ? html`<div class="prose">${byAuthor}</div>` : nothing}
      ${isSettled ? this.renderModel() : nothing}
      ${
        isSettled && interaction.explanation
          ? html`<div class="more prose"><strong>${t('explanation')}</strong>${interaction.explanation}</div>`
          : nothing
      }
    </div>`;
  }

  /** The verdict in words, as a good coach says it. */
  protected get verdictText(): string {
    const { tone, answered } = this;
    if (!answered) return t('saidNotAnswered');
    if (tone === undefined) return t('saidSaved');
    if (tone === 'right') return t('saidRight');
    if (tone === 'wrong') return this.isSettled ? t('saidOther') : t('saidAgain');
    const scaled = answered.scaled ?? 0;
    return this.parts > 0
      ? t('saidParts', { right: Math.round(scaled * this.parts), count: this.parts })
      : t('saidAlmost');
  }

  /** Gives the answer, or tells in words what is missing. */
  protected submit(): void {
    this.error = '';
    const response = this.takeResponse();
    if (response === undefined) {
      this.moveFocus = 'answers';
      announce(this.error, 'assertive');
      this.requestUpdate();
      return;
    }
    this.isWaiting = true;
    const seconds = Math.min(3600, Math.max(1, Math.round((performance.now() - this.since) / 1000)));
    this.dispatchEvent(new AnswerEvent(this.interaction.key, response as Response, seconds));
  }

  /** Enter in a field does what the button does; there is no form, because a frame without `allow-forms` blocks those. */
  protected submitOnEnter(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.isComposing) this.submit();
  }

  private retry(): void {
    this.beginRetry(this.response);
    this.retrying = true;
    this.since = performance.now();
    this.moveFocus = 'answers';
  }

  private showAnswer(): void {
    this.answerShown = true;
    this.moveFocus = 'result';
  }

  /** The learner changed something: an error that was told no longer holds. */
  protected touched(): void {
    this.error = '';
    this.requestUpdate();
  }
}

/** The plain words of an option, for names of controls. */
export function wordsOf(option: { readonly text: Rich; readonly label?: string } | undefined): string {
  return option?.label ?? (typeof option?.text === 'string' ? option.text : '');
}
