import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { registerRenderer } from '../lesson/renderers.ts';
import { PrivateElement } from '../shared/asked-private.ts';
import { t } from '../shared/strings.ts';

/** `Reflectie`: room to write. The text never leaves the device; only that something was written is told. */
@customElement('course-reflection')
export class CourseReflection extends PrivateElement<'long-fill-in'> {
  static override styles: CSSResultGroup = [
    PrivateElement.styles,
    css`
      .written {
        margin: 0;
        padding: 12px 16px;
        border-radius: var(--ii-radius-small);
        background: var(--ii-sand);
        white-space: pre-wrap;
      }

      .words {
        margin: 6px 0 0;
        color: var(--ii-muted);
        font-size: 0.9em;
      }
    `,
  ];

  @state() private text = '';
  /** The learner was told once that the text is short; the second time it is fine. */
  private wasTold = false;

  protected override restoreDraft(): void {
    this.text = this.note;
    this.wasTold = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // The text on the device is known only once the learner is: a late launch.
    if (changed.has('host') && this.text === '') this.text = this.note;
  }

  protected override takeResponse(): true | undefined {
    const count = wordCount(this.text);
    const { minimumWords = 0 } = this.interaction;
    if (count === 0) {
      this.error = t('writeFirst');
      return undefined;
    }
    if (count < minimumWords && !this.wasTold) {
      this.wasTold = true;
      this.error = t('wordsFew', { count, left: minimumWords - count });
      return undefined;
    }
    this.keep(this.text);
    return true;
  }

  protected override renderAnswers(): TemplateResult {
    if (!this.isOpen) {
      return this.text ? html`<p class="written">${this.text}</p>` : html``;
    }
    const { minimumWords } = this.interaction;
    const describedBy = ['private', minimumWords ? 'words' : '', this.error ? 'error' : ''];
    return html`<textarea
        aria-labelledby="question"
        aria-describedby=${describedBy.filter((id) => id !== '').join(' ')}
        aria-invalid=${this.error ? 'true' : nothing}
        rows="5"
        .value=${live(this.text)}
        @input=${this.write}
      ></textarea>
      ${minimumWords ? html`<p class="words" id="words">${this.countText(minimumWords)}</p>` : nothing}
      ${this.renderPrivacy()}`;
  }

  private countText(minimum: number): string {
    const count = wordCount(this.text);
    return count >= minimum ? t('wordsEnough', { count }) : t('wordsSome', { count, minimum });
  }

  protected override renderModel(): TemplateResult | typeof nothing {
    const { example } = this.interaction;
    return example ? html`<div class="more prose"><strong>${t('example')}</strong>${example}</div>` : nothing;
  }

  private write(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.keep(this.text);
    this.touched();
  }
}

function wordCount(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

registerRenderer(
  'reflection',
  (interaction, host, purpose) =>
    html`<course-reflection
      .interaction=${interaction}
      .host=${host}
      .purpose=${purpose}
    ></course-reflection>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-reflection': CourseReflection;
  }
}
