// How the parts look that a dashboard draws itself: headings, text, big numbers, tables.
import { css } from 'lit';

export const partsStyles = css`
  .cell h3 {
    margin: 0;
    font-size: var(--_font-m);
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
  }

  .cell p {
    margin: 8px 0 0;
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }

  .heading h3 {
    margin-right: 12px;
    font-size: var(--_font-l);
  }

  .heading p {
    margin: 0;
  }

  .text,
  .table {
    padding: 16px;
    overflow: auto;
  }

  :host([wall]) .text p:not(.source) {
    font-size: var(--_font-m);
  }

  .source,
  .table .quiet,
  .figures .quiet {
    font-size: var(--_font-xs);
  }

  .source {
    color: var(--_color-text-quiet);
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    margin: calc(var(--_gap) / -2);
    padding: 0;
    list-style: none;
  }

  .figure {
    display: flex;
    flex: 1 1 calc(152px * var(--_scale, 1));
    flex-direction: column;
    margin: calc(var(--_gap) / 2);
    padding: 12px 16px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
  }

  .figure-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    color: var(--_color-text-quiet);
  }

  /* A gap that is no indent where the year stands below. */
  .figure-head > :first-child {
    margin-right: 8px;
  }

  .figure-head .quiet {
    flex: none;
    font-variant-numeric: tabular-nums;
  }

  .figure-value {
    margin: 4px 0;
    font-size: var(--_font-xl);
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }

  .figure-unit {
    font-size: var(--_font-s);
    font-weight: 400;
  }

  :host([wall]) .figure-value {
    font-size: var(--_font-xxl);
  }

  .table table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .table caption {
    padding-bottom: 4px;
  }

  .table th,
  .table td {
    padding: calc(4px * var(--_scale, 1)) 8px;
    border-bottom: 1px solid var(--_color-border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  .table th:first-child {
    padding-left: 0;
  }

  .table thead th {
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
    font-weight: 600;
  }

  .table .end {
    text-align: end;
  }
`;
