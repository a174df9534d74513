import { LitElement, css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { glossary } from '../shared/glossary.ts';
import { announce } from '../shared/live-region.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';

/** Closes the one that is open: a second word closes the first. */
let closeOpened: (() => void) | undefined;

/** A word with its explanation at the word. Before this loads, and when it never does, the word is just there. */
@customElement('course-term')
export class CourseTerm extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      position: relative;
    }

    button {
      display: inline;
      padding: 0.15em 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: inherit;
      text-decoration: underline dotted var(--ii-accent) 2px;
      text-underline-offset: 0.24em;
      cursor: help;
    }

    button:hover,
    button[aria-expanded='true'] {
      text-decoration-style: solid;
    }

    button:focus-visible {
      border-radius: 2px;
      outline: 3px solid var(--ii-focus);
      outline-offset: 2px;
    }

    .explanation {
      position: absolute;
      z-index: 5;
      inset: auto;
      top: 0;
      left: 0;
      box-sizing: border-box;
      width: max-content;
      max-width: min(24rem, calc(100vw - 24px));
      margin: 0;
      padding: 12px 16px;
      overflow: visible;
      border: 1.5px solid var(--ii-accent);
      border-radius: var(--ii-radius);
      background: var(--ii-card);
      box-shadow: var(--ii-shadow);
      color: var(--ii-ink);
      font-size: 0.95rem;
      font-style: normal;
      font-weight: 400;
      line-height: 1.5;
      text-align: start;
      white-space: normal;
    }

    .explanation p {
      margin: 0;
    }

    strong {
      display: block;
    }

    a {
      color: var(--ii-link-color);
    }

    @media print {
      button {
        text-decoration: none;
      }

      .explanation {
        display: none;
      }
    }
  `;

  /** The word as the list has it; the text inside may be written otherwise. */
  @property() term = '';
  @state() private explanation: Rich | undefined;
  @state() private isOpen = false;
  @query('.explanation') private box!: HTMLElement | null;
  @query('button') private button!: HTMLButtonElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-controls=${this.isOpen ? 'explanation' : nothing}
        @click=${this.toggle}
        @keydown=${this.onKey}
      >
        <slot></slot></button
      >${
        this.isOpen
          ? html`<span
              class="explanation"
              id="explanation"
              role="note"
              aria-label=${this.term}
              popover="manual"
              @keydown=${this.onKey}
              ><strong>${this.term}</strong>${this.explanation}</span
            >`
          : nothing
      }`;
  }

  private async toggle(event: Event): Promise<void> {
    // In an answer the word stands in its label: opening the word chooses nothing.
    event.preventDefault();
    if (this.isOpen) {
      this.close();
      return;
    }
    this.explanation = await this.#fetch();
    closeOpened?.();
    closeOpened = this.close;
    this.isOpen = true;
    await this.updateComplete;
    this.place();
    this.box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    document.addEventListener('pointerdown', this.onOutside);
    addEventListener('resize', this.place);
    announce(this.box?.textContent?.replace(this.term, `${this.term}: `) ?? '');
  }

  async #fetch(): Promise<Rich> {
    try {
      const entry = (await glossary()).find(({ term }) => term === this.term);
      return entry?.explanation ?? t('termMissing');
    } catch {
      return t('termMissing');
    }
  }

  /** Closes the explanation; the focus stays at the word. */
  close = (): void => {
    if (!this.isOpen) return;
    closeOpened = undefined;
    if (this.shadowRoot?.activeElement && this.shadowRoot.activeElement !== this.button) this.button.focus();
    this.isOpen = false;
    document.removeEventListener('pointerdown', this.onOutside);
    removeEventListener('resize', this.place);
  };

  /**
   * Right under the word and inside the window, wherever the word stands. In the top layer where there is one, so that a table
   * that scrolls does not cut it off; Safari 16 has no `popover` and gets it in the text itself.
   */
  private readonly place = (): void => {
    const { box, button } = this;
    if (!box) return;
    box.style.left = box.style.top = '0px';
    if ('showPopover' in box && !box.matches(':popover-open')) box.showPopover();
    const word = [...button.getClientRects()].at(-1) ?? button.getBoundingClientRect();
    const start = box.getBoundingClientRect();
    const edge = 12;
    const room = document.documentElement.clientWidth - edge - start.width;
    const left = Math.max(edge, Math.min(word.left, room));
    box.style.left = `${left - start.left}px`;
    box.style.top = `${word.bottom + 8 - start.top}px`;
  };

  private onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  };

  private onOutside = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this)) this.close();
  };
}
