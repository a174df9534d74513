import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Lesson } from '../model/course.ts';
import type { SearchIndex } from '../model/search-index.ts';
import type { CourseLesson } from '../lesson/course-lesson.ts';
import { announce } from '../shared/live-region.ts';
import { t } from '../shared/strings.ts';
import { documentTitle } from './address-title.ts';
import { closingPages, loadClosing } from './closing.ts';
import { dataPanel } from './data-panel.ts';
import { fitFrame } from './frame-fit.ts';
import { frameFoot } from './frame-foot.ts';
import { frameHead } from './frame-head.ts';
import { searchIcon } from './icons.ts';
import type { LessonModule } from './lesson-module.ts';
import { outline } from './outline.ts';
import { outlinePanel } from './outline-panel.ts';
import { loadPage, pageContent, pageLinks } from './pages.ts';
import type { Address, ScreenAddress } from './screen-address.ts';
import { screenHeadings } from './screen-headings.ts';
import { openSearch } from './search.ts';
import type { SessionController } from './session-controller.ts';
import { statusNews } from './status-news.ts';
import { applyTextSize, textSizeChoice } from './text-size.ts';

/** The frame around the lessons: header, outline, screen, footer. Light DOM, as the prose in it. */
@customElement('course-player')
export class CoursePlayer extends LitElement {
  /** The session it shows. */
  @property({ attribute: false }) controller!: SessionController;
  /** Where the learner is. */
  @property({ attribute: false }) address: Address = { at: 'start' };
  /** Fetches the words to search; absent when there is no search. */
  @property({ attribute: false }) search: (() => Promise<SearchIndex>) | undefined;
  /** Opens another address. */
  @property({ attribute: false }) go: (address: Address) => void = () => undefined;

  @state() private failed: string | undefined;
  @state() private isWide = false;
  @state() private isPrinting = false;
  @state() private isLeaving = false;

  #wide = matchMedia('(min-width: 1024px)');
  #onWide = (): void => {
    this.isWide = this.#wide.matches;
  };
  #frame: ReturnType<typeof fitFrame> | undefined;
  #stops: readonly (() => void)[] = [];
  #tellStatus = statusNews();
  #elements = new Map<string, CourseLesson>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wide.addEventListener('change', this.#onWide);
    this.#onWide();
    const stopListening = this.controller.subscribe(() => {
      this.#tellStatus(this.controller);
      // Who wipes the device wipes this choice too.
      applyTextSize(this.controller.store);
      this.requestUpdate();
    });
    this.#frame = fitFrame(this);
    this.#stops = [stopListening, this.#frame.stop];
    this.addEventListener('course-answer', this.#onAnswer);
    this.addEventListener('course-note', this.#onNote);
    this.addEventListener('course-event', this.#onEvent);
    this.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#wide.removeEventListener('change', this.#onWide);
    for (const stop of this.#stops) stop();
    this.removeEventListener('course-answer', this.#onAnswer);
    this.removeEventListener('course-note', this.#onNote);
    this.removeEventListener('course-event', this.#onEvent);
    this.removeEventListener('click', this.#onClick);
  }

  /** Shows an address: fetches the lesson, says that its screen was seen, and moves the focus when asked. */
  async show(address: Address, moveFocus: boolean): Promise<void> {
    this.address = address;
    this.failed = undefined;
    this.#elements.clear();
    this.#closeOutline();
    document.title = documentTitle(this.controller.course, address);
    if (address.at === 'screen' && !this.controller.chunks.get(address.lesson.id)) {
      this.requestUpdate();
      try {
        await this.controller.chunks.load(address.lesson.id);
      } catch {
        if (this.address === address) this.failed = address.lesson.id;
      }
      if (this.address !== address) return;
    }
    if (address.at === 'screen' && address.lesson.screens.at(-1) === address.screen) {
      // The words of the lesson do not wait for what stands under them.
      void loadClosing().then(
        () => this.requestUpdate(),
        () => undefined,
      );
    }
    if (address.at === 'page' || address.at === 'finish' || address.at === 'left') {
      await (address.at === 'page' ? loadPage(address.page) : loadClosing()).catch(() => {
        if (this.address === address) this.failed = address.at;
      });
      if (this.address !== address) return;
    }
    if (address.at === 'screen' && this.failed === undefined) {
      this.controller.record({
        type: 'screen-seen',
        lesson: address.lesson.code,
        screen: address.screen.code,
      });
    }
    this.requestUpdate();
    await this.updateComplete;
    this.#frame?.fit();
    this.#revealCurrent();
    if (!moveFocus) return;
    scrollTo(0, 0);
    this.querySelector<HTMLElement>('main [data-focus]')?.focus({ preventScroll: true });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.address.at !== 'start';
  }

  protected override render(): TemplateResult {
    const { controller, address, isWide } = this;
    if (address.at === 'left') {
      return html`<main class="frame-left">${this.#closing(address)}</main>`;
    }
    const leave = this.isLeaving ? undefined : this.#leave;
    return html`
      <a class="skip visually-hidden" href="#screen" @click=${this.#skip}>${t('skipToLesson')}</a>
      ${frameHead(controller, address, isWide ? undefined : this.#openOutline, leave)}
      <div class="frame-body">
        ${
          isWide
            ? html`<nav class="outline sidebar" aria-label=${t('outlineOf')}>${this.#outline()}</nav>`
            : nothing
        }
        <main id="screen" tabindex="-1">${this.#main()}</main>
      </div>
      ${frameFoot(controller, address, this.go, leave)} ${isWide ? nothing : outlinePanel(this.#outline())}
      ${dataPanel(controller)}
    `;
  }

  #main(): TemplateResult {
    const { controller, address } = this;
    if (address.at === 'finish') return html`<article class="screen">${this.#closing(address)}</article>`;
    if (address.at === 'page') {
      return html`<article class="screen">
        ${this.failed === undefined ? pageContent(address.page, this.controller) : this.#retry(address)}
      </article>`;
    }
    if (address.at !== 'screen') return html``;
    const module = controller.chunks.get(address.lesson.id);
    const isTesting = this.#isTesting(address);
    return html`<article class="screen ${isTesting ? 'testing' : ''}" aria-labelledby="screen-title">
      ${this.#notice()} ${screenHeadings(controller, address)}
      <course-read-aloud
        class="screen-tools"
        .language=${controller.course.language}
        .screen=${`${address.lesson.code}.${address.screen.code}`}
        .parts=${this.#readable}
      ></course-read-aloud>
      ${
        this.failed !== undefined
          ? this.#retry(address)
          : module
            ? this.#lesson(address, module)
            : html`<p class="loading" role="status">${t('loadingLesson')}</p>`
      }
    </article>`;
  }

  /** The finish page, and the page after leaving. */
  #closing(address: Extract<Address, { at: 'finish' | 'left' }>): TemplateResult {
    const pages = closingPages();
    if (!pages && this.failed !== undefined) return this.#retry(address);
    if (!pages) return html`<p class="loading" role="status">${t('partLoading')}</p>`;
    return address.at === 'left' ? pages.leftPage(this.controller) : pages.finishPage(this.controller);
  }

  #notice(): TemplateResult | typeof nothing {
    const { restored } = this.controller;
    if (restored !== 'salvaged' && restored !== 'newer') return nothing;
    return html`<p class="notice" role="note">${t(restored)}</p>`;
  }

  #lesson(address: ScreenAddress, module: LessonModule): TemplateResult {
    const { lesson, screen } = address;
    const isTesting = this.#isTesting(address);
    const screens = this.isPrinting ? lesson.screens : [screen];
    const isLast = lesson.screens.at(-1) === screen;
    return html`${screens.map(
      (shown) => html`
        ${
          this.isPrinting && shown !== lesson.screens[0] && shown.title !== lesson.title
            ? html`<h2 class="screen-title">${shown.title}</h2>`
            : nothing
        }
        ${this.#lessonElement(module, lesson, shown.code)}
      `,
    )}
    ${(isLast && !isTesting) || this.isPrinting ? closingPages()?.lessonClosing(this.controller, lesson, module) : nothing}
    ${isTesting ? nothing : this.#note(lesson)}`;
  }

  /** A test on this screen is under way: then it stands there alone. */
  #isTesting({ lesson, screen }: ScreenAddress): boolean {
    const { session, readOnly } = this.controller;
    return lesson.screens.at(-1) === screen && session.tests[lesson.code]?.running === true && !readOnly;
  }

  #note({ code }: Lesson): TemplateResult {
    return html`<course-note
      .lesson=${code}
      .notes=${this.controller.notes()}
      .persistent=${this.controller.keepsOnDevice}
      .readOnly=${this.controller.readOnly}
    ></course-note>`;
  }

  /** One element a screen, made once, so that what is open in it stays while the rest of the page changes. */
  #lessonElement({ tag }: LessonModule, lesson: Lesson, screen: string): CourseLesson {
    const key = `${lesson.id}/${screen}`;
    let element = this.#elements.get(key);
    if (!element) {
      element = document.createElement(tag) as CourseLesson;
      element.className = 'prose';
      element.screen = screen;
      this.#elements.set(key, element);
    }
    element.host = this.controller.host(lesson);
    return element;
  }

  #retry(address: Address): TemplateResult {
    return html`<div class="failed" role="alert">
      <h2 tabindex="-1" data-focus>${t(address.at === 'screen' ? 'lessonFailed' : 'pageFailed')}</h2>
      <p>${t('lessonFailedWhy')}</p>
      <button type="button" class="button main" @click=${() => void this.show(address, true)}>
        ${t('loadAgain')}
      </button>
    </div>`;
  }

  #outline(): TemplateResult {
    const { course, session } = this.controller;
    const here = this.address.at === 'screen' ? this.address : undefined;
    return html`${
        this.search
          ? html`<button type="button" class="button search" aria-haspopup="dialog" @click=${this.#search}>
              ${searchIcon}${t('search')}
            </button>`
          : nothing
      }
      ${outline(course, session, here)}
      ${textSizeChoice(this.controller.store, () => {
        this.requestUpdate();
        void this.updateComplete.then(() => this.#frame?.fit());
      })}
      <ul class="outline-more">
        ${pageLinks(this.address)}
        ${
          here
            ? html`<li>
                <button type="button" class="link-button" @click=${this.#print}>${t('printLesson')}</button>
              </li>`
            : nothing
        }
        <li>
          <button type="button" class="link-button" aria-haspopup="dialog" @click=${this.#openData}>
            ${t('yourData')}
          </button>
        </li>
        <li>
          <button type="button" class="link-button" @click=${() => this.go({ at: 'start' })}>
            ${t(course.routes.length > 1 && !this.controller.fixedRoute ? 'otherRoute' : 'toStart')}
          </button>
        </li>
      </ul>`;
  }

  #onAnswer = (event: HTMLElementEventMap['course-answer']): void => {
    const { key, response, seconds } = event.detail;
    this.controller.answer(key, response, seconds);
  };

  #onNote = (event: HTMLElementEventMap['course-note']): void => {
    this.controller.note(event.detail.key, event.detail.text);
  };

  #onEvent = (event: HTMLElementEventMap['course-event']): void => {
    this.controller.record(event.detail);
  };

  /** A footnote is a place on this screen, not an address of the course: the hash stays. */
  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest?.('a[href^="#"]');
    const hash = link?.getAttribute('href') ?? '';
    if (!link || event.defaultPrevented) return;
    if (hash.startsWith('#/')) {
      // The address may be the one that is open already: then nothing would happen.
      this.#closeOutline();
      return;
    }
    event.preventDefault();
    const target = this.querySelector<HTMLElement>(`[id="${CSS.escape(hash.slice(1))}"]`);
    if (!target) return;
    if (!target.matches('a[href], button, input')) target.tabIndex = -1;
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  };

  #skip = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    this.querySelector<HTMLElement>('main [data-focus]')?.focus();
  };

  /** Brings the lesson into view in the sidebar, without moving the page. */
  #revealCurrent(): void {
    const sidebar = this.querySelector<HTMLElement>('.sidebar');
    const current = sidebar?.querySelector<HTMLElement>('[aria-current]');
    if (!sidebar || !current) return;
    const { top, bottom } = current.getBoundingClientRect();
    const box = sidebar.getBoundingClientRect();
    if (top < box.top || bottom > box.bottom) sidebar.scrollTop += top - box.top - box.height / 3;
  }

  #openOutline = (): void => {
    const dialog = this.querySelector<HTMLDialogElement>('#outline-panel');
    dialog?.showModal();
    dialog?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  };

  #closeOutline = (): void => {
    for (const dialog of this.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
  };

  /** The title and the text; the same function each time, so that reading is not disturbed. */
  #readable = (): readonly HTMLElement[] => [...this.querySelectorAll<HTMLElement>('main .screen > .prose')];

  #search = async (): Promise<void> => {
    const isFromOutline = this.querySelector('#outline-panel[open]') !== null;
    this.#closeOutline();
    // The button that was pressed is gone with the outline: the search gives the focus back to what opened that.
    if (isFromOutline) this.querySelector<HTMLElement>('.frame-head .menu')?.focus();
    if (this.search)
      await openSearch(this, this.controller, this.search).catch(() => announce(t('pageFailed')));
  };

  #openData = async (): Promise<void> => {
    this.#closeOutline();
    await loadClosing().catch(() => announce(t('pageFailed'), 'assertive'));
    if (!closingPages()) return;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLDialogElement>('#data-panel')?.showModal();
  };

  #print = async (): Promise<void> => {
    this.#closeOutline();
    this.isPrinting = true;
    await this.updateComplete;
    // Elements of the screens that were added render in their own turn.
    await new Promise((done) => setTimeout(done, 50));
    globalThis.print();
    this.isPrinting = false;
  };

  #leave = async (): Promise<void> => {
    this.isLeaving = true;
    const { returnTo, acknowledged } = await this.controller.exit();
    this.isLeaving = false;
    if (acknowledged && returnTo) location.assign(returnTo);
    else this.go({ at: 'left' });
  };
}
