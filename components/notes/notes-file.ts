import { t } from '../shared/strings.ts';
import type { Written } from './collect-notes.ts';

/** What a file with notes says besides the notes. */
export interface NotesHead {
  readonly course: string;
  /** BCP 47. */
  readonly language: string;
  readonly savedOn: Date;
}

/** The notes as plain text; lines end as Windows likes them, because Notepad opens this. */
export function notesText(written: readonly Written[], head: NotesHead): string {
  const parts = written.map(({ title, entries }) =>
    [title, '-'.repeat(title.length), '', ...entries.flatMap((one) => [one.title, ...one.lines, ''])].join(
      '\n',
    ),
  );
  return [`${t('pageNotes')} – ${head.course}`, saved(head), '', ...parts].join('\n').replace(/\n/g, '\r\n');
}

/** The notes as a page that opens and prints anywhere. */
export function notesHtml(written: readonly Written[], head: NotesHead): string {
  const title = escape(`${t('pageNotes')} – ${head.course}`);
  const body = written.map(
    (lesson) =>
      `<h2>${escape(lesson.title)}</h2>\n${lesson.entries
        .map((one) => `<h3>${escape(one.title)}</h3>\n<p>${one.lines.map(escape).join('<br>\n')}</p>`)
        .join('\n')}`,
  );
  return `<!doctype html>
<html lang="${escape(head.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 system-ui,sans-serif;color:#1b2430}h1,h2,h3{line-height:1.25;break-after:avoid}h2{margin-top:2em}h3{font-size:1em}p{overflow-wrap:break-word}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escape(saved(head))}</p>
${body.join('\n')}
</body>
</html>
`;
}

function saved({ savedOn, language }: NotesHead): string {
  return t('notesSavedOn', {
    date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(savedOn),
  });
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
