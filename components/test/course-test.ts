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
import { LearningHappened, type AnswerEvent, type LessonHost } from '../lesson/lesson-host.ts';
import { ask } from '../lesson/renderers.ts';
import { drawTest } from '../model/draw.ts';
import { grade } from '../model/grade.ts';
import type { LearningEvent } from '../model/event.ts';
import { toneIcon } from '../shared/asked-tone.ts';
import { addStrings, t } from '../shared/strings.ts';
import { questions } from '../shared/strings/questions.ts';
import { card } from '../shared/styles/card.ts';
import { controls } from '../shared/styles/controls.ts';
import { feedback } from '../shared/styles/feedback.ts';
import { visuallyHidden } from '../shared/styles/visually-hidden.ts';
import { testLook } from './test-look.ts';
import { testScore, testState, testTerms, type TestQuestions } from './test-rule.ts';

addStrings(questions);

/** The test of a lesson: questions drawn from banks, one a page, no feedback until it is handed in, then the score and the review. */
@customElement('course-test')
export class CourseTest extends LitElement {
  static override styles: CSSResultGroup = [controls, card, feedback, visuallyHidden, testLook];

  /** What the player offers; a new object after each event. */
  @property({ attribute: false }) host!: LessonHost;

  @state() private questions: TestQuestions | undefined;
  @state() private failed = false;
  /** Index of the question that shows; the number of questions means the overview; undefined means: where the learner was. */
  @state() private at: number | undefined;
  /** The learner wants to hand in with open questions, and is asked once. */
  @state() private isAsking = false;
  private loading: string | undefined;
  /** The focus goes to what shows next. */
  private focusNext = false;
  /** What the player offered before the last event: until it offers anew, the old words still show. */
  private hostBefore: LessonHost | undefined;

  protected override shouldUpdate(): boolean {
    return this.host !== undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.loading !== this.host.lesson.id) void this.load();
  }

  private async load(): Promise<void> {
    const { lesson, load } = { lesson: this.host.lesson, load: this.host.load.bind(this.host) };
    this.loading = lesson.id;
    this.failed = false;
    this.questions = undefined;
    const ids = [...new Set((lesson.test?.from ?? []).flatMap((bank) => bank.lessons))];
    try {
      const loaded = await Promise.all(ids.map((id) => load(id)));
      if (this.loading !== lesson.id) return;
      this.questions = Object.assign({}, ...loaded.map(({ interactions }) => interactions)) as TestQuestions;
    } catch {
      this.failed = true;
      this.focusNext = true;
    }
  }

  /** Keys that still exist: a question may have left its bank since it was drawn. */
  private get drawn(): readonly string[] {
    return testState(this.host).drawn.filter((key) => this.questions?.[key]);
  }

  /** Keys without an answer yet. */
  private get open(): readonly string[] {
    const { answers } = testState(this.host);
    return this.drawn.filter((key) => !answers[key]);
  }

  private get position(): number {
    if (this.at !== undefined) return Math.min(this.at, this.drawn.length);
    const [first] = this.open;
    return first === undefined ? this.drawn.length : this.drawn.indexOf(first);
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.focusNext || this.host === this.hostBefore) return;
    const target = this.renderRoot.querySelector<HTMLElement>('[data-focus]');
    if (!target) return;
    this.focusNext = false;
    target.focus({ preventScroll: true });
    const top = this.renderRoot.querySelector('.steps') ?? target;
    // The page is long enough to scroll as far once the question is drawn.
    const question = this.renderRoot.querySelector<LitElement>('.question > *');
    void (question ?? this).updateComplete.then(() => top.scrollIntoView({ block: 'start' }));
  }

  protected override render(): TemplateResult {
    if (this.failed) return this.renderFailed();
    if (!this.questions) return html`<div class="card"><p role="status">${t('testLoading')}</p></div>`;
    const { running, scores } = testState(this.host);
    if (running && this.drawn.length > 0 && !this.host.readOnly) return this.renderRunning();
    return scores.length > 0 ? this.renderResult() : this.renderStart();
  }

  private renderFailed(): TemplateResult {
    return html`<div class="card">
      <p class="stop" role="alert" tabindex="-1" data-focus>${t('questionsFailed')}</p>
      <div class="actions">
        <button type="button" class="button main" @click=${this.load}>${t('retry')}</button>
      </div>
    </div>`;
  }

  private renderStart(): TemplateResult {
    const { lesson, readOnly } = this.host;
    const { passed, attempts } = testTerms(this.host);
    const count = drawTest(lesson, this.host.session).length;
    return html`<div class="card">
      <ul class="facts">
        <li>${t('testAbout', { count })}</li>
        ${passed === undefined ? nothing : html`<li>${t('testPass', { percent: percent(passed) })}</li>`}
        ${attempts > 0 ? html`<li>${t('testTries', { count: attempts })}</li>` : nothing}
        <li>${t('testCalm')}</li>
      </ul>
      ${
        readOnly
          ? html`<p>${t('testNotMade')}</p>`
          : html`<div class="actions">
              <button type="button" class="button main" id="start" @click=${this.start}>
                ${t('testStart')}
              </button>
            </div>`
      }
    </div>`;
  }

  private renderRunning(): TemplateResult {
    const { drawn, position } = this;
    const key = drawn[position];
    return html`${this.renderSteps(position)}${
      key === undefined ? this.renderOverview() : this.renderQuestion(key, position)
    }`;
  }

  private renderSteps(position: number): TemplateResult {
    const { answers } = testState(this.host);
    return html`<nav class="steps" aria-label=${t('testSteps')}>
      <ol>
        ${this.drawn.map((key, index) => {
          const isDone = answers[key] !== undefined;
          return html`<li>
            <button
              type="button"
              class="step ${isDone ? 'done' : ''}"
              aria-current=${index === position ? 'step' : nothing}
              aria-label=${t(isDone ? 'testStepDone' : 'testStepOpen', { index: index + 1 })}
              @click=${() => this.go(index)}
            >
              ${index + 1}
            </button>
          </li>`;
        })}
      </ol>
    </nav>`;
  }

  private renderQuestion(key: string, position: number): TemplateResult {
    const question = this.questions?.[key];
    const { answers } = testState(this.host);
    const host: LessonHost = { ...this.forQuestions, answer: (asked) => answers[asked] };
    return html`<p class="progress" tabindex="-1" data-focus>
        ${t('testProgress', { index: position + 1, count: this.drawn.length })}
      </p>
      <div class="question" @course-answer=${this.answer}>
        ${question ? keyed(`${key}:${testState(this.host).scores.length}`, ask(question, host, 'test')) : nothing}
      </div>
      <div class="actions">
        ${
          position > 0
            ? html`<button type="button" class="button" @click=${() => this.go(position - 1)}>
                ${t('testPrevious')}
              </button>`
            : nothing
        }
        <button type="button" class="link-button" @click=${() => this.go(this.drawn.length)}>
          ${t('testToOverview')}
        </button>
      </div>`;
  }

  private renderOverview(): TemplateResult {
    const open = this.open.length;
    if (this.isAsking && open > 0) return this.renderAsking(open);
    return html`<div class="card">
      <h3 tabindex="-1" data-focus>${t('testOverview')}</h3>
      <p>${open === 0 ? t('testAllDone') : t('testSomeOpen', { count: open })}</p>
      <div class="actions">
        <button
          type="button"
          class="button main"
          id="hand-in"
          @click=${open > 0 ? this.askFirst : this.finish}
        >
          ${t('testHandIn')}
        </button>
      </div>
    </div>`;
  }

  private renderAsking(open: number): TemplateResult {
    return html`<div class="card">
      <h3 tabindex="-1" data-focus aria-describedby="why">
        ${open === 1 ? t('testSureOne') : t('testSure', { count: open })}
      </h3>
      <p id="why">${t('testSureWhy')}</p>
      <div class="actions">
        <button type="button" class="button main" id="to-open" @click=${this.goToOpen}>
          ${t('testSureNot')}
        </button>
        <button type="button" class="button" id="hand-in-sure" @click=${this.finish}>
          ${t('testSureYes')}
        </button>
      </div>
    </div>`;
  }

  private renderResult(): TemplateResult {
    const { scores, answers } = testState(this.host);
    const { passed, triesLeft, isPassed } = testTerms(this.host);
    const last = scores.at(-1) ?? 0;
    const wasPassed = passed !== undefined && last >= passed;
    const tone = passed === undefined ? undefined : wasPassed ? 'right' : 'almost';
    const wrong = this.drawn.filter((key) => (answers[key]?.scaled ?? 0) < 1);
    const mayAgain = !isPassed && triesLeft !== 0 && !this.host.readOnly;
    const again = mayAgain ? this.renderAgain(triesLeft) : nothing;
    const verdict = tone === undefined ? 'testDone' : wasPassed ? 'testPassed' : 'testNotPassed';
    return html`<div class="card">
        <div class="feedback ${tone ?? ''}">
          <h3 class="verdict" tabindex="-1" data-focus>${tone ? toneIcon(tone) : nothing}${t(verdict)}</h3>
          <p class="score">
            ${t('testScore', { percent: percent(last) })}
            ${passed === undefined || wasPassed ? nothing : t('testNeeded', { percent: percent(passed) })}
          </p>
          ${!isPassed && triesLeft === 0 ? html`<p>${t('testNoTries')}</p>` : nothing}
        </div>
        ${again}
      </div>
      ${this.drawn.length > 0 ? this.renderMistakes(wrong) : nothing} ${wrong.length > 0 ? again : nothing}`;
  }

  /** How often the test can still be taken, and the button: at the verdict, and once more under the mistakes. */
  private renderAgain(triesLeft: number | undefined): TemplateResult {
    return html`<div class="again">
      ${triesLeft === undefined ? nothing : html`<p>${t('testTriesLeft', { count: triesLeft })}</p>`}
      <div class="actions">
        <button type="button" class="button main" @click=${this.start}>${t('testAgain')}</button>
      </div>
    </div>`;
  }

  private renderMistakes(wrong: readonly string[]): TemplateResult {
    if (wrong.length === 0) return html`<p>${t('testNoMistakes')}</p>`;
    const { answers } = testState(this.host);
    const host: LessonHost = { ...this.forQuestions, readOnly: true, answer: (asked) => answers[asked] };
    return html`<h3 class="mistakes">${t('testMistakes')}</h3>
      ${wrong.map((key) => {
        const question = this.questions?.[key];
        return question ? keyed(key, ask(question, host, 'review')) : nothing;
      })}`;
  }

  /** The host as the questions see it; methods are bound because a spread loses those of a class. */
  private get forQuestions(): LessonHost {
    const { host } = this;
    return { ...host, note: (key) => host.note(key), load: (lessonId) => host.load(lessonId) };
  }

  private go(to: number): void {
    this.at = to;
    this.isAsking = false;
    this.hostBefore = undefined;
    this.focusNext = true;
  }

  private goToOpen(): void {
    const [first] = this.open;
    if (first !== undefined) this.go(this.drawn.indexOf(first));
  }

  private askFirst(): void {
    this.isAsking = true;
    this.focusNext = true;
  }

  private start(): void {
    const { lesson, session } = this.host;
    this.at = 0;
    this.focusNext = true;
    this.tell({ type: 'test-started', lesson: lesson.code, drawn: drawTest(lesson, session) });
  }

  private answer(event: AnswerEvent): void {
    // The player records answers to practice; here the test does, so that nothing is graded twice.
    event.stopPropagation();
    const { key, response, seconds } = event.detail;
    const question = this.questions?.[key];
    if (!question) return;
    const { answers } = testState(this.host);
    const next = this.drawn.findIndex((asked, index) => index > this.position && !answers[asked]);
    const open = this.drawn.findIndex((asked) => asked !== key && !answers[asked]);
    this.go(next >= 0 ? next : open >= 0 ? open : this.drawn.length);
    this.tell({
      type: 'test-answered',
      lesson: this.host.lesson.code,
      key,
      response,
      grade: grade(question, response) ?? { scaled: 0, correct: false },
      seconds,
    });
  }

  private finish(): void {
    const { lesson } = this.host;
    const scaled = testScore(this.questions ?? {}, testState(this.host));
    this.isAsking = false;
    this.focusNext = true;
    this.tell({ type: 'test-finished', lesson: lesson.code, scaled });
  }

  private tell(event: LearningEvent): void {
    this.hostBefore = this.host;
    this.dispatchEvent(new LearningHappened(event));
  }
}

function percent(share: number): number {
  return Math.round(share * 100);
}

declare global {
  interface HTMLElementTagNameMap {
    'course-test': CourseTest;
  }
}
