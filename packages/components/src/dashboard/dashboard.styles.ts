// How <om-dashboard> looks: a head, and a page as a grid of cells; on a wall within its height.
import { css } from 'lit';

export const dashboardStyles = css`
  :host {
    display: block;
    height: 100%;
    background: var(--_color-surface);
  }

  :host([form='wall']) {
    overflow: hidden;
  }

  :host(:fullscreen) {
    width: 100%;
    overflow: auto;
  }

  .base {
    --_gap: calc(12px * var(--_scale, 1));
    display: flex;
    flex-direction: column;
    min-height: 100%;
    padding: var(--_gap);
  }

  /* What stands inside takes the scale by its tokens; here the tokens have their values already. */
  :host([wall]) .base {
    --om-font-scale: var(--_scale, 1);
    --om-control-size: calc(36px * var(--_scale, 1));
    --_control-size: calc(36px * var(--_scale, 1));
    --_font-scale: var(--_scale, 1);
    --_font-xs: calc(12px * var(--_scale, 1));
    --_font-s: calc(14px * var(--_scale, 1));
    --_font-m: calc(16px * var(--_scale, 1));
    --_font-l: calc(20px * var(--_scale, 1));
    --_font-xl: calc(28px * var(--_scale, 1));
    --_font-xxl: calc(40px * var(--_scale, 1));
    font-size: var(--_font-s);
  }

  :host([form='wall']) .base {
    height: 100%;
    padding: calc(16px * var(--_scale, 1));
  }

  .alone {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: 320px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
  }

  .mistake {
    overflow-wrap: anywhere;
  }

  .state code {
    padding: 2px 8px;
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  /* One line where it has room: English tabs are longer. */
  .head {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    margin-bottom: var(--_gap);
  }

  .head > * {
    flex: none;
  }

  .titles {
    margin-right: calc(2 * var(--_gap));
  }

  .titles h2,
  .titles p {
    margin: 0;
  }

  .titles h2 {
    font-size: var(--_font-l);
    font-weight: 600;
    line-height: 1.25;
  }

  .quiet {
    color: var(--_color-text-quiet);
  }

  .titles .quiet,
  .about {
    font-size: var(--_font-xs);
  }

  .tabs {
    display: flex;
    max-width: 100%;
    overflow-x: auto;
  }

  .tabs button {
    flex: none;
    min-height: var(--_control-size);
    margin: 0;
    padding: 0 calc(12px * var(--_scale, 1));
    border: 0;
    border-bottom: 2px solid transparent;
    background: none;
    color: var(--_color-text-quiet);
    font: inherit;
    cursor: pointer;
  }

  .tabs button:hover {
    color: var(--_color-text);
  }

  .tabs button:focus {
    outline-offset: -2px;
  }

  .tabs [aria-selected='true'] {
    border-color: var(--_color-accent);
    color: var(--_color-text);
    font-weight: 600;
  }

  .head > .about {
    display: flex;
    flex: 1 0 auto;
    align-items: center;
    justify-content: flex-end;
    white-space: nowrap;
  }

  .about > * {
    margin-left: 12px;
  }

  .year,
  .clock {
    font-variant-numeric: tabular-nums;
  }

  .clock {
    color: var(--_color-text-quiet);
  }

  .time {
    margin-left: 4px;
    color: var(--_color-text);
    font-weight: 600;
  }

  .tools {
    display: flex;
    align-items: center;
    margin-left: auto;
    padding-left: var(--_gap);
  }

  .tools > * + * {
    margin-left: 8px;
  }

  .rotation {
    padding: 0 12px;
    white-space: nowrap;
  }

  .rotation.held .icon {
    opacity: 0.5;
  }

  .still {
    font-size: var(--_font-xs);
  }

  .page {
    display: grid;
    flex: 1;
    grid-template-areas: var(--_areas);
    grid-template-columns: var(--_columns);
    grid-template-rows: var(--_rows);
    grid-gap: var(--_gap);
    min-height: 0;
  }

  .page[hidden] {
    display: none;
  }

  .cell {
    grid-area: var(--_area);
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
  }

  /* The row gives the height, not the part. */
  .cell.sized {
    height: 0;
    min-height: 100%;
  }

  .cell > * {
    flex: 1;
    min-height: 0;
  }

  .cell-map {
    --om-map-min-height: 240px;
  }

  /* These bring their own panels, or are words on the ground. */
  .cell-cards,
  .cell-figures,
  .cell-heading {
    overflow: visible;
    border: 0;
    border-radius: 0;
    background: none;
  }

  .cell-ticker {
    padding: 0 12px;
  }

  /* The map beside them says whence the figures are. */
  .cell-cards om-indicator-cards::part(credits) {
    display: none;
  }

  /* The clock chooses the year, the ranking is the table, and the map is larger without another of each. */
  .ranked om-poverty-map.timed::part(choosers) {
    display: none;
  }

  :host([wall]) .titles h2 {
    font-size: var(--_font-xl);
  }

  :host([wall]) .about {
    font-size: var(--_font-s);
  }

  :host([form='pairs']) .page {
    grid-template-areas: none;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-template-rows: none;
  }

  :host([form='pairs']) .cell {
    grid-area: auto;
  }

  :host([form='pairs']) .cell,
  :host([form='column']) .cell {
    height: auto;
    min-height: 0;
  }

  :host([form='pairs']) .cell-map,
  :host([form='pairs']) .cell-cards,
  :host([form='pairs']) .cell-figures,
  :host([form='pairs']) .cell-heading,
  :host([form='pairs']) .cell-ticker {
    grid-column: 1 / -1;
  }

  :host([form='column']) .page {
    display: block;
  }

  :host([form='column']) .page[hidden] {
    display: none;
  }

  :host([form='column']) .cell + .cell {
    margin-top: var(--_gap);
  }

  :host([form='column']) .cell-map,
  :host([form='pairs']) .cell-map {
    height: 600px;
  }

  :host([form='column']) .cell-ranking,
  :host([form='pairs']) .cell-ranking {
    max-height: 520px;
  }

  :host([form='column']) .base,
  :host([form='pairs']) .head {
    --_gap: 8px;
  }

  :host([form='column']) .titles {
    flex: 1 1 100%;
  }

  :host([form='column']) .tabs {
    flex: 1 1 100%;
    order: 1;
  }

  :host([form='column']) .head > .about {
    flex: 1 1 0;
    flex-wrap: wrap;
    justify-content: flex-start;
    margin-left: -12px;
  }

  :host([form='column']) .clock,
  :host([form='column']) .rotation span {
    display: none;
  }

  :host([form='column']) .rotation .icon {
    margin: 0;
  }

  @media (pointer: coarse) {
    .tabs button {
      min-height: max(44px, var(--_control-size));
    }
  }
`;
