// How <om-region-table> looks.
import { css } from 'lit';

export const regionTableStyles = css`
  :host {
    display: block;
    overflow: auto;
    background: var(--_color-surface-raised);
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding: 8px 12px;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
    text-align: left;
  }

  :host([compact]) caption {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }

  :host([compact]) td,
  :host([compact]) tbody th {
    padding-top: calc(3px * var(--_font-scale));
    padding-bottom: calc(3px * var(--_font-scale));
  }

  th,
  td {
    padding: calc(6px * var(--_font-scale));
    border-bottom: 1px solid var(--_color-border);
    text-align: right;
    white-space: nowrap;
  }

  thead th {
    position: sticky;
    top: 0;
    padding: 0;
    color: var(--_color-text-quiet);
    background: var(--_color-surface-raised);
    font-size: var(--_font-xs);
    font-weight: 600;
    vertical-align: bottom;
  }

  .name {
    text-align: left;
    font-weight: 400;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    justify-content: flex-end;
    width: 100%;
    min-height: var(--_control-size);
    padding: 4px 6px;
    background: none;
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
    white-space: normal;
    text-align: inherit;
  }

  thead th + th .sort {
    min-width: 6.2em;
  }

  thead th:first-child .sort {
    white-space: nowrap;
  }

  .name .sort {
    justify-content: flex-start;
  }

  .sort:hover,
  .region:hover {
    color: var(--_color-accent);
  }

  .sort .icon {
    width: 1em;
    height: 1em;
    margin-left: 2px;
    opacity: 0;
  }

  .sort:hover .icon {
    opacity: 0.5;
  }

  [aria-sort] .sort {
    color: var(--_color-text);
  }

  [aria-sort] .sort .icon {
    opacity: 1;
  }

  .region {
    min-width: 4.8em;
    min-height: calc(28px * var(--_font-scale));
    padding: 0 4px;
    margin-left: -4px;
    background: none;
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
    text-align: left;
    white-space: normal;
  }

  .value {
    font-weight: 600;
  }

  .quiet {
    color: var(--_color-text-quiet);
    font-weight: 400;
  }

  tbody tr:hover {
    background: var(--_color-surface);
  }

  tr[aria-current='true'] {
    background: var(--_color-accent-soft);
    box-shadow: inset 3px 0 var(--_color-accent);
  }

  tr[aria-current='true'] .region {
    font-weight: 600;
  }

  tr[aria-current='true'] .quiet {
    color: var(--_color-text);
  }

  .change .icon {
    width: 1em;
    height: 1em;
    vertical-align: -0.15em;
  }

  .better {
    color: var(--_color-positive);
  }

  @media (pointer: coarse) {
    .sort,
    .region {
      min-height: max(44px, var(--_control-size));
    }
  }

  .with-bar {
    min-width: 72px;
    background: linear-gradient(var(--_color-accent-soft), var(--_color-accent-soft)) left center /
      var(--_share, 0) 70% no-repeat;
  }
`;
