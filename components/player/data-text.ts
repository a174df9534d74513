import { html, nothing, type TemplateResult } from 'lit';
import { edition } from '../shared/edition.ts';
import { currentLanguage } from '../shared/strings.ts';
import { packageStandard } from '../shared/package-standard.ts';
import { privacyTexts } from '../shared/strings/privacy.ts';
import './course-device-data.ts';
import type { SessionController } from './session-controller.ts';

/**
 * What is reported and what is kept, in the learner's words, and how to erase what is on this device. In the web app also how to take it
 * along: an LMS does that by itself, so that only the entry of the web app brings this element in.
 */
export function dataText(controller: SessionController): TemplateResult {
  const { reported, kept } = privacyTexts(controller.course, edition(), currentLanguage(), packageStandard());
  return html`<div class="prose">
    <ul>
      ${[...reported, ...kept].map((line) => html`<li>${line}</li>`)}
    </ul>
    ${
      packageStandard() === 'web'
        ? html`<course-progress-file .controller=${controller}></course-progress-file>`
        : nothing
    }
    <course-device-data .controller=${controller}></course-device-data>
  </div>`;
}
