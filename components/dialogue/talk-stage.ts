import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Dialogue, Reply, SceneStep } from '../model/dialogue.ts';
import type { LessonHost } from '../lesson/lesson-host.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import { renderLater, renderPending } from './late-effects.ts';
import { renderEnding } from './talk-ending.ts';
import { renderMeters } from './talk-meters.ts';
import type { TalkPosition, Turn } from '../model/talk/replay.ts';
import { sceneOf } from '../model/talk/talk-state.ts';
import { feelingOf, renderChanges, renderReply, renderStep, replyOf, type Line } from './talk-steps.ts';

/** What the scene shows now. */
export interface Stage {
  readonly dialogue: Dialogue<Rich>;
  readonly host: LessonHost;
  readonly position: TalkPosition;
  /** Steps of this scene that show: up to the first pause or prediction that still waits. */
  readonly steps: readonly SceneStep<Rich>[];
  readonly waits: boolean;
  /** The replies in the order for this learner. */
  readonly choices: readonly Reply<Rich>[];
  /** Something to tell above the scene, or ''. */
  readonly notice: string;
}

/** What the learner can do in the scene. */
export interface StageActions {
  readonly reply: (code: string) => void;
  readonly pass: (step: number) => void;
  readonly stop: () => void;
  readonly review: () => void;
}

/** The scene: what was said before, who speaks, what they say now, and the replies. */
export function renderStage(stage: Stage, actions: StageActions): TemplateResult {
  const { dialogue, host, position } = stage;
  const earlier = position.turns.slice(0, -1);
  const spoken = stage.steps.some(({ type }) => type === 'line');
  return html`<section class="talk stage ${spoken ? 'spoken' : ''}" aria-label=${dialogue.title}>
    ${stage.notice ? html`<p class="quiet notice">${stage.notice}</p>` : ''}
    ${
      earlier.length > 0
        ? html`<div class="before" role="group" aria-label=${t('talkBefore')}>
            <ol class="earlier">
              ${earlier.map((turn) => renderEarlier(turn, dialogue, host))}
            </ol>
          </div>`
        : ''
    }
    ${renderSide(stage)} ${keyed(position.turns.length, renderNow(stage, actions))}
    ${stage.waits ? '' : position.ended ? renderEnd(stage, actions) : renderReplies(stage, actions)}
    ${
      position.ended
        ? ''
        : html`<div class="leave">
            <button class="link-button" type="button" @click=${actions.stop}>${t('talkStop')}</button>
          </div>`
    }
  </section>`;
}

function renderEarlier(turn: Turn, dialogue: Dialogue<Rich>, host: LessonHost): TemplateResult {
  const reply = replyOf(dialogue, turn.reply);
  const view = { dialogue, host, thoughts: dialogue.thoughts === 'direct', past: true };
  return html`<li>
    ${reply ? renderReply(reply) : ''}
    ${(sceneOf(dialogue, turn.scene)?.steps ?? []).map((step) => renderStep(step, view))}
  </li>`;
}

/** The last line that was spoken up to now, for the face. */
function lastLine({ dialogue, position, steps }: Stage): Line | undefined {
  const before = position.turns.slice(0, -1).flatMap(({ scene }) => sceneOf(dialogue, scene)?.steps ?? []);
  return [...before, ...steps].filter((step): step is Line => step.type === 'line').at(-1);
}

/** Whether a prediction waits: until it is made, nothing may show how the resident takes the reply. */
function isPredicting({ waits, steps }: Stage): boolean {
  return waits && steps.at(-1)?.type === 'prediction';
}

/** Who speaks, and how the talk goes; the meters are the talk's, whoever speaks. */
function renderSide(stage: Stage): TemplateResult {
  const { dialogue, position } = stage;
  const line = lastLine(stage);
  const person = dialogue.people.find(({ name }) => name === line?.speaker) ?? dialogue.people[0];
  const feeling = line ? feelingOf(line) : '';
  return html`<div class="side">
    ${
      person
        ? html`<div class="who">
            <course-portrait
              .looks=${person.looks}
              .feeling=${line?.feeling ?? 'neutral'}
              .strength=${line?.strength ?? 2}
              .name=${person.name}
              .word=${feeling}
            ></course-portrait>
            <p class="name">${person.name}${feeling ? html` <span>${feeling}</span>` : ''}</p>
          </div>`
        : ''
    }
    ${renderMeters(dialogue.meters, isPredicting(stage) ? (position.turns.at(-1)?.before ?? {}) : position.meters)}
  </div>`;
}

function renderNow(stage: Stage, actions: StageActions): TemplateResult {
  const { dialogue, host, position, steps } = stage;
  const turn = position.turns.at(-1);
  const reply = replyOf(dialogue, turn?.reply);
  const thoughts = dialogue.thoughts === 'direct';
  return html`<div class="now" id="now" tabindex="-1" role="group" aria-label=${t('talkNow')}>
    ${reply ? renderReply(reply) : ''} ${turn && !isPredicting(stage) ? renderLater(dialogue, turn) : ''}
    ${steps.map((step, index) => {
      const past = !stage.waits || index < steps.length - 1;
      const view = { dialogue, host, thoughts, past, faces: true, onPassed: () => actions.pass(index) };
      return html`<div
        class="step"
        id="step-${index}"
        tabindex="-1"
        ?hidden=${step.type === 'thought' && !thoughts}
      >
        ${renderStep(step, view)}
      </div>`;
    })}
    ${turn && reply && !stage.waits ? renderChanges(dialogue.meters, turn.before, turn.after) : ''}
    ${
      !stage.waits && reply?.feedback && dialogue.feedback === 'direct'
        ? html`<details>
            <summary>${t('talkCoach')}</summary>
            <div>${reply.feedback}</div>
          </details>`
        : ''
    }
  </div>`;
}

function renderReplies({ choices, host }: Stage, actions: StageActions): TemplateResult {
  return html`<div class="replies">
    <h3 id="replies" tabindex="-1">${t('whatDoYouSay')}</h3>
    <ul aria-labelledby="replies">
      ${choices.map(
        ({ code, text }) =>
          html`<li>
            <button
              class="reply"
              type="button"
              data-reply=${code}
              ?disabled=${host.readOnly}
              @click=${() => actions.reply(code)}
            >
              ${text}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderEnd({ dialogue, position }: Stage, actions: StageActions): TemplateResult {
  return html`<div class="card end">
    <h3 id="replies" tabindex="-1">${t('talkEnded')}</h3>
    ${renderEnding(dialogue, position)} ${renderPending(dialogue, position)}
    <button class="button main" type="button" @click=${actions.review}>${t('talkLookBack')}</button>
  </div>`;
}
