import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dialogue } from '../model/dialogue.ts';
import type { Source } from '../model/content.ts';
import type { Interaction } from '../model/interaction.ts';
import { announce } from '../shared/live-region.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import { ask, hasRenderer } from './renderers.ts';
import type { LessonHost } from './lesson-host.ts';

/** A screen of a compiled lesson. */
export interface CompiledScreen {
  readonly code: string;
  readonly title: string;
  readonly render: (lesson: CourseLesson) => TemplateResult;
}

/** Base of compiled lessons. Prose is light DOM: footnotes, `for` and `aria-describedby` do not cross shadow roots. */
export abstract class CourseLesson extends LitElement {
  /** By interaction key. */
  static readonly interactions: Readonly<Record<string, Interaction<Rich>>> = {};
  /** By talk key. */
  static readonly dialogues: Readonly<Record<string, Dialogue<Rich>>> = {};
  static readonly screens: readonly CompiledScreen[] = [];
  static readonly sources: readonly Source[] = [];
  /** What the learner can do after this lesson. */
  static readonly objective: string | undefined = undefined;
  /** Fetches the elements that ask and play here: the words do not wait for them. Fetches anew after a failure. */
  static readonly elements: () => Promise<unknown> = () => Promise.resolve();

  /** Keys of the questions and talks on a screen, in reading order; found by rendering it to something that only listens. */
  static keysOn(screen: CompiledScreen): readonly string[] {
    const keys: string[] = [];
    const listen = (key: string): TemplateResult => {
      keys.push(key);
      return html``;
    };
    const listener: Pick<CourseLesson, 'ask' | 'talk' | 'late' | 'remembers'> & { host: undefined } = {
      ask: listen,
      talk: listen,
      late: () => html``,
      remembers: () => true,
      host: undefined,
    };
    screen.render(listener as unknown as CourseLesson);
    return keys;
  }

  /** What the player offers; a new object after each event. */
  @property({ attribute: false }) host!: LessonHost;
  /** Code of the screen that shows. */
  @property() screen = '';

  /** The elements did not come in. */
  @state() private isMissing = false;
  private isWaiting = false;
  private isFetching = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.host !== undefined;
  }

  protected override render(): TemplateResult {
    const { screens } = this.constructor as typeof CourseLesson;
    const screen = screens.find((candidate) => candidate.code === this.screen) ?? screens[0];
    this.isWaiting = false;
    return screen ? screen.render(this) : html``;
  }

  protected override updated(_changed: PropertyValues): void {
    if (!this.isWaiting || this.isFetching || this.isMissing) return;
    this.isFetching = true;
    afterPaint(() => void this.fetchElements());
  }

  private async fetchElements(): Promise<void> {
    this.isFetching = true;
    try {
      await (this.constructor as typeof CourseLesson).elements();
      this.requestUpdate();
    } catch {
      this.isMissing = true;
      announce(t('pageFailed'), 'assertive');
    }
    this.isFetching = false;
    await this.updateComplete;
  }

  /** Asks a question of this lesson. */
  ask(key: string): TemplateResult {
    const interaction = (this.constructor as typeof CourseLesson).interactions[key];
    if (!interaction) throw new Error(`Unknown question ${key}.`);
    if (!hasRenderer(interaction.element)) return this.#place(interaction.question);
    return ask(interaction, this.host, this.host.readOnly ? 'review' : 'practice');
  }

  /** Plays a talk of this lesson. */
  talk(key: string): TemplateResult {
    const dialogue = (this.constructor as typeof CourseLesson).dialogues[key];
    if (!dialogue) throw new Error(`Unknown talk ${key}.`);
    if (!customElements.get('course-dialogue')) return this.#place(dialogue.title);
    return html`<course-dialogue .dialogue=${dialogue} .host=${this.host}></course-dialogue>`;
  }

  /** Whether the learner made this promise, for prose that shows only then. */
  remembers(promise: string): boolean {
    return this.host.session.remembered.includes(promise);
  }
  /** What stands under the last screen, once its element is there. */
  late(tag: string, template: TemplateResult): TemplateResult {
    return customElements.get(tag) ? template : this.#place('');
  }

  /** Room for what still has to come in, with its first words; a way to try again when it did not. */
  #place(title: Rich): TemplateResult {
    this.isWaiting = true;
    return html`<div class="asked-place">
      ${title === '' ? '' : html`<h3>${title}</h3>`}
      ${
        this.isMissing
          ? html`<p>${t('pageFailed')}</p>
              <button type="button" class="button" @click=${this.#again}>${t('loadAgain')}</button>`
          : html`<p class="loading">${t('partLoading')}</p>`
      }
    </div>`;
  }

  /** The button that was pressed goes away: the focus moves to what came in its place. */
  #again = async (event: Event): Promise<void> => {
    const place = (event.target as Element).closest('.asked-place');
    const index = place ? [...this.querySelectorAll('*')].indexOf(place) : -1;
    this.isMissing = false;
    await this.fetchElements();
    const there = this.querySelectorAll<HTMLElement>('*')[index];
    if (!there) return;
    there.tabIndex = -1;
    there.focus();
  };
}

/** After the words are on the screen; in a page that is not painted, soon. */
function afterPaint(work: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, 300);
}
