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
        gap: 16px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 10px;
        align-items: center;
      }

      li input {
        flex: 1 1 12em;
        min-width: min(100%, 10em);
      }

      .written {
        padding-inline-start: 16px;
        border-inline-start: 3px solid var(--ii-accent);
      }

      .written li {
        display: block;
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
    return html`<li>
      ${parts.map(
        (part, gap) =>
          html`${part.trim() ? html`<span>${part.trim()}</span>` : nothing}${
            gap < parts.length - 1
              ? html`<input
                  type="text"
                  autocomplete="off"
                  aria-label=${t('planGap', { line: index + 1, before: part.trim() })}
                  aria-describedby=${this.error ? 'private error' : 'private'}
                  .value=${live(this.values[code]?.[gap] ?? '')}
                  @input=${(event: Event) => this.write(code, gap, event)}
                  @keydown=${this.submitOnEnter}
                />`
              : nothing
          }`,
      )}
    </li>`;
  }

  private write(code: string, gap: number, event: Event): void {
    const line = this.interaction.lines.find((candidate) => candidate.code === code);
    const gaps = Array.from({ length: (line?.parts.length ?? 1) - 1 }, (_, at) =>
      at === gap ? (event.target as HTMLInputElement).value : (this.values[code]?.[at] ?? ''),
    );
    this.values = { ...this.values, [code]: gaps };
    this.keep(planNote(this.values));
    this.touched();
  }
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
