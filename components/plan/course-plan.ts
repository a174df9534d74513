import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { registerRenderer } from '../lesson/renderers.ts';
import type { PlanInteraction } from '../model/interaction.ts';
import { planNote, planSentences, readPlanNote, type PlanValues } from '../model/plan-text.ts';
import { PrivateElement } from '../shared/asked-private.ts';
import { t } from '../shared/strings.ts';

/** `Plan`: lines to complete for tomorrow at work, kept on the device. */
@customElement('course-plan')
export class CoursePlan extends PrivateElement<'other'> {
  static override styles: CSSResultGroup = [
    PrivateElement.styles,
    css`
      ol {
        display: grid;
        gap: 24px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        padding-inline-start: 16px;
        border-inline-start: 3px solid var(--ii-line);
      }

      .gaps {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
        gap: 12px 16px;
      }

      label > span,
      .rest {
        display: block;
        margin-block-end: 4px;
        font-weight: 600;
      }

      .rest {
        margin-block: 4px 0;
      }

      /* As high as what is written; where a browser cannot do that, two lines and a handle. */
      textarea {
        min-height: 44px;
        field-sizing: content;
      }

      @supports (field-sizing: content) {
        textarea {
          resize: none;
        }
      }

      .written {
        gap: 16px;
      }

      .written li {
        border-color: var(--ii-accent);
      }
    `,
  ];

  @state() private values: PlanValues = {};

  protected override restoreDraft(): void {
    this.values = readPlanNote(this.note);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The text on the device is known only once the learner is: a late launch.
    if (changed.has('host') && planNote(this.values) === '') this.values = readPlanNote(this.note);
  }

  protected override takeResponse(): true | undefined {
    const text = planNote(this.values);
    if (text === '') {
      this.error = t('planFirst');
      return undefined;
    }
    this.keep(text);
    return true;
  }

  protected override renderAnswers(): TemplateResult {
    if (!this.isOpen) {
      const sentences = planSentences(this.interaction, this.note);
      return sentences.length > 0
        ? html`<ol class="written">
            ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
          </ol>`
        : html``;
    }
    return html`<ol>
        ${this.interaction.lines.map((line, index) => this.renderLine(line, index))}
      </ol>
      ${this.renderPrivacy()}`;
  }

  private renderLine({ code, parts }: PlanInteraction['lines'][number], index: number): TemplateResult {
    const rest = wordsAround(parts.at(-1) ?? '');
    return html`<li>
      <div class="gaps">
        ${parts
          .slice(0, -1)
          .map(
            (part, gap) =>
              html`<label
                ><span>${wordsAround(part)}</span
                ><textarea
                  rows="2"
                  autocomplete="off"
                  enterkeyhint="next"
                  aria-label=${t('planGap', { line: index + 1, before: wordsAround(part) })}
                  aria-describedby=${this.error ? 'private error' : 'private'}
                  .value=${live(this.values[code]?.[gap] ?? '')}
                  @input=${(event: Event) => this.write(code, gap, event)}
                  @keydown=${this.goOn}
                ></textarea>
              </label>`,
          )}
      </div>
      ${rest ? html`<span class="rest">${rest}</span>` : nothing}
    </li>`;
  }

  /** A gap holds one sentence, so Enter makes no new line: it goes on to the next gap, and keeps the plan after the last. */
  private goOn(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const gaps = [...this.renderRoot.querySelectorAll('textarea')];
    const next = gaps[gaps.indexOf(event.target as HTMLTextAreaElement) + 1];
    if (next) next.focus();
    else this.submit();
  }

  private write(code: string, gap: number, event: Event): void {
    const line = this.interaction.lines.find((candidate) => candidate.code === code);
    const gaps = Array.from({ length: (line?.parts.length ?? 1) - 1 }, (_, at) =>
      at === gap ? (event.target as HTMLTextAreaElement).value : (this.values[code]?.[at] ?? ''),
    );
    this.values = { ...this.values, [code]: gaps };
    this.keep(planNote(this.values));
    this.touched();
  }
}

/** The words beside a gap, without the mark that joins them to the gap before: `, dan` reads `dan` above a field. */
function wordsAround(part: string): string {
  return part.replace(/^[\s,;.:]+/, '').trim();
}

registerRenderer(
  'plan',
  (interaction, host, purpose) =>
    html`<course-plan .interaction=${interaction} .host=${host} .purpose=${purpose}></course-plan>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-plan': CoursePlan;
  }
}
