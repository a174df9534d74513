import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { announce } from '../shared/live-region.ts';
import { addStrings, t } from '../shared/strings.ts';
import { closing } from '../shared/strings/closing.ts';
import type { SessionController } from './session-controller.ts';

addStrings(closing);

/** Erases what this device keeps of the learner, after asking once and saying what is lost. */
@customElement('course-device-data')
export class CourseDeviceData extends LitElement {
  /** Whose data. */
  @property({ attribute: false }) controller!: SessionController;
  @state() private step: 'offer' | 'sure' | 'erased' = 'offer';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.controller.keepsOnDevice) return nothing;
    return html`<section class="device-data" aria-labelledby="device-data-title">
      <h2 id="device-data-title" tabindex="-1">${t('eraseTitle')}</h2>
      ${this.step === 'erased' ? html`<p>${t('erased')}</p>` : html`<p>${t('eraseWhy')}</p>`}
      ${this.step === 'sure' ? html`<p class="warning">${t(this.#loss())}</p>` : nothing}
      <p class="row">${this.#buttons()}</p>
    </section>`;
  }

  #buttons(): TemplateResult | typeof nothing {
    if (this.step === 'erased') return nothing;
    if (this.step === 'offer') {
      return html`<button type="button" class="button" @click=${() => this.#go('sure')}>
        ${t('erase')}
      </button>`;
    }
    return html`<button type="button" class="button" @click=${() => this.#erase()}>${t('eraseSure')}</button>
      <button type="button" class="button" @click=${() => this.#go('offer')}>${t('eraseNot')}</button>`;
  }

  #loss(): 'eraseLosesProgress' | 'eraseLosesUnsaved' | 'eraseLosesWords' {
    const { launch, status } = this.controller;
    if (!launch?.connected) return 'eraseLosesProgress';
    return status.type === 'not-saved' ? 'eraseLosesUnsaved' : 'eraseLosesWords';
  }

  #erase(): void {
    this.controller.eraseDevice();
    announce(t('erased'));
    this.#go('erased');
  }

  /** The button that was pressed goes away: focus moves to the heading, so that it is not lost. */
  #go(step: 'offer' | 'sure' | 'erased'): void {
    this.step = step;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h2')?.focus());
  }
}
