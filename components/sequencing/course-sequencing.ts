import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { registerRenderer } from '../lesson/renderers.ts';
import { shuffle } from '../model/shuffle.ts';
import { AskedElement, wordsOf } from '../shared/asked-element.ts';
import { Drag } from '../shared/asked-drag.ts';
import { badge } from '../shared/asked-tone.ts';
import { announce } from '../shared/live-region.ts';
import { t } from '../shared/strings.ts';
import { placing } from '../shared/styles/placing.ts';

/** `Volgorde`: steps to put in order, with arrow buttons, arrow keys, a choice of place, or by dragging. */
@customElement('course-sequencing')
export class CourseSequencing extends AskedElement<'sequencing'> {
  static override styles: CSSResultGroup = [
    AskedElement.styles,
    placing,
    css`
      .steps {
        display: grid;
        gap: 8px;
      }

      .step {
        display: grid;
        grid-template-columns: 1.6em minmax(0, 1fr) auto;
        gap: 8px;
        align-items: center;
        border-radius: var(--ii-radius-small);
      }

      .step.closed {
        grid-template-columns: 1.6em minmax(0, 1fr);
      }

      .number {
        color: var(--ii-muted);
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }

      .moves {
        display: flex;
        gap: 4px;
      }

      .move {
        width: 44px;
        min-height: 44px;
        padding: 0;
      }

      .move svg {
        width: 20px;
        height: 20px;
        fill: none;
        stroke: currentcolor;
        stroke-width: 2;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .move[aria-disabled='true'] {
        border-color: var(--ii-line);
        color: var(--ii-muted);
        opacity: 0.55;
        cursor: default;
      }

      @container (max-width: 420px) {
        .moves {
          flex-direction: column;
        }
      }
    `,
  ];

  @state() private order: readonly string[] = [];
  @state() private held = '';
  private isTouched = false;
  private tried: readonly string[] = [];
  private focusAfter = '';
  private readonly drag = new Drag(
    (step, place) => this.move(step, this.order.indexOf(place)),
    () => this.isOpen,
  );

  protected override get hint(): string {
    return t('orderHow');
  }

  protected override get parts(): number {
    return this.interaction.options.length;
  }

  protected override restoreDraft(response: readonly string[] | undefined): void {
    const { options, key } = this.interaction;
    const right = options.map((option) => option.code);
    const kept = (response ?? []).filter((code) => right.includes(code));
    if (kept.length > 0) {
      this.order = [...kept, ...right.filter((code) => !kept.includes(code))];
    } else {
      const shuffled = shuffle(right, this.host.session.seed, key);
      // An order that happens to be right would leave nothing to do.
      const isGiven = shuffled.every((code, index) => code === right[index]);
      this.order = isGiven ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
    }
    this.isTouched = kept.length > 0;
    this.held = '';
    if (!this.answered) this.tried = [];
  }

  protected override beginRetry(last: readonly string[] = []): void {
    this.tried = last;
  }

  protected override takeResponse(): readonly string[] | undefined {
    if (this.isTouched) return this.order;
    this.error = t('orderFirst');
    return undefined;
  }

  protected override renderAnswers(): TemplateResult {
    return html`<ol
      class="steps"
      @keydown=${this.walk}
      @pointerdown=${this.drag.start}
      @pointermove=${this.drag.move}
      @pointerup=${this.drag.end}
      @pointercancel=${this.drag.cancel}
    >
      ${repeat(
        this.order,
        (code) => code,
        (code, index) => this.renderStep(code, index),
      )}
    </ol>`;
  }

  private renderStep(code: string, index: number): TemplateResult {
    const option = this.interaction.options.find((candidate) => candidate.code === code);
    if (!this.isOpen) return this.renderClosed(code, index);
    const isHeld = this.held === code;
    const item = wordsOf(option);
    return html`<li class="step" data-place=${code}>
      <span class="number" aria-hidden="true">${index + 1}.</span>
      <button
        type="button"
        class="piece"
        data-card=${code}
        aria-pressed=${isHeld ? 'true' : 'false'}
        @click=${() => this.choose(code)}
      >
        <span>${option?.text}</span>
        ${this.retrying && this.tried[index] === code && !this.isRightAt(code, index) ? badge('almost', t('otherPlace')) : nothing}
      </button>
      <span class="moves">
        ${this.renderMove(code, index, -1, t('moveUp', { item }))}${this.renderMove(code, index, 1, t('moveDown', { item }))}
      </span>
    </li>`;
  }

  private renderMove(code: string, index: number, by: -1 | 1, label: string): TemplateResult {
    const isEnd = index + by < 0 || index + by >= this.order.length;
    // Not `disabled`: the focus would be lost when a step reaches the end.
    return html`<button
      type="button"
      class="button move"
      data-move="${code}${by}"
      aria-label=${label}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${() => this.move(code, index + by, `[data-move='${code}${by}']`)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d=${by < 0 ? 'M10 15.5v-11M5.5 9L10 4.5 14.5 9' : 'M10 4.5v11M5.5 11l4.5 4.5L14.5 11'} />
      </svg>
    </button>`;
  }

  private renderClosed(code: string, index: number): TemplateResult {
    const option = this.interaction.options.find((candidate) => candidate.code === code);
    const isRight = this.isRightAt(code, index);
    const tone =
      this.tone === undefined ? undefined : isRight ? 'right' : this.isSettled ? 'wrong' : 'almost';
    const at = this.interaction.options.findIndex((candidate) => candidate.code === code) + 1;
    return html`<li class="step closed">
      <span class="number" aria-hidden="true">${index + 1}.</span>
      <div class="piece closed ${tone ?? ''}">
        <span>${option?.text}</span>
        ${
          tone === undefined
            ? nothing
            : badge(
                tone,
                isRight ? t('rightPlace') : this.isSettled ? t('belongsAt', { place: at }) : t('otherPlace'),
              )
        }
        ${tone !== undefined && option?.feedback ? html`<div class="prose">${option.feedback}</div>` : nothing}
      </div>
    </li>`;
  }

  private isRightAt(code: string, index: number): boolean {
    return this.interaction.options[index]?.code === code;
  }

  private choose(code: string): void {
    if (this.held && this.held !== code) {
      this.move(this.held, this.order.indexOf(code));
      this.held = '';
      return;
    }
    this.held = this.held === code ? '' : code;
    const values = { item: this.words(code), place: this.order.indexOf(code) + 1, count: this.order.length };
    announce(this.held ? t('stepHeld', values) : t('stepMoved', values));
  }

  private move(code: string, to: number, focus = `[data-card='${code}']`): void {
    if (to < 0 || to >= this.order.length || this.order.indexOf(code) === to) return;
    const others = this.order.filter((other) => other !== code);
    this.order = [...others.slice(0, to), code, ...others.slice(to)];
    this.isTouched = true;
    // A node that moves loses the focus.
    this.focusAfter = focus;
    announce(t('stepMoved', { item: this.words(code), place: to + 1, count: this.order.length }));
    this.touched();
  }

  protected override updated(...changed: Parameters<AskedElement['updated']>): void {
    super.updated(...changed);
    const focus = this.focusAfter;
    this.focusAfter = '';
    if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
  }

  private readonly walk = (event: KeyboardEvent): void => {
    const code = (event.target as HTMLElement).dataset['card'];
    if (event.key === 'Escape' && this.held) {
      event.stopPropagation();
      this.held = '';
      return;
    }
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (code === undefined || step === undefined) return;
    event.preventDefault();
    const at = this.order.indexOf(code);
    if (this.held === code) return this.move(code, at + step);
    const next = this.order[at + step];
    if (next) this.renderRoot.querySelector<HTMLElement>(`[data-card='${next}']`)?.focus();
  };

  private words(code: string): string {
    return wordsOf(this.interaction.options.find((option) => option.code === code));
  }
}

registerRenderer(
  'sequencing',
  (interaction, host, purpose) =>
    html`<course-sequencing
      .interaction=${interaction}
      .host=${host}
      .purpose=${purpose}
    ></course-sequencing>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-sequencing': CourseSequencing;
  }
}
