// How <om-legend> looks: a list of classes, or a bar of colours where the room is narrow.
import { css } from 'lit';

export const legendStyles = css`
  :host {
    display: block;
    font-size: var(--_font-s);
  }

  .base {
    padding: 12px;
    background: var(--_color-surface-raised);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    box-shadow: var(--_shadow-resting);
  }

  .head {
    display: flex;
    align-items: flex-start;
    margin-bottom: 4px;
  }

  .heading {
    flex: 1 1 auto;
    padding: 0 8px;
  }

  h2 {
    margin: 0;
    font-size: var(--_font-s);
    font-weight: 600;
    line-height: 1.25;
  }

  .unit,
  .note {
    margin: 0;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .note {
    padding: 4px 8px 0;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .class {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: calc(var(--_control-size) - 8px);
    padding: 2px 8px;
    text-align: start;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }

  button.class {
    cursor: pointer;
    transition: background-color 150ms ease-out;
  }

  button.class:hover {
    background: var(--_color-accent-soft);
  }

  button[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
  }

  .swatch {
    flex: none;
    width: 24px;
    height: 16px;
    margin-right: 12px;
    background: var(--_swatch);
    border: 1px solid var(--_color-border);
    border-radius: 2px;
    forced-color-adjust: none;
  }

  /* As the map draws them: a line every 8 px and a dot every 6 px. */
  .pattern {
    display: block;
    height: 100%;
  }

  .lines {
    background: repeating-linear-gradient(135deg, transparent 0 4px, var(--_ink) 4px 5.5px);
  }

  .dots {
    background: radial-gradient(var(--_ink) 1px, transparent 1.5px) 0 0 / 6px 6px;
  }

  .grid {
    background:
      radial-gradient(var(--_ink) 1px, transparent 1.5px) 0 0 / 6px 6px,
      repeating-linear-gradient(135deg, transparent 0 4px, var(--_ink) 4px 5.5px);
  }

  .faded .swatch {
    opacity: 0.4;
  }

  .swatch-none {
    background: repeating-linear-gradient(
      135deg,
      var(--_color-surface-raised) 0 3px,
      var(--_color-text-quiet) 3px 4px
    );
  }

  .swatch-suppressed {
    background: radial-gradient(var(--_color-text-quiet) 1px, transparent 1.5px) 0 0 / 5px 5px;
  }

  .label {
    flex: 1;
    margin-right: 16px;
    font-variant-numeric: tabular-nums;
  }

  .count {
    color: var(--_color-text-quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .fold {
    min-width: 28px;
    min-height: 28px;
    font-size: var(--_font-m);
  }

  .bar {
    display: flex;
  }

  /* From the width of its words on, so that no sign runs into the next one. */
  .bar button {
    flex: 1 1 auto;
    min-width: 0;
    padding: 0 4px 2px;
    font-size: var(--_font-xs);
    font-variant-numeric: tabular-nums;
    text-align: center;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .bar .swatch {
    display: block;
    height: 14px;
    width: calc(100% + 8px);
    margin: 0 -4px 2px;
    border-radius: 0;
  }

  .compact {
    padding: 8px;
  }

  @media (pointer: coarse) {
    .class,
    .bar button,
    .fold {
      min-height: max(44px, var(--_control-size));
    }
  }
`;
