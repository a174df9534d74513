import { html, svg, type TemplateResult } from 'lit';

/** How good an answer or a part of it is; shown by icon, word and colour together. */
export type Tone = 'right' | 'almost' | 'wrong';

const shapes: Readonly<Record<Tone, TemplateResult>> = {
  right: svg`<path d="M5.8 10.4l2.9 2.9 5.6-6.2" />`,
  almost: svg`<path d="M5.6 11.2c1.5-2.4 2.9-2.4 4.4-1.2s2.9 1.2 4.4-1.2" />`,
  wrong: svg`<path d="M6.9 6.9l6.2 6.2M13.1 6.9l-6.2 6.2" />`,
};

/** The icon of a tone. The word stands beside it, so a screen reader does not hear the picture. */
export function toneIcon(tone: Tone): TemplateResult {
  return html`<svg class="tone" viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8.6" />
    ${shapes[tone]}
  </svg>`;
}

/** A small label: icon and word in the colour of the tone, or a quiet word without one. */
export function badge(tone: Tone | undefined, word: string): TemplateResult {
  return html`<span class="badge ${tone ?? ''}">${tone ? toneIcon(tone) : ''}${word}</span>`;
}
