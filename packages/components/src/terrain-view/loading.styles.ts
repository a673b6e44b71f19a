// How the notice over a picture that is being drawn looks; whoever wants less motion sees a ring that stands still.
import { css } from 'lit';

export const loadingStyles = css`
  .notice {
    display: flex;
    align-items: center;
    gap: 12px;
    position: absolute;
    top: 50%;
    left: 50%;
    z-index: 1;
    width: max-content;
    max-width: calc(100% - 48px);
    margin: 0;
    transform: translate(-50%, -50%);
    pointer-events: none;
  }

  .notice strong,
  .notice .quiet {
    display: block;
  }

  /* Once there is something to see, it is left free. */
  .notice.is-small {
    top: auto;
    right: 12px;
    bottom: 12px;
    left: auto;
    gap: 8px;
    padding: 6px 12px;
    transform: none;
    font-size: var(--_font-xs);
  }

  /* Above the row of buttons. */
  :host([narrow]) .notice.is-small {
    bottom: 60px;
  }

  .spinner {
    flex: none;
    width: 24px;
    height: 24px;
    border: 3px solid var(--_color-border);
    border-top-color: var(--_color-accent);
    border-radius: 50%;
    animation: turn 1.2s steps(12) infinite;
  }

  .is-small .spinner {
    width: 14px;
    height: 14px;
    border-width: 2px;
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: none;
    }
  }
`;
