import { html, svg, type TemplateResult } from 'lit';
import type { Dialogue, Meter, Reply, SceneStep } from '../model/dialogue.ts';
import { goodness } from '../model/talk/meter.ts';
import type { LessonHost } from '../lesson/lesson-host.ts';
import { feelingText } from '../portrait/feeling-text.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import { changeText } from './meter-text.ts';

/** A line that somebody speaks. */
export type Line = Extract<SceneStep<Rich>, { type: 'line' }>;

/** The feeling of a line in words: the author's own word goes first. */
export function feelingOf(line: Line): string {
  return line.feelingWord ?? feelingText(line.feeling, line.strength);
}

/** How a step of a scene is shown. */
export interface StepView {
  readonly dialogue: Dialogue<Rich>;
  readonly host: LessonHost;
  /** Thoughts show. */
  readonly thoughts: boolean;
  /** A line shows the face of who says it, where there is no room for one beside the talk. */
  readonly faces?: boolean;
  /** Pauses and predictions are over. */
  readonly past: boolean;
  /** A pause was left or a prediction was made. */
  readonly onPassed?: () => void;
}

/** One step of a scene. */
export function renderStep(step: SceneStep<Rich>, view: StepView): TemplateResult | '' {
  switch (step.type) {
    case 'line':
      return html`<div class="speech line">
        ${view.faces ? renderFace(step, view.dialogue) : ''}
        <p class="speaker">${step.speaker} <span>(${feelingOf(step)})</span></p>
        <div class="words">${step.text}</div>
      </div>`;
    case 'thought':
      if (!view.thoughts) return '';
      return html`<div class="thought">
        <p class="speaker">${t('talkThinks', { name: step.speaker })}</p>
        <div class="words">${step.text}</div>
      </div>`;
    case 'narration':
      return html`<div class="narration">${step.text}</div>`;
    case 'pause':
      return html`<course-talk-pause
        .noteKey=${`${view.dialogue.key}.${step.code}`}
        .text=${step.text}
        .host=${view.host}
        ?past=${view.past}
        @talk-passed=${view.onPassed}
      ></course-talk-pause>`;
    case 'prediction':
      return html`<course-talk-prediction
        .interaction=${step.interaction}
        .host=${view.host}
        ?past=${view.past}
        @course-answer=${view.onPassed}
      ></course-talk-prediction>`;
  }
}

/** The name and the feeling stand beside it in words: a screen reader does not hear the picture. */
function renderFace({ speaker, feeling, strength }: Line, { people }: Dialogue<Rich>): TemplateResult | '' {
  const person = people.find(({ name }) => name === speaker);
  if (!person) return '';
  return html`<course-portrait
    .looks=${person.looks}
    .feeling=${feeling}
    .strength=${strength}
  ></course-portrait>`;
}

/** What the learner said. */
export function renderReply(reply: Reply<Rich>): TemplateResult {
  return html`<div class="speech you">
    <p class="speaker">${t('talkYou')}</p>
    <div class="words">${reply.text}</div>
  </div>`;
}

/** How the meters moved, in words with an arrow; nothing when they did not. */
export function renderChanges(
  meters: readonly Meter[],
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): TemplateResult | '' {
  const moved = meters.filter(({ name }) => before[name] !== after[name]);
  if (moved.length === 0) return '';
  return html`<ul class="changes">
    ${moved.map((meter) => {
      const from = before[meter.name] ?? meter.start;
      const to = after[meter.name] ?? meter.start;
      const better = goodness(meter, to) > goodness(meter, from);
      return html`<li class=${better ? 'better' : 'worse'}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          ${to > from ? svg`<path d="M5 1L10 9H0Z"></path>` : svg`<path d="M5 9L0 1H10Z"></path>`}
        </svg>
        ${changeText(meter, from, to)}
      </li>`;
    })}
  </ul>`;
}

/** The reply with this code, wherever in the talk it stands. */
export function replyOf(dialogue: Dialogue<Rich>, code: string | undefined): Reply<Rich> | undefined {
  if (code === undefined) return undefined;
  for (const scene of dialogue.scenes) {
    const found = scene.replies.find((reply) => reply.code === code);
    if (found) return found;
  }
  return undefined;
}
