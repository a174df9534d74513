import { codeFrame } from '../../build/terminal/code-frame.ts';
import type { Problem } from '../../build/problem.ts';
import { escapeHtml } from '../html.ts';

/** The problems of a build as HTML: place, message, frame, advice. Errors first. */
export async function problemsHtml(
  problems: readonly Problem[],
  sourceOf: (file: string) => Promise<string | undefined>,
): Promise<string> {
  const sorted = [...problems].sort((one, other) => rank(one) - rank(other));
  const shown = sorted.slice(0, 50);
  const items = await Promise.all(shown.map((problem) => problemHtml(problem, sourceOf)));
  const more = sorted.length - shown.length;
  return `<ol class="problems">${items.join('')}</ol>${more > 0 ? `<p>En nog ${more} andere. Los eerst deze op.</p>` : ''}`;
}

function rank({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}

/** Words between backticks are words to type. */
function withCode(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

async function problemHtml(
  { at, message, hint, severity, code }: Problem,
  sourceOf: (file: string) => Promise<string | undefined>,
): Promise<string> {
  const source = await sourceOf(at.file);
  const word = severity === 'error' ? 'Fout' : 'Let op';
  return `<li class="problem ${severity}">
<p class="problem-head"><strong>${word}</strong> <code>${escapeHtml(`${at.file}:${at.line}:${at.column}`)}</code></p>
<p>${withCode(message.nl)}</p>
${source === undefined ? '' : `<pre tabindex="0">${escapeHtml(codeFrame(source, at))}</pre>`}
${hint ? `<p class="advice"><strong>Advies:</strong> ${withCode(hint.nl)}</p>` : ''}
<p class="code">${escapeHtml(code)}</p>
</li>`;
}
