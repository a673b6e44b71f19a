// How <om-household-archive> looks: the card's parts in two columns where there is room, and the tools of the archive.
import { css } from 'lit';

export const householdArchiveStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    margin: -4px;
  }

  .tools > *,
  .tools > .button {
    margin: 4px;
  }

  /* Where there is no room beside the name, the tools go below it. */
  .base:not(.wide) .head {
    flex-wrap: wrap;
  }

  .base:not(.wide) .head .grow {
    flex: 1 1 auto;
    max-width: 100%;
    margin-right: 16px;
  }

  .base:not(.wide) .tools {
    justify-content: flex-start;
    margin-top: 4px;
  }

  .years {
    display: inline-flex;
    align-items: center;
  }

  select {
    min-height: var(--_control-size);
    padding: 4px 8px;
    font: inherit;
    color: inherit;
    background: var(--_color-surface-raised);
    border: 1px solid var(--_color-text-quiet);
    border-radius: var(--_radius);
  }

  .years select {
    margin: 0 4px;
  }

  .base[aria-busy='true'] .parts {
    opacity: 0.6;
  }

  .wide .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    grid-column-gap: 32px;
  }

  h4 {
    margin: 16px 0 8px;
    font-size: var(--_font-s);
    font-weight: 600;
  }

  .summary {
    margin-bottom: 8px;
  }

  .income-table {
    min-width: 560px;
    table-layout: fixed;
  }

  .income-table th:first-child {
    width: 8.5em;
  }

  .income-table th,
  .income-table td {
    padding-right: 12px;
    text-align: right;
  }

  .income-table th:first-child {
    text-align: left;
  }

  .income-table tbody th {
    font-weight: 400;
  }

  .income-table .total th,
  .income-table .total td,
  .income-table [aria-current='true'] {
    color: var(--_color-text);
    font-weight: 600;
  }

  .meter {
    position: relative;
    display: block;
    width: 48px;
    height: 8px;
    margin: 4px 0 6px auto;
    background: linear-gradient(var(--_color-accent), var(--_color-accent)) no-repeat 0 0 /
      calc(100% * var(--_share)) 100%;
    border-bottom: 1px solid var(--_color-border);
  }

  .meter.below {
    background-image: linear-gradient(var(--_color-warning), var(--_color-warning));
  }

  .mark-line {
    position: absolute;
    top: -3px;
    bottom: -3px;
    left: calc(100% * var(--_line));
    width: 2px;
    margin-left: -1px;
    background: var(--_color-text);
  }

  .issue {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 12px -8px 0;
  }

  .issue > *,
  .issue > .button {
    margin: 4px 8px;
  }

  .issued {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 12px;
    padding: 12px;
    background: var(--_color-surface);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
  }

  .code {
    display: block;
    flex: none;
    width: 168px;
    height: 168px;
    margin-right: 16px;
  }

  .address {
    overflow-wrap: anywhere;
    word-break: break-all;
    font-variant-numeric: tabular-nums;
  }

  .warning {
    color: var(--_color-warning);
    font-weight: 600;
  }

  .links > li {
    display: flex;
    align-items: center;
  }

  .links .button {
    margin-left: 8px;
  }

  .link-expired,
  .link-revoked {
    color: var(--_color-text-quiet);
    background: transparent;
    border: 1px solid var(--_color-border);
  }
`;
