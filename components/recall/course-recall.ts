import {
  LitElement,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { LearningHappened, type LessonHost } from '../lesson/lesson-host.ts';
import { ask } from '../lesson/renderers.ts';
import { drawRecall } from '../model/draw.ts';
import type { Interaction } from '../model/interaction.ts';
import type { AnswerState } from '../model/session.ts';
import type { Rich } from '../shared/rich.ts';
import { addStrings, t } from '../shared/strings.ts';
import { questions } from '../shared/strings/questions.ts';
import { card } from '../shared/styles/card.ts';
import { controls } from '../shared/styles/controls.ts';

addStrings(questions);

/** How often each question had been answered when it was asked again, by lesson and key; as long as the page lives. */
const before = new Map<string, number>();

/** `Terughalen`: asks questions of earlier lessons again, first those that went wrong. */
@customElement('course-recall')
export class CourseRecall extends LitElement {
  static override styles: CSSResultGroup = [controls, card];

  /** What the player offers; a new object after each event. */
  @property({ attribute: false }) host!: LessonHost;

  @state() private questions: Readonly<Record<string, Interaction<Rich>>> | undefined;
  @state() private failed = false;
  private loading: string | undefined;

  protected override shouldUpdate(): boolean {
    return this.host !== undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.loading !== this.host.lesson.id) void this.load();
  }

  private async load(): Promise<void> {
    const { host } = this;
    const { lesson } = host;
    this.loading = lesson.id;
    this.failed = false;
    this.questions = undefined;
    try {
      const loaded = await Promise.all((lesson.recall?.lessons ?? []).map((id) => host.load(id)));
      if (this.loading !== lesson.id) return;
      this.questions = Object.assign({}, ...loaded.map(({ interactions }) => interactions)) as Record<
        string,
        Interaction<Rich>
      >;
      this.draw();
    } catch {
      this.failed = true;
    }
  }

  private draw(): void {
    const { course, lesson, session, readOnly } = this.host;
    if (readOnly || this.drawn.length > 0) return;
    const drawn = drawRecall(course, lesson, session);
    if (drawn.length > 0) {
      this.dispatchEvent(new LearningHappened({ type: 'recall-drawn', lesson: lesson.code, drawn }));
    }
  }

  /** Keys drawn before that still exist. */
  private get drawn(): readonly string[] {
    const { session, lesson } = this.host;
    return (session.recalls[lesson.code] ?? []).filter((key) => this.questions?.[key]);
  }

  /** The answer given here: what was answered in the lesson itself does not count, the question is asked anew. */
  private answerHere(key: string): AnswerState | undefined {
    const answer = this.host.answer(key);
    const id = `${this.host.course.id}:${this.host.lesson.code}:${key}`;
    const earlier = before.get(id);
    if (earlier === undefined || earlier > (answer?.attempts ?? 0)) {
      before.set(id, answer?.attempts ?? 0);
      return undefined;
    }
    if (!answer || answer.attempts === earlier) return undefined;
    return { ...answer, attempts: answer.attempts - earlier };
  }

  protected override render(): TemplateResult {
    if (this.failed) {
      return html`<div class="card">
        <p role="alert">${t('questionsFailed')}</p>
        <div class="actions">
          <button type="button" class="button main" @click=${this.load}>${t('retry')}</button>
        </div>
      </div>`;
    }
    if (!this.questions) return html`<div class="card"><p role="status">${t('testLoading')}</p></div>`;
    const { host, drawn, questions } = this;
    if (drawn.length === 0) return html`<p>${t('recallNone')}</p>`;
    const answers = new Map(
      drawn.map((key) => [key, host.readOnly ? host.answer(key) : this.answerHere(key)]),
    );
    const forQuestions: LessonHost = {
      ...host,
      answer: (key) => answers.get(key),
      note: (key) => host.note(key),
      load: (lessonId) => host.load(lessonId),
    };
    const done = [...answers.values()].filter((answer) => answer !== undefined).length;
    return html`<p>${t('recallAbout')}</p>
      <p class="progress">${t('recallProgress', { done, count: drawn.length })}</p>
      ${drawn.map((key) => {
        const question = questions[key];
        return question
          ? keyed(key, ask(question, forQuestions, host.readOnly ? 'review' : 'practice'))
          : nothing;
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-recall': CourseRecall;
  }
}
