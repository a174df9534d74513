import { html, Html } from './html.ts';

/** A document to print. */
export interface Sheet {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly body: Html;
}

/** A whole HTML page that stands by itself: it reads well on a screen and prints on A4. */
export function renderSheet({ title, language, body }: Sheet): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.text;
}

const style = `
:root { --ink: #1b2430; --soft: #4a5563; --line: #b9b2a5; --sand: #f7f2ea; --accent: #0a5c6b; }
@page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt system-ui, sans-serif; color: #4a5563; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: none; text-size-adjust: none; }
body { margin: 0; background: #fff; color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-inline-size: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.2; font-weight: 680; break-after: avoid; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0.2em 0 0.4em; }
h2 { font-size: 1.5rem; margin: 2.2em 0 0.6em; }
h3 { font-size: 1.2rem; margin: 1.6em 0 0.5em; }
h4 { font-size: 1em; margin: 1.2em 0 0.3em; }
p, ul, ol, dl, table { margin: 0.6em 0; }
ul, ol { padding-inline-start: 2em; }
li { margin-block: 0.25em; }
p, li { orphans: 2; widows: 2; }
a { color: var(--accent); }
img { max-inline-size: 100%; block-size: auto; }
code { overflow-wrap: anywhere; }
.kind { margin: 0; color: var(--accent); font-weight: 650; }
.lead { font-size: 1.15rem; }
.quiet { color: var(--soft); }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25em 1.2em; }
.facts dt { font-weight: 650; }
.facts dd { margin: 0; }
.card { border: 1.5px solid var(--line); border-radius: 12px; padding: 1rem 1.4rem; margin: 1.2rem 0; }
.card > :is(h2, h3) { margin-block-start: 0.2em; }
.card > h2 { font-size: 1.2rem; }
figure { margin: 1rem 0; }
figcaption { color: var(--soft); font-size: 0.9em; }
blockquote { margin: 0.8em 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--line); }
.note { background: var(--sand); border-radius: 8px; padding: 0.6rem 1rem; }
.scene { border-block-start: 1.5px solid var(--line); padding-block-start: 0.2rem; margin-block-start: 1.6rem; }
.scene > h3 { margin-block-start: 0.7em; }
.speaker { font-weight: 650; }
.replies { list-style: none; padding: 0; }
.replies > li { display: grid; grid-template-columns: 1.8em minmax(0, 1fr) max-content; gap: 0.2em 0.6em; padding-block: 0.45em; border-block-start: 1px dotted var(--line); break-inside: avoid; }
.replies > li > :nth-child(2) > p { margin: 0; }
.letter { font-weight: 700; }
.goto { font-weight: 650; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; inline-size: 100%; }
caption { text-align: start; font-weight: 650; padding-block-end: 0.3em; }
th, td { border: 1px solid var(--line); padding: 0.35em 0.6em; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { background: var(--sand); font-weight: 650; }
td p { margin: 0; }
.numbers { table-layout: fixed; font-variant-numeric: tabular-nums; }
.numbers td, .numbers thead th { text-align: center; }
.numbers th:first-child { inline-size: 9em; text-align: start; }
.coach th:nth-child(1) { inline-size: 3em; }
.coach th:nth-child(2) { inline-size: 11em; }
.writing td { block-size: 3.2em; }
.box { overflow-x: auto; }
@media (max-width: 32rem) {
  .facts, .replies > li { grid-template-columns: 1fr; }
  .replies > li > .letter::after { content: '.'; }
  .card { padding: 0.8rem 1rem; }
}
@media print {
  body { font-size: 10.5pt; line-height: 1.45; }
  main { max-inline-size: none; padding: 0; }
  h1 { font-size: 20pt; }
  h2 { font-size: 15pt; }
  h3 { font-size: 12.5pt; }
  a { color: inherit; text-decoration: none; }
  .page { break-before: page; }
  .page > h2 { margin-block-start: 0; }
  .card, figure { break-inside: avoid; }
  .card > h2 { font-size: 12.5pt; }
  .part { break-inside: avoid-page; }
  figure img { max-block-size: 90mm; }
  .scene > h3 + * { break-before: avoid; }
  .box { overflow: visible; }
  th, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
