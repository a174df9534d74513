import { html, nothing, type TemplateResult } from 'lit';
import { addStrings, t, type StringKey } from '../shared/strings.ts';
import { closing } from '../shared/strings/closing.ts';
import './course-device-data.ts';
import type { SessionController } from './session-controller.ts';

addStrings(closing);

/** The page after "Stoppen en bewaren": whether it was really saved, and how to go. */
export function leftPage(controller: SessionController): TemplateResult {
  const { exited } = controller;
  return html`
    <h1 tabindex="-1" class="screen-title" data-focus>${t('leftTitle')}</h1>
    <div class="prose">
      <p class="lead">${t(leftText(controller))}</p>
      ${
        exited?.returnTo
          ? html`<p><a class="button main" href=${exited.returnTo} rel="noreferrer">${t('backToLms')}</a></p>`
          : globalThis.opener
            ? html`<p>
                <button type="button" class="button main" @click=${() => globalThis.close()}>
                  ${t('closeWindow')}
                </button>
              </p>`
            : nothing
      }
      <course-device-data .controller=${controller}></course-device-data>
    </div>
  `;
}

function leftText({ exited, launch, keepsOnDevice, readOnly }: SessionController): StringKey {
  if (readOnly) return 'leftReview';
  if (exited?.acknowledged && launch?.connected) return 'leftSaved';
  if (launch && !launch.connected && keepsOnDevice) return 'leftOnDevice';
  if (exited?.acknowledged) return 'leftSaved';
  return keepsOnDevice ? 'leftUnsure' : 'leftNowhere';
}
