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

  /* A point that all of them hang on: it moves without any of them being laid out or painted again. */
  .divider {
    position: absolute;
    top: 0;
    left: 0;
    width: 0;
    height: 0;
  }

  .vertical .divider,
  .horizontal .divider,
  .spyglass .divider {
    will-change: transform;
  }

  .line {
    position: absolute;
    background: #ffffff;
    box-shadow: 0 0 0 1px rgba(10, 25, 45, 0.45);
  }

  /* Twice the map's size, so that it reaches both edges from wherever it hangs. */
  .across .line {
    top: calc(-1 * var(--_height));
    left: -1px;
    width: 2px;
    height: calc(2 * var(--_height));
  }

  .down .line {
    top: -1px;
    left: calc(-1 * var(--_width));
    width: calc(2 * var(--_width));
    height: 2px;
  }

  .lens .line {
    top: calc(-1 * var(--_lens));
    left: calc(-1 * var(--_lens));
    width: calc(2 * var(--_lens));
    height: calc(2 * var(--_lens));
    border: 2px solid #ffffff;
    border-radius: 50%;
    background: none;
  }

  .handle {
    position: absolute;
    top: -24px;
    left: -24px;
    display: flex;
    align-items: center;
    justify-content: center;
    width: 48px;
    height: 48px;
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
    width: max-content;
    max-width: min(220px, var(--_room));
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
    text-align: start;
  }

  .chip .button {
    align-self: flex-start;
    margin-top: 4px;
    pointer-events: auto;
  }

  .across .chip {
    bottom: 32px;
    max-width: min(220px, calc(var(--_room) - 18px));
  }

  .across .chip-left {
    right: 10px;
    text-align: end;
  }

  .across .chip-right {
    left: 10px;
  }

  /* The map's buttons stand in a column at the end of a narrow map. */
  :host([narrow]) .across .chip-right {
    max-width: min(220px, max(96px, calc(var(--_room) - 84px)));
  }

  .down .chip {
    right: 28px;
    max-width: min(220px, calc(var(--_room) - 28px));
    text-align: end;
  }

  .down .chip-left {
    bottom: 8px;
  }

  .down .chip-right {
    top: 8px;
  }

  .lens .chip,
  .blink .chip {
    right: auto;
    left: 0;
    text-align: center;
    transform: translateX(-50%);
  }

  .lens .chip-left {
    bottom: calc(var(--_lens) + 8px);
  }

  .lens .chip-right {
    top: calc(var(--_lens) + 8px);
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
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    max-width: min(100%, calc(520px * var(--_font-scale)));
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
    min-width: 0;
    max-width: 100%;
  }

  .choices > * + * {
    margin-left: 8px;
  }

  .area {
    margin-left: 8px;
  }

  :host([narrow]) .area {
    margin: 8px 0 0;
  }

  .bar > .quiet,
  .bar > .fading {
    flex: 1 0 100%;
  }

  .bar > .state {
    width: 280px;
    max-width: 100%;
  }

  /* Before the catalogue has come, or where it does not, nothing is said of either side. */
  :host([state='loading']) .chip,
  :host([state='error']) .chip {
    display: none;
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
