import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Dialogue, Reply, SceneStep } from '../model/dialogue.ts';
import type { TalkState } from '../model/session.ts';
import { shuffle } from '../model/shuffle.ts';
import { LearningHappened, type LessonHost } from '../lesson/lesson-host.ts';
import '../portrait/course-portrait.ts';
import { announce } from '../shared/live-region.ts';
import type { Rich } from '../shared/rich.ts';
import { t } from '../shared/strings.ts';
import './course-talk-pause.ts';
import './course-talk-prediction.ts';
import './course-talk-review.ts';
import { stageStyles } from './stage-styles.ts';
import { renderIntro } from './talk-intro.ts';
import { replay, type TalkPosition } from '../model/talk/replay.ts';
import { ownPromises } from './talk-reading.ts';
import { renderStage } from './talk-stage.ts';
import { sceneOf } from '../model/talk/talk-state.ts';
import { talkStyles } from './talk-styles.ts';

type View = 'intro' | 'stage' | 'review';
type Goal = 'start' | 'now' | 'replies' | 'skipped' | 'review' | `step-${number}`;

/** A conversation with a resident: before it, the scene itself, and looking back. Its state is the list of replies in the session. */
@customElement('course-dialogue')
export class CourseDialogue extends LitElement {
  static override styles = [...talkStyles, stageStyles];

  /** The talk, as data. */
  @property({ attribute: false }) dialogue!: Dialogue<Rich>;
  /** What the player offers; a new object after each event. */
  @property({ attribute: false }) host!: LessonHost;
  /** The talk is under way, or was never played: the one accent button of the screen is in it. */
  @property({ type: Boolean, reflect: true }) waiting = false;
  @state() private view: View = 'intro';
  /** Pauses and predictions of this play that are over, as `number of replies . step`. */
  @state() private passed: ReadonlySet<string> = new Set();

  /** Where the focus goes after the next update. */
  private focusOn: Goal | undefined;
  /** What the player offered before the last event: until it offers anew, the old words are still on the stage. */
  private hostBefore: LessonHost | undefined;
  /** How many replies there were when the talk was opened: only then "you continue where you were" is news. */
  private opened: number | undefined;
  /** Number of replies at which the scene that plays was opened. */
  private sceneAt: number | undefined;

  protected override shouldUpdate(): boolean {
    return this.dialogue !== undefined && this.host !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.opened === undefined) {
      this.opened = this.replies.length;
      if (this.opened > 0) this.view = this.position.ended || this.host.readOnly ? 'review' : 'stage';
    }
    const talkBefore = changed.get('host')?.session.talks[this.dialogue.key];
    if (talkBefore && !this.talk) {
      this.view = 'intro';
      this.passed = new Set();
      this.sceneAt = undefined;
    }
    if (this.view === 'stage' && this.sceneAt !== this.replies.length) {
      this.sceneAt = this.replies.length;
      this.passWritten();
    }
    this.waiting = this.isWaiting();
  }

  protected override render(): TemplateResult {
    const { dialogue, host, position } = this;
    switch (this.view) {
      case 'intro':
        return renderIntro(dialogue, host, this.standing(position), this.waiting, {
          begin: this.begin,
          resume: () => this.show('stage', 'now'),
          review: () => this.show('review', 'review'),
          skip: this.skip,
        });
      case 'review':
        return html`<course-talk-review
          .dialogue=${dialogue}
          .host=${host}
          .position=${position}
          .replies=${this.replies.slice(0, position.replayed)}
          .remembered=${this.remembered}
          @talk-rewind=${({ detail }: CustomEvent<number>) => this.rewind(detail)}
          @talk-again=${this.begin}
        ></course-talk-review>`;
      case 'stage': {
        const { steps, waits } = this.stepsNow(position);
        return renderStage(
          {
            dialogue,
            host,
            position,
            steps,
            waits,
            choices: this.choices(position),
            notice: this.notice(position),
          },
          {
            reply: this.reply,
            pass: this.pass,
            stop: () => this.show('intro', 'start'),
            review: () => this.show('review', 'review'),
          },
        );
      }
    }
  }

  protected override updated(): void {
    const goal = this.focusOn;
    if (!goal) return;
    if (this.hostBefore === this.host) {
      // A player that only reads offers nothing new: then the focus moves all the same.
      setTimeout(() => {
        this.hostBefore = undefined;
        this.requestUpdate();
      }, 100);
      return;
    }
    this.focusOn = undefined;
    if (goal === 'review') {
      const review = this.renderRoot.querySelector('course-talk-review');
      void review?.updateComplete.then(() => review.focus());
      return;
    }
    const target = this.renderRoot.querySelector<HTMLElement>(`#${goal}`);
    if (!target) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: goal === 'now' ? 'start' : 'nearest' });
    if (goal === 'now') this.announceFrom(0);
    else if (goal.startsWith('step-')) this.announceFrom(Number(goal.slice('step-'.length)));
  }

  /** Lets a screen reader say what is new, once: the focus goes to a group, and a reader does not read what is in it. */
  private announceFrom(first: number): void {
    const steps = [...this.renderRoot.querySelectorAll<HTMLElement>('.step:not([hidden])')];
    const parts = steps
      .filter((step) => Number(step.id.slice('step-'.length)) >= first)
      .map((step) => (step.querySelector('course-talk-pause') ? t('pauseTitle') : step.innerText));
    const changes = [...this.renderRoot.querySelectorAll<HTMLElement>('.now .later, .now .changes li')];
    const all = first === 0 ? [...parts, ...changes.map((change) => change.innerText)] : parts;
    const text = all.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
    if (text.length > 0) announce(text.join(' '));
  }

  private get talk(): TalkState | undefined {
    return this.host.session.talks[this.dialogue.key];
  }

  private get replies(): readonly string[] {
    return this.talk?.replies ?? [];
  }

  /** Promises of other talks. Those of this talk itself would change its own beginning when it is looked back on. */
  private get remembered(): readonly string[] {
    const own = ownPromises(this.dialogue);
    return this.host.session.remembered.filter((promise) => !own.has(promise));
  }

  private get position(): TalkPosition {
    return replay(this.dialogue, this.replies, this.remembered);
  }

  private standing(position: TalkPosition): 'new' | 'halfway' | 'ended' {
    if (position.ended) return 'ended';
    return this.replies.length > 0 ? 'halfway' : 'new';
  }

  private isWaiting(): boolean {
    if (this.host.readOnly || this.view === 'review') return false;
    if (this.view === 'stage') return true;
    switch (this.standing(this.position)) {
      case 'halfway':
        return true;
      case 'ended':
        return false;
      case 'new':
        return !this.talk?.skipped && !this.talk?.endings.length;
    }
  }

  /** A pause at which something was written before this scene opened is over: only `Verder` ends one while it shows. */
  private passWritten(): void {
    if ((this.talk?.plays ?? 0) > 0) return;
    const steps = sceneOf(this.dialogue, this.position.scene.code)?.steps ?? [];
    const written = steps.flatMap((step, index) =>
      step.type === 'pause' && this.host.note(`${this.dialogue.key}.${step.code}`) !== ''
        ? [this.passKey(index)]
        : [],
    );
    this.passed = new Set([...this.passed, ...written]);
  }

  private notice(position: TalkPosition): string {
    if (position.replayed < this.replies.length) return t('talkChanged');
    return this.opened === this.replies.length && this.opened > 0 ? t('talkResumed') : '';
  }

  /** Steps of the scene up to and including the first pause or prediction that waits for the learner. */
  private stepsNow(position: TalkPosition): { steps: readonly SceneStep<Rich>[]; waits: boolean } {
    const steps = sceneOf(this.dialogue, position.scene.code)?.steps ?? [];
    const gate = steps.findIndex((step, index) => !this.isOver(step, index));
    return gate < 0 ? { steps, waits: false } : { steps: steps.slice(0, gate + 1), waits: true };
  }

  private isOver(step: SceneStep<Rich>, index: number): boolean {
    if (step.type !== 'pause' && step.type !== 'prediction') return true;
    if (this.host.readOnly || this.passed.has(this.passKey(index))) return true;
    if (step.type === 'pause') return false;
    const again = (this.talk?.plays ?? 0) > 0;
    const answer = this.host.answer(step.interaction.key);
    const { attempts } = step.interaction;
    return answer !== undefined && (!again || (attempts > 0 && answer.attempts >= attempts));
  }

  private passKey(step: number): string {
    return `${this.replies.length}.${step}`;
  }

  private choices(position: TalkPosition): readonly Reply<Rich>[] {
    const { dialogue, host } = this;
    const all = sceneOf(dialogue, position.scene.code)?.replies ?? [];
    const order = dialogue.shuffled
      ? shuffle(all, host.session.seed, `${dialogue.key}:${position.scene.code}`)
      : all;
    const open = new Set(position.choices.map(({ code }) => code));
    return order.filter(({ code }) => open.has(code));
  }

  private show(view: View, goal: Goal): void {
    this.view = view;
    this.focusOn = goal;
    this.requestUpdate();
  }

  private readonly begin = (): void => {
    this.passed = new Set();
    this.sceneAt = undefined;
    this.opened = 0;
    this.tell({ type: 'talk-started', key: this.dialogue.key });
    this.show('stage', 'now');
  };

  private readonly reply = (code: string): void => {
    const { dialogue, position } = this;
    if (this.host.readOnly || !position.choices.some((choice) => choice.code === code)) return;
    const key = dialogue.key;
    const kept = this.replies.slice(0, position.replayed);
    const next = replay(dialogue, [...kept, code], this.remembered);
    // A script that was edited lost some replies: what is left becomes the state before the talk goes on.
    if (kept.length < this.replies.length) this.tell({ type: 'talk-rewound', key, replies: kept });
    this.tell({ type: 'talk-replied', key, reply: code });
    if (next.ended) {
      this.tell({
        type: 'talk-ended',
        key,
        ending: next.ended.scene,
        result: next.ended.result,
        remembered: next.remembered,
      });
    }
    this.show('stage', 'now');
  };

  private readonly pass = (step: number): void => {
    this.passed = new Set([...this.passed, this.passKey(step)]);
    const steps = sceneOf(this.dialogue, this.position.scene.code)?.steps ?? [];
    const prediction = steps[step]?.type === 'prediction';
    const next = prediction ? step : step + 1;
    this.show('stage', next < steps.length ? `step-${next}` : 'replies');
  };

  private rewind(count: number): void {
    this.passed = new Set();
    this.sceneAt = undefined;
    this.tell({ type: 'talk-rewound', key: this.dialogue.key, replies: this.replies.slice(0, count) });
    this.opened = 0;
    this.show('stage', 'now');
  }

  private readonly skip = (): void => {
    this.tell({ type: 'talk-skipped', key: this.dialogue.key });
    this.show('intro', 'skipped');
  };

  private tell(event: ConstructorParameters<typeof LearningHappened>[0]): void {
    this.hostBefore = this.host;
    this.dispatchEvent(new LearningHappened(event));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-dialogue': CourseDialogue;
  }
}
