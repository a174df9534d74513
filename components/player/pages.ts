import { html, nothing, type TemplateResult } from 'lit';
import { hasGlossary } from '../shared/glossary.ts';
import { t, type StringKey } from '../shared/strings.ts';
import type { Address, PageName } from './screen-address.ts';
import type { SessionController } from './session-controller.ts';

/** A page beside the lessons: its element comes in when it is asked for. */
interface Page {
  readonly title: StringKey;
  readonly load: () => Promise<unknown>;
  readonly render: (controller: SessionController) => TemplateResult;
}

const pages: Readonly<Record<PageName, Page>> = {
  notities: {
    title: 'pageNotes',
    load: () => import('../notes/course-notes.ts'),
    render: (controller) =>
      html`<course-notes
        .course=${controller.course}
        .notes=${controller.notes()}
        .persistent=${controller.keepsOnDevice}
        .load=${(id: string) => controller.chunks.load(id).then((module) => module.Lesson.interactions)}
      ></course-notes>`,
  },
  begrippen: {
    title: 'pageWords',
    load: () => import('../term/course-glossary.ts'),
    render: () => html`<course-glossary></course-glossary>`,
  },
};

const loaded = new Set<PageName>();

/** Fetches a page; rejects when its chunk does not load. */
export async function loadPage(page: PageName): Promise<void> {
  await pages[page].load();
  loaded.add(page);
}

/** Its title in words. */
export function pageTitle(page: PageName): string {
  return t(pages[page].title);
}

/** The page, or what stands there while it is fetched. */
export function pageContent(page: PageName, controller: SessionController): TemplateResult {
  return html`<h1 tabindex="-1" class="screen-title" data-focus>${pageTitle(page)}</h1>
    ${loaded.has(page) ? pages[page].render(controller) : html`<p class="loading" role="status">${t('loadingLesson')}</p>`}`;
}

/** The ways to the pages, for the outline. */
export function pageLinks(address: Address): TemplateResult {
  const shown = (Object.keys(pages) as PageName[]).filter((page) => page !== 'begrippen' || hasGlossary());
  return html`${shown.map(
    (page) =>
      html`<li>
        <a
          class="outline-page"
          href=${`#/${page}`}
          aria-current=${address.at === 'page' && address.page === page ? 'page' : nothing}
          >${pageTitle(page)}</a
        >
      </li>`,
  )}`;
}
