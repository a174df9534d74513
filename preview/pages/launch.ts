import type { TargetName } from '../../build/package/target.ts';
import { escapeHtml, page } from '../html.ts';
import type { Learner } from '../learners.ts';
import type { QuirkSet } from '../zoo/quirk-set.ts';
import { targetWords } from './home.ts';
import { zooPanel } from './zoo-panel.ts';

/** What the host page needs to know. */
export interface LaunchPage {
  readonly target: TargetName;
  readonly edition: string;
  readonly learner: Learner;
  /** The quirks to begin with. */
  readonly quirks: QuirkSet;
  readonly mastery: string;
}

/** The page of the stand-in LMS: the course in a frame or a window, the calls beside it, the quirks above it. */
export function launchPage({ target, edition, learner, quirks, mastery }: LaunchPage): string {
  const isWeb = target === 'web';
  const title = isWeb ? targetWords[target].name : `${targetWords[target].name} als ${learner.name}`;
  return page(
    title,
    `<header class="bar">
<div class="crumb"><a href="/">Proef-LMS</a> <span aria-hidden="true">/</span> <h1>${escapeHtml(title)}</h1></div>
${isWeb ? '' : tools}</header>
<div id="problems" class="overlay" role="alert" hidden></div>
${zooPanel(target, quirks)}
<main class="launch">
<div class="stage">
<p class="popup" hidden><button type="button" id="open" class="button">Open de cursus in een los venster</button></p>
<iframe id="course" title="De cursus" allow="autoplay; fullscreen"></iframe>
</div>
${isWeb ? '' : calls}</main>`,
    isWeb ? 'web-host.js' : target.startsWith('scorm') ? 'scorm-host.js' : 'xapi-host.js',
    { target, edition, learner: learner.id, name: learner.name, mastery },
  );
}

const tools = `<p class="tools"><button type="button" id="toggle" aria-expanded="true" aria-controls="calls">Aanroepen</button>
<button type="button" id="reset">Begin opnieuw</button></p>
`;

const calls = `<aside id="calls" aria-label="Aanroepen van het LMS">
<h2>Wat het LMS ziet</h2>
<dl id="record"></dl>
<h2>Aanroepen</h2>
<p class="counts" id="counts"></p>
<label class="filter"><input type="checkbox" id="writes"> Alleen wat wordt weggeschreven</label>
<ol id="log" tabindex="0" aria-label="Aanroepen, nieuwste onderaan"></ol>
</aside>
`;
