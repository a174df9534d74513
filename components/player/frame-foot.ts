import { html, type TemplateResult } from 'lit';
import { t } from '../shared/strings.ts';
import { stopWords } from './frame-head.ts';
import { backIcon, forwardIcon } from './icons.ts';
import { hasOpenTest } from './lesson-progress.ts';
import { addressOfPlace, neighbour, type Address } from './screen-address.ts';
import type { SessionController } from './session-controller.ts';

/** The footer: back, which screen of how many, and on. `leave` is absent while the learner is leaving already. */
export function frameFoot(
  controller: SessionController,
  address: Address,
  go: (address: Address) => void,
  leave: (() => void) | undefined,
): TemplateResult {
  if (address.at === 'page') return pageFoot(controller, go);
  const { course, session } = controller;
  const back = neighbour(course, session.route, address, -1);
  const next = address.at === 'finish' ? undefined : neighbour(course, session.route, address, 1);
  const where =
    address.at === 'screen'
      ? t('screenOf', {
          number: address.lesson.screens.indexOf(address.screen) + 1,
          total: address.lesson.screens.length,
        })
      : '';
  // One accent button a screen: not here while the test, or what is left of the course, has it. A talk says so itself (course.css).
  const isMain =
    address.at === 'screen' ? controller.readOnly || !hasOpenTest(controller, address) : session.completed;
  const kind = isMain ? 'main' : '';
  return html`<footer class="frame-foot">
    <button type="button" class="button" @click=${() => go(back)}>${backIcon}${t('previous')}</button>
    <p class="where">${where}</p>
    ${
      next
        ? html`<button type="button" class="button ${kind}" @click=${() => go(next)}>
            ${t('next')}${forwardIcon}
          </button>`
        : html`<button type="button" class="button ${kind}" ?disabled=${!leave} @click=${leave}>
            ${stopWords()}
          </button>`
    }
  </footer>`;
}

/** A page beside the lessons is no step in the course: there is only the way back. */
function pageFoot({ course, session }: SessionController, go: (address: Address) => void): TemplateResult {
  const back = addressOfPlace(course, session.place) ?? { at: 'start' };
  return html`<footer class="frame-foot">
    <button type="button" class="button main" @click=${() => go(back)}>
      ${backIcon}${t(back.at === 'start' ? 'toStart' : 'pageBack')}
    </button>
  </footer>`;
}
