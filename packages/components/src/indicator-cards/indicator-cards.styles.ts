// How <om-indicator-cards> looks: cards of equal width in as many columns as there is room for.
import { css } from 'lit';

export const indicatorCardsStyles = css`
  :host {
    display: block;
  }

  /* Lines of equal cards; the last line has no empty places. */
  ul {
    display: flex;
    flex-wrap: wrap;
    margin: -6px;
    padding: 0;
    list-style: none;
  }

  li {
    flex: 1 1 calc(160px * var(--_font-scale));
    min-width: 0;
    padding: 6px;
  }

  .card {
    display: flex;
    flex-direction: column;
    justify-content: flex-start;
    width: 100%;
    height: 100%;
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .card[aria-pressed='true'] {
    border-color: var(--_color-accent);
    box-shadow: inset 0 0 0 1px var(--_color-accent);
  }

  .head {
    display: flex;
    justify-content: space-between;
    color: var(--_color-text-quiet);
  }

  .year {
    flex: none;
    margin-left: 8px;
    font-size: var(--_font-xs);
    font-variant-numeric: tabular-nums;
  }

  .figure {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
    margin: 4px 0;
  }

  .value {
    font-size: var(--_font-xl);
    font-weight: 600;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }

  .unit {
    font-size: var(--_font-m);
    font-weight: 400;
  }

  .value.unknown {
    font-size: var(--_font-m);
    font-weight: 400;
    color: var(--_color-text-quiet);
  }

  /* Beside the value while it can be seen there, else below. */
  .spark {
    flex: 1 1 40px;
    min-width: 40px;
    max-width: 96px;
    margin-left: auto;
    padding-left: 8px;
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

  .line {
    display: block;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  .change.better {
    color: var(--_color-positive);
  }

  .change.worse {
    color: var(--_color-negative);
  }

  .credits {
    margin: 8px 0 0;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  :host([large]) .value {
    font-size: var(--_font-xxl);
  }

  :host([large]) .line,
  :host([large]) .year {
    font-size: var(--_font-s);
  }
`;
