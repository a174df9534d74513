import type { Dialogue, Reply } from '../../components/model/dialogue.ts';
import { meterWord, worthOf } from '../../components/model/talk/meter.ts';
import { talk as talkStrings } from '../../components/shared/strings/talk.ts';
import { html, type Html } from './html.ts';
import { speakersOf, type TalkSheet } from './talk-sheet.ts';

/** A card for the employee, for everybody who speaks, and for the observer. */
export function roleCards(sheet: TalkSheet): Html {
  return html`<section class="page" aria-labelledby="rolkaarten">
    <h2 id="rolkaarten">${sheet.words('cards')}</h2>
    ${employeeCard(sheet)}
    ${speakersOf(sheet.dialogue).map(({ name }, index) => (index === 0 ? residentCard(sheet, name) : smallCard(sheet, name)))}
    ${observerCard(sheet)}
  </section>`;
}

function employeeCard(sheet: TalkSheet): Html {
  const { words, dialogue } = sheet;
  const pauses = (dialogue.scenes[0]?.steps ?? []).flatMap((step) =>
    step.type === 'pause' ? [step.text] : [],
  );
  return html`<article class="card">
    <h3>${words('employee')}</h3>
    <h4>${words('situation')}</h4>
    ${sheet.rich(dialogue.situation)}
    ${
      pauses.length > 0
        ? html`<h4>${words('beforehand')}</h4>
            ${pauses.map((pause) => html`<p>${sheet.rich(pause)}</p>`)}`
        : ''
    }
    ${
      dialogue.goals.length > 0
        ? html`<h4>${words('yourGoals')}</h4>
            <ul>
              ${dialogue.goals.map((goal) => html`<li>${goal}</li>`)}
            </ul>`
        : ''
    }
    <p class="note">${words('yourVoice')}</p>
  </article> `;
}

function residentCard(sheet: TalkSheet, name: string): Html {
  const { words, dialogue } = sheet;
  const first = dialogue.scenes
    .flatMap(({ steps }) => steps)
    .find((step) => step.type === 'line' && step.speaker === name);
  const thoughts = dialogue.scenes.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.type === 'thought' && step.speaker === name ? [step.text] : [])),
  );
  const byWorth = strongest(dialogue);
  const quotes = (replies: readonly Reply[]): Html =>
    html`<ul>
      ${replies.map(({ text }) => html`<li>${sheet.rich(text)}</li>`)}
    </ul>`;
  return html`<article class="card">
    <h3>${name}</h3>
    <h4>${words('howYouFeel')}</h4>
    ${first?.type === 'line' ? html`<p>${words('feeling', { feeling: first.feelingWord ?? feelingText(first.feeling, sheet.language) })}</p>` : ''}
    ${
      dialogue.meters.length > 0
        ? html`<ul>
            ${dialogue.meters.map((meter) => html`<li>${words('valueAtStart', { meter: meter.name, word: meterWord(meter, meter.start), value: meter.start, maximum: meter.maximum })}</li>`)}
          </ul>`
        : ''
    }
    ${
      thoughts.length > 0
        ? html`<h4>${words('thoughts')}</h4>
            <ul>
              ${thoughts.map((thought) => html`<li>${sheet.rich(thought)}</li>`)}
            </ul>`
        : ''
    }
    ${
      byWorth.softens.length > 0
        ? html`<h4>${words('softens')}</h4>
            ${quotes(byWorth.softens)}`
        : ''
    }
    ${
      byWorth.hardens.length > 0
        ? html`<h4>${words('hardens')}</h4>
            ${quotes(byWorth.hardens)}`
        : ''
    }
    <p class="note">${words('residentVoice')}</p>
  </article> `;
}

function smallCard({ words }: TalkSheet, name: string): Html {
  return html`<article class="card">
    <h3>${name}</h3>
    <p>${words('smallPart')}</p>
  </article> `;
}

function observerCard({ words, dialogue }: TalkSheet): Html {
  return html`<article class="card">
    <h3>${words('observer')}</h3>
    <p class="note">${words('observe')}</p>
    ${
      dialogue.goals.length > 0
        ? html`<div class="box" tabindex="0" role="group" aria-label="${words('seen')}">
            <table class="writing">
              <caption>
                ${words('seen')}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${words('goal')}</th>
                  <th scope="col">${words('heard')}</th>
                  <th scope="col">${words('did')}</th>
                </tr>
              </thead>
              <tbody>
                ${dialogue.goals.map(
                  (goal) =>
                    html`<tr>
                      <th scope="row">${goal}</th>
                      <td></td>
                      <td></td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
        : ''
    }
  </article> `;
}

/** The replies that do the resident most good and most harm, at most three each; what comes later counts too. */
function strongest({ meters, scenes }: Dialogue): {
  readonly softens: readonly Reply[];
  readonly hardens: readonly Reply[];
} {
  const weighed = scenes
    .flatMap(({ replies }) => replies)
    .map((reply) => ({
      reply,
      worth: worthOf(meters, [...reply.effects, ...reply.later.flatMap(({ effects }) => effects)]),
    }));
  const best = weighed.filter(({ worth }) => worth > 0).sort((one, other) => other.worth - one.worth);
  const worst = weighed.filter(({ worth }) => worth < 0).sort((one, other) => one.worth - other.worth);
  return {
    softens: best.slice(0, 3).map(({ reply }) => reply),
    hardens: worst.slice(0, 3).map(({ reply }) => reply),
  };
}

/** The plain word for a feeling. */
export function feelingText(feeling: string, language: string): string {
  const found = talkStrings[`feeling_${feeling}` as keyof typeof talkStrings];
  return found[language.toLowerCase().startsWith('nl') ? 'nl' : 'en'];
}
