import { html, nothing, type TemplateResult } from 'lit';
import { lessonsOnRoute, type Course, type Lesson } from '../model/course.ts';
import type { Session } from '../model/session.ts';
import { t } from '../shared/strings.ts';
import { begunIcon, doneIcon, forwardIcon, notYetIcon } from './icons.ts';
import { lessonStage } from './lesson-progress.ts';
import type { ScreenAddress } from './screen-address.ts';

const stages = {
  done: { icon: doneIcon, word: 'done' },
  begun: { icon: begunIcon, word: 'begun' },
  'not-yet': { icon: notYetIcon, word: 'notYet' },
} as const;

/** Modules and lessons of the learner's route: what is done, where the learner is, what is to come, in an icon and a word. */
export function outline(course: Course, session: Session, here: ScreenAddress | undefined): TemplateResult {
  const shown = new Set(lessonsOnRoute(course, session.route));
  const modules = course.modules
    .map((module) => ({
      ...module,
      lessons: module.lessons.filter((lesson) => shown.has(lesson) || lesson === here?.lesson),
    }))
    .filter(({ lessons }) => lessons.length > 0);
  return html`${modules.map(
    (module) => html`
      <h3 class="outline-module">${module.title}</h3>
      <ol class="outline-lessons">
        ${module.lessons.map((lesson) => outlineLesson(lesson, session, lesson === here?.lesson ? here : undefined))}
      </ol>
    `,
  )}`;
}

function outlineLesson(lesson: Lesson, session: Session, here: ScreenAddress | undefined): TemplateResult {
  const stage = lessonStage(lesson, session);
  const isOpenHere = here !== undefined && stage !== 'done';
  const { icon, word } = stages[stage];
  // A word that stands under nearly every lesson tells nothing to who sees the empty circles.
  const isPlain = stage === 'not-yet' && !isOpenHere;
  return html`<li>
    <a class="outline-lesson ${stage}" href=${`#/les/${lesson.id}`} aria-current=${here ? 'page' : nothing}>
      ${isOpenHere ? forwardIcon : icon}
      <span class="outline-title">
        ${lesson.number && /^\d/.test(lesson.number) ? html`<span class="number">${lesson.number}</span> ` : nothing}${lesson.title}
        <span class="outline-word ${isPlain ? 'visually-hidden' : ''}"
          >${t(isOpenHere ? 'current' : word)}${isOpenHere || stage === 'begun' ? ` · ${howFar(lesson, session, here)}` : nothing}</span
        >
      </span>
    </a>
  </li>`;
}

/** Where the learner is in the lesson, as the footer says it; elsewhere how much of it was seen. */
function howFar({ code, screens }: Lesson, session: Session, here: ScreenAddress | undefined): string {
  const seen = session.lessons[code]?.seen ?? [];
  const number = here
    ? screens.indexOf(here.screen) + 1
    : screens.filter((one) => seen.includes(one.code)).length;
  return t('countOf', { number, total: screens.length });
}
