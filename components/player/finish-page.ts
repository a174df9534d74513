import { html, nothing, type TemplateResult } from 'lit';
import { lessonsOf } from '../model/course.ts';
import '../calendar/course-calendar.ts';
import '../moments/course-moments.ts';
import { outcome, type Outcome, type Remaining } from '../model/outcome.ts';
import { edition } from '../shared/edition.ts';
import { addStrings, currentLanguage, t } from '../shared/strings.ts';
import { closing } from '../shared/strings/closing.ts';
import { packageStandard } from '../shared/package-standard.ts';
import { privacyTexts } from '../shared/strings/privacy.ts';
import { numberedTitle } from './lesson-title.ts';
import type { SessionController } from './session-controller.ts';

addStrings(closing);

/** What the learner did, the score if there is one, what is left, what the organisation sees, how to come back. */
export function finishPage(controller: SessionController): TemplateResult {
  const { course, session, launch } = controller;
  const result = outcome(course, session, launch?.masteryScore);
  const { reported } = privacyTexts(course, edition(), currentLanguage(), packageStandard());
  return html`
    <h1 tabindex="-1" class="screen-title" data-focus>
      ${t(result.completed ? 'finishDone' : 'finishNotDone')}
    </h1>
    <div class="prose finish">
      ${
        result.left.length > 0 && !session.completed
          ? html`<h2>${t('finishLeft')}</h2>
              <ul>
                ${result.left.map((remaining) => leftItem(controller, remaining))}
              </ul>`
          : nothing
      }
      <h2>${t('finishDid')}</h2>
      ${figures(controller, result)} ${wrote(controller)}
      <h2>${t('finishSees')}</h2>
      <ul>
        ${reported.map((line) => html`<li>${line}</li>`)}
      </ul>
      <h2>${t('finishBack')}</h2>
      <p>${t(launch?.connected ? 'finishBackLms' : 'finishBackDevice')}</p>
      ${
        session.completed
          ? html`<course-moments
                .course=${course}
                .session=${session}
                .finishedOn=${controller.finishedOn}
              ></course-moments>
              <course-calendar
                .host=${{ course, session, finishedOn: controller.finishedOn }}
              ></course-calendar>`
          : nothing
      }
    </div>
  `;
}

function figures({ course, session }: SessionController, result: Outcome): TemplateResult {
  const talks = Object.values(session.talks).filter(({ plays }) => plays > 0).length;
  const hasTalks = lessonsOf(course).some((lesson) => lesson.talks?.length);
  const rows: readonly (readonly [string, string | number] | undefined)[] = [
    result.score === undefined
      ? undefined
      : [
          t('finishScore'),
          `${Math.round(result.score * 100)} %${result.success ? `, ${t(result.success === 'passed' ? 'finishPassed' : 'finishFailed')}` : ''}`,
        ],
    [t('finishLessons'), t('finishOf', { done: result.lessonsDone, total: result.lessonsTotal })],
    hasTalks ? [t('finishTalks'), talks] : undefined,
    [t('finishQuestions'), Object.keys(session.answers).length],
    [t('finishTime'), t('minutes', { minutes: Math.ceil(session.seconds / 60) })],
  ];
  return html`<dl class="figures">
    ${rows.map((row) =>
      row
        ? html`<div>
            <dt>${row[0]}</dt>
            <dd>${row[1]}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function leftItem({ course }: SessionController, remaining: Remaining): TemplateResult {
  const lessons = lessonsOf(course);
  switch (remaining.type) {
    case 'lessons':
      return html`${remaining.lessons.map((id) => {
        const lesson = lessons.find((candidate) => candidate.id === id);
        return lesson ? html`<li><a href=${`#/les/${id}`}>${numberedTitle(lesson)}</a></li>` : nothing;
      })}`;
    case 'talks':
      return html`<li>
        ${t('finishLeftTalks', { count: remaining.needed })}
        <ul>
          ${remaining.talks.map((id) => {
            const lesson = lessons.find((candidate) => candidate.talks?.some((talk) => talk.id === id));
            const talk = lesson?.talks?.find((candidate) => candidate.id === id);
            return lesson && talk
              ? html`<li><a href=${`#/les/${lesson.id}`}>${talk.title}</a></li>`
              : nothing;
          })}
        </ul>
      </li>`;
    case 'test': {
      const lesson = lessons.find((candidate) => candidate.id === remaining.lesson);
      const tries =
        remaining.triesLeft === undefined ? '' : ` (${t('finishTries', { count: remaining.triesLeft })})`;
      return html`<li>
        <a href=${`#/les/${remaining.lesson}`}>${t('finishLeftTest', { title: lesson?.title ?? '' })}</a
        >${tries}
      </li>`;
    }
  }
}

/** Where the learner wrote private words: the plan and the reflections. */
function wrote(controller: SessionController): TemplateResult | typeof nothing {
  const codes = new Set(
    Object.entries(controller.notes()).flatMap(([key, text]) => (text ? [key.split('.')[0]] : [])),
  );
  const lessons = lessonsOf(controller.course).filter(({ code }) => codes.has(code));
  if (lessons.length === 0) return nothing;
  return html`<h2>${t('finishWrote')}</h2>
    <p>${t('finishWroteWhere')}</p>
    <ul class=${lessons.length > 6 ? 'link-columns' : ''}>
      ${lessons.map((lesson) => html`<li><a href=${`#/les/${lesson.id}`}>${numberedTitle(lesson)}</a></li>`)}
    </ul>
    <p><a href="#/notities">${t('finishWroteAll')}</a></p>`;
}
