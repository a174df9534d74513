import { html, type TemplateResult } from 'lit';
import { panelHead } from '../shared/panel-head.ts';
import { t } from '../shared/strings.ts';

/** The outline in a dialog, where there is no room for it beside the lesson. */
export function outlinePanel(content: TemplateResult): TemplateResult {
  return html`<dialog class="panel outline-panel" id="outline-panel" aria-labelledby="outline-title">
    ${panelHead('outline-title', t('outline'))}
    <nav class="outline" aria-label=${t('outlineOf')}>${content}</nav>
  </dialog>`;
}
