import { html, nothing, type TemplateResult } from 'lit';
import { addStrings, t, type StringKey } from '../shared/strings.ts';
import { closing } from '../shared/strings/closing.ts';
import { packageStandard } from '../shared/package-standard.ts';
import './course-device-data.ts';
import { addressHash, addressOfPlace } from './screen-address.ts';
import type { SessionController } from './session-controller.ts';

addStrings(closing);

/** The page after "Stoppen en bewaren": whether it was really saved, and how to go. */
export function leftPage(controller: SessionController): TemplateResult {
  const { exited } = controller;
  const text = leftText(controller);
  return html`
    <h1 tabindex="-1" class="screen-title" data-focus>${t('leftTitle')}</h1>
    <div class="prose">
      <p class="lead">${t(text)}</p>
      ${
        exited?.returnTo
          ? html`<p><a class="button main" href=${exited.returnTo} rel="noreferrer">${t('backToLms')}</a></p>`
          : text === 'leftNotReceived'
            ? html`<p>
                <button type="button" class="button main" @click=${() => goOn(controller)}>
                  ${t('leftGoOn')}
                </button>
              </p>`
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
  if (launch && !launch.connected && keepsOnDevice)
    return packageStandard() === 'web' ? 'leftOnDevice' : 'leftNotReceived';
  if (exited?.acknowledged) return 'leftSaved';
  return keepsOnDevice ? 'leftUnsure' : 'leftNowhere';
}

/** Back into the course. The session of this page is over, so the page starts anew; it looks for the LMS once more. */
function goOn({ course, session }: SessionController): void {
  location.hash = addressHash(addressOfPlace(course, session.place) ?? { at: 'start' });
  location.reload();
}
