import type { BuildResult } from '../../build/build-course.ts';
import type { TargetName } from '../../build/package/target.ts';
import { escapeHtml, page } from '../html.ts';
import { learners } from '../learners.ts';
import { statusWords } from '../status-words.ts';

/** What each package is for, in one sentence for an administrator. */
export const targetWords: Readonly<Record<TargetName, { readonly name: string; readonly for: string }>> = {
  scorm12: { name: 'SCORM 1.2', for: 'Werkt in bijna elk LMS. Begin hiermee.' },
  'scorm2004-3rd': { name: 'SCORM 2004, 3e editie', for: 'Voor een LMS dat om SCORM 2004 vraagt.' },
  'scorm2004-4th': { name: 'SCORM 2004, 4e editie', for: 'Voor een LMS met de nieuwste SCORM.' },
  cmi5: { name: 'cmi5', for: 'Voor een LMS met een LRS (xAPI) en cmi5.' },
  xapi: { name: 'xAPI (Tin Can)', for: 'Voor een LRS zonder cmi5.' },
  web: { name: 'Web-app', for: 'Zonder LMS: op een website, ook zonder internet te gebruiken.' },
};

/** The list of packages. `statuses` holds, by `target/edition/learner`, how far each learner is. */
export function homePage(
  result: BuildResult,
  problems: string,
  statuses: ReadonlyMap<string, string>,
): string {
  const course = result.compiled?.course;
  const cards = result.packages.map(({ target, edition, name, files }) => {
    const words = targetWords[target];
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    const rows = learners.map(({ id, name: learner, role }) => {
      const path = `/launch/${target}/${edition}?learner=${id}`;
      const status = statuses.get(`${target}/${edition}/${id}`);
      return `<li>
<span class="who"><strong>${escapeHtml(learner)}</strong> <span class="role">${escapeHtml(role)}</span></span>
<span class="status">${escapeHtml(statusWords(status))}</span>
<span class="doors"><a class="button" href="${path}">Open<span class="hidden"> ${escapeHtml(words.name)} als ${escapeHtml(learner)}</span></a>
<a href="${path}&amp;zoo=own-window">in een los venster<span class="hidden">: ${escapeHtml(words.name)} als ${escapeHtml(learner)}</span></a></span>
</li>`;
    });
    const doors =
      target === 'web'
        ? `<p class="doors"><a class="button" href="/package/web/${edition}/index.html">Open de web-app</a>
<a href="/launch/web/${edition}">in een frame, met nukken</a></p>`
        : `<ul class="learners">${rows.join('')}</ul>`;
    return `<section class="card">
<h2>${escapeHtml(words.name)}${edition === 'neutraal' ? '' : ` <span class="edition">editie ${escapeHtml(edition)}</span>`}</h2>
<p>${escapeHtml(words.for)}</p>
${doors}
<p class="file"><code>${escapeHtml(name)}</code><br>${files.length} bestanden, ${Math.round(bytes / 1024)} kB uitgepakt</p>
</section>`;
  });
  if (!course) return brokenPage(problems);
  return page(
    `Proeven: ${course.title}`,
    `<header class="bar"><p>Proef-LMS</p></header>
<main class="home">
<h1>${escapeHtml(course.title)}</h1>
<p class="lead">Versie ${escapeHtml(course.version)}. Kies een pakket en een deelnemer. Dit is een stand-in voor het LMS van een gemeente: je voortgang blijft bewaard op deze computer. Sla een les op, dan ververst het scherm vanzelf. Wat een LRS ontvangt, zie je bij <a href="/lrs">de statements</a>.</p>
<div id="problems" aria-live="polite">${problems && `<h2>De cursus kan zo niet worden gebouwd</h2>\n<p>Je ziet hieronder de laatste goede versie.</p>${problems}`}</div>
<div class="cards">${cards.join('')}</div>
</main>`,
    'home.js',
  );
}

/** Nothing to try yet: only what has to be mended. */
function brokenPage(problems: string): string {
  return page(
    'De cursus kan zo niet worden gebouwd',
    `<header class="bar"><p>Proef-LMS</p></header>
<main class="home">
<h1>De cursus kan zo niet worden gebouwd</h1>
<p class="lead">Verbeter wat hieronder staat en sla het bestand op. Deze pagina ververst vanzelf.</p>
<div id="problems" aria-live="polite">${problems}</div>
</main>`,
    'home.js',
  );
}
