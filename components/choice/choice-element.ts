import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { shuffle } from '../model/shuffle.ts';
import { AskedElement } from '../shared/asked-element.ts';
import { optionRow, type OptionRow } from '../shared/asked-options.ts';
import type { Tone } from '../shared/asked-tone.ts';
import { t } from '../shared/strings.ts';
import { optionRows } from '../shared/styles/asked.ts';

/** How a question may write how many of its answers are right. */
const numbers: Readonly<Record<number, readonly string[]>> = {
  2: ['2', 'twee', 'two'],
  3: ['3', 'drie', 'three'],
  4: ['4', 'vier', 'four'],
  5: ['5', 'vijf', 'five'],
  6: ['6', 'zes', 'six'],
};

/** A question with options, one or more of which are right: the base of choices and predictions. */
export class ChoiceElement extends AskedElement<'choice'> {
  static override styles: CSSResultGroup = [AskedElement.styles, optionRows];

  @state() private chosen: readonly string[] = [];
  /** Codes of earlier attempts, which stay visible as tried. */
  private tried: readonly string[] = [];

  protected override get hint(): string {
    const { multiple, label, options } = this.interaction;
    if (!multiple) return t('chooseOne');
    const right = options.filter((option) => option.correct).length;
    // The number is told only when the question itself tells it.
    const [, count = ''] = /^(?:welke|kies|noem|which|choose|name) (\p{L}+|\d+)\b/iu.exec(label) ?? [];
    return numbers[right]?.includes(count.toLowerCase()) ? t('chooseCount', { count }) : t('chooseMore');
  }

  protected override get grades(): boolean {
    return this.interaction.options.some((option) => option.correct);
  }

  protected override restoreDraft(response: readonly string[] | undefined): void {
    this.chosen = response ?? [];
    if (!this.answered) this.tried = [];
  }

  protected override beginRetry(last: readonly string[] = []): void {
    this.tried = [...new Set([...this.tried, ...last])];
    if (this.grades) this.chosen = [];
  }

  protected override takeResponse(): readonly string[] | undefined {
    if (this.chosen.length > 0) {
      return this.interaction.options
        .map((option) => option.code)
        .filter((code) => this.chosen.includes(code));
    }
    this.error = t('chooseFirst');
    return undefined;
  }

  protected override renderAnswers(): TemplateResult {
    const { interaction, host } = this;
    const options = interaction.shuffled
      ? shuffle(interaction.options, host.session.seed, interaction.key)
      : interaction.options;
    return html`<div class="options">
      ${options.map((option, index) => optionRow(this.row(option, index), this.choose))}
    </div>`;
  }

  private row(option: (typeof this.interaction.options)[number], index: number): OptionRow {
    const { code, text, correct } = option;
    const checked = this.chosen.includes(code);
    const wasTried = this.isOpen && this.purpose === 'practice' && this.tried.includes(code);
    const isMissed = this.isSettled && correct && !checked;
    const row = {
      code,
      text,
      multiple: this.interaction.multiple,
      checked,
      disabled: !this.isOpen,
      letter: `${String.fromCharCode(97 + index)}.`,
      feedback: wasTried || (!this.isOpen && (checked || isMissed)) ? option.feedback : undefined,
    };
    if (wasTried) return { ...row, word: t('wordTried') };
    if (this.isOpen || (!checked && !isMissed)) return row;
    return { ...row, ...this.mark(correct, checked) };
  }

  private mark(correct: boolean, checked: boolean): { tone?: Tone; word: string; outline?: boolean } {
    if (!this.grades) return { word: t('wordChosen') };
    if (checked) {
      if (correct) return { tone: 'right', word: t('wordRight') };
      return { tone: 'wrong', word: this.isSettled ? t('wordWrong') : t('wordNotYet') };
    }
    return { tone: 'right', outline: true, word: t(this.interaction.multiple ? 'wordMissed' : 'wordBest') };
  }

  private readonly choose = (code: string, checked: boolean): void => {
    const others = this.interaction.multiple ? this.chosen.filter((other) => other !== code) : [];
    this.chosen = checked ? [...others, code] : others;
    this.touched();
  };
}
