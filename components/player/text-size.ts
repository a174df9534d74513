import { html, type TemplateResult } from 'lit';
import { t } from '../shared/strings.ts';
import type { DeviceStore } from '../tracking/device-store.ts';

const sizes = [1, 2, 3] as const;
const name = 'text-size';

/** Gives the page the size of text that was chosen on this device. */
export function applyTextSize(store: DeviceStore): void {
  document.documentElement.dataset['text'] = sizeNow(store);
}

/** Three buttons: normal, larger, even larger. */
export function textSizeChoice(store: DeviceStore, changed: () => void): TemplateResult {
  const choose = (size: number): void => {
    store.savePreference(name, size === 1 ? '' : String(size));
    applyTextSize(store);
    changed();
  };
  return html`<div class="text-size" role="group" aria-labelledby="text-size-label">
    <p id="text-size-label">${t('textSize')}</p>
    ${sizes.map(
      (size) =>
        html`<button
          type="button"
          class="button"
          data-size=${size}
          aria-pressed=${sizeNow(store) === String(size) ? 'true' : 'false'}
          @click=${() => choose(size)}
        >
          <span aria-hidden="true">A${'+'.repeat(size - 1)}</span>
          <span class="visually-hidden">${t(`textSize${size}`)}</span>
        </button>`,
    )}
  </div>`;
}

function sizeNow(store: DeviceStore): string {
  const size = store.preference(name);
  return sizes.some((one) => String(one) === size) ? size : '1';
}
