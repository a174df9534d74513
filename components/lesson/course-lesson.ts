import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dialogue } from '../model/dialogue.ts';
import type { Source } from '../model/content.ts';
import type { Interaction } from '../model/interaction.ts';
import type { Rich } from '../shared/rich.ts';
import { ask } from './renderers.ts';
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

  /** Keys of the questions and talks on a screen, in reading order; found by rendering it to something that only listens. */
  static keysOn(screen: CompiledScreen): readonly string[] {
    const keys: string[] = [];
    const listen = (key: string): TemplateResult => {
      keys.push(key);
      return html``;
    };
    const listener: Pick<CourseLesson, 'ask' | 'talk' | 'remembers'> & { host: undefined } = {
      ask: listen,
      talk: listen,
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

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.host !== undefined;
  }

  protected override render(): TemplateResult {
    const { screens } = this.constructor as typeof CourseLesson;
    const screen = screens.find((candidate) => candidate.code === this.screen) ?? screens[0];
    return screen ? screen.render(this) : html``;
  }

  /** Asks a question of this lesson. */
  ask(key: string): TemplateResult {
    const interaction = (this.constructor as typeof CourseLesson).interactions[key];
    if (!interaction) throw new Error(`Unknown question ${key}.`);
    return ask(interaction, this.host, this.host.readOnly ? 'review' : 'practice');
  }

  /** Plays a talk of this lesson. */
  talk(key: string): TemplateResult {
    const dialogue = (this.constructor as typeof CourseLesson).dialogues[key];
    if (!dialogue) throw new Error(`Unknown talk ${key}.`);
    return html`<course-dialogue .dialogue=${dialogue} .host=${this.host}></course-dialogue>`;
  }

  /** Whether the learner made this promise, for prose that shows only then. */
  remembers(promise: string): boolean {
    return this.host.session.remembered.includes(promise);
  }
}
