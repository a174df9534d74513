import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Course } from '../model/course.ts';
import { dayOf, dayText, daysBetween, type Day } from '../model/day.ts';
import { momentsOf, type Moment } from '../model/moments.ts';
import type { Session } from '../model/session.ts';
import { addStrings, t } from '../shared/strings.ts';
import { moments } from '../shared/strings/moments.ts';

addStrings(moments);

/** The short lessons that come some days after the course: what waits now, or all of them with their days. */
@customElement('course-moments')
export class CourseMoments extends LitElement {
  /** The course. */
  @property({ attribute: false }) course!: Course;
  /** What the learner did. */
  @property({ attribute: false }) session!: Session;
  /** The day this device saw that the course was finished, or ''. */
  @property() finishedOn: Day | '' = '';
  /** The day it is. */
  @property() today: Day = dayOf(new Date());
  /** Only what waits now, as an offer. */
  @property({ type: Boolean }) offer = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const all = momentsOf(this.course, this.session, this.finishedOn, this.today);
    if (all.length === 0) return nothing;
    return this.offer ? this.renderOffer(all.filter(({ stage }) => stage === 'due')) : this.renderAll(all);
  }

  private renderOffer(due: readonly Moment[]): TemplateResult | typeof nothing {
    if (due.length === 0) return nothing;
    return html`<section class="moments-offer" aria-labelledby="moments-title">
      <h2 id="moments-title">${t('momentsTitle')}</h2>
      <p>${t('momentsSince', { days: daysBetween(this.finishedOn, this.today) })}</p>
      <ul>
        ${due.map(
          ({ lesson }) =>
            html`<li>
              <a class="button" href=${`#/les/${lesson.id}`}>${lesson.title}</a>
              <span class="moment-when">${t('momentMinutes', { minutes: lesson.minutes })}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderAll(all: readonly Moment[]): TemplateResult {
    return html`<h3>${t('momentsList')}</h3>
      <ul>
        ${all.map(
          ({ lesson, day, stage }) =>
            html`<li>
              ${stage === 'later' ? lesson.title : html`<a href=${`#/les/${lesson.id}`}>${lesson.title}</a>`}
              <span class="moment-when">${this.when(stage, day)}</span>
            </li>`,
        )}
      </ul>
      ${
        this.finishedOn
          ? html`<p class="moment-when">
              ${t('momentsCounted', { day: dayText(this.finishedOn, this.course.language) })}
            </p>`
          : nothing
      }`;
  }

  private when(stage: Moment['stage'], day: Day | undefined): string {
    if (stage === 'done') return `(${t('done')})`;
    if (stage === 'due') return `(${t('momentNow')})`;
    return day ? `(${t('momentFrom', { day: dayText(day, this.course.language) })})` : '';
  }
}
