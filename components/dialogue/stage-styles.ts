import { css } from 'lit';

/** The scene: who speaks and how it goes beside what is said; in one column the face stands with the line, the meters below it. */
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
  .side {
    display: contents;
  }
  .who,
  .now .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: center;
  }
  .who course-portrait,
  .line course-portrait {
    inline-size: 64px;
    border-radius: 12px;
  }
  .now .line .words {
    grid-column: 1 / -1;
    margin-block-start: 0.4em;
  }
  .spoken .who {
    display: none;
  }
  .stage .now {
    order: 1;
  }
  .stage .meters {
    order: 2;
  }
  .stage .replies,
  .stage .end {
    order: 3;
  }
  .stage .leave {
    order: 4;
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
  /* The face stands above what is told: it comes along. */
  .stage:not(.spoken) .now {
    scroll-margin-block-start: calc(64px + 2.25em);
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
  :is(.situation, .words, .narration, .coach, details > div) > * + * {
    margin-block-start: 1em;
  }
  .result {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 650;
  }
  .result svg {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
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
    .talk.stage > .side {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1em;
      grid-column: 1;
      grid-row: 1 / span 5;
      position: sticky;
      inset-block-start: calc(var(--head, 4em) + 1em);
      align-self: start;
    }
    .stage .who {
      display: grid;
      grid-template-columns: min(22vh, 50%) minmax(0, 1fr);
    }
    .stage .who course-portrait {
      inline-size: 100%;
      border-radius: 14px;
    }
    .stage .picture {
      flex: 0 0 100%;
    }
    .stage .meters dl {
      gap: 0.5em;
    }
    .stage .line course-portrait {
      display: none;
    }
    .stage:not(.spoken) .now {
      scroll-margin-block-start: 1em;
    }
  }
  /* An LMS frame is often low: the name stands beside the face, so that the meters stay in view. Where there is height the face is larger. */
  @media (min-height: 700px) {
    @container (min-width: 37em) {
      .stage .side {
        --face: min(100%, 36vh);
      }
      .stage .who {
        grid-template-columns: minmax(0, 1fr);
        row-gap: 0.75em;
      }
      .stage .who course-portrait,
      .stage .bar {
        inline-size: var(--face);
      }
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
