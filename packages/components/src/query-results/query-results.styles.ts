// How <om-query-results> looks: a head, a table that scrolls in itself, and the chart beside or instead of it.
import { css } from 'lit';

export const queryResultsStyles = css`
  /* What only a screen reader sees stays inside, or it would make the page longer. */
  :host {
    display: block;
    position: relative;
    height: 420px;
    background: var(--_color-surface-raised);
  }

  .base {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
  }

  .head {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 8px 12px;
  }

  h2 {
    margin: 0 12px 0 0;
    font-size: var(--_font-m);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    margin-left: auto;
  }

  .tools > * {
    margin-left: 8px;
  }

  .tabs {
    display: flex;
  }

  .tabs .button + .button {
    margin-left: -1px;
  }

  .tabs [aria-pressed='true'] {
    color: var(--_color-accent-text);
    background: var(--_color-accent);
  }

  .running,
  .note {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0;
    padding: 0 12px 8px;
  }

  .note .icon,
  .note span,
  .running .quiet {
    margin-right: 8px;
  }

  .progress {
    flex: 1 1 120px;
    height: 6px;
    margin-right: 12px;
    overflow: hidden;
    border-radius: 3px;
    background: var(--_color-border);
  }

  .progress::before {
    content: '';
    display: block;
    width: 100%;
    height: 100%;
    background: var(--_color-accent);
    transform: scaleX(var(--_share, 0));
    transform-origin: left;
    transition: transform 200ms ease-out;
  }

  .quiet {
    color: var(--_color-text-quiet);
    font-weight: 400;
  }

  .problem {
    color: var(--_color-negative);
  }

  .parts {
    flex: 1 1 auto;
    display: flex;
    min-height: 0;
    border-top: 1px solid var(--_color-border);
  }

  .grid {
    flex: 1 1 0;
    position: relative;
    min-width: 0;
    overflow: auto;
    font-variant-numeric: tabular-nums;
    contain: strict;
  }

  .grid:focus {
    outline-offset: -2px;
  }

  .row {
    display: grid;
    grid-template-columns: var(--_columns);
    min-width: var(--_table-width);
    height: 36px;
    border-bottom: 1px solid var(--_color-border);
  }

  .header {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--_color-surface-raised);
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
    font-weight: 600;
  }

  .body {
    position: relative;
    height: var(--_body-height, 0);
    min-width: var(--_table-width);
  }

  .rows {
    position: absolute;
    top: 0;
    left: 0;
    right: 0;
    transform: translateY(var(--_rows-top, 0));
  }

  .cell {
    min-width: 0;
    padding: 0 12px;
    overflow: hidden;
    line-height: 35px;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: default;
  }

  .number {
    text-align: right;
  }

  .header .cell {
    display: flex;
    align-items: center;
    line-height: 1.25;
    cursor: pointer;
  }

  .header .number {
    justify-content: flex-end;
  }

  .header .icon {
    width: 1.1em;
    height: 1.1em;
    margin-left: 4px;
    opacity: 0.45;
  }

  .header [aria-sort='ascending'],
  .header [aria-sort='descending'] {
    color: var(--_color-text);
  }

  .header [aria-sort='ascending'] .icon,
  .header [aria-sort='descending'] .icon {
    opacity: 1;
  }

  .body .row:hover {
    background: var(--_color-surface);
  }

  .row[aria-selected='true'] {
    background: var(--_color-accent-soft);
    box-shadow: inset 3px 0 var(--_color-accent);
  }

  .row[aria-selected='true'] .quiet {
    color: var(--_color-text);
  }

  .grid:focus .active {
    outline: 2px solid var(--_color-focus);
    outline-offset: -2px;
  }

  .chart {
    flex: 1 1 100%;
    min-width: 0;
    padding: 8px 12px;
    overflow: auto;
  }

  .beside .chart {
    flex: 0 0 38%;
    border-left: 1px solid var(--_color-border);
  }

  .choice {
    max-width: 100%;
    min-height: var(--_control-size);
    padding: 4px 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
  }

  om-chart {
    display: block;
  }

  .summary {
    margin: 0 0 8px;
  }

  .menu {
    position: relative;
  }

  summary {
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .sheet {
    position: absolute;
    top: calc(100% + 4px);
    right: 0;
    z-index: 3;
    width: 260px;
    max-height: 300px;
    margin: 0;
    padding: 12px;
    overflow: auto;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-lifted);
  }

  .sheet legend {
    padding: 0;
    font-weight: 600;
  }

  .sheet p {
    margin: 0 0 8px;
  }

  .formats {
    display: flex;
    flex-wrap: wrap;
    margin: 0 -4px 8px;
  }

  .formats .button {
    flex: 1;
    margin: 0 4px;
  }

  .check {
    display: flex;
    align-items: center;
    min-height: calc(28px * var(--_font-scale));
    cursor: pointer;
  }

  .check input {
    width: 16px;
    height: 16px;
    margin: 0 8px 0 0;
  }

  @media (pointer: coarse) {
    .check {
      min-height: 44px;
    }
  }
`;
