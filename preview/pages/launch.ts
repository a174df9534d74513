import type { TargetName } from '../../build/package/target.ts';
import { escapeHtml, page } from '../html.ts';
import type { Learner } from '../learners.ts';
import { targetWords } from './home.ts';

/** What the host page needs to know. */
export interface LaunchPage {
  readonly target: TargetName;
  readonly edition: string;
  readonly learner: Learner;
  /** Address of the package's start page, with launch parameters where the standard has them. */
  readonly address: string;
  readonly popup: boolean;
  readonly mastery: string;
}

/** The page of the stand-in LMS: the course in a frame or a window, the calls beside it. */
export function launchPage({ target, edition, learner, address, popup, mastery }: LaunchPage): string {
  const title = `${targetWords[target].name} als ${learner.name}`;
  const frame = popup
    ? `<p class="popup"><button type="button" id="open" class="button">Open de cursus in een los venster</button></p>`
    : `<iframe id="course" title="De cursus" allow="autoplay; fullscreen"></iframe>`;
  return page(
    title,
    `<header class="bar">
<div class="crumb"><a href="/">Proef-LMS</a> <span aria-hidden="true">/</span> <h1>${escapeHtml(title)}</h1></div>
<p class="tools"><button type="button" id="toggle" aria-expanded="true" aria-controls="calls">Aanroepen</button>
<button type="button" id="reset">Begin opnieuw</button></p>
</header>
<div id="problems" class="overlay" role="alert" hidden></div>
<main class="launch">
<div class="stage">${frame}</div>
<aside id="calls" aria-label="Aanroepen van het LMS">
<h2>Wat het LMS ziet</h2>
<dl id="record"></dl>
<h2>Aanroepen</h2>
<p class="counts" id="counts"></p>
<label class="filter"><input type="checkbox" id="writes"> Alleen wat wordt weggeschreven</label>
<ol id="log" tabindex="0" aria-label="Aanroepen, nieuwste onderaan"></ol>
</aside>
</main>`,
    target.startsWith('scorm') ? 'scorm-host.js' : 'xapi-host.js',
    { target, edition, learner: learner.id, name: learner.name, address, popup: String(popup), mastery },
  );
}
