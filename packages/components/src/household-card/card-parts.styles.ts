// How the sections of <om-household-card> look: lists, terms, tables and the small bars of the years.
import { css } from 'lit';

export const cardPartsStyles = css`
  .part {
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px solid var(--_color-border);
  }

  .part > .note {
    margin-top: 8px;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    margin: -2px;
  }

  .tags .tag {
    margin: 2px;
    font-size: var(--_font-s);
    line-height: 24px;
    white-space: normal;
  }

  .tag-strong {
    color: var(--_color-accent-text);
    background: var(--_color-accent);
    font-weight: 600;
  }

  .tag-kind {
    margin-right: 6px;
    font-weight: 400;
  }

  .rows > li {
    padding: 8px 0;
    border-bottom: 1px solid var(--_color-border);
  }

  .rows > li:first-child {
    padding-top: 0;
  }

  .rows > li:last-child {
    padding-bottom: 0;
    border-bottom: 0;
  }

  .rows strong {
    margin-right: 6px;
    font-weight: 600;
  }

  .policy {
    display: flex;
    align-items: flex-start;
  }

  .amount {
    margin-left: 12px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .terms {
    margin: 0;
  }

  .term {
    display: flex;
    padding: 4px 0;
  }

  dt {
    flex: 0 0 7.5em;
    padding-right: 8px;
    color: var(--_color-text-quiet);
  }

  dd {
    flex: 1;
    min-width: 0;
    margin: 0;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 6px 8px 6px 0;
    border-bottom: 1px solid var(--_color-border);
    font-weight: 400;
    text-align: left;
    vertical-align: baseline;
  }

  .scroll th,
  .scroll td {
    white-space: nowrap;
  }

  thead th {
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
    font-weight: 600;
  }

  tbody th {
    font-weight: 600;
  }

  .number,
  .history th,
  .history .income {
    font-variant-numeric: tabular-nums;
  }

  .history .income {
    width: 45%;
    white-space: nowrap;
  }

  .history tbody th {
    white-space: nowrap;
  }

  .history tr[aria-current='true'] th,
  .history tr[aria-current='true'] td {
    background: var(--_color-accent-soft);
  }

  .history tbody th,
  .history thead th:first-child {
    padding-left: 4px;
  }

  .bar {
    display: inline-block;
    width: calc(48px * var(--_share));
    height: 8px;
    margin-right: 6px;
    background: var(--_color-accent);
    border-radius: 2px;
  }
`;
