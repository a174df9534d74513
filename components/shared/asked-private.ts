import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { InteractionType } from '../model/interaction.ts';
import { NoteEvent } from '../lesson/lesson-host.ts';
import { AskedElement } from './asked-element.ts';
import { t } from './strings.ts';

/** Questions whose answer is nobody's business: the text stays on the device and is kept with every key. */
export abstract class PrivateElement<T extends InteractionType> extends AskedElement<T> {
  static override styles: CSSResultGroup = [
    AskedElement.styles,
    css`
      .private {
        display: flex;
        gap: 8px;
        align-items: flex-start;
        margin-block: 12px 0;
        color: var(--ii-muted);
        font-size: 0.9em;
      }

      .private svg {
        flex: none;
        width: 1.2em;
        height: 1.2em;
        margin-block-start: 0.15em;
        fill: none;
        stroke: currentcolor;
        stroke-width: 1.6;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .private.warning {
        color: var(--ii-almost);
        font-weight: 600;
      }
    `,
  ];

  protected override get grades(): boolean {
    return false;
  }

  protected override get checkLabel(): string {
    return t('save');
  }

  /** The text on this device. */
  protected get note(): string {
    return this.host.note(this.interaction.key);
  }

  /** Keeps the text at each key: a learner may leave at any moment. */
  protected keep(text: string): void {
    this.dispatchEvent(new NoteEvent(this.interaction.key, text));
  }

  protected override get verdictText(): string {
    if (!this.answered) return t('saidNotAnswered');
    if (this.note === '') return t('textNotHere');
    return this.host.persistent === false ? t('saidWritten') : t('saidKept');
  }

  /** Says truthfully where the text stays. */
  protected renderPrivacy(): TemplateResult {
    const isKept = this.host.persistent !== false;
    return html`<p class="private ${isKept ? '' : 'warning'}" id="private">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect x="4.5" y="9" width="11" height="7.5" rx="1.5" />
        <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
      </svg>
      <span>${t(isKept ? 'staysHere' : 'doesNotStay')}</span>
    </p>`;
  }
}
