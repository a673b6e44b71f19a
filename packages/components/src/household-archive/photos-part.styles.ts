// How photos of visits look: a row of small ones, and a dialog over the page for the large one.
import { css } from 'lit';

export const photosStyles = css`
  .photos {
    display: flex;
    flex-wrap: wrap;
    margin: 4px -4px 0;
  }

  .photo {
    margin: 4px;
    padding: 0;
    background: none;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .photo img {
    display: block;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  .photo:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .viewer {
    box-sizing: border-box;
    max-width: calc(100vw - 32px);
    max-height: calc(100vh - 32px);
    padding: 0;
    color: var(--_color-text);
    background: var(--_color-surface-raised);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
  }

  .viewer::backdrop {
    background: rgba(0, 0, 0, 0.6);
  }

  .viewer-box > img {
    display: block;
    max-width: 100%;
    max-height: calc(100vh - 120px);
    margin: 0 auto;
  }

  .viewer-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 8px 12px;
  }

  .viewer-bar > * {
    margin: 4px;
  }

  .viewer-bar [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  .viewer-fault {
    margin: 0;
    padding: 48px 24px;
  }
`;
