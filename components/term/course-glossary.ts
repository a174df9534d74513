import { LitElement, css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { glossary, type Explained } from '../shared/glossary.ts';
import { t } from '../shared/strings.ts';
import { controls } from '../shared/styles/controls.ts';

/** The words of the course with their explanations, in the order of the alphabet. */
@customElement('course-glossary')
export class CourseGlossary extends LitElement {
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: block;
        margin-block-start: 24px;
      }

      dl {
        margin: 0;
      }

      div {
        padding-block: 12px;
        border-block-end: 1px solid var(--ii-line);
      }

      dt {
        font-weight: 650;
      }

      dd {
        margin: 4px 0 0;
      }

      p {
        margin: 0;
      }
    `,
  ];

  @state() private words: readonly Explained[] | undefined;
  @state() private hasFailed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    this.hasFailed = false;
    try {
      const words = await glossary();
      this.words = [...words].sort((one, other) =>
        one.term.localeCompare(other.term, document.documentElement.lang || undefined, {
          sensitivity: 'base',
        }),
      );
    } catch {
      this.hasFailed = true;
    }
  }

  protected override render(): TemplateResult {
    if (this.hasFailed) {
      return html`<p role="alert">${t('lessonFailedWhy')}</p>
        <p><button type="button" class="button" @click=${() => this.load()}>${t('loadAgain')}</button></p>`;
    }
    return html`<dl>
      ${this.words?.map(
        ({ term, explanation }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${explanation}</dd>
          </div>`,
      )}
    </dl>`;
  }
}
