// How <om-swipe-compare> looks: a line with a handle over the map, chips beside it, and the choices in the bottom row.
import { css } from 'lit';

export const swipeCompareStyles = css`
  :host {
    display: block;
    pointer-events: none !important;
  }

  :host([alone]) {
    position: relative;
    width: 100%;
    height: 100%;
    min-height: var(--om-map-min-height, 320px);
    pointer-events: auto !important;
  }

  om-map {
    position: absolute;
    top: 0;
    left: 0;
  }

  .inside {
    pointer-events: none;
  }

  /* The map's overlay is the box that it stands in; below the panels, above the map. */
  .stage {
    position: absolute;
    top: 0;
    left: 0;
    width: var(--_width, 0);
    height: var(--_height, 0);
    z-index: -1;
    overflow: hidden;
  }

  .line {
    position: absolute;
    background: #ffffff;
    box-shadow: 0 0 0 1px rgba(10, 25, 45, 0.45);
  }

  .across .line {
    top: 0;
    bottom: 0;
    left: var(--_x);
    width: 2px;
    margin-left: -1px;
  }

  .down .line {
    left: 0;
    right: 0;
    top: var(--_y);
    height: 2px;
    margin-top: -1px;
  }

  .lens .line {
    left: var(--_x);
    top: var(--_y);
    width: calc(2 * var(--_lens));
    height: calc(2 * var(--_lens));
    margin: calc(-1 * var(--_lens)) 0 0 calc(-1 * var(--_lens));
    border: 2px solid #ffffff;
    border-radius: 50%;
    background: none;
  }

  .handle {
    position: absolute;
    left: var(--_x);
    top: var(--_y);
    display: flex;
    align-items: center;
    justify-content: center;
    width: 48px;
    height: 48px;
    margin: -24px 0 0 -24px;
    border-radius: 50%;
    cursor: ew-resize;
    touch-action: none;
    pointer-events: auto;
  }

  .down .handle {
    cursor: ns-resize;
  }

  .lens .handle {
    cursor: move;
  }

  .handle:focus {
    outline-color: #ffffff;
    box-shadow: 0 0 0 6px var(--_color-accent);
  }

  .handle:focus:not(:focus-visible) {
    box-shadow: none;
  }

  .grip {
    display: flex;
    align-items: center;
    justify-content: center;
    width: 40px;
    height: 40px;
    border: 2px solid #ffffff;
    border-radius: 50%;
    color: var(--_color-accent-text);
    background: var(--_color-accent);
    box-shadow: var(--_shadow-lifted);
    font-size: 15px;
  }

  .down .grip {
    flex-direction: column;
  }

  .lens .grip {
    width: 32px;
    height: 32px;
  }

  .grip .icon + .icon {
    margin-left: -4px;
  }

  .down .grip .icon + .icon {
    margin: -6px 0 0;
  }

  .chip {
    position: absolute;
    display: flex;
    flex-direction: column;
    max-width: 220px;
    margin: 0;
    padding: 4px 8px;
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
    line-height: 1.4;
  }

  .chip span {
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  .chip .missing {
    color: var(--_color-warning);
  }

  .across .chip {
    bottom: calc(100% - var(--_y) + 32px);
  }

  .across .chip-left {
    right: calc(100% - var(--_x) + 10px);
    text-align: end;
  }

  .across .chip-right {
    left: calc(var(--_x) + 10px);
  }

  /* The map's buttons stand in a column at the end of a narrow map. */
  :host([narrow]) .across .chip-right {
    max-width: max(96px, calc(100% - var(--_x) - 84px));
  }

  .down .chip {
    right: calc(100% - var(--_x) + 28px);
    text-align: end;
  }

  .down .chip-left {
    bottom: calc(100% - var(--_y) + 8px);
  }

  .down .chip-right {
    top: calc(var(--_y) + 8px);
  }

  .lens .chip {
    left: var(--_x);
    text-align: center;
    transform: translateX(-50%);
  }

  .lens .chip-left {
    bottom: calc(100% - var(--_y) + var(--_lens) + 8px);
  }

  .lens .chip-right {
    top: calc(var(--_y) + var(--_lens) + 8px);
  }

  .blink .chip {
    right: auto;
    left: var(--_x);
    text-align: center;
    transform: translateX(-50%);
  }

  .below {
    position: relative;
    display: flex;
    justify-content: center;
  }

  om-legend,
  .bar {
    pointer-events: auto;
  }

  om-legend {
    position: absolute;
    bottom: 100%;
    left: 0;
    margin-bottom: 8px;
  }

  :host([narrow]) .below {
    display: block;
  }

  :host([narrow]) om-legend {
    position: static;
    display: block;
  }

  .bar {
    max-width: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .choices {
    display: flex;
    align-items: center;
    justify-content: center;
  }

  .choices > * + * {
    margin-left: 8px;
  }

  .area {
    margin-top: 8px;
  }

  select {
    min-width: 0;
    min-height: var(--_control-size);
    padding: 0 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
    color: inherit;
    font: inherit;
  }

  .own {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .fading {
    display: flex;
    align-items: center;
    margin-top: 4px;
    font-size: var(--_font-xs);
    white-space: nowrap;
  }

  .fade {
    flex: 1 1 120px;
    min-width: 0;
    height: 44px;
    margin: 0 12px;
  }

  .quiet {
    max-width: 520px;
    margin: 4px 0 0;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
    text-align: center;
  }

  @media (pointer: coarse) {
    select {
      min-height: max(44px, var(--_control-size));
    }
  }

  @media print {
    .choices,
    .fading,
    .grip {
      display: none;
    }
  }
`;
