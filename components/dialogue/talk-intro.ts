import { html, type TemplateResult } from 'lit';
import type { Dialogue } from '../model/dialogue.ts';
import type { LessonHost } from '../lesson/lesson-host.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import { sceneOf } from '../model/talk/talk-state.ts';

/** What the learner can do before a talk. */
export interface IntroActions {
  readonly begin: () => void;
  readonly resume: () => void;
  readonly review: () => void;
  readonly skip: () => void;
}

/** Where a talk stands before it is opened. */
export type IntroState = 'new' | 'halfway' | 'ended';

/** Before the talk: first a warning with another way where there is one, then the situation and who is there. */
export function renderIntro(
  dialogue: Dialogue<Rich>,
  host: LessonHost,
  state: IntroState,
  waiting: boolean,
  actions: IntroActions,
): TemplateResult {
  const main = waiting ? 'main' : '';
  const talk = host.session.talks[dialogue.key];
  return html`<section class="talk intro" aria-label=${dialogue.title}>
    ${dialogue.warning ? renderWarning(dialogue.warning, host, talk?.skipped ?? false, actions.skip) : ''}
    <h3 tabindex="-1" id="start">${t('talkSituation')}</h3>
    <div class="situation">${dialogue.situation}</div>
    ${dialogue.people.length > 0 ? renderPeople(dialogue) : ''} ${renderHistory(dialogue, host)}
    ${
      host.readOnly
        ? html`<p class="quiet">${t('talkReadOnly')}</p>
            ${state === 'new' ? '' : html`<div class="row">${button('', 'talkReview', actions.review)}</div>`}`
        : html`<div class="row">${renderButtons(state, main, (talk?.plays ?? 0) > 0, actions)}</div>
            <p class="quiet">${t('talkNoHurry')}</p>`
    }
  </section>`;
}

function renderButtons(
  state: IntroState,
  main: 'main' | '',
  played: boolean,
  actions: IntroActions,
): TemplateResult {
  if (state === 'halfway') {
    return html`${button(main, 'talkContinue', actions.resume)}${button('', 'talkFromStart', actions.begin)}`;
  }
  if (state === 'ended') {
    return html`${button('', 'talkReview', actions.review)}${button('', 'talkAgain', actions.begin)}`;
  }
  return button(main, played ? 'talkAgain' : 'talkBegin', actions.begin);
}

function button(
  kind: string,
  text: 'talkContinue' | 'talkFromStart' | 'talkReview' | 'talkAgain' | 'talkBegin',
  action: () => void,
): TemplateResult {
  return html`<button class="button ${kind}" type="button" @click=${action}>${t(text)}</button>`;
}

function renderPeople({ people }: Dialogue<Rich>): TemplateResult {
  return html`<h4>${t('talkPeople')}</h4>
    <ul class="people">
      ${people.map(
        ({ name, looks }) =>
          html`<li><course-portrait .looks=${looks} feeling="neutral"></course-portrait>${name}</li>`,
      )}
    </ul>`;
}

function renderHistory(dialogue: Dialogue<Rich>, host: LessonHost): TemplateResult | '' {
  const endings = host.session.talks[dialogue.key]?.endings ?? [];
  const names = endings.map((code) => sceneOf(dialogue, code)?.name).filter((name) => name !== undefined);
  if (names.length === 0) return '';
  return html`<p class="quiet">${t('talkPlayed')} ${t('talkPlayedEndings')} ${names.join(', ')}.</p>`;
}

/** The other talk, named within the sentence. */
function renderAlternative({ lesson, title }: { lesson: string; title: string }): TemplateResult {
  const [before, after] = t('talkAlternative').split('{talk}');
  return html`${before}<a href="#/les/${lesson}">${title}</a>${after}`;
}

function renderWarning(
  { text, alternative }: NonNullable<Dialogue<Rich>['warning']>,
  host: LessonHost,
  skipped: boolean,
  skip: () => void,
): TemplateResult {
  return html`<div class="warning" role="note" aria-labelledby="warning">
    <h3 id="warning">${t('talkWarning')}</h3>
    <p>${text} ${alternative ? renderAlternative(alternative) : ''}</p>
    ${
      skipped
        ? html`<p id="skipped" tabindex="-1"><strong>${t('talkSkipped')}</strong></p>`
        : host.readOnly
          ? ''
          : html`<button class="button" type="button" @click=${skip}>${t('talkSkip')}</button>`
    }
  </div>`;
}
