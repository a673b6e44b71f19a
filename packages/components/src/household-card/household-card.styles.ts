// How <om-household-card> looks: one column that fits a 320 px panel and a page alike.
import { css } from 'lit';

export const householdCardStyles = css`
  :host {
    display: block;
    background: var(--_color-surface-raised);
  }

  .base {
    padding: 16px;
    overflow-wrap: break-word;
  }

  header {
    display: flex;
    align-items: flex-start;
  }

  .grow {
    flex: 1;
    min-width: 0;
  }

  h2 {
    margin: 0;
    font-size: var(--_font-l);
    font-weight: 600;
    line-height: 1.25;
  }

  h3 {
    margin: 0 0 8px;
    font-size: var(--_font-m);
    font-weight: 600;
    line-height: 1.25;
  }

  p {
    margin: 0;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    color: var(--_color-accent);
  }

  .quiet,
  .place,
  .note,
  .base-line,
  footer {
    color: var(--_color-text-quiet);
  }

  .place {
    margin-top: 4px;
  }

  .pills {
    margin-top: 8px;
  }

  .pill {
    display: inline-block;
    margin-right: 8px;
    padding: 0 10px;
    border: 1px solid var(--_color-border);
    border-radius: 12px;
    line-height: 22px;
  }

  .tag-soft {
    color: var(--_color-text);
    background: var(--_color-accent-soft);
  }

  .status {
    display: inline-flex;
    align-items: center;
    white-space: nowrap;
  }

  .mark {
    flex: none;
    width: 12px;
    height: 12px;
    margin-right: 6px;
  }

  .status-notExited .mark,
  .status-preExit .mark {
    color: var(--_color-warning);
  }

  .status-exited .mark {
    color: var(--_color-accent);
  }

  .status-relapsed .mark {
    color: var(--_color-negative);
  }

  .locked .icon,
  .note .icon {
    width: 1em;
    height: 1em;
    margin-right: 2px;
    vertical-align: -0.125em;
    color: var(--_color-text-quiet);
  }

  .figures {
    display: flex;
    margin: 16px -8px 0;
  }

  .figure {
    flex: 1 1 0;
    padding: 0 8px 8px;
  }

  .figure > span {
    display: block;
  }

  .figure-title,
  .figure-note {
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .figure-note .icon {
    width: 1em;
    height: 1em;
    vertical-align: -0.125em;
  }

  .figure-value {
    font-size: var(--_font-xl);
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .figure-value .locked {
    font-size: var(--_font-m);
  }

  .unit {
    margin-left: 2px;
    font-size: var(--_font-xs);
    font-weight: 400;
  }

  .better {
    color: var(--_color-positive);
  }

  .base-line,
  .note,
  footer {
    font-size: var(--_font-xs);
  }

  .masking {
    margin-top: 12px;
  }

  .masking .note {
    margin-bottom: 8px;
  }

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

  .reveal {
    padding: 12px;
    background: var(--_color-surface);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
  }

  fieldset {
    margin: 0 0 8px;
    padding: 0;
    border: 0;
  }

  legend,
  .reveal > label {
    padding: 0;
    font-weight: 600;
  }

  .check {
    display: inline-flex;
    align-items: center;
    min-height: var(--_control-size);
    margin-right: 16px;
  }

  .check input {
    width: 16px;
    height: 16px;
    margin: 0 6px 0 0;
  }

  textarea {
    display: block;
    width: 100%;
    margin: 4px 0;
    padding: 6px 8px;
    background: var(--_color-surface-raised);
    border: 1px solid var(--_color-text-quiet);
    border-radius: var(--_radius);
    resize: vertical;
  }

  .reveal .quiet {
    font-size: var(--_font-xs);
  }

  .fault {
    min-height: 1.5em;
    color: var(--_color-negative);
  }

  .fault .icon {
    margin-right: 4px;
  }

  .buttons .button {
    margin-right: 8px;
  }

  .reveal-notice {
    display: flex;
    align-items: center;
    padding: 8px 12px;
    color: var(--_color-warning);
    background: var(--_color-warning-soft);
    border-radius: var(--_radius-large);
  }

  .reveal-notice .button {
    margin-left: 12px;
  }

  footer {
    margin-top: 16px;
    padding-top: 12px;
    border-top: 1px solid var(--_color-border);
  }

  footer .tag {
    margin-right: 8px;
  }

  @media (pointer: coarse) {
    .check {
      min-height: 44px;
    }
  }
`;
