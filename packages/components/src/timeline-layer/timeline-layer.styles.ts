// How <om-timeline-layer> looks: the axis in the bottom row of a map, legend and title over the map where it stands alone.
import { css } from 'lit';
import { keysStyles } from '../poverty-map/keys.styles.js';

export const timelineLayerStyles = css`
  ${keysStyles}

  :host {
    display: block;
    pointer-events: none !important;
  }

  .base {
    position: relative;
  }

  .legend,
  om-time-axis,
  .title,
  .notice {
    pointer-events: auto;
  }

  /* Out of the flow, so that the map keeps clear of the axis alone: there is room beside a legend. */
  .legend {
    position: absolute;
    bottom: 100%;
    left: 0;
    margin-bottom: 8px;
  }

  :host([narrow]) .legend {
    position: static;
    display: block;
  }

  /* The map's overlay is the box that it stands in. */
  .title {
    position: absolute;
    /* An open table covers the legend, not the other way round. */
    z-index: 1;
    top: var(--_gap, 12px);
    left: var(--_gap, 12px);
    max-width: min(640px, calc(100% - 96px));
    padding: 12px 16px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .guest {
    top: auto;
    bottom: 100%;
    left: 0;
    margin-bottom: 8px;
  }

  .title h2,
  .title p {
    margin: 0;
  }

  .title h2 {
    font-size: var(--_font-l);
    font-weight: 600;
    line-height: 1.25;
  }

  .title .quiet {
    margin-top: 4px;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  .table-button {
    min-height: 28px;
    padding: 0 8px;
    color: var(--_color-accent);
  }

  .table {
    max-height: min(280px, 40vh);
    margin-top: 8px;
    overflow: auto;
  }

  .table table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .table caption {
    padding-bottom: 4px;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
    text-align: start;
  }

  .table th,
  .table td {
    padding: 4px 8px;
    border-top: 1px solid var(--_color-border);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }

  .table thead th {
    position: sticky;
    top: 0;
    background: var(--_color-surface-raised);
    font-weight: 600;
  }

  .table .number {
    text-align: end;
  }

  .table [aria-current] {
    background: var(--_color-accent-soft);
  }

  .region {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    text-align: start;
    cursor: pointer;
  }

  .tip {
    position: absolute;
    top: 0;
    left: 0;
    z-index: 2;
    max-width: min(320px, calc(100% - 16px));
    padding: 8px 12px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-lifted);
    font-variant-numeric: tabular-nums;
    transform: translate(var(--_x, -9999px), var(--_y, 0));
    pointer-events: none;
  }

  :host([narrow]) .title {
    padding: 8px 12px;
  }

  :host([narrow]) .title h2 {
    font-size: var(--_font-m);
  }

  :host([low]) .title {
    padding: 4px 12px;
  }

  :host([low]) .title h2,
  :host([low]) .title p {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  :host([low]) .title h2 {
    font-size: var(--_font-s);
  }

  /* The axis says the summary of the period as well. */
  :host([low]) .title p:not(.quiet) {
    display: none;
  }

  /* Beside the buttons of the map, which reach down to it. */
  :host([low]) .export {
    right: calc(var(--_control-size) + 16px);
  }

  /* Above the row of folded cards, which may be as wide as the map. */
  :host([low]:not([narrow])) .export {
    margin-bottom: calc(var(--_control-size) + 22px);
  }

  .notice {
    max-width: 640px;
    margin-bottom: 8px;
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }
`;
