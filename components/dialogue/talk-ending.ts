import { html, type TemplateResult } from 'lit';
import type { Dialogue } from '../model/dialogue.ts';
import type { TalkPosition } from '../model/talk/replay.ts';
import { sceneOf } from '../model/talk/talk-state.ts';
import { toneIcon } from '../shared/asked-tone.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';

/** How the talk ended, by the name of its ending and in plain words. */
export function renderEnding(dialogue: Dialogue<Rich>, { ended }: TalkPosition): TemplateResult | '' {
  const ending = ended ? sceneOf(dialogue, ended.scene) : undefined;
  if (!ended || !ending) return '';
  const passed = ended.result === 'passed';
  return html`<div class="ending">
    <p>${t('reviewEnding', { ending: ending.name })}</p>
    <p class="result ${ended.result}">
      ${toneIcon(passed ? 'right' : 'almost')}${t(passed ? 'talkPassed' : 'talkTryAgain')}
    </p>
  </div>`;
}
