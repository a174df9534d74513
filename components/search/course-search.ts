import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Course } from '../model/course.ts';
import type { SearchIndex } from '../model/search-index.ts';
import { fill } from '../shared/edition.ts';
import { panelHead } from '../shared/panel-head.ts';
import { addStrings, t } from '../shared/strings.ts';
import { comforts } from '../shared/strings/comforts.ts';
import { findScreens, type Found } from './find-screens.ts';

addStrings(comforts);

/** How many results are shown; who gets more is better off with another word. */
const most = 25;

/** Looks for words in the lessons of the route. Light DOM: a result is a link of the course like any other. */
@customElement('course-search')
export class CourseSearch extends LitElement {
  /** What is searched. */
  @property({ attribute: false }) course!: Course;
  /** The learner's route. */
  @property() route: string | undefined;
  /** Fetches the words of the screens. */
  @property({ attribute: false }) load!: () => Promise<SearchIndex>;

  @state() private index: SearchIndex | undefined;
  @state() private hasFailed = false;
  @state() private sought = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private field!: HTMLInputElement;
  private timer = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens the dialog with the focus in its field. */
  async open(): Promise<void> {
    await this.updateComplete;
    this.dialog.showModal();
    this.field.select();
    this.hasFailed = false;
    try {
      this.index ??= filled(await this.load());
    } catch {
      this.hasFailed = true;
    }
  }

  protected override render(): TemplateResult {
    const found =
      this.index && this.sought ? findScreens(this.course, this.route, this.index, this.sought) : [];
    return html`<dialog class="panel search-panel" aria-labelledby="search-title">
      ${panelHead('search-title', t('search'))}
      <label class="search-label" for="search-field">${t('searchLabel')}</label>
      <input
        id="search-field"
        class="field"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="search-hint"
        @input=${this.onInput}
      />
      <p class="search-hint" id="search-hint">${t('searchHint')}</p>
      <p class="search-count" role="status">${this.said(found.length)}</p>
      ${
        found.length > 0
          ? html`<ol class="search-results">
              ${found.slice(0, most).map(result)}
            </ol>`
          : nothing
      }
    </dialog>`;
  }

  private said(count: number): string {
    if (this.hasFailed) return t('searchFailed');
    if (!this.index || this.sought.trim().length < 2) return '';
    if (count === 0) return t('searchNone');
    if (count === 1) return t('searchOne');
    return count > most ? t('searchFirst', { count, shown: most }) : t('searchMany', { count });
  }

  /** Once the learner stops typing: a count at each key would talk through the typing. */
  private onInput(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.sought = this.field.value), 300);
  }
}

function result({ lesson, screen, snippet }: Found): TemplateResult {
  return html`<li>
    <a href=${`#/les/${lesson.id}/${screen.code}`}>${screen.title}</a>
    ${screen.title === lesson.title ? nothing : html`<span class="search-lesson">${lesson.title}</span>`}
    <p>${snippet.map(({ text, isFound }) => (isFound ? html`<mark>${text}</mark>` : text))}</p>
  </li>`;
}

function filled(index: SearchIndex): SearchIndex {
  return index.map(([lesson, screens]) => [
    lesson,
    screens.map(([code, words]) => [
      code,
      words.replace(/\{\{([a-z0-9_]+)\}\}/g, (_, name: string) => fill(name)),
    ]),
  ]);
}
