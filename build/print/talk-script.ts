import type { SceneStep } from '../../components/model/dialogue.ts';
import { html, type Html } from './html.ts';
import type { NumberedScene, TalkSheet } from './talk-sheet.ts';
import { feelingText } from './role-cards.ts';

/** The talk itself, to play on paper: numbered scenes, lettered replies, and where each leads. */
export function talkScript(sheet: TalkSheet): Html {
  return html`<section class="page" aria-labelledby="gesprek">
    <h2 id="gesprek">${sheet.words('talk')}</h2>
    ${sheet.scenes.map((scene) => sceneHtml(sheet, scene))}
  </section>`;
}

function sceneHtml(sheet: TalkSheet, { number, scene, replies }: NumberedScene): Html {
  const { words } = sheet;
  const title = scene.ending ? `${words('ending')}: ${scene.name}` : scene.name;
  return html`<section class="scene" id="scene-${number}" aria-labelledby="scene-${number}-kop">
    <h3 id="scene-${number}-kop">${number}. ${title}</h3>
    ${scene.jumps.map(({ when, to }) => html`<p class="note">${words('jump', { condition: sheet.condition(when), number: sheet.numberOf(to) })}</p>`)}
    ${scene.steps.map((step) => stepHtml(sheet, step))}
    ${scene.ending ? html`<p class="note">${words(scene.ending.result)}</p>` : ''}
    ${
      replies.length > 0
        ? html`<ul class="replies">
            ${replies.map(
              ({ letter, reply }) =>
                html`<li>
                  <span class="letter">${letter}</span
                  ><span
                    >${reply.when ? html`<span class="quiet">${words('onlyIf', { condition: sheet.condition(reply.when) })}</span> ` : ''}${sheet.rich(reply.text)}</span
                  ><a class="goto" href="#scene-${sheet.numberOf(reply.to)}"
                    >${words('goTo', { number: sheet.numberOf(reply.to) })}</a
                  >
                </li>`,
            )}
          </ul>`
        : ''
    }
  </section> `;
}

function stepHtml(sheet: TalkSheet, step: SceneStep): Html {
  const { words } = sheet;
  switch (step.type) {
    case 'line':
      return html`<p>
        <span class="speaker">${step.speaker}</span>
        <span class="quiet">(${step.feelingWord ?? feelingText(step.feeling, sheet.language)})</span>:
        ${sheet.rich(step.text)}
      </p> `;
    case 'narration':
      return sheet.rich(step.text);
    case 'pause':
      return html`<p class="note"><strong>${words('pause')}:</strong> ${sheet.rich(step.text)}</p> `;
    case 'prediction':
      return html`<div class="note">
        <p><strong>${words('predict')}:</strong> ${sheet.rich(step.interaction.question)}</p>
        <ul>
          ${step.interaction.options.map(({ text }) => html`<li>${sheet.rich(text)}</li>`)}
        </ul>
      </div> `;
    // What the resident thinks stands on that role card alone.
    case 'thought':
      return html``;
  }
}
