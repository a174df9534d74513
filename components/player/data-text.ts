import { html, type TemplateResult } from 'lit';
import { edition } from '../shared/edition.ts';
import { currentLanguage } from '../shared/strings.ts';
import { packageStandard } from '../shared/package-standard.ts';
import { privacyTexts } from '../shared/strings/privacy.ts';
import './course-device-data.ts';
import type { SessionController } from './session-controller.ts';

/** What is reported and what is kept, in the learner's words, and how to erase what is on this device. */
export function dataText(controller: SessionController): TemplateResult {
  const { reported, kept } = privacyTexts(edition(), currentLanguage(), packageStandard());
  return html`<div class="prose">
    <ul>
      ${[...reported, ...kept].map((line) => html`<li>${line}</li>`)}
    </ul>
    <course-device-data .controller=${controller}></course-device-data>
  </div>`;
}
