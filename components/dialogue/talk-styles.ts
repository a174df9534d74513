import { css } from 'lit';

/** Everything a talk shares: words, buttons, cards. Colours come from the course's tokens, with the neutral theme behind them. */
export const talkStyles = css`
  :host {
    --ink: var(--ii-ink, #1b2430);
    --paper: var(--ii-paper, #fff);
    --sand: var(--ii-sand, #f7f2ea);
    --accent: var(--ii-accent, #0a5c6b);
    --line: var(--ii-line, #8a8378);
    --soft: color-mix(in srgb, var(--ink) 76%, var(--paper));
    display: block;
    color: var(--ink);
    line-height: 1.6;
    overflow-wrap: break-word;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  dl,
  dd,
  ol,
  ul,
  fieldset,
  h3,
  h4 {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h3 {
    font-size: 1.2em;
    line-height: 1.25;
    font-weight: 680;
  }
  h4 {
    font-size: 1em;
    font-weight: 680;
  }
  button,
  textarea,
  input {
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--ii-link-color, var(--accent));
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--ii-focus-outline-color, var(--ink));
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--paper);
  }
  [tabindex='-1']:focus-visible {
    outline-width: 2px;
    outline-offset: 6px;
    border-radius: 4px;
  }
  .quiet {
    color: var(--soft);
    font-size: 0.9em;
  }
  .label {
    font-weight: 680;
    color: var(--accent);
  }
  .card {
    display: grid;
    gap: 0.75em;
    padding: 1.1em 1.25em;
    border: 1.5px solid var(--line);
    border-radius: var(--ii-radius, 12px);
    background: var(--paper);
    justify-items: start;
  }
  .card > fieldset,
  .card > textarea,
  .card > div {
    inline-size: 100%;
  }
  .aside {
    border-inline-start: 3px solid var(--line);
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
  textarea {
    inline-size: 100%;
    padding: 0.6em 0.75em;
    border: 1.5px solid var(--ii-control-border-color, var(--line));
    border-radius: 8px;
    background: var(--paper);
    resize: vertical;
  }
  legend {
    padding: 0;
    font-weight: 650;
    margin-block-end: 0.6em;
  }
  .option {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-block-size: 48px;
    padding: 0.6em 0.8em;
    margin-block-end: 0.5em;
    border: 1.5px solid var(--line);
    border-radius: 10px;
    cursor: pointer;
  }
  .option:hover {
    background: var(--sand);
  }
  .option:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1.5px var(--accent);
  }
  .option input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.2em 0 0;
    accent-color: var(--accent);
    flex: none;
  }
  .error:empty {
    display: none;
  }
  .error {
    color: var(--ii-wrong, #9c3a22);
    font-weight: 650;
  }
  button {
    min-block-size: 44px;
    padding: 0.5em 1.1em;
    border: 1.5px solid var(--accent);
    border-radius: 10px;
    background: var(--paper);
    color: var(--accent);
    font-weight: 620;
    cursor: pointer;
    text-align: start;
  }
  button:hover {
    background: var(--sand);
  }
  button.main {
    background: var(--ii-action-background-color, var(--accent));
    border-color: var(--ii-action-background-color, var(--accent));
    color: var(--ii-action-color, #fff);
  }
  button.main:hover {
    background: var(--ii-action-hover-background-color, color-mix(in srgb, var(--accent) 85%, var(--ink)));
  }
  button.text {
    border-color: transparent;
    background: none;
    padding-inline: 0.25em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    font-weight: 500;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  .meters {
    display: grid;
    gap: 0.6em;
  }
  .meter {
    display: grid;
    gap: 0.15em;
    font-size: 0.9em;
    line-height: 1.35;
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
    margin-block-start: 0.3em;
    overflow: visible;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar .empty {
    fill: color-mix(in srgb, var(--ink) 10%, var(--paper));
  }
  .good .full {
    fill: var(--ii-right, #17695f);
  }
  .middle .full {
    fill: var(--ii-almost, #9a6a00);
  }
  .bad .full {
    fill: var(--ii-wrong, #9c3a22);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
