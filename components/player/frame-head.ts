import { html, nothing, type TemplateResult } from 'lit';
import { outcome } from '../model/outcome.ts';
import { t } from '../shared/strings.ts';
import { moduleTitle } from './address-title.ts';
import { alertIcon, menuIcon } from './icons.ts';
import type { Address } from './screen-address.ts';
import type { SessionController } from './session-controller.ts';
import { statusText, statusTone } from './status-text.ts';

/**
 * The header: where the learner is, how far, whether it is saved, and the way out. `openOutline` is absent where the outline stands
 * beside the lesson, `leave` while the learner is leaving already.
 */
export function frameHead(
  { course, session, launch, status, keepsOnDevice, readOnly }: SessionController,
  address: Address,
  openOutline: (() => void) | undefined,
  leave: (() => void) | undefined,
): TemplateResult {
  const tone = statusTone(status, readOnly);
  const percent = Math.round(outcome(course, session, launch?.masteryScore).progress * 100);
  return html`<header class="frame-head">
    <div class="head-row">
      ${
        openOutline
          ? html`<button type="button" class="button menu" aria-haspopup="dialog" @click=${openOutline}>
              ${menuIcon}<span class="menu-word">${t('outline')}</span>
            </button>`
          : nothing
      }
      <p class="head-title">
        <span class="course-title">${course.title}</span>
        <span class="module-title">${moduleTitle(course, address)}</span>
      </p>
      <p class="head-status">
        <span class="percent">${t('progressWords', { percent })}</span>
        <span class="status ${tone}"
          >${tone === 'calm' ? nothing : alertIcon}${statusText(status, keepsOnDevice, readOnly)}</span
        >
      </p>
      <button type="button" class="button leave" ?disabled=${!leave} @click=${leave}>
        ${leave ? stopWords() : t('stopping')}
      </button>
    </div>
    <progress class="bar" max="100" .value=${percent} aria-label=${t('progress')}></progress>
  </header>`;
}

/** "Stoppen en bewaren", of which only the first word is seen where there is no room for more. */
export function stopWords(): TemplateResult {
  return html`<span
    >${t('stop')}<span class="stop-rest">${t('stopAndSave').slice(t('stop').length)}</span></span
  >`;
}
