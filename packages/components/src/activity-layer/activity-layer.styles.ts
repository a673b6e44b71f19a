// How the card of the activities looks: a legend of buttons, a table, and one activity in full.
import { css } from 'lit';

export const activityStyles = css`
  :host {
    width: 360px;
  }

  :host([folded]) {
    width: max-content;
    margin-inline-start: auto;
  }

  .panel {
    max-height: min(600px, 58vh);
  }

  .head h2 {
    outline-offset: 2px;
  }

  .summary {
    margin-bottom: 8px;
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-bottom: 8px;
  }

  .kind {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 28px;
    padding: 0 8px 0 4px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: none;
    font-size: var(--_font-xs);
    cursor: pointer;
  }

  .kind[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
  }

  .kind[aria-pressed='false'] .swatch {
    opacity: 0.4;
  }

  .kind.all {
    padding-inline: 8px;
    color: var(--_color-accent);
  }

  .number {
    color: var(--_color-text-quiet);
    font-variant-numeric: tabular-nums;
  }

  .swatch {
    flex: none;
    width: 20px;
    height: 20px;
    vertical-align: -5px;
  }

  .swatch circle,
  .swatch polygon {
    stroke: var(--_color-text);
    stroke-width: 1;
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin-bottom: 4px;
    font-size: var(--_font-xs);
  }

  .options label {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 28px;
  }

  table {
    width: 100%;
    margin-bottom: 8px;
    border-collapse: collapse;
    font-size: var(--_font-xs);
  }

  th,
  td {
    padding: 2px 4px;
    border-bottom: 1px solid var(--_color-border);
    text-align: start;
    overflow-wrap: anywhere;
  }

  th {
    color: var(--_color-text-quiet);
    font-weight: 400;
  }

  tbody tr:hover {
    background: var(--_color-accent-soft);
  }

  .date {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  table .name {
    display: flex;
    align-items: center;
    gap: 4px;
    width: 100%;
    min-height: 32px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    text-align: start;
    cursor: pointer;
  }

  .more {
    width: 100%;
    margin-bottom: 8px;
  }

  .card .back {
    margin-inline-start: -12px;
    padding-inline: 4px 12px;
  }

  .card h3 {
    margin: 0 0 8px;
    font-size: var(--_font-l);
    line-height: 1.25;
  }

  .card h4 {
    margin: 8px 0 4px;
    font-size: var(--_font-s);
    font-weight: 600;
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 12px;
    margin: 0 0 8px;
  }

  dt {
    color: var(--_color-text-quiet);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .photos {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }

  .photos img {
    display: block;
    width: 96px;
    height: 72px;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    padding: 4px 12px 8px;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  @media (pointer: coarse) {
    .kind,
    .options label,
    table .name {
      min-height: 44px;
    }
  }
`;
