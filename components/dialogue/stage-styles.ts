import { css } from 'lit';

/** The scene: who speaks beside what is said; one column where there is no room. */
export const stageStyles = css`
  :host {
    container-type: inline-size;
    margin-block: 32px;
  }
  .talk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .who {
    display: grid;
    grid-template-columns: minmax(4.5em, 6em) minmax(0, 1fr);
    gap: 0.25em 1em;
    align-items: center;
    scroll-margin-block-start: 1em;
  }
  .who course-portrait {
    border-radius: 14px;
    grid-row: span 2;
    align-self: start;
  }
  .who .name {
    font-weight: 680;
    line-height: 1.3;
  }
  .who .name span {
    display: block;
    font-weight: 400;
    color: var(--soft);
  }
  .now {
    display: grid;
    gap: 1em;
    scroll-margin-block-start: 1em;
  }
  .speech .speaker {
    font-weight: 680;
    line-height: 1.4;
  }
  .speech .speaker span {
    font-weight: 400;
    color: var(--soft);
  }
  .now .line .words {
    font-size: 1.15em;
    line-height: 1.5;
  }
  .you {
    padding: 0.7em 1em;
    border-radius: var(--ii-radius);
    background: var(--ii-sand);
  }
  .you .speaker {
    color: var(--ii-accent);
  }
  .narration {
    font-style: italic;
    color: var(--soft);
  }
  .thought {
    border-inline-start: 3px dotted var(--ii-accent);
    padding-inline-start: 0.9em;
    color: var(--soft);
  }
  .changes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    font-size: 0.9em;
  }
  .changes li {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .changes svg {
    inline-size: 0.7em;
    block-size: 0.7em;
    flex: none;
  }
  .changes .better svg {
    fill: var(--ii-right);
  }
  .changes .worse svg {
    fill: var(--ii-wrong);
  }
  .later {
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--ii-almost);
    background: var(--ii-almost-surface);
    border-radius: 4px;
  }
  details {
    border-radius: 10px;
    background: var(--ii-sand);
  }
  summary {
    min-block-size: 44px;
    padding: 0.55em 1em;
    cursor: pointer;
    font-weight: 620;
    color: var(--ii-accent);
  }
  details > div {
    padding: 0 1em 0.8em;
  }
  .replies {
    display: grid;
    gap: 0.75em;
  }
  .replies ul {
    display: grid;
    gap: 0.6em;
  }
  .reply {
    display: block;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 0.75em 1.1em;
    border: 1.5px solid var(--ii-control-line);
    border-radius: var(--ii-radius);
    background: var(--ii-card);
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }
  .reply:hover {
    border-color: var(--ii-accent);
    background: var(--ii-sand);
  }
  .earlier {
    display: grid;
    gap: 0.9em;
    color: var(--soft);
  }
  .earlier li {
    display: grid;
    gap: 0.6em;
  }
  .earlier .you {
    background: none;
    padding: 0;
    padding-inline-start: 1.25em;
    border-inline-start: 3px solid var(--ii-sand);
    border-radius: 0;
  }
  .earlier .speaker {
    font-weight: 600;
    color: inherit;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .people li {
    inline-size: 7em;
    text-align: center;
    font-size: 0.9em;
    line-height: 1.3;
    display: grid;
    gap: 0.4em;
    align-content: start;
  }
  .people course-portrait {
    border-radius: 14px;
  }
  .warning {
    padding: 1em 1.25em;
    border-inline-start: 4px solid var(--ii-almost);
    background: var(--ii-almost-surface);
    border-radius: 6px;
    display: grid;
    gap: 0.6em;
    justify-items: start;
  }
  .result {
    justify-self: start;
    font-weight: 680;
    padding: 0.2em 0.8em;
    border-radius: 99px;
    border: 1.5px solid currentColor;
  }
  .result.passed {
    color: var(--ii-right);
  }
  .result.again {
    color: var(--ii-almost);
  }
  @container (min-width: 37em) {
    .talk.stage {
      grid-template-columns: minmax(11em, 15em) minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
      column-gap: 2em;
    }
    .talk.stage > * {
      grid-column: 2;
    }
    .talk.stage > .who {
      grid-column: 1;
      grid-row: 1 / span 5;
      position: sticky;
      inset-block-start: 5em;
      align-self: start;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.9em;
    }
    /* An LMS frame is often low: face and meters together stay in view. */
    .talk.stage > .who course-portrait {
      max-inline-size: 36vh;
    }
  }
  @media (forced-colors: active) {
    .you,
    .later,
    .warning,
    details {
      border: 1px solid CanvasText;
    }
    .changes .better svg,
    .changes .worse svg {
      fill: CanvasText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .now > * {
      animation: appear 180ms ease-out both;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
`;
