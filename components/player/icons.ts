import { svg, type TemplateResult } from 'lit';

function icon(path: string): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"><path d=${path}></path></svg>`;
}

/** A tick: done. */
export const doneIcon = icon('M4 12.5l5.5 5.5L20 7');
/** An arrow to the right: here, or onwards. */
export const forwardIcon = icon('M5 12h14M13 6l6 6-6 6');
/** An arrow to the left: back. */
export const backIcon = icon('M19 12H5M11 6l-6 6 6 6');
/** A half circle: begun. */
export const begunIcon = icon('M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16');
/** An empty circle: not yet. */
export const notYetIcon = icon('M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16z');
/** Three lines: the outline. */
export const menuIcon = icon('M4 7h16M4 12h16M4 17h10');
/** A glass: search. */
export const searchIcon = icon('M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21');
/** A triangle with a stroke: mind this. */
export const alertIcon = icon('M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.1');
