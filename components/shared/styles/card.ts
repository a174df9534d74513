import { css } from 'lit';

/** The one kind of card: a question or a conversation. `.situation` is the quiet quote above the answers. */
export const card = css`
  :host {
    display: block;
    margin-block: 48px;
  }

  .card {
    padding: clamp(16px, 4vw, 32px);
    border: 1.5px solid var(--ii-line);
    border-radius: var(--ii-radius);
    background: var(--ii-card);
  }

  .card > :first-child {
    margin-block-start: 0;
  }

  .card > :last-child {
    margin-block-end: 0;
  }

  .situation {
    margin-block: 16px;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--ii-line);
    color: var(--ii-ink);
  }

  .situation p:first-child {
    margin-block-start: 0;
  }

  .situation p:last-child {
    margin-block-end: 0;
  }

  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
