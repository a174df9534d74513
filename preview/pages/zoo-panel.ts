import type { TargetName } from '../../build/package/target.ts';
import { escapeHtml } from '../html.ts';
import type { QuirkSet } from '../zoo/quirk-set.ts';
import { quirkGroups, quirksFor, type QuirkGroup, type ZooQuirk } from '../zoo/quirks.ts';

/** The switches of the zoo for one target, with those that are on already set. */
export function zooPanel(target: TargetName, on: QuirkSet): string {
  const offered = quirksFor(target);
  const groups = (Object.keys(quirkGroups) as QuirkGroup[]).flatMap((group) => {
    const members = offered.filter((quirk) => quirk.group === group);
    if (members.length === 0) return [];
    return `<fieldset><legend>${escapeHtml(quirkGroups[group])}</legend>
${members.map((quirk) => switchHtml(quirk, on.has(quirk.id))).join('\n')}
</fieldset>`;
  });
  const host = target === 'web' ? 'van de website' : 'van het LMS';
  return `<section class="zoo" aria-label="Nukken ${host}">
<details id="zoo">
<summary>Nukken ${host}</summary>
<p class="zoo-about">Zet aan wat je wilt proberen. De cursus start dan opnieuw op dezelfde plek. Wat de deelnemer over opslaan leest, hoort te kloppen.</p>
<div class="zoo-groups">${groups.join('\n')}</div>
</details>
<p id="zoo-note" role="status"></p>
</section>`;
}

function switchHtml({ id, name, does, source }: ZooQuirk, isOn: boolean): string {
  return `<div class="quirk">
<input type="checkbox" id="quirk-${id}" value="${id}" data-name="${escapeHtml(name)}" aria-describedby="about-${id}" autocomplete="off"${isOn ? ' checked' : ''}>
<label for="quirk-${id}">${escapeHtml(name)}</label>
<p id="about-${id}">${escapeHtml(does)} <span class="source">Bekend van: ${escapeHtml(source)}</span></p>
</div>`;
}
