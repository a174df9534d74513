import { css } from 'lit';

/** Cards, places and the pool of matching and sorting; steps of an order look like cards too. */
export const placing = css`
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .placing {
    display: grid;
    gap: 20px;
  }

  .piece {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: 48px;
    padding: 10px 14px;
    border: 1.5px solid var(--ii-control-line);
    border-radius: var(--ii-radius-small);
    background: var(--ii-card);
    color: var(--ii-ink);
    line-height: 1.4;
    text-align: start;
  }

  button.piece {
    cursor: grab;
    user-select: none;
  }

  button.piece:hover {
    border-color: var(--ii-accent);
  }

  .piece[aria-pressed='true'],
  .spot[aria-pressed='true'] {
    border-color: var(--ii-accent);
    background: var(--ii-accent-surface);
    box-shadow: inset 0 0 0 1px var(--ii-accent);
  }

  .piece.dragged {
    position: relative;
    z-index: 2;
    box-shadow: var(--ii-shadow);
    cursor: grabbing;
  }

  .piece.closed {
    border-color: var(--ii-line);
  }

  .piece.closed.right {
    border-color: var(--ii-right);
    background: var(--ii-right-surface);
  }

  .piece.closed.almost {
    border-color: var(--ii-almost);
    background: var(--ii-almost-surface);
  }

  .piece.closed.wrong {
    border-color: var(--ii-wrong);
    background: var(--ii-wrong-surface);
  }

  .piece .prose,
  .piece .belongs {
    flex: 1 1 100%;
    font-size: 0.95em;
  }

  .cards {
    display: grid;
    gap: 8px;
  }

  .menu {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding: 8px 0 8px;
    padding-inline-start: 16px;
  }

  .target {
    justify-content: start;
    border-color: var(--ii-accent);
    background: var(--ii-card);
    text-align: start;
  }

  .arrow {
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border-block-start: 2px solid currentcolor;
    border-inline-end: 2px solid currentcolor;
    transform: rotate(45deg);
  }

  .arrow:dir(rtl) {
    transform: rotate(-45deg);
  }

  .spot {
    width: 100%;
    min-height: 48px;
    padding: 8px 14px;
    border: 1.5px dashed var(--ii-control-line);
    border-radius: var(--ii-radius-small);
    background: transparent;
    color: var(--ii-muted);
    font-size: 0.9em;
    text-align: start;
    cursor: pointer;
  }

  .spot:hover,
  .over .spot {
    border-color: var(--ii-accent);
    color: var(--ii-ink);
  }

  .pool {
    padding: 14px;
    border-radius: var(--ii-radius-small);
    background: var(--ii-sand);
  }

  .pool-heading {
    margin: 0;
    color: var(--ii-muted);
    font-size: 0.9em;
    font-weight: 600;
  }

  .pool-heading + .cards {
    margin-block-start: 10px;
  }

  .over {
    outline: 2px dashed var(--ii-accent);
    outline-offset: 2px;
  }

  .empty {
    color: var(--ii-muted);
  }

  @container (min-width: 580px) {
    .pool .cards {
      grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
      align-items: start;
    }
  }

  @media (forced-colors: active) {
    .piece[aria-pressed='true'],
    .spot[aria-pressed='true'] {
      border: 3px solid Highlight;
    }

    .pool {
      border: 1px solid CanvasText;
    }
  }
`;
