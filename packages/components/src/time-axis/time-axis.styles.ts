// How <om-time-axis> looks: a panel with buttons, the axis with its histogram, and the choices at its end.
import { css } from 'lit';

export const timeAxisStyles = css`
  :host {
    display: block;
  }

  .base {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    grid-column-gap: 16px;
    align-items: center;
    padding: 8px 12px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .start {
    display: flex;
    align-items: center;
    min-width: 0;
  }

  .start .icon-button {
    flex: none;
  }

  .start .icon-button {
    border-color: transparent;
    background: transparent;
  }

  .start .icon-button:hover {
    background: var(--_color-accent-soft);
  }

  .start .play {
    border-radius: 50%;
    color: var(--_color-accent-text);
    background: var(--_color-accent);
  }

  .start .play:hover {
    background: var(--_color-accent);
  }

  .now {
    min-width: 88px;
    margin-left: 12px;
    font-size: var(--_font-l);
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .now,
  .now .note {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .now.long {
    font-size: var(--_font-m);
  }

  .now .note {
    display: block;
    min-height: 1.5em;
    font-size: var(--_font-xs);
    font-weight: 400;
    color: var(--_color-text-quiet);
  }

  .track {
    position: relative;
    height: calc(78px * var(--_font-scale));
    min-width: 0;
    touch-action: none;
    cursor: pointer;
    user-select: none;
  }

  .track svg {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }

  .bar {
    fill: var(--_color-text-quiet);
    fill-opacity: 0.28;
  }

  .bar.shown {
    fill: var(--_color-accent);
    fill-opacity: 0.85;
  }

  .bar.missing {
    fill: none;
    stroke: var(--_color-text-quiet);
    stroke-dasharray: 2 2;
  }

  .line {
    stroke: var(--_color-text-quiet);
    stroke-opacity: 0.5;
  }

  .span {
    stroke: var(--_color-accent);
    stroke-width: 3;
  }

  .label {
    fill: var(--_color-text-quiet);
    font-size: var(--_font-xs);
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .label.shown {
    fill: var(--_color-text);
    font-weight: 600;
  }

  .handle {
    position: absolute;
    top: calc(51px * var(--_font-scale) - 8px);
    left: 0;
    width: 16px;
    height: 16px;
    margin: 0 0 0 -8px;
    padding: 0;
    border: 3px solid var(--_color-surface-raised);
    border-radius: 50%;
    background: var(--_color-accent);
    box-shadow:
      0 0 0 1px var(--_color-accent),
      var(--_shadow-resting);
    transform: translateX(var(--_x, 0));
    cursor: grab;
  }

  .handle::after {
    content: '';
    position: absolute;
    top: -14px;
    right: -14px;
    bottom: -14px;
    left: -14px;
  }

  .mark {
    position: absolute;
    top: -6px;
    left: 0;
    width: 24px;
    height: 24px;
    margin-left: -12px;
    padding: 0;
    border: 0;
    background: transparent;
    transform: translateX(var(--_x, 0));
    cursor: help;
  }

  .mark::before {
    content: '';
    position: absolute;
    top: 8px;
    left: 8px;
    width: 8px;
    height: 8px;
    border: 1px solid var(--_color-surface-raised);
    background: var(--_color-warning);
    transform: rotate(45deg);
  }

  .mark .tip {
    display: none;
    position: absolute;
    bottom: 26px;
    left: 50%;
    z-index: 2;
    max-width: 220px;
    padding: 4px 8px;
    border-radius: var(--_radius);
    background: var(--_color-text);
    color: var(--_color-surface-raised);
    font-size: var(--_font-xs);
    white-space: nowrap;
    transform: translateX(-50%);
  }

  .mark:hover .tip,
  .mark:focus .tip {
    display: block;
  }

  .end {
    display: flex;
    align-items: center;
  }

  .end select {
    height: var(--_control-size);
    margin-left: 8px;
    padding: 0 4px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
    font: inherit;
  }

  .end .icon-button {
    margin-left: 8px;
  }

  .end .icon-button[aria-pressed='true'] {
    color: var(--_color-accent);
    background: var(--_color-accent-soft);
  }

  :host([snug]:not([narrow])) .note:not(.waiting) {
    position: absolute;
    width: 1px;
    height: 1px;
    min-height: 0;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }

  /* Without the histogram the axis moves up, below the buttons. */
  :host([low]) .bar {
    display: none;
  }

  :host([low]) .track {
    margin-top: calc(-32px * var(--_font-scale));
  }

  :host([low]) .mark {
    top: calc(26px * var(--_font-scale));
  }

  :host([low]) .start,
  :host([low]) .end {
    position: relative;
    z-index: 1;
  }

  :host([narrow]) .base {
    grid-template-columns: minmax(0, 1fr) auto;
    padding: 4px 8px;
  }

  :host([narrow]) .track {
    grid-column: 1 / -1;
    grid-row: 2;
  }

  :host([narrow]) .end {
    justify-content: flex-end;
  }

  :host([narrow]) .now {
    min-width: 0;
    margin-left: 4px;
    font-size: var(--_font-m);
  }

  :host([narrow]) .now.long {
    font-size: var(--_font-s);
  }

  :host([narrow]) .now .note {
    min-height: 0;
  }

  :host([narrow]) .speed,
  :host([narrow]) .loop {
    display: none;
  }

  @media (prefers-reduced-motion: no-preference) {
    .handle {
      transition: transform 150ms ease-out;
    }

    .track.held .handle {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .bar.shown,
    .span {
      fill: Highlight;
      stroke: Highlight;
    }
  }

  @media (pointer: coarse) {
    .end select {
      height: max(44px, var(--_control-size));
    }
  }
`;
