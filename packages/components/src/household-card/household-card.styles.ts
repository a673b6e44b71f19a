// How <om-household-card> looks: one column that fits a 320 px panel and a page alike.
import { css } from 'lit';

export const householdCardStyles = css`
  :host {
    display: block;
    background: var(--_color-surface-raised);
  }

  .base {
    max-width: 1120px;
    padding: 16px;
    overflow-wrap: break-word;
  }

  .head {
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

  .archive {
    margin-top: 12px;
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
    flex-wrap: wrap;
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

  footer {
    margin-top: 16px;
    padding-top: 12px;
    border-top: 1px solid var(--_color-border);
  }

  footer .tag {
    margin-right: 8px;
  }
`;
