import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LessonHost } from '../lesson/lesson-host.ts';
import { calendarFile } from '../model/calendar.ts';
import { dayOf, dayText, daysLater, workday, type Day } from '../model/day.ts';
import { momentsOf, type Moment } from '../model/moments.ts';
import { saveFile } from '../shared/save-file.ts';
import { addStrings, t } from '../shared/strings.ts';
import { moments } from '../shared/strings/moments.ts';

addStrings(moments);

/** The moments to come back as a file for any calendar, made on the device. Light DOM, as the prose above it. */
@customElement('course-calendar')
export class CourseCalendar extends LitElement {
  /** The course, what the learner did, and when they finished. */
  @property({ attribute: false }) host!: Pick<LessonHost, 'course' | 'session' | 'finishedOn'>;
  /** The day it is. */
  @property() today: Day = dayOf(new Date());

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(): boolean {
    return this.host !== undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { course } = this.host;
    const coming = this.moments;
    if (coming.length === 0) return nothing;
    return html`<section class="calendar" aria-labelledby="calendar-title">
      <h3 id="calendar-title">${t('calendarTitle')}</h3>
      <ul>
        ${coming.map(
          ({ lesson, days }) =>
            html`<li>${lesson.title}: ${dayText(workday(daysLater(this.start, days)), course.language)}</li>`,
        )}
      </ul>
      ${this.host.finishedOn ? nothing : html`<p>${t('calendarFromToday')}</p>`}
      <p><button type="button" class="button" @click=${this.save}>${t('calendarMake')}</button></p>
      <p class="calendar-how">${t('calendarHow')}</p>
    </section>`;
  }

  /** The day from which the days count. */
  private get start(): Day {
    return this.host.finishedOn || this.today;
  }

  private get moments(): readonly Moment[] {
    const { course, session } = this.host;
    const all = momentsOf(course, session, this.start, this.today);
    return all.filter(({ stage }) => stage !== 'done');
  }

  private save(): void {
    const { course } = this.host;
    const file = calendarFile({
      id: course.id,
      iri: course.iri,
      start: this.start,
      moments: this.moments.map(({ lesson: { id, title, minutes }, days }) => ({
        id,
        days,
        title: t('calendarSummary', { title }),
        text: t('calendarText', { course: course.title, title, minutes }),
      })),
    });
    saveFile(`${t('calendarFile')}.ics`, 'text/calendar', file);
  }
}
