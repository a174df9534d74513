import { css } from 'lit';

/** Feedback: always an icon, a word and a colour. `.feedback` with `.right`, `.almost`, `.wrong` or none (neutral). */
export const feedback = css`
  .feedback {
    --tone: var(--ii-ink);
    --surface: var(--ii-sand);
    margin-block: 16px 0;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--tone);
    border-radius: var(--ii-radius-small);
    background: var(--surface);
    color: var(--ii-ink);
  }

  .feedback.right {
    --tone: var(--ii-right);
    --surface: var(--ii-right-surface);
  }

  .feedback.almost {
    --tone: var(--ii-almost);
    --surface: var(--ii-almost-surface);
  }

  .feedback.wrong {
    --tone: var(--ii-wrong);
    --surface: var(--ii-wrong-surface);
  }

  .feedback > :first-child {
    margin-block-start: 0;
  }

  .feedback > :last-child {
    margin-block-end: 0;
  }

  .feedback .verdict {
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block: 0 4px;
    color: var(--tone);
    font-weight: 650;
  }

  .feedback svg {
    flex: none;
    width: 1.2em;
    height: 1.2em;
  }

  @media (forced-colors: active) {
    .feedback {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
`;
