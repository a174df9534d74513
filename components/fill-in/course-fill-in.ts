import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { NoteEvent } from '../lesson/lesson-host.ts';
import { registerRenderer } from '../lesson/renderers.ts';
import { matchGap } from '../model/gap-text.ts';
import type { Gap } from '../model/interaction.ts';
import { shuffle } from '../model/shuffle.ts';
import { AskedElement } from '../shared/asked-element.ts';
import { badge, type Tone } from '../shared/asked-tone.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';

/** `Vul in`: gaps to type in or to pick for. What was typed stays on the device; the response holds codes alone. */
@customElement('course-fill-in')
export class CourseFillIn extends AskedElement<'fill-in'> {
  static override styles: CSSResultGroup = [
    AskedElement.styles,
    css`
      .sentence {
        margin: 0;
        line-height: 2.6;
      }

      /* A quotation mark or a full stop stays with its gap. */
      .held {
        white-space: nowrap;
      }

      .gap {
        display: inline-flex;
        gap: 6px;
        align-items: center;
        max-width: calc(100% - 1.2em);
        line-height: 1.4;
        vertical-align: middle;
        white-space: normal;
      }

      .gap input {
        width: 11em;
        padding-block: 6px;
      }

      .gap input,
      .gap select {
        min-width: 0;
      }

      .gap [aria-invalid='true'] {
        border-color: var(--ii-wrong);
        border-width: 2px;
      }

      .filled {
        padding: 4px 10px;
        border: 1.5px solid var(--ii-line);
        border-radius: var(--ii-radius-small);
        font-weight: 600;
      }

      .filled.right {
        border-color: var(--ii-right);
        background: var(--ii-right-surface);
        color: var(--ii-right);
      }

      .filled.wrong {
        border-color: var(--ii-wrong);
        background: var(--ii-wrong-surface);
        color: var(--ii-wrong);
      }

      .models {
        margin: 8px 0 0;
        padding-inline-start: 1.4em;
      }
    `,
  ];

  /** What stands in each gap: the typed words, or the code that was picked. */
  @state() private values: readonly string[] = [];

  protected override get parts(): number {
    return this.interaction.gaps.length;
  }

  protected override restoreDraft(response: readonly string[] | undefined): void {
    const { gaps, key } = this.interaction;
    // A new try at a test, or a recall, starts empty: typed words come back only with their answer.
    const typed = this.answered ? this.host.note(key).split('\n') : [];
    this.values = gaps.map((gap, index) => {
      const code = response?.[index] ?? '';
      if (gap.kind === 'pick') return code;
      return typed[index] || (gap.options.find((option) => option.code === code)?.text ?? '');
    });
  }

  protected override takeResponse(): readonly string[] | undefined {
    const { gaps, key } = this.interaction;
    if (this.values.some((value) => value.trim() === '')) {
      this.error = t('gapsFirst');
      return undefined;
    }
    if (gaps.some((gap) => gap.kind === 'typed')) {
      const words = gaps.map((gap, index) => (gap.kind === 'typed' ? (this.values[index] ?? '') : ''));
      this.dispatchEvent(new NoteEvent(key, words.join('\n')));
    }
    return gaps.map((gap, index) => {
      const value = this.values[index] ?? '';
      return gap.kind === 'pick' ? value : matchGap(gap, value).code;
    });
  }

  protected override focusAnswers(): void {
    const empty = this.values.findIndex((value) => value.trim() === '');
    this.renderRoot.querySelector<HTMLElement>(`#gap-${Math.max(0, empty)}`)?.focus();
  }

  protected override renderAnswers(): TemplateResult {
    const { parts, gaps } = this.interaction;
    return html`<div class="sentence">
      ${parts.map((part, index) => {
        const gap = gaps[index];
        const { words } = partBetween(part, index > 0, gap !== undefined);
        if (!gap) return words;
        const { opening } = partBetween(part, index > 0, true);
        const { closing } = partBetween(parts[index + 1] ?? '', true, index + 1 < gaps.length);
        return html`${words}<span class="held">${opening}${this.renderGap(gap, index)}${closing}</span>`;
      })}
    </div>`;
  }

  private renderGap(gap: Gap, index: number): TemplateResult {
    const value = this.values[index] ?? '';
    if (!this.isOpen) return this.renderFilled(gap, index);
    const name = t('gapName', { index: index + 1, count: this.interaction.gaps.length });
    const isMissing = this.error !== '' && value.trim() === '';
    const invalid = isMissing ? 'true' : nothing;
    const change = (event: Event): void => this.fill(index, (event.target as HTMLInputElement).value);
    if (gap.kind === 'typed') {
      return html`<span class="gap"
        ><input
          id="gap-${index}"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-label=${name}
          aria-invalid=${invalid}
          aria-describedby=${isMissing ? 'error' : nothing}
          .value=${live(value)}
          @input=${change}
          @keydown=${this.submitOnEnter}
      /></span>`;
    }
    const options = this.interaction.shuffled
      ? shuffle(gap.options, this.host.session.seed, `${this.interaction.key}:${gap.code}`)
      : gap.options;
    return html`<span class="gap"
      ><select
        id="gap-${index}"
        aria-label=${name}
        aria-invalid=${invalid}
        aria-describedby=${isMissing ? 'error' : nothing}
        @change=${change}
      >
        <option value="" ?selected=${value === ''}>${t('gapPick')}</option>
        ${options.map(
          (option) =>
            html`<option value=${option.code} ?selected=${option.code === value}>${option.text}</option>`,
        )}
      </select></span
    >`;
  }

  private renderFilled(gap: Gap, index: number): TemplateResult {
    const value = this.values[index] ?? '';
    const words = gap.kind === 'pick' ? gap.options.find((option) => option.code === value)?.text : value;
    const tone = this.toneOf(gap, index);
    return html`<span class="gap"
      ><span class="filled ${tone ?? ''}">${words || '…'}</span>${
        tone
          ? badge(tone, t(tone === 'right' ? 'wordRight' : this.isSettled ? 'wordWrong' : 'wordNotYet'))
          : nothing
      }</span
    >`;
  }

  private toneOf(gap: Gap, index: number): Tone | undefined {
    if (this.tone === undefined) return undefined;
    const code = this.response?.[index];
    if (code === undefined) return undefined;
    return gap.options.some((option) => option.code === code && option.correct) ? 'right' : 'wrong';
  }

  protected override renderModel(): TemplateResult | typeof nothing {
    const remarks = this.interaction.gaps.map((gap, index) => {
      if (this.toneOf(gap, index) === 'right') {
        const spelled = gap.kind === 'typed' ? matchGap(gap, this.values[index] ?? '').spelled : undefined;
        return spelled === undefined ? '' : t('gapAccent', { word: spelled });
      }
      const words = gap.options.filter((option) => option.correct).map((option) => `“${option.text}”`);
      return t('gapModel', { word: words.join(' / ') });
    });
    if (remarks.every((remark) => remark === '')) return nothing;
    return html`<ol class="models">
      ${remarks.map((remark, index) => (remark ? html`<li value=${index + 1}>${remark}</li>` : nothing))}
    </ol>`;
  }

  private fill(index: number, value: string): void {
    this.values = this.values.map((old, at) => (at === index ? value : old));
    this.touched();
  }
}

/** What stands between two gaps, with the marks that belong to the gap before it and to the one after it. */
function partBetween(
  part: Rich,
  isAfterGap: boolean,
  isBeforeGap: boolean,
): { readonly closing: string; readonly words: Rich; readonly opening: string } {
  if (typeof part !== 'string') return { closing: '', words: part, opening: '' };
  const closing = isAfterGap ? (/^[.,;:!?…)\]"'”’]+/.exec(part)?.[0] ?? '') : '';
  const rest = part.slice(closing.length);
  const opening = isBeforeGap ? (/(?<=^|\s)[(["'“‘]+$/.exec(rest)?.[0] ?? '') : '';
  return { closing, words: rest.slice(0, rest.length - opening.length), opening };
}

registerRenderer(
  'fill-in',
  (interaction, host, purpose) =>
    html`<course-fill-in .interaction=${interaction} .host=${host} .purpose=${purpose}></course-fill-in>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-fill-in': CourseFillIn;
  }
}
