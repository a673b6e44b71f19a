// How <om-trend-panel> looks: a sentence, then rows with both years and their change.
import { css } from 'lit';

export const trendPanelStyles = css`
  :host {
    display: block;
  }

  .base {
    padding: 16px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: var(--_font-m);
    font-weight: 600;
    line-height: 1.25;
  }

  .headline {
    margin-top: 4px;
  }

  table {
    width: 100%;
    margin-top: 12px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 8px 0 8px 8px;
    border-top: 1px solid var(--_color-border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  thead th:last-child {
    text-align: end;
  }

  thead th {
    padding: 4px 0 4px 8px;
    border-top: 0;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  th:first-child {
    padding-left: 0;
  }

  .number,
  .change {
    text-align: end;
    white-space: nowrap;
  }

  .change {
    font-size: var(--_font-xs);
    line-height: 1.75;
  }

  .long-words .number,
  .long-words .change {
    white-space: normal;
  }

  .quiet {
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  .spark {
    display: block;
    margin-top: 4px;
    overflow: visible;
  }

  .spark path {
    fill: none;
    stroke: var(--_color-text-quiet);
    stroke-width: 1.5;
  }

  .spark circle {
    fill: var(--_color-accent);
  }

  .change.better {
    color: var(--_color-positive);
  }

  .change.worse {
    color: var(--_color-negative);
  }

  .credits {
    margin-top: 8px;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }
`;
