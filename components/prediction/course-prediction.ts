import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ChoiceElement } from '../choice/choice-element.ts';
import { registerRenderer } from '../lesson/renderers.ts';
import { t } from '../shared/strings.ts';

/** `Voorspel`: what will the resident think or do? Then it shows how it was, so there is one answer only. */
@customElement('course-prediction')
export class CoursePrediction extends ChoiceElement {
  protected override get isSettled(): boolean {
    return this.purpose === 'review' || (this.purpose === 'practice' && this.answered !== undefined);
  }

  protected override renderModel(): TemplateResult | typeof nothing {
    const { reveal } = this.interaction;
    return reveal ? html`<div class="more prose"><strong>${t('reveal')}</strong>${reveal}</div>` : nothing;
  }
}

registerRenderer(
  'prediction',
  (interaction, host, purpose) =>
    html`<course-prediction
      .interaction=${interaction}
      .host=${host}
      .purpose=${purpose}
    ></course-prediction>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-prediction': CoursePrediction;
  }
}
