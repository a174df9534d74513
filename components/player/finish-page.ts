import { html, nothing, type TemplateResult } from 'lit';
import { lessonsOf, type Lesson } from '../model/course.ts';
import '../calendar/course-calendar.ts';
import '../moments/course-moments.ts';
import { outcome, testResult, type Outcome, type Remaining } from '../model/outcome.ts';
import { edition } from '../shared/edition.ts';
import { addStrings, currentLanguage, t } from '../shared/strings.ts';
import { closing } from '../shared/strings/closing.ts';
import { packageStandard } from '../shared/package-standard.ts';
import { privacyTexts } from '../shared/strings/privacy.ts';
import { alertIcon, doneIcon, forwardIcon } from './icons.ts';
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
      <h2>${t('finishDid')}</h2>
      ${testVerdict(controller)} ${figures(controller, result)} ${wrote(controller)}
      ${result.left.length > 0 && !session.completed ? stillToDo(controller, result.left) : nothing}
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

/** How the test of the route went, also while something else is still to do. */
function testVerdict({ course, session, launch }: SessionController): TemplateResult | typeof nothing {
  const test = testResult(course, session, launch?.masteryScore);
  if (!test || test.tries === 0) return nothing;
  const { success, final, best } = test;
  const verdict = t(success === 'passed' ? 'finishPassed' : final ? 'finishFailed' : 'finishFailedYet');
  return html`<p class="test-result ${success === 'passed' ? 'passed' : ''}">
    ${success === 'passed' ? doneIcon : alertIcon}
    ${t('finishTest', { verdict, percent: Math.round(best * 100) })}
  </p>`;
}

function figures({ course, session }: SessionController, result: Outcome): TemplateResult {
  const talks = Object.values(session.talks).filter(({ plays }) => plays > 0).length;
  const hasTalks = lessonsOf(course).some((lesson) => lesson.talks?.length);
  const rows: readonly (readonly [string, string | number] | undefined)[] = [
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

/** The way on, and what is left: lessons a module, talks, the test. */
function stillToDo(controller: SessionController, left: readonly Remaining[]): TemplateResult {
  const next = nextToDo(controller, left);
  return html`<h2>${t('finishLeft')}</h2>
    ${
      next
        ? html`<p>
            <a class="button main" href=${`#/les/${next.id}`}
              >${t('finishOn', { title: numberedTitle(next) })}${forwardIcon}</a
            >
          </p>`
        : nothing
    }
    ${left.map((remaining) => leftPart(controller, remaining))}`;
}

/** The first lesson of the route that is left; else one with a talk that counts, else the test. */
function nextToDo({ course }: SessionController, left: readonly Remaining[]): Lesson | undefined {
  const [first] = left;
  return lessonsOf(course).find(({ id, talks = [] }) => {
    switch (first?.type) {
      case 'lessons':
        return first.lessons.includes(id);
      case 'talks':
        return talks.some((talk) => first.talks.includes(talk.id));
      default:
        return first?.lesson === id;
    }
  });
}

function leftPart(controller: SessionController, remaining: Remaining): unknown {
  const { course } = controller;
  switch (remaining.type) {
    case 'lessons':
      return course.modules.map(({ title, lessons }) => {
        const open = lessons.filter(({ id }) => remaining.lessons.includes(id));
        const count = open.length;
        return count === 0
          ? nothing
          : folded(
              title,
              count === 1 ? t('finishLeftLesson') : t('finishLeftLessons', { count }),
              open.map((lesson) => link(lesson, numberedTitle(lesson))),
            );
      });
    case 'talks':
      return folded(
        t('finishLeftTalks', { count: remaining.needed }),
        '',
        lessonsOf(course).flatMap((lesson) =>
          (lesson.talks ?? [])
            .filter(({ id }) => remaining.talks.includes(id))
            .map(({ title }) => link(lesson, title)),
        ),
      );
    case 'test': {
      const lesson = lessonsOf(course).find(({ id }) => id === remaining.lesson);
      const { triesLeft: count } = remaining;
      if (!lesson) return nothing;
      return folded(
        t('finishLeftTest', { title: lesson.title }),
        count === undefined ? '' : t('finishTries', { count }),
        [link(lesson, numberedTitle(lesson))],
      );
    }
  }
}

function folded(title: string, count: string, links: readonly TemplateResult[]): TemplateResult {
  return html`<details class="left-part">
    <summary>${title}<span>${count}</span></summary>
    <ul>
      ${links}
    </ul>
  </details>`;
}

function link({ id }: Lesson, title: string): TemplateResult {
  return html`<li><a href=${`#/les/${id}`}>${title}</a></li>`;
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
