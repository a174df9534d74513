import { escapeHtml, page } from '../html.ts';
import { statementSentence } from '../lrs/statement-sentence.ts';
import type { Statement } from '../lrs/statement-facts.ts';

/** One statement as a row: the time, a sentence, and the JSON for who wants it. */
export function statementRow(statement: Statement): string {
  const time = String(statement['stored'] ?? statement['timestamp'] ?? new Date().toISOString());
  const verb = String((statement['verb'] as Statement | undefined)?.['id'] ?? '');
  return `<li data-verb="${escapeHtml(verb.slice(verb.lastIndexOf('/') + 1))}"><details>
<summary><time datetime="${escapeHtml(time)}">${escapeHtml(new Date(time).toLocaleTimeString('nl-NL'))}</time> <span>${escapeHtml(statementSentence(statement))}</span></summary>
<pre tabindex="0">${escapeHtml(JSON.stringify(statement, null, 2))}</pre>
</details></li>`;
}

/** The page of the stand-in LRS: its statements, newest first, live. */
export function statementsPage(statements: readonly Statement[], verbs: readonly string[]): string {
  const options = verbs.map((verb) => `<option>${escapeHtml(verb)}</option>`).join('');
  return page(
    'Proef-LRS',
    `<header class="bar"><p><a href="/">Proef-LMS</a> <span aria-hidden="true">/</span> Statements</p></header>
<main class="home">
<h1>Wat de LRS ontvangt</h1>
<p class="lead">Hier verschijnt elk xAPI-statement, als zin en als JSON. Nieuwe komen vanzelf bovenaan.</p>
<div class="filters" role="search">
<label>Werkwoord <select id="verb"><option value="">alle</option>${options}</select></label>
<label>Zoek in de tekst <input id="words" type="search"></label>
</div>
<p id="shown" role="status"></p>
<ol id="statements" class="statements">${statements.map(statementRow).join('')}</ol>
</main>
<div id="problems" hidden></div>`,
    'lrs.js',
  );
}
