import { html, nothing, type TemplateResult } from 'lit';
import type { Lesson } from '../model/course.ts';
import { t } from '../shared/strings.ts';
import { moduleTitle } from './address-title.ts';
import { numberedTitle } from './lesson-title.ts';
import type { ScreenAddress } from './screen-address.ts';
import type { SessionController } from './session-controller.ts';

/** Two levels above the headings in the text: the lesson above its screen, or the module above a lesson that has no other title. */
export function screenHeadings(controller: SessionController, address: ScreenAddress): TemplateResult {
  const { lesson, screen } = address;
  const isWhole = screen.title === lesson.title;
  const module = moduleTitle(controller.course, address);
  const above = isWhole
    ? module === lesson.title
      ? controller.course.title
      : module
    : numberedTitle(lesson);
  return html`<h1 class="lesson-title">${above}</h1>
    <h2 id="screen-title" class="screen-title" tabindex="-1" data-focus>
      ${isWhole ? numberedTitle(lesson) : screen.title}
    </h2>
    ${lesson.screens[0] === screen ? objectiveOf(controller, lesson) : nothing}`;
}

function objectiveOf(
  { chunks }: SessionController,
  { id, minutes, objective = chunks.get(id)?.Lesson.objective }: Lesson,
): TemplateResult {
  return html`<p class="objective">
    ${objective ? html`<strong>${t('objective')}:</strong> ${objective} ` : nothing}<span class="minutes"
      >${t('minutes', { minutes })}</span
    >
  </p>`;
}
