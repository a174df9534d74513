import { LitElement, css, html, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Feeling, Looks } from '../model/feeling.ts';
import { t } from '../shared/strings.ts';
import { drawBeard } from './beard.ts';
import { drawClothes } from './clothes.ts';
import { drawFeatures, drawHead, drawMouth } from './face.ts';
import { feelingText } from './feeling-text.ts';
import { drawGlasses } from './glasses.ts';
import { drawHairBack, drawHairFront } from './hair.ts';
import { hairColours, wall } from './palette.ts';
import { blend, poseOf, type Pose } from './pose.ts';

/** How long a face takes to change. */
const milliseconds = 180;

/** Somebody's head and shoulders, drawn from a few parameters, with a face that shows a feeling. */
@customElement('course-portrait')
export class CoursePortrait extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      border-radius: inherit;
      /* Forced colours leave a picture as it is: the face is the message, and its words stand in the label. */
      forced-color-adjust: none;
    }
  `;

  /** How the person looks. */
  @property({ attribute: false }) looks!: Looks;
  /** What the face shows. */
  @property() feeling: Feeling = 'neutral';
  /** How strongly, 1 to 3. */
  @property({ type: Number }) strength: 1 | 2 | 3 = 2;
  /** Whose face it is, for the text alternative; empty makes the picture decorative. */
  @property() name = '';
  /** The author's own word for the feeling, for the text alternative. */
  @property() word = '';
  @state() private pose: Pose | undefined;

  private frame = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.frame);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('feeling') && !changed.has('strength')) return;
    const goal = poseOf(this.feeling, this.strength);
    cancelAnimationFrame(this.frame);
    if (!this.pose || !this.hasUpdated || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.pose = goal;
    } else {
      this.moveTo(this.pose, goal);
    }
  }

  private moveTo(from: Pose, goal: Pose): void {
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const passed = Math.min(1, (now - start) / milliseconds);
      this.pose = passed === 1 ? goal : blend(from, goal, 1 - (1 - passed) ** 3);
      if (passed < 1) this.frame = requestAnimationFrame(step);
    };
    this.frame = requestAnimationFrame(step);
  }

  protected override render(): TemplateResult {
    const { looks, pose } = this;
    if (!looks || !pose) return html``;
    const label = this.name
      ? t('portraitAlt', { name: this.name, feeling: this.word || feelingText(this.feeling, this.strength) })
      : '';
    const brow =
      looks.hair === 'none' && looks.beard === 'none' ? '#4a352b' : hairColours[looks.hairColour].brow;
    const head = `translate(0 ${pose.drop}) rotate(${pose.tilt} 120 172)`;
    const drawing = svg`<rect width="240" height="240" fill=${wall}></rect>
      <g transform=${head}>${drawHairBack(looks)}</g>
      <g transform="translate(0 ${pose.shoulders})">${drawClothes(looks)}</g>
      <g transform=${head}>
        ${drawHead(looks)}${drawBeard(looks, pose)}${drawMouth(looks, pose)}${drawFeatures(looks, brow, pose)}
        ${drawGlasses(looks)}${drawHairFront(looks)}
      </g>`;
    return label
      ? html`<svg viewBox="15 6 210 210" role="img" aria-label=${label}>${drawing}</svg>`
      : html`<svg viewBox="15 6 210 210" aria-hidden="true">${drawing}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'course-portrait': CoursePortrait;
  }
}
