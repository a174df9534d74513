import { css } from 'lit';
import { controls } from '../shared/styles/controls.ts';
import { visuallyHidden } from '../shared/styles/visually-hidden.ts';

/** Everything a talk shares beside the course's controls: words, cards, meters. */
const talk = css`
  :host {
    --soft: var(--ii-muted);
    display: block;
    color: var(--ii-ink);
    line-height: 1.6;
    overflow-wrap: break-word;
  }
  p,
  dl,
  dd,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h4 {
    font-size: 1em;
  }
  .quiet {
    color: var(--soft);
    font-size: 0.9em;
  }
  .label {
    font-weight: 680;
    color: var(--ii-accent);
  }
  .card {
    display: grid;
    gap: 0.75em;
    padding: 1.1em 1.25em;
    border: 1.5px solid var(--ii-line);
    border-radius: var(--ii-radius);
    background: var(--ii-paper);
    justify-items: start;
  }
  .card > fieldset,
  .card > textarea,
  .card > div {
    inline-size: 100%;
  }
  .aside {
    border-inline-start: 3px solid var(--ii-line);
    padding-inline-start: 0.9em;
    display: grid;
    gap: 0.35em;
  }
  .note {
    font-style: italic;
    white-space: pre-line;
  }
  .verdict {
    font-weight: 650;
  }
  legend {
    padding: 0;
    font-weight: 650;
    margin-block-end: 0.6em;
    line-height: 1.4;
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: 48px;
    padding: 0.6em 0.8em;
    margin-block-end: 0.5em;
    border: 1.5px solid var(--ii-control-line);
    border-radius: 10px;
    cursor: pointer;
  }
  .option:hover {
    background: var(--ii-sand);
  }
  .option:has(:checked) {
    border-color: var(--ii-accent);
    box-shadow: inset 0 0 0 1.5px var(--ii-accent);
  }
  .option input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.2em 0 0;
    accent-color: var(--ii-accent);
    flex: none;
  }
  .error:empty {
    display: none;
  }
  .error {
    color: var(--ii-wrong);
    font-weight: 650;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .meters {
    display: grid;
    gap: 0.25em;
  }
  .meters dl {
    display: grid;
    gap: 0.25em;
  }
  .meter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.4em;
    align-items: center;
    font-size: 0.9em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .picture {
    inline-size: 5em;
    margin-inline-start: auto;
  }
  .meter dt {
    font-weight: 650;
  }
  .meter dt::first-letter {
    text-transform: uppercase;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 10px;
    overflow: visible;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar .empty {
    fill: color-mix(in srgb, var(--ii-ink) 10%, var(--ii-paper));
  }
  .good .full {
    fill: var(--ii-right);
  }
  .middle .full {
    fill: var(--ii-almost);
  }
  .bad .full {
    fill: var(--ii-wrong);
  }
  @media (forced-colors: active) {
    .bar .full {
      fill: CanvasText;
    }
    .bar .empty {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`;

/** The style sheets of a talk and the moments in it. */
export const talkStyles = [controls, visuallyHidden, talk];
