import { css } from 'lit';

/** Buttons, fields and the focus ring, for the shadow roots of elements. `.main` is the one accent button. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 3px solid var(--ii-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--ii-paper);
  }

  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }

  button,
  input,
  select,
  textarea {
    color: var(--ii-ink);
    font: inherit;
  }

  .button {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    padding: 8px 18px;
    border: 1.5px solid var(--ii-control-line);
    border-radius: var(--ii-radius-small);
    background: transparent;
    color: var(--ii-ink);
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    transition: background-color var(--ii-duration);
  }

  .button:hover {
    background: var(--ii-sand);
  }

  .button.main {
    border-color: var(--ii-accent);
    background: var(--ii-accent);
    color: var(--ii-on-accent);
  }

  .button.main:hover {
    border-color: var(--ii-accent-hover);
    background: var(--ii-accent-hover);
  }

  .button:disabled {
    border-color: var(--ii-line);
    background: var(--ii-sand);
    color: var(--ii-muted);
    cursor: default;
  }

  .link-button {
    min-height: 32px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--ii-accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    margin-block-start: 24px;
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--ii-accent);
  }

  /* What was chosen stays as clear after the question is closed as it was before. */
  :is(input[type='radio'], input[type='checkbox']):disabled:checked {
    display: grid;
    place-content: center;
    appearance: none;
    border: 7px solid var(--ii-ink);
    border-radius: 50%;
    background: var(--ii-paper);
  }

  input[type='checkbox']:disabled:checked {
    border-width: 2px;
    border-radius: 4px;
    background: var(--ii-ink);
    print-color-adjust: exact;
  }

  input[type='checkbox']:disabled:checked::after {
    content: '' / '';
    width: 7px;
    height: 13px;
    margin-block-end: 3px;
    border: solid var(--ii-paper);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }

  input[type='text'],
  input[type='number'],
  input:not([type]),
  select,
  textarea {
    min-height: 44px;
    max-width: 100%;
    padding: 8px 12px;
    border: 1.5px solid var(--ii-control-line);
    border-radius: var(--ii-radius-small);
    background: var(--ii-paper);
    line-height: 1.5;
  }

  textarea {
    display: block;
    width: 100%;
    min-height: 8em;
    resize: vertical;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  h2,
  h3,
  h4 {
    margin: 0;
    color: var(--ii-heading-color);
    font-family: var(--ii-heading-font-family), system-ui, sans-serif;
    font-size: 1.2rem;
    font-weight: var(--ii-heading-font-weight);
    line-height: 1.25;
    text-wrap: balance;
  }

  a {
    color: var(--ii-link-color);
    text-underline-offset: 0.18em;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }

  @media (forced-colors: active) {
    .button {
      border: 2px solid ButtonText;
    }

    .button.main {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
