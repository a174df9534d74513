import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { registerRenderer } from '../lesson/renderers.ts';
import { numberText, parseNumber } from '../model/number-text.ts';
import { AskedElement } from '../shared/asked-element.ts';
import { badge } from '../shared/asked-tone.ts';
import { currentLanguage, t } from '../shared/strings.ts';

/** `Getal`: a number as people type it, with or without the unit. */
@customElement('course-numeric')
export class CourseNumeric extends AskedElement<'numeric'> {
  static override styles: CSSResultGroup = [
    AskedElement.styles,
    css`
      label {
        display: block;
        margin-block-end: 6px;
        font-weight: 600;
      }

      .number {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
        align-items: center;
      }

      .number input {
        width: 9em;
        font-variant-numeric: tabular-nums;
      }

      .number input[aria-invalid='true'] {
        border-color: var(--ii-wrong);
        border-width: 2px;
      }

      .filled {
        font-size: 1.2rem;
        font-weight: 650;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @state() private typed = '';

  protected override restoreDraft(response: number | undefined): void {
    this.typed = response === undefined ? '' : numberText(response, this.language);
  }

  /** Numbers are written as in the language of the course. */
  private get language(): 'nl' | 'en' {
    return this.host.course.language.toLowerCase().startsWith('nl') ? 'nl' : currentLanguage();
  }

  protected override takeResponse(): number | undefined {
    const text = this.typed.trim();
    const value = parseNumber(text, this.language, this.interaction.unit);
    if (value === undefined) this.error = text === '' ? t('numberFirst') : t('numberNone', { text });
    return value;
  }

  protected override renderAnswers(): TemplateResult {
    const { unit } = this.interaction;
    const withUnit = unit ? html`<span aria-hidden="true">${unit}</span>` : nothing;
    if (!this.isOpen) {
      const { tone } = this;
      const word = tone === 'right' ? 'wordRight' : this.isSettled ? 'wordWrong' : 'wordNotYet';
      return html`<p class="number">
        <span class="filled">${this.typed || '–'} ${unit}</span>${tone ? badge(tone, t(word)) : nothing}
      </p>`;
    }
    return html`<label for="number">${unit ? t('numberLabelUnit', { unit }) : t('numberLabel')}</label>
      <div class="number">
        <input
          id="number"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${this.error ? 'true' : nothing}
          aria-describedby=${this.error ? 'error' : nothing}
          .value=${live(this.typed)}
          @input=${this.type}
          @keydown=${this.submitOnEnter}
        />${withUnit}
      </div>`;
  }

  protected override renderModel(): TemplateResult | typeof nothing {
    const { answer, minimum, maximum, unit } = this.interaction;
    const words = (value: number): string => `${numberText(value, this.language)}${unit ? ` ${unit}` : ''}`;
    const isRange = minimum !== maximum;
    if (this.tone === 'right' && !isRange) return nothing;
    return html`<p>
      ${t('numberModel', { answer: words(answer) })}
      ${isRange ? t('numberRange', { low: numberText(minimum, this.language), high: words(maximum) }) : nothing}
    </p>`;
  }

  private type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.touched();
  }
}

registerRenderer(
  'numeric',
  (interaction, host, purpose) =>
    html`<course-numeric .interaction=${interaction} .host=${host} .purpose=${purpose}></course-numeric>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-numeric': CourseNumeric;
  }
}
