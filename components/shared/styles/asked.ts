import { css } from 'lit';

/** What all questions share beside the card, the controls and the feedback: the heading, badges, errors, tips. */
export const asked = css`
  /* Not deeper: Chromium stops drawing a container within a fieldset whose content changes. */
  :host {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }

  legend {
    display: block;
    width: 100%;
  }

  h3 {
    text-wrap: pretty;
  }

  h3 > p {
    margin: 0;
  }

  .hint {
    margin-block: 4px 0;
    color: var(--ii-muted);
    font-size: 0.9em;
  }

  .answers {
    margin-block-start: 20px;
  }

  svg.tone {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .badge {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--ii-muted);
    font-size: 0.85em;
    font-weight: 600;
    line-height: 1.3;
  }

  .badge.right {
    color: var(--ii-right);
  }

  .badge.almost {
    color: var(--ii-almost);
  }

  .badge.wrong {
    color: var(--ii-wrong);
  }

  .error {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    margin-block: 16px 0;
    color: var(--ii-wrong);
    font-weight: 600;
  }

  .error::before {
    content: '!' / '';
    flex: none;
    width: 1.5em;
    height: 1.5em;
    border: 2px solid currentcolor;
    border-radius: 50%;
    font-size: 0.9em;
    line-height: 1.25em;
    text-align: center;
  }

  .tip {
    margin-block: 16px 0;
    padding: 12px 16px;
    border-radius: var(--ii-radius-small);
    background: var(--ii-sand);
  }

  .more {
    margin-block-start: 12px;
  }

  .more > strong:first-child,
  .tip > strong:first-child {
    display: block;
  }

  .more > strong:first-child + *,
  .tip > strong:first-child + * {
    margin-block-start: 4px;
  }

  .prose > :first-child {
    margin-block-start: 0;
  }

  .prose > :last-child {
    margin-block-end: 0;
  }

  .button.check {
    border-color: var(--ii-accent);
    color: var(--ii-accent);
  }

  .left {
    color: var(--ii-muted);
    font-size: 0.9em;
  }

  @media (max-width: 480px) {
    .actions .button {
      flex: 1 1 100%;
    }
  }

  @media print {
    .actions {
      display: none;
    }
  }
`;

/** Rows to choose from: at least 48 px, the whole row clickable, room for a letter, a badge and feedback. */
export const optionRows = css`
  .options {
    display: grid;
    gap: 10px;
  }

  .option {
    overflow: hidden;
    border: 1.5px solid var(--ii-control-line);
    border-radius: var(--ii-radius-small);
    background: var(--ii-card);
    transition: background-color var(--ii-duration);
  }

  .option label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 12px;
    align-content: center;
    align-items: start;
    min-height: 52px;
    padding: 10px 16px;
    cursor: pointer;
  }

  .option label:has(.letter) {
    grid-template-columns: auto auto minmax(0, 1fr);
  }

  .option label:hover {
    background: var(--ii-sand);
  }

  .option:has(:checked) {
    border-color: var(--ii-accent);
    background: var(--ii-accent-surface);
    box-shadow: inset 0 0 0 1px var(--ii-accent);
  }

  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--ii-focus);
    outline-offset: 2px;
  }

  .option input:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .option.closed {
    border-color: var(--ii-line);
    background: transparent;
    box-shadow: none;
  }

  .option.closed label {
    background: none;
    cursor: default;
  }

  .option.right,
  .option.closed.right {
    border-color: var(--ii-right);
    background: var(--ii-right-surface);
  }

  .option.almost,
  .option.closed.almost {
    border-color: var(--ii-almost);
    background: var(--ii-almost-surface);
  }

  .option.closed.wrong {
    border-color: var(--ii-wrong);
    background: var(--ii-wrong-surface);
  }

  .option.closed.outline {
    background: transparent;
    border-style: dashed;
  }

  /* On the first line, however many follow. */
  .option input {
    margin-block-start: calc((1lh - 24px) / 2);
  }

  .letter {
    min-width: 1.1em;
    color: var(--ii-muted);
    font-weight: 600;
  }

  .option .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    grid-column: -2;
  }

  .own {
    font-weight: 400;
  }

  .option-feedback {
    padding: 0 16px 14px;
    padding-inline-start: calc(16px + 24px + 12px);
  }

  .option:has(.letter) .option-feedback {
    padding-inline-start: calc(16px + 24px + 12px + 1.1em + 12px);
  }

  /* On a narrow screen the words get the room. */
  @media (max-width: 480px) {
    .option label {
      gap: 2px 8px;
      padding-inline: 12px;
    }

    .option .option-feedback,
    .option:has(.letter) .option-feedback {
      padding-inline: 12px;
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
