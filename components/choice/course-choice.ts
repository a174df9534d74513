import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { registerRenderer } from '../lesson/renderers.ts';
import { ChoiceElement } from './choice-element.ts';

/** `Vraag`: one or several right answers on native radios or checkboxes. */
@customElement('course-choice')
export class CourseChoice extends ChoiceElement {}

registerRenderer(
  'choice',
  (interaction, host, purpose) =>
    html`<course-choice .interaction=${interaction} .host=${host} .purpose=${purpose}></course-choice>`,
);

declare global {
  interface HTMLElementTagNameMap {
    'course-choice': CourseChoice;
  }
}
