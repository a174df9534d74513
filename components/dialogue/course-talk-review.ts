import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Dialogue, Person, Scene } from '../model/dialogue.ts';
import type { TalkPosition, Turn } from '../model/talk/replay.ts';
import { turningPoint } from '../model/talk/review.ts';
import type { LessonHost } from '../lesson/lesson-host.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import { renderLater, renderPending } from './late-effects.ts';
import { renderGoals } from './review-goals.ts';
import { reviewStyles } from './review-styles.ts';
import { stageStyles } from './stage-styles.ts';
import { talkStyles } from './talk-styles.ts';
import { renderEnding } from './talk-ending.ts';
import { lineMeter } from './talk-reading.ts';
import { sceneOf } from '../model/talk/talk-state.ts';
import { feelingOf, renderChanges, renderReply, renderStep, replyOf, type Line } from './talk-steps.ts';
import { tensionLine } from './tension-line.ts';

/** Looking back on a talk. Fires `talk-rewind` with the number of replies to keep, and `talk-again`. */
@customElement('course-talk-review')
export class CourseTalkReview extends LitElement {
  static override styles = [...talkStyles, stageStyles, reviewStyles];

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
    return html`<section class="review" aria-labelledby="title">
      <h3 tabindex="-1" id="title">${t('reviewTitle')}</h3>
      ${renderEnding(dialogue, position)} ${renderPending(dialogue, position)}
      ${dialogue.goals.length > 0 ? renderGoals(dialogue, this.replies, this.remembered) : ''}
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
              <button class="button" type="button" @click=${() => this.fire('talk-again')}>
                ${t('talkAgain')}
              </button>
            </div>`
      }
    </section>`;
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

function turningBadge(): TemplateResult {
  return html`<p class="turning">
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 0l8 8-8 8-8-8z"></path></svg>
    ${t('reviewTurning')}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'course-talk-review': CourseTalkReview;
  }
}
