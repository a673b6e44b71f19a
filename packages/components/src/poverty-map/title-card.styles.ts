// The card over the map: way up, title, summary and choosers.
import { css } from 'lit';

export const titleCardStyles = css`
  .way-up {
    display: flex;
    align-items: center;
    min-height: 24px;
    color: var(--_color-text-quiet);
  }

  .way-up ol {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .way-up li {
    display: flex;
    align-items: center;
  }

  .way-up li + li::before {
    content: '›';
    margin: 0 6px;
  }

  .way-up button {
    min-height: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_color-accent);
    font: inherit;
    cursor: pointer;
  }

  .way-up button:hover {
    text-decoration: underline;
  }

  .way-up [aria-current] {
    color: var(--_color-text);
    font-weight: 600;
  }

  .way-up .back {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    width: 28px;
    height: 28px;
    margin: -2px 6px -2px -6px;
    font-size: var(--_font-m);
  }

  .way-up .back:hover {
    background: var(--_color-accent-soft);
  }

  .title {
    margin: 2px 0 0;
    font-size: var(--_font-l);
    font-weight: 600;
    line-height: 1.25;
  }

  /* Year and unit go to the next line together. */
  .together {
    white-space: nowrap;
  }

  .summary {
    margin: 4px 0 0;
    color: var(--_color-text-quiet);
    font-variant-numeric: tabular-nums;
  }

  .choosers {
    display: flex;
    flex-wrap: wrap;
    margin: 4px 0 -4px;
  }

  .chooser,
  .table-button {
    height: calc(var(--_control-size) - 4px);
    min-height: calc(var(--_control-size) - 4px);
    max-width: calc(220px * var(--_font-scale));
    margin: 4px 8px 4px 0;
    padding: 0 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
    font: inherit;
  }

  .table-button[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
  }

  :host([narrow]) .choosers {
    flex-wrap: nowrap;
  }

  :host([narrow]) .chooser + .chooser {
    flex: 0 1 auto;
    min-width: 0;
  }

  /* The name of an indicator needs all the room there is. */
  :host([narrow]) .chooser {
    margin-right: 4px;
    padding: 0 4px;
  }

  :host([narrow]) .table-button {
    flex: none;
    min-width: var(--_control-size);
    margin-right: 0;
    padding: 0;
  }

  :host([narrow]) .table-button span {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }

  :host([narrow]) .table-button .icon {
    margin: 0;
  }

  @media (pointer: coarse) {
    .chooser,
    .table-button {
      height: max(44px, var(--_control-size));
      min-height: max(44px, var(--_control-size));
    }

    :host([narrow]) .table-button {
      min-width: max(44px, var(--_control-size));
    }

    /* Large enough for a finger, and no higher than its line. */
    .way-up button {
      min-height: 44px;
      margin: -10px 0;
    }

    .way-up .back {
      width: 44px;
      margin: -10px 0 -10px -14px;
    }
  }
`;
