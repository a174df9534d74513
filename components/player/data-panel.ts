import { html, type TemplateResult } from 'lit';
import { panelHead } from '../shared/panel-head.ts';
import { t } from '../shared/strings.ts';
import { closingPages } from './closing.ts';
import type { SessionController } from './session-controller.ts';

/** What happens with the learner's data, in a dialog; its text comes in when it is asked for. */
export function dataPanel(controller: SessionController): TemplateResult {
  return html`<dialog class="panel" id="data-panel" aria-labelledby="data-title">
    ${panelHead('data-title', t('yourData'))} ${closingPages()?.dataText(controller)}
  </dialog>`;
}
