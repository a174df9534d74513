import { html, nothing, type TemplateResult } from 'lit';
import type { Lesson } from '../model/course.ts';
import { addStrings, t } from '../shared/strings.ts';
import { closing } from '../shared/strings/closing.ts';
import { doneIcon } from './icons.ts';
import type { LessonModule } from './lesson-module.ts';
import { isSeenWhole, mayTryTestAgain, openItems, type OpenItem } from './lesson-progress.ts';
import type { SessionController } from './session-controller.ts';

addStrings(closing);

const kinds = { question: 'openQuestion', talk: 'openTalk', test: 'openTest' } as const;

/** What stands under the last screen of a lesson: its sources, and that it is done, or what is still open and the way to pass it. */
export function lessonClosing(
  controller: SessionController,
  lesson: Lesson,
  module: LessonModule,
): TemplateResult {
  return html`${sources(module)} ${standing(controller, lesson, module)}`;
}

function standing(controller: SessionController, lesson: Lesson, module: LessonModule): TemplateResult {
  const { session, readOnly } = controller;
  if (session.lessons[lesson.code]?.done) {
    return mayTryTestAgain(controller, lesson)
      ? html``
      : html`<p class="lesson-done">${doneIcon} ${t('lessonDone')}</p>`;
  }
  const open = openItems(lesson, module, session);
  const isWhole = isSeenWhole(lesson, session);
  if (readOnly || (open.length === 0 && isWhole)) return html``;
  const pass = (kind: string): TemplateResult =>
    html`<button type="button" class=${kind} @click=${() => controller.passLesson(lesson)}>
      ${t('finishLessonAsIs')}
    </button>`;
  // What stands on this very screen needs no list: only the way to leave it is.
  const last = lesson.screens.at(-1)?.code;
  const elsewhere = open.filter(({ screen }) => screen !== last);
  if (isWhole && elsewhere.length === 0) return html`<p class="lesson-pass">${pass('link-button')}</p>`;
  return html`<section class="lesson-open" aria-labelledby="lesson-open-title">
    <h2 id="lesson-open-title">${t('lessonOpen')}</h2>
    ${isWhole ? nothing : html`<p>${t('lessonUnseen')}</p>`}
    ${
      elsewhere.length > 0
        ? html`<ul>
            ${elsewhere.map(
              (item) =>
                html`<li>
                  <a href=${`#/les/${lesson.id}/${item.screen}`}>${openName(item)}</a>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <p>${t('lessonOpenWhy')}</p>
    ${pass('button')}
  </section>`;
}

/** `Gesprek: De bakker`; a test that is called `Toets` is not named twice. */
function openName({ type, title }: OpenItem): string {
  const kind = t(kinds[type]);
  return kind === title ? title : `${kind}: ${title}`;
}

/** Where the facts of a lesson come from. */
function sources({ Lesson: element }: LessonModule): TemplateResult | typeof nothing {
  if (element.sources.length === 0) return nothing;
  return html`<details class="sources">
    <summary>${t('sources')}</summary>
    <ul>
      ${element.sources.map(
        ({ title, url, proof }) =>
          html`<li>
            ${
              url
                ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
                    >${title} <span class="visually-hidden">${t('opensBeside')}</span></a
                  >`
                : title
            }${proof ? html` <span class="proof">(${t(proof === 'proven' ? 'sourceProven' : 'sourceAid')})</span>` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}
