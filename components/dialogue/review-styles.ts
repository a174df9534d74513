import { css } from 'lit';

/** Looking back: the goals, and the turns with the line beside them. */
export const reviewStyles = css`
  :host {
    container-type: normal;
    margin: 0;
  }
  .review {
    display: grid;
    gap: 1.5em;
  }
  .goals {
    display: grid;
    gap: 0.5em;
  }
  .goals > li {
    display: grid;
    gap: 0.15em;
  }
  .goals ul {
    list-style: disc;
    padding-inline-start: 1.4em;
    color: var(--soft);
  }
  .goals strong {
    display: inline-block;
  }
  .goals strong::first-letter {
    text-transform: uppercase;
  }
  .count {
    white-space: nowrap;
  }
  .pips {
    display: inline-block;
    block-size: 0.8em;
    margin-inline-start: 0.5em;
    vertical-align: -0.05em;
  }
  .pips circle {
    fill: none;
    stroke: var(--ii-accent);
    stroke-width: 2;
  }
  .pips .taken {
    fill: var(--ii-accent);
  }
  fieldset.views {
    display: grid;
    gap: 0.5em;
  }
  .turns > li {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    column-gap: 1em;
  }
  .turn {
    display: grid;
    gap: 0.75em;
    padding-block: 0.9em;
    justify-items: start;
  }
  .turn > * {
    max-inline-size: 100%;
  }
  .turn > .speech,
  .turn > .felt,
  .turn > .narration,
  .turn > .thought {
    inline-size: 100%;
  }
  .line-of {
    inline-size: 100%;
    block-size: 100%;
    display: block;
    overflow: visible;
  }
  .line-of:dir(rtl) {
    transform: scaleX(-1);
  }
  .line-of path {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke: var(--ii-accent);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .line-of .rail {
    stroke: var(--ii-line);
    stroke-width: 1;
    opacity: 0.6;
  }
  .line-of .dot {
    stroke-width: 9;
  }
  .turned .line-of .dot {
    stroke-width: 15;
  }
  .turning {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.25em 0.8em;
    border-radius: 99px;
    background: var(--ii-accent);
    color: var(--ii-on-accent);
    font-weight: 650;
    font-size: 0.9em;
  }
  .turning svg {
    inline-size: 1em;
    block-size: 1em;
    fill: currentColor;
    flex: none;
  }
  .number {
    margin: 0;
    font-size: 0.85em;
    color: var(--soft);
    font-weight: 650;
  }
  .felt {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0.9em;
    align-items: start;
  }
  .felt course-portrait {
    border-radius: 12px;
  }
  .coach {
    inline-size: 100%;
    border-inline-start: 3px solid var(--ii-accent);
    padding-inline-start: 0.9em;
  }
  @container (max-width: 26em) {
    .turns > li {
      grid-template-columns: 1.75em minmax(0, 1fr);
      column-gap: 0.75em;
    }
    .felt {
      grid-template-columns: minmax(0, 1fr);
    }
    .felt course-portrait {
      inline-size: 4.5em;
    }
  }
  @media (forced-colors: active) {
    .turning {
      border: 1.5px solid CanvasText;
    }
    .line-of path {
      stroke: CanvasText;
    }
    .pips .taken {
      fill: CanvasText;
    }
  }
`;
