import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { registerRenderer } from '../lesson/renderers.ts';
import type { LikertInteraction } from '../model/interaction.ts';
import { AskedElement } from '../shared/asked-element.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';

/** `Schaal`: statements with a point on a scale each. There is no right or wrong. */
@customElement('course-likert')
export class CourseLikert extends AskedElement<'likert'> {
  static override styles: CSSResultGroup = [
    AskedElement.styles,
    css`
      .statement + .statement {
        margin-block-start: 28px;
      }

      .statement legend {
        margin-block-end: 10px;
        font-weight: 600;
      }

      .scale {
        display: grid;
        gap: 6px;
      }

      .point {
        position: relative;
        display: flex;
        gap: 10px;
        align-items: center;
        min-height: 44px;
        padding: 6px 12px;
        border: 1.5px solid var(--ii-control-line);
        border-radius: var(--ii-radius-small);
        line-height: 1.25;
        cursor: pointer;
      }

      .point:hover {
        background: var(--ii-sand);
      }

      .point:has(:checked) {
        border-color: var(--ii-accent);
        background: var(--ii-accent-surface);
        box-shadow: inset 0 0 0 1px var(--ii-accent);
      }

      .point:has(:focus-visible) {
        outline: 3px solid var(--ii-focus);
        outline-offset: 2px;
      }

      .point input:focus-visible {
        outline: none;
        box-shadow: none;
      }

      .point:has(:disabled) {
        border-color: var(--ii-line);
        cursor: default;
      }

      .value {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }

      .ends {
        display: none;
        justify-content: space-between;
        gap: 16px;
        margin: 4px 0 0;
        color: var(--ii-muted);
        font-size: 0.85em;
        line-height: 1.3;
      }

      /* Five points with words at the ends alone fit on one row of a telephone; the words then stand under the row. */
      @container (max-width: 33.99em) {
        .short .scale {
          grid-auto-columns: minmax(0, 1fr);
          grid-auto-flow: column;
        }

        .short .point {
          flex-direction: column;
          gap: 4px;
          justify-content: center;
          padding: 8px 2px;
        }

        .short .ends {
          display: flex;
        }

        .short .label {
          position: absolute;
          width: 1px;
          height: 1px;
          overflow: hidden;
          clip-path: inset(50%);
          white-space: nowrap;
        }
      }

      @container (min-width: 34em) {
        .scale {
          grid-auto-columns: minmax(0, 1fr);
          grid-auto-flow: column;
        }

        .point {
          flex-direction: column;
          gap: 6px;
          padding: 12px 6px;
          font-size: 0.85em;
          text-align: center;
        }
      }

      .open .statement.missing legend {
        color: var(--ii-wrong);
      }

      @media (forced-colors: active) {
        .point:has(:checked) {
          border: 3px solid Highlight;
        }
      }
    `,
  ];

  @state() private chosen: ReadonlyMap<string, number> = new Map();

  protected override get grades(): boolean {
    return false;
  }

  protected override get hint(): string {
    return t('scaleNoScore');
  }

  protected override restoreDraft(response: readonly (readonly [string, number])[] | undefined): void {
    this.chosen = new Map(response ?? []);
  }

  protected override takeResponse(): readonly (readonly [string, number])[] | undefined {
    const { statements } = this.interaction;
    const open = statements.filter(({ code }) => !this.chosen.has(code)).length;
    if (open > 0) {
      this.error = t('scaleFirst', { count: open });
      return undefined;
    }
    return statements.map(({ code }) => [code, this.chosen.get(code) ?? 0] as const);
  }

  protected override focusAnswers(): void {
    const first = this.interaction.statements.find(({ code }) => !this.chosen.has(code));
    const code = first?.code ?? this.interaction.statements[0]?.code ?? '';
    const inputs = [...this.renderRoot.querySelectorAll<HTMLInputElement>(`[name='s-${code}']`)];
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  }

  protected override renderAnswers(): TemplateResult {
    const { statements } = this.interaction;
    return html`<div class="${this.isOpen ? 'open' : ''} ${this.isShort ? 'short' : ''}">
      ${statements.map((statement) => this.renderStatement(statement))}
    </div>`;
  }

  /** Few points, of which only the first and the last have words. */
  private get isShort(): boolean {
    const { scale } = this.interaction;
    return scale.length <= 5 && scale.slice(1, -1).every(({ label }) => !label);
  }

  private renderStatement(statement: LikertInteraction<Rich>['statements'][number]): TemplateResult {
    const { code, text } = statement;
    const isMissing = this.error !== '' && !this.chosen.has(code);
    return html`<fieldset
      class="statement ${isMissing ? 'missing' : ''}"
      aria-describedby=${isMissing ? 'error' : nothing}
    >
      <legend>${text}</legend>
      <div class="scale">
        ${this.interaction.scale.map(
          ({ value, label }) =>
            html`<label class="point">
              <input
                type="radio"
                name="s-${code}"
                value=${value}
                .checked=${live(this.chosen.get(code) === value)}
                ?disabled=${!this.isOpen}
                @change=${() => this.choose(code, value)}
              />
              <span><span class="value">${value}</span> <span class="label">${label}</span></span>
            </label>`,
        )}
      </div>
      ${
        this.isShort
          ? html`<div class="ends" aria-hidden="true">
              <span>${this.interaction.scale[0]?.label}</span>
              <span>${this.interaction.scale.at(-1)?.label}</span>
            </div>`
          : nothing
      }
    </fieldset>`;
  }

  private choose(code: string, value: number): void {
    this.chosen = new Map(this.chosen).set(code, value);
    this.touched();
  }
}

registerRenderer(
  'likert',
  (interaction, host, purpose) =>
    html`<course-likert .interaction=${interaction} .host=${host} .purpose=${purpose}></course-likert>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-likert': CourseLikert;
  }
}
