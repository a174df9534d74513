import type { Asset, CompiledCourse, PaperSheet } from '../compiled-course.ts';
import type { Html } from './html.ts';
import { html, proseHtml } from './html.ts';
import { renderSheet } from './sheet.ts';
import { printTalks } from './talk.ts';

/** A page to print, as a whole HTML document that stands by itself. */
export interface PaperPage {
  /** File name without suffix. */
  readonly name: string;
  readonly title: string;
  readonly html: string;
}

/** Everything of a course that exists on paper: the sheets of `drukwerk:`, then each talk with its role cards. */
export function paperOf(
  compiled: CompiledCourse,
  fills: Readonly<Record<string, string>> = compiled.course.fills,
): { readonly sheets: readonly PaperPage[]; readonly talks: readonly PaperPage[] } {
  const { course, assets } = compiled;
  const sheets = compiled.sheets.map((sheet) => ({
    name: sheet.id,
    title: sheet.title,
    html: withPictures(sheetHtml(sheet, course.title, course.language, fills), sheet.assets),
  }));
  const talks = printTalks(compiled, fills).map((talk) => ({
    name: talk.id,
    title: talk.title,
    html: withPictures(talk.html, assets),
  }));
  return { sheets, talks };
}

function sheetHtml(
  sheet: PaperSheet,
  course: string,
  language: string,
  fills: Readonly<Record<string, string>>,
): string {
  const [first, ...rest] = sheet.parts;
  const opens = first?.title === sheet.title;
  const sections = opens ? rest : sheet.parts;
  const body = html`<header>
      <p class="kind">${course}</p>
      <h1>${sheet.title}</h1>
      ${opens ? proseHtml(first.prose, fills) : ''}
    </header>
    ${sections.map(
      ({ title, prose }) =>
        html`<section class="${isCard(title) ? 'card' : 'part'}">
          <h2>${title}</h2>
          ${proseHtml(prose, fills)}
        </section> `,
    )}`;
  return renderSheet({ title: sheet.title, language, body });
}

/** `Kaart 3. Drie stoelen` is a card to cut out. */
function isCard(title: string): boolean {
  return /^(?:kaart|card)\s+\d/i.test(title);
}

const kinds: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
};

/** Puts the pictures into the page: it can be sent or kept as one file. */
function withPictures(page: string, assets: readonly Asset[]): string {
  return assets.reduce((text, { name, bytes }) => {
    const kind = kinds[name.split('.').at(-1) ?? ''];
    if (kind === undefined) return text;
    return text.replaceAll(
      `src="${name}"`,
      `src="data:${kind};base64,${Buffer.from(bytes).toString('base64')}"`,
    );
  }, page);
}

const words = {
  nl: {
    title: 'Drukwerk',
    lead: 'Elk blad is er als webpagina en als pdf. Print op A4.',
    sheets: 'Bladen',
    talks: 'Gesprekken om op papier te spelen',
    pdf: 'pdf',
  },
  en: {
    title: 'To print',
    lead: 'Each sheet comes as a web page and as a PDF. Print on A4.',
    sheets: 'Sheets',
    talks: 'Conversations to play on paper',
    pdf: 'PDF',
  },
} as const;

/** The page that lists all the others. */
export function paperIndex(
  compiled: CompiledCourse,
  paper: ReturnType<typeof paperOf>,
  pdf: boolean,
): string {
  const { course } = compiled;
  const text = words[course.language.toLowerCase().startsWith('nl') ? 'nl' : 'en'];
  const list = (title: string, pages: readonly PaperPage[]): Html =>
    pages.length === 0
      ? html``
      : html`<h2>${title}</h2>
          <ul>
            ${pages.map(
              (page) =>
                html`<li>
                  <a href="${page.name}.html">${page.title}</a
                  >${pdf ? html` (<a href="${page.name}.pdf" aria-label="${page.title}, ${text.pdf}">${text.pdf}</a>)` : ''}
                </li>`,
            )}
          </ul>`;
  const body = html`<header>
      <p class="kind">${course.title}</p>
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
    </header>
    ${list(text.sheets, paper.sheets)} ${list(text.talks, paper.talks)}`;
  return renderSheet({ title: `${text.title}: ${course.title}`, language: course.language, body });
}
