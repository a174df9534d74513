import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { badge, type Tone } from './asked-tone.ts';
import type { Rich } from './rich.ts';
import { t } from './strings.ts';

/** One row to choose. */
export interface OptionRow {
  readonly code: string;
  readonly text: Rich;
  readonly multiple: boolean;
  readonly checked: boolean;
  readonly disabled: boolean;
  /** a, b, c ... for talking about them; absent for two answers that are words themselves. */
  readonly letter?: string;
  readonly tone?: Tone | undefined;
  /** A word beside the tone. */
  readonly word?: string | undefined;
  /** Shown as right, but not what the learner chose. */
  readonly outline?: boolean;
  readonly feedback?: Rich | undefined;
}

/** A row with a native radio or checkbox; the whole row is its label, the feedback stands right beneath. */
export function optionRow(row: OptionRow, choose: (code: string, checked: boolean) => void): TemplateResult {
  const { code, text, multiple, checked, disabled, letter, tone, word, outline, feedback } = row;
  const classes = [
    'option',
    disabled ? 'closed' : '',
    disabled ? (tone ?? '') : '',
    outline ? 'outline' : '',
  ];
  return html`<div class=${classes.filter((name) => name !== '').join(' ')}>
    <label>
      <input
        type=${multiple ? 'checkbox' : 'radio'}
        name="option"
        value=${code}
        .checked=${live(checked)}
        ?disabled=${disabled}
        aria-describedby=${feedback ? `feedback-${code}` : nothing}
        @change=${(event: Event) => choose(code, (event.target as HTMLInputElement).checked)}
      />
      ${letter ? html`<span class="letter" aria-hidden="true">${letter}</span>` : nothing}
      <span class="text">${text}</span>
      ${
        word
          ? html`<span class="marks"
              >${badge(tone, word)}${tone && checked ? html` <span class="badge own">${t('wordOwn')}</span>` : nothing}</span
            >`
          : nothing
      }
    </label>
    ${feedback ? html`<div class="option-feedback prose" id="feedback-${code}">${feedback}</div>` : nothing}
  </div>`;
}
