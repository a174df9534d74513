import { css } from 'lit';

/** The look of the test beside what all cards share. */
export const testLook = css`
  .facts {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .facts li + li {
    margin-block-start: 6px;
  }

  .steps {
    scroll-margin-block-start: 8px;
    margin-block-end: 24px;
  }

  .steps ol {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .step {
    width: 44px;
    min-height: 44px;
    padding: 0;
    border: 1.5px solid var(--ii-control-line);
    border-radius: 50%;
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .step.done {
    border-color: var(--ii-accent);
    background: var(--ii-accent-surface);
    color: var(--ii-accent);
  }

  .step.done::after {
    content: '✓' / '';
    display: block;
    margin-block-start: -0.1em;
    font-size: 0.65em;
    line-height: 1;
  }

  .step[aria-current] {
    box-shadow:
      0 0 0 2px var(--ii-paper),
      0 0 0 4px var(--ii-accent);
  }

  .progress {
    margin-block: 24px 8px;
    color: var(--ii-muted);
    font-weight: 600;
  }

  .question > * {
    margin-block: 0;
  }

  .feedback h3.verdict {
    font-size: 1.2rem;
  }

  .feedback h3 svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* The edge of the card stays in view. */
  .card h3[tabindex] {
    scroll-margin-block-start: 48px;
  }

  .again p {
    margin-block: 24px 0;
  }

  .again .actions {
    margin-block-start: 12px;
  }

  .mistakes {
    margin-block-start: 40px;
  }

  .stop {
    margin: 0;
  }

  @media (forced-colors: active) {
    .step[aria-current] {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
