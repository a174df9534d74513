import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { registerRenderer } from '../lesson/renderers.ts';
import { AskedElement } from '../shared/asked-element.ts';
import { optionRow } from '../shared/asked-options.ts';
import { t, type StringKey } from '../shared/strings.ts';
import { optionRows } from '../shared/styles/asked.ts';

const words: Readonly<Record<string, readonly [yes: StringKey, no: StringKey]>> = {
  'true-false': ['true', 'false'],
  'yes-no': ['yes', 'no'],
  'right-wrong': ['correct', 'incorrect'],
};

/** `Stelling`: true or not, in the author's words for it. */
@customElement('course-true-false')
export class CourseTrueFalse extends AskedElement<'true-false'> {
  static override styles: CSSResultGroup = [AskedElement.styles, optionRows];

  @state() private chosen: boolean | undefined;
  private tried: boolean | undefined;

  protected override restoreDraft(response: boolean | undefined): void {
    this.chosen = response;
    if (!this.answered) this.tried = undefined;
  }

  protected override beginRetry(last: boolean | undefined): void {
    this.tried = last;
    this.chosen = undefined;
  }

  protected override takeResponse(): boolean | undefined {
    if (this.chosen === undefined) this.error = t('chooseFirst');
    return this.chosen;
  }

  protected override renderAnswers(): TemplateResult {
    return html`<div class="options">${this.renderRow(true)}${this.renderRow(false)}</div>`;
  }

  private renderRow(value: boolean): TemplateResult {
    const { interaction, isOpen, isSettled } = this;
    const [yes, no] = words[interaction.words] ?? words['true-false']!;
    const checked = this.chosen === value;
    const wasTried = isOpen && this.purpose === 'practice' && this.tried === value;
    const isMissed = isSettled && !checked && interaction.correct === value;
    const own = value ? interaction.whenTrue : interaction.whenFalse;
    const isMarked = !isOpen && (checked || isMissed);
    const isRight = interaction.correct === value;
    return optionRow(
      {
        code: value ? 't' : 'f',
        text: t(value ? yes : no),
        multiple: false,
        checked,
        disabled: !isOpen,
        tone: isMarked ? (isRight ? 'right' : 'wrong') : undefined,
        word: wasTried
          ? t('wordTried')
          : isMarked
            ? t(isMissed ? 'wordBest' : isRight ? 'wordRight' : isSettled ? 'wordWrong' : 'wordNotYet')
            : undefined,
        outline: isMissed,
        feedback: wasTried || isMarked ? own : undefined,
      },
      this.choose,
    );
  }

  private readonly choose = (code: string): void => {
    this.chosen = code === 't';
    this.touched();
  };
}

registerRenderer(
  'true-false',
  (interaction, host, purpose) =>
    html`<course-true-false
      .interaction=${interaction}
      .host=${host}
      .purpose=${purpose}
    ></course-true-false>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-true-false': CourseTrueFalse;
  }
}
