import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dayOf } from '../model/day.ts';
import { outcome } from '../model/outcome.ts';
import { progressText, readProgress, type Progress } from '../model/progress-file.ts';
import { announce } from '../shared/live-region.ts';
import { saveFile } from '../shared/save-file.ts';
import { addStrings, t } from '../shared/strings.ts';
import { progressFile } from '../shared/strings/progress-file.ts';
import { addressHash, addressOfPlace } from './screen-address.ts';
import type { SessionController } from './session-controller.ts';

addStrings(progressFile);

/** More than any learner writes; a film that somebody chose is not read. Bytes. */
const mostBytes = 5_000_000;

type Step =
  | { readonly type: 'offer' }
  /** The file was saved, or one could not be used. */
  | { readonly type: 'said'; readonly text: string; readonly isWrong: boolean }
  | { readonly type: 'ask'; readonly progress: Progress; readonly differing: readonly string[] }
  | { readonly type: 'brought'; readonly text: string };

/** Progress in a file, to go on at another device where no LMS carries it along: saves it, and joins one with what is here. */
@customElement('course-progress-file')
export class CourseProgressFile extends LitElement {
  /** Whose progress. */
  @property({ attribute: false }) controller!: SessionController;
  @state() private step: Step = { type: 'offer' };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<section class="device-data" aria-labelledby="progress-file-title">
      <h2 id="progress-file-title" tabindex="-1">${t('takeTitle')}</h2>
      ${this.#step()}
    </section>`;
  }

  #step(): TemplateResult {
    const { step } = this;
    switch (step.type) {
      case 'ask':
        return this.#ask(step);
      case 'brought':
        return this.#brought(step.text);
      default:
        return this.#offer(step);
    }
  }

  #offer(step: Extract<Step, { type: 'offer' | 'said' }>): TemplateResult {
    return html`<p>${t('takeWhy')}</p>
      <p id="progress-file-what">${t('takeWhat')}</p>
      <p class="row">
        <button
          type="button"
          class="button"
          aria-describedby="progress-file-what"
          @click=${() => this.#save()}
        >
          ${t('takeSave')}
        </button>
        <button
          type="button"
          class="button"
          @click=${() => this.querySelector<HTMLInputElement>('input')?.click()}
        >
          ${t('bringFile')}
        </button>
      </p>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        aria-label=${t('bringFile')}
        @change=${(event: Event) => void this.#choose(event.target as HTMLInputElement)}
      />
      ${step.type === 'said' ? html`<p class=${step.isWrong ? 'warning' : ''}>${step.text}</p>` : nothing}`;
  }

  #ask({ progress, differing }: Extract<Step, { type: 'ask' }>): TemplateResult {
    const count = differing.length;
    const here = (): void => {
      const notes = Object.entries(progress.notes).filter(([key]) => !differing.includes(key));
      this.#bring({ ...progress, notes: Object.fromEntries(notes) });
    };
    return html`<p class="warning">${t(count === 1 ? 'bringAskOne' : 'bringAsk', { count })}</p>
      <p class="row">
        <button type="button" class="button" @click=${here}>${t('bringHere')}</button>
        <button type="button" class="button" @click=${() => this.#bring(progress)}>${t('bringThere')}</button>
        <button type="button" class="button" @click=${() => this.#go({ type: 'offer' })}>
          ${t('bringNot')}
        </button>
      </p>`;
  }

  #brought(text: string): TemplateResult {
    const { course, session } = this.controller;
    const place = addressOfPlace(course, session.place);
    return html`<p>${text}</p>
      ${
        place
          ? html`<p class="row"><a class="button" href=${addressHash(place)}>${t('resume')}</a></p>`
          : nothing
      }`;
  }

  #save(): void {
    const { course, progress } = this.controller;
    const today = dayOf(new Date());
    const name = `${t('takeFile')}-${course.id}-${today}.json`;
    saveFile(name, 'application/json', progressText(course, progress, today));
    this.#say(t('takeSaved', { name }), false);
  }

  async #choose(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = file.size > mostBytes ? '' : await file.text().catch(() => '');
    // The same file may be chosen again, once it was put right.
    input.value = '';
    const read = readProgress(this.controller.course, text);
    switch (read.type) {
      case 'no-progress':
        return this.#say(t('bringNoProgress'), true);
      case 'damaged':
        return this.#say(t('bringDamaged'), true);
      case 'newer':
        return this.#say(t('bringNewer'), true);
      case 'other-course':
        return this.#say(t('bringOtherCourse', { title: read.title }), true);
      case 'whole': {
        const here = this.controller.notes();
        const differing = Object.entries(read.progress.notes)
          .filter(([key, words]) => here[key] !== undefined && here[key] !== words)
          .map(([key]) => key);
        if (differing.length === 0) return this.#bring(read.progress);
        return this.#go({ type: 'ask', progress: read.progress, differing });
      }
    }
  }

  #bring(progress: Progress): void {
    this.controller.bring(progress);
    const { course, session } = this.controller;
    const { lessonsDone, lessonsTotal } = outcome(course, session);
    const text = t('bringDone', { done: lessonsDone, total: lessonsTotal });
    announce(text);
    this.#go({ type: 'brought', text });
  }

  /** Said where the learner is: the control that was used stays. */
  #say(text: string, isWrong: boolean): void {
    announce(text, isWrong ? 'assertive' : 'polite');
    this.step = { type: 'said', text, isWrong };
    void this.updateComplete.then(() =>
      this.querySelector('section > :last-child')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** The control that was used goes away: focus moves to the heading, so that it is not lost. */
  #go(step: Step): void {
    this.step = step;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h2')?.focus());
  }
}
