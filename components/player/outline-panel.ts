import { html, type TemplateResult } from 'lit';
import { t } from '../shared/strings.ts';
import { closeIcon } from './icons.ts';

/** The outline in a dialog, where there is no room for it beside the lesson. */
export function outlinePanel(content: TemplateResult, close: () => void): TemplateResult {
  return html`<dialog class="panel outline-panel" id="outline-panel" aria-labelledby="outline-title">
    <div class="panel-head">
      <h2 id="outline-title">${t('outline')}</h2>
      <button type="button" class="button quiet" @click=${close}>${closeIcon}${t('close')}</button>
    </div>
    <nav class="outline" aria-label=${t('outlineOf')}>${content}</nav>
  </dialog>`;
}
