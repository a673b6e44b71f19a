// How <om-ticker> looks: a tag, the line that is clipped at both ends, and its button.
import { css } from 'lit';

export const tickerStyles = css`
  :host {
    display: block;
  }

  .base {
    display: flex;
    align-items: center;
    min-height: calc(var(--_control-size) + 4px);
  }

  .tag {
    flex: none;
    margin-right: 12px;
  }

  .clip {
    position: relative;
    flex: 1;
    min-width: 0;
    overflow-x: auto;
    overflow-y: hidden;
    scrollbar-width: thin;
  }

  .running .clip {
    overflow: hidden;
  }

  .track {
    display: flex;
    width: max-content;
  }

  .running .track {
    animation: run var(--_duration) linear infinite;
    will-change: transform;
  }

  .clip:hover .track,
  .clip:focus-within .track {
    animation-play-state: paused;
  }

  .running .clip:focus-within {
    overflow-x: auto;
  }

  .clip:focus {
    outline-offset: -2px;
  }

  @keyframes run {
    to {
      transform: translateX(var(--_length));
    }
  }

  .list {
    display: flex;
    flex: none;
    margin: 0;
    padding: 4px 0;
    list-style: none;
    white-space: nowrap;
  }

  li {
    display: flex;
    align-items: center;
    padding-right: 40px;
  }

  .date {
    margin-right: 8px;
    color: var(--_color-text-quiet);
    font-variant-numeric: tabular-nums;
  }

  a,
  .region {
    display: inline-flex;
    align-items: center;
    min-height: 28px;
    margin: 0;
    padding: 0 4px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }

  a:focus,
  .region:focus {
    outline-offset: -2px;
  }

  a:hover,
  .region:hover {
    color: var(--_color-accent);
    text-decoration: underline;
  }

  .icon-button {
    flex: none;
    margin-left: 8px;
    border-color: transparent;
    background: transparent;
  }

  .note {
    margin: 0;
    color: var(--_color-text-quiet);
  }

  .note + .button {
    flex: none;
    margin-left: 12px;
  }

  @media (prefers-reduced-motion: reduce) {
    .clip,
    .running .clip {
      overflow-x: auto;
    }

    .copy,
    .icon-button {
      display: none;
    }
  }

  @media (pointer: coarse) {
    a,
    .region {
      min-height: 44px;
    }
  }
`;
