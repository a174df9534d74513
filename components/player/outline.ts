import { html, nothing, type TemplateResult } from 'lit';
import { lessonsOnRoute, type Course, type Lesson } from '../model/course.ts';
import type { Session } from '../model/session.ts';
import { t } from '../shared/strings.ts';
import { begunIcon, doneIcon, forwardIcon, notYetIcon } from './icons.ts';
import { lessonStage } from './lesson-progress.ts';

const stages = {
  done: { icon: doneIcon, word: 'done' },
  begun: { icon: begunIcon, word: 'begun' },
  'not-yet': { icon: notYetIcon, word: 'notYet' },
} as const;

/** Modules and lessons of the learner's route: what is done, where the learner is, what is to come, in an icon and a word. */
export function outline(course: Course, session: Session, current: Lesson | undefined): TemplateResult {
  const shown = new Set(lessonsOnRoute(course, session.route));
  const modules = course.modules
    .map((module) => ({
      ...module,
      lessons: module.lessons.filter((lesson) => shown.has(lesson) || lesson === current),
    }))
    .filter(({ lessons }) => lessons.length > 0);
  return html`${modules.map(
    (module) => html`
      <h3 class="outline-module">${module.title}</h3>
      <ol class="outline-lessons">
        ${module.lessons.map((lesson) => outlineLesson(lesson, session, lesson === current))}
      </ol>
    `,
  )}`;
}

function outlineLesson(lesson: Lesson, session: Session, isCurrent: boolean): TemplateResult {
  const stage = lessonStage(lesson, session);
  const { icon, word } = stages[stage];
  const seen = lesson.screens.filter(({ code }) => session.lessons[lesson.code]?.seen.includes(code)).length;
  const marker = isCurrent && stage !== 'done' ? forwardIcon : icon;
  const count =
    stage === 'begun' || (isCurrent && stage !== 'done') ? ` ${seen}/${lesson.screens.length}` : '';
  return html`<li>
    <a
      class="outline-lesson ${stage}"
      href=${`#/les/${lesson.id}`}
      aria-current=${isCurrent ? 'page' : nothing}
    >
      ${marker}
      <span class="outline-title">
        ${lesson.number && /^\d/.test(lesson.number) ? html`<span class="number">${lesson.number}</span> ` : nothing}${lesson.title}
        <span class="outline-word">${isCurrent && stage !== 'done' ? t('current') : t(word)}${count}</span>
      </span>
    </a>
  </li>`;
}
