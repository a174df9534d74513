import { html, svg, type TemplateResult } from 'lit';
import { t } from './strings.ts';

const cross = svg`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round"><path d="M6 6l12 12M18 6L6 18"></path></svg>`;

/** The head of every dialog of the frame: its title, with this id, and the way out, on one line. */
export function panelHead(id: string, title: string): TemplateResult {
  return html`<div class="panel-head">
    <h2 id=${id}>${title}</h2>
    <form method="dialog"><button class="button">${cross}${t('close')}</button></form>
  </div>`;
}
