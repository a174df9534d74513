import { LitElement, css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { addStrings, t } from '../shared/strings.ts';
import { update } from '../shared/strings/update.ts';
import { controls } from '../shared/styles/controls.ts';

addStrings(update);

/** Keeps the web app for when there is no network, and offers a new version without taking the learner's place away. */
@customElement('course-update')
export class CourseUpdate extends LitElement {
  static override styles: CSSResultGroup = [
    controls,
    css`
      :host {
        display: block;
      }

      section {
        display: flex;
        flex-wrap: wrap;
        gap: 6px 12px;
        align-items: center;
        justify-content: center;
        padding: 6px 12px;
        border-top: 2px solid var(--ii-accent);
        background: var(--ii-accent-surface);
        color: var(--ii-ink);
        font-size: 0.85rem;
        line-height: 1.35;
      }

      p {
        margin: 0;
      }
    `,
  ];

  @state() private waiting: ServiceWorker | undefined;

  #registration: ServiceWorkerRegistration | undefined;
  #onVisible = (): void => {
    // A course may stand open for days; a look for a new version costs one small request.
    if (document.visibilityState === 'visible') void this.#registration?.update().catch(() => undefined);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisible);
    void this.#register();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  protected override render(): TemplateResult {
    return html`<div role="status">
      ${
        this.waiting
          ? html`<section>
              <p>${t('newVersion')} ${t('newVersionKeeps')}</p>
              <button type="button" class="button" @click=${this.#change}>${t('showNewVersion')}</button>
              <button type="button" class="button" @click=${this.#later}>${t('later')}</button>
            </section>`
          : nothing
      }
    </div>`;
  }

  async #register(): Promise<void> {
    try {
      // Not there from file:// and in a frame that may not store anything: then the course just needs its network.
      const registration = await navigator.serviceWorker.register('sw.js');
      this.#registration = registration;
      this.#offer(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') this.#offer(installing);
        });
      });
    } catch {
      this.#registration = undefined;
    }
  }

  /** The first visit has no earlier version to change from. */
  #offer(worker: ServiceWorker | null): void {
    if (worker && navigator.serviceWorker.controller) this.waiting = worker;
  }

  #change = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.waiting?.postMessage({ type: 'SKIP_WAITING' });
  };

  #later = (): void => {
    this.waiting = undefined;
  };
}
