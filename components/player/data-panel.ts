import { html, type TemplateResult } from 'lit';
import { t } from '../shared/strings.ts';
import { closingPages } from './closing.ts';
import { closeIcon } from './icons.ts';
import type { SessionController } from './session-controller.ts';

/** What happens with the learner's data, in a dialog; its text comes in when it is asked for. */
export function dataPanel(controller: SessionController): TemplateResult {
  return html`<dialog class="panel" id="data-panel" aria-labelledby="data-title">
    <div class="panel-head">
      <h2 id="data-title">${t('yourData')}</h2>
      <form method="dialog"><button class="button quiet">${closeIcon}${t('close')}</button></form>
    </div>
    ${closingPages()?.dataText(controller)}
  </dialog>`;
}
