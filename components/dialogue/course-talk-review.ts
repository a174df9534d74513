import { LitElement, css, html, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Dialogue, Meter, Person, Scene } from '../model/dialogue.ts';
import type { TalkPosition, Turn } from '../model/talk/replay.ts';
import { chancesIn, turningPoint, type Chance } from '../model/talk/review.ts';
import type { LessonHost } from '../lesson/lesson-host.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import { stageStyles } from './stage-styles.ts';
import { talkStyles } from './talk-styles.ts';
import { lineMeter } from './talk-reading.ts';
import { sceneOf } from '../model/talk/talk-state.ts';
import { feelingOf, renderChanges, renderReply, renderStep, replyOf, type Line } from './talk-steps.ts';

/** Looking back on a talk. Fires `talk-rewind` with the number of replies to keep, and `talk-again`. */
@customElement('course-talk-review')
export class CourseTalkReview extends LitElement {
  static override styles = [
    ...talkStyles,
    stageStyles,
    css`
      :host {
        container-type: normal;
        margin: 0;
      }
      .review {
        display: grid;
        gap: 1.5em;
      }
      .goals {
        display: grid;
        gap: 0.5em;
      }
      .goals > li {
        display: grid;
        gap: 0.15em;
      }
      .goals ul {
        list-style: disc;
        padding-inline-start: 1.4em;
        color: var(--soft);
      }
      .pips {
        display: inline-block;
        block-size: 0.8em;
        margin-inline-start: 0.5em;
        vertical-align: -0.05em;
      }
      .pips circle {
        fill: none;
        stroke: var(--ii-accent);
        stroke-width: 2;
      }
      .pips .taken {
        fill: var(--ii-accent);
      }
      fieldset.views {
        display: grid;
        gap: 0.5em;
      }
      .turns > li {
        display: grid;
        grid-template-columns: 3.5em minmax(0, 1fr);
        column-gap: 1em;
      }
      .turn {
        display: grid;
        gap: 0.75em;
        padding-block: 0.9em;
        justify-items: start;
      }
      .turn > * {
        max-inline-size: 100%;
      }
      .turn > .speech,
      .turn > .felt,
      .turn > .narration,
      .turn > .thought {
        inline-size: 100%;
      }
      .line-of {
        inline-size: 100%;
        block-size: 100%;
        display: block;
        overflow: visible;
      }
      .line-of:dir(rtl) {
        transform: scaleX(-1);
      }
      .line-of path {
        fill: none;
        vector-effect: non-scaling-stroke;
        stroke: var(--ii-accent);
        stroke-width: 2.5;
        stroke-linecap: round;
      }
      .line-of .rail {
        stroke: var(--ii-line);
        stroke-width: 1;
        opacity: 0.6;
      }
      .line-of .dot {
        stroke-width: 9;
      }
      .turned .line-of .dot {
        stroke-width: 15;
      }
      .turning {
        display: flex;
        gap: 0.5em;
        align-items: center;
        padding: 0.25em 0.8em;
        border-radius: 99px;
        background: var(--ii-accent);
        color: var(--ii-on-accent);
        font-weight: 650;
        font-size: 0.9em;
      }
      .turning svg {
        inline-size: 1em;
        block-size: 1em;
        fill: currentColor;
        flex: none;
      }
      .number {
        margin: 0;
        font-size: 0.85em;
        color: var(--soft);
        font-weight: 650;
      }
      .felt {
        display: grid;
        grid-template-columns: 4.5em minmax(0, 1fr);
        gap: 0.9em;
        align-items: start;
      }
      .felt course-portrait {
        border-radius: 12px;
      }
      .coach {
        inline-size: 100%;
        border-inline-start: 3px solid var(--ii-accent);
        padding-inline-start: 0.9em;
      }
      @container (max-width: 26em) {
        .turns > li {
          grid-template-columns: 1.75em minmax(0, 1fr);
          column-gap: 0.75em;
        }
        .felt {
          grid-template-columns: minmax(0, 1fr);
        }
        .felt course-portrait {
          inline-size: 4.5em;
        }
      }
      @media (forced-colors: active) {
        .turning {
          border: 1.5px solid CanvasText;
        }
        .line-of path {
          stroke: CanvasText;
        }
        .pips .taken {
          fill: CanvasText;
        }
      }
    `,
  ];

  /** The talk. */
  @property({ attribute: false }) dialogue!: Dialogue<Rich>;
  /** What the player offers. */
  @property({ attribute: false }) host!: LessonHost;
  /** The talk as it was played. */
  @property({ attribute: false }) position!: TalkPosition;
  /** The replies that led there. */
  @property({ attribute: false }) replies: readonly string[] = [];
  /** Promises of other talks with which it was played. */
  @property({ attribute: false }) remembered: readonly string[] = [];
  /** Whose eyes we look through; undefined is the learner's side. */
  @state() private eyes: string | undefined;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  protected override render(): TemplateResult {
    const { position, dialogue } = this;
    const ended = position.ended;
    const ending = ended ? sceneOf(dialogue, ended.scene) : undefined;
    return html`<section class="review" aria-labelledby="title">
      <h3 tabindex="-1" id="title">${t('reviewTitle')}</h3>
      ${
        ended && ending
          ? html`<p>${t('reviewEnding', { ending: ending.name })}</p>
              <p class="result ${ended.result}">
                ${t(ended.result === 'passed' ? 'talkPassed' : 'talkTryAgain')}
              </p>`
          : ''
      }
      ${renderPending(dialogue, position)} ${dialogue.goals.length > 0 ? this.renderGoals() : ''}
      ${this.renderViews()}
      <h4>${t('reviewTranscript')}</h4>
      ${this.renderLegend()}
      <ol class="turns">
        ${position.turns.map((turn, index) => this.renderTurn(turn, index))}
      </ol>
      ${
        this.host.readOnly
          ? ''
          : html`<div class="row">
              <button class="button main" type="button" @click=${() => this.fire('talk-again')}>
                ${t('talkAgain')}
              </button>
            </div>`
      }
    </section>`;
  }

  private renderGoals(): TemplateResult {
    const chances = chancesIn(this.dialogue, this.replies, this.remembered);
    return html`<h4>${t('reviewGoals')}</h4>
      <ul class="goals">
        ${this.dialogue.goals.map((goal) => {
          const own = chances.filter((chance) => chance.goal === goal);
          const taken = own.filter((chance) => chance.taken).length;
          const missed = own.filter((chance) => !chance.taken);
          return html`<li>
            <p>
              <strong>${goal}</strong>:
              ${
                own.length === 0
                  ? t('reviewNoChance')
                  : html`${t('reviewTaken', { taken, chances: own.length })}${pips(own)}`
              }
            </p>
            ${
              missed.length > 0
                ? html`<ul>
                    ${missed.map(
                      ({ turn, reply }) => html`<li>${t('reviewCould', { turn, reply: reply.label })}</li>`,
                    )}
                  </ul>`
                : ''
            }
          </li>`;
        })}
      </ul>`;
  }

  private renderViews(): TemplateResult | '' {
    const people = this.speakers();
    if (people.length === 0) return '';
    const view = (name: string | undefined, text: string): TemplateResult =>
      html`<label class="option">
        <input type="radio" name="view" .checked=${this.eyes === name} @change=${() => (this.eyes = name)} />
        <span>${text}</span>
      </label>`;
    return html`<fieldset class="views">
      <legend>${t('reviewView')}</legend>
      ${view(undefined, t('reviewMine'))} ${people.map(({ name }) => view(name, t('reviewEyes', { name })))}
    </fieldset>`;
  }

  /** People who said or thought something in this talk. */
  private speakers(): readonly Person[] {
    const heard = new Set(
      this.position.turns.flatMap(({ scene }) =>
        (sceneOf(this.dialogue, scene)?.steps ?? []).flatMap((step) =>
          step.type === 'line' || step.type === 'thought' ? [step.speaker] : [],
        ),
      ),
    );
    return this.dialogue.people.filter(({ name }) => heard.has(name));
  }

  private renderLegend(): TemplateResult | '' {
    const meter = lineMeter(this.dialogue.meters);
    if (!meter) return '';
    const values = { meter: meter.name, low: meter.words[0] ?? '', high: meter.words.at(-1) ?? '' };
    return html`<p class="quiet">${t('reviewLine', values)}</p>`;
  }

  private renderTurn(turn: Turn, index: number): TemplateResult {
    const { dialogue, position } = this;
    const scene = sceneOf(dialogue, turn.scene);
    const turned = position.ended
      ? turningPoint(dialogue.meters, position.turns, position.ended.result) === index
      : false;
    const meter = lineMeter(dialogue.meters);
    return html`<li class=${turned ? 'turned' : ''}>
      <div>${meter ? tensionLine(meter, turn) : ''}</div>
      <div class="turn">
        <h5 class="number">${index === 0 ? t('reviewOpening') : t('reviewTurn', { turn: index })}</h5>
        ${
          this.eyes === undefined
            ? this.renderMine(turn, index, scene, turned)
            : this.renderEyes(turn, scene, this.eyes)
        }
      </div>
    </li>`;
  }

  private renderMine(
    turn: Turn,
    index: number,
    scene: Scene<Rich> | undefined,
    turned: boolean,
  ): TemplateResult {
    const { dialogue, host } = this;
    const reply = replyOf(dialogue, turn.reply);
    const view = { dialogue, host, thoughts: dialogue.thoughts === 'direct', past: true };
    return html`${turned ? turningBadge() : ''}${reply ? renderReply(reply) : ''}
    ${(scene?.steps ?? []).map((step) => renderStep(step, view))}
    ${
      reply
        ? html`<div>
              <p class="label">${t('talkEffect')}</p>
              ${
                renderChanges(dialogue.meters, turn.before, turn.after) ||
                html`<p class="quiet">${t('talkNoEffect')}</p>`
              }
            </div>
            ${renderLater(dialogue, turn)}
            ${reply.feedback ? html`<div class="coach">${reply.feedback}</div>` : ''}
            ${
              host.readOnly
                ? ''
                : html`<button
                    class="button"
                    type="button"
                    aria-label=${t('reviewRewindLabel', { turn: index })}
                    @click=${() => this.fire('talk-rewind', index - 1)}
                  >
                    ${t('reviewRewind')}
                  </button>`
            }`
        : ''
    }`;
  }

  private renderEyes(turn: Turn, scene: Scene<Rich> | undefined, name: string): TemplateResult {
    const { dialogue, host } = this;
    const reply = replyOf(dialogue, turn.reply);
    const steps = scene?.steps ?? [];
    const lines = steps.filter((step): step is Line => step.type === 'line' && step.speaker === name);
    const line = lines.at(-1);
    const person = dialogue.people.find((candidate) => candidate.name === name);
    const view = { dialogue, host, thoughts: true, past: true };
    const shown = steps.filter(
      (step) =>
        step.type === 'line' ||
        step.type === 'narration' ||
        (step.type === 'thought' && step.speaker === name),
    );
    return html`${
      reply
        ? html`<div class="speech you">
            <p class="speaker">${t('reviewHeard', { name })}</p>
            <div class="words">${reply.text}</div>
          </div>`
        : ''
    }
    ${
      person && line
        ? html`<div class="felt">
            <course-portrait
              .looks=${person.looks}
              .feeling=${line.feeling}
              .strength=${line.strength}
            ></course-portrait>
            <div>
              <p><strong>${t('reviewFelt', { name, feeling: feelingOf(line) })}</strong></p>
              ${renderChanges(dialogue.meters, turn.before, turn.after)}
            </div>
          </div>`
        : ''
    }
    ${shown.map((step) => renderStep(step, view))} ${renderLater(dialogue, turn)}`;
  }

  private fire(type: 'talk-rewind' | 'talk-again', detail?: number): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Effects of an earlier reply that land now. */
export function renderLater(dialogue: Dialogue<Rich>, turn: Turn): TemplateResult | '' {
  const codes = new Set(turn.landed.map(({ fromReply }) => fromReply));
  const replies = [...codes].map((code) => replyOf(dialogue, code)).filter((reply) => reply !== undefined);
  if (replies.length === 0) return '';
  return html`<div class="later">
    ${replies.map((reply) => html`<p>${t('talkLater', { reply: reply.label })}</p>`)}
  </div>`;
}

/** Effects that had not landed when the talk ended. */
export function renderPending(
  dialogue: Dialogue<Rich>,
  { ended, pending }: TalkPosition,
): TemplateResult | '' {
  const codes = ended ? new Set(pending.map(({ fromReply }) => fromReply)) : [];
  const replies = [...codes].map((code) => replyOf(dialogue, code)).filter((reply) => reply !== undefined);
  if (replies.length === 0) return '';
  return html`<div class="later">
    ${replies.map((reply) => html`<p>${t('talkPending', { reply: reply.label })}</p>`)}
  </div>`;
}

function turningBadge(): TemplateResult {
  return html`<p class="turning">
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 0l8 8-8 8-8-8z"></path></svg>
    ${t('reviewTurning')}
  </p>`;
}

function pips(chances: readonly Chance<Rich>[]): TemplateResult {
  return html`<svg
    class="pips"
    viewBox="0 0 ${chances.length * 16} 14"
    width=${chances.length * 16}
    aria-hidden="true"
  >
    ${chances.map(
      ({ taken }, index) =>
        svg`<circle class=${taken ? 'taken' : 'missed'} cx=${index * 16 + 8} cy="7" r="5.500"></circle>`,
    )}
  </svg>`;
}

/** A piece of the line that runs beside the transcript: as high as its turn, so that the pieces join. */
function tensionLine(meter: Meter, { before, after }: Turn): TemplateResult {
  const x = (value: number): number =>
    8 + (84 * (value - meter.minimum)) / (meter.maximum - meter.minimum || 1);
  const from = x(before[meter.name] ?? meter.start);
  const to = x(after[meter.name] ?? meter.start);
  return html`<svg class="line-of" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path class="rail" d="M8 0V100M92 0V100"></path>
      <path d=${`M${from} 0C${from} 30 ${to} 20 ${to} 50V100`}></path>
      <path class="dot" d=${`M${to} 50h.01`}></path>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'course-talk-review': CourseTalkReview;
  }
}
