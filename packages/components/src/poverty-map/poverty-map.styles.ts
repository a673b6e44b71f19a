// How <om-poverty-map> looks: cards over the map, a floating card, and their phone forms.
import { css } from 'lit';
import { keysStyles } from './keys.styles.js';
import { pointLegendStyles } from '../figures/point-legend.js';
import { controlStyles } from '../internal/control.styles.js';
import { stateStyles } from '../internal/state-view.js';
import { tokens } from '../styles/tokens.js';
import { regionCardStyles } from './region-card.styles.js';
import { titleCardStyles } from './title-card.styles.js';

const ownStyles = css`
  ${keysStyles}

  :host {
    display: block;
    position: relative;
    width: 100%;
    height: 100%;
    min-height: var(--om-map-min-height, 320px);
  }

  .base {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }

  .head {
    display: flex;
    flex-direction: column;
    min-height: 0;
    max-width: calc(640px * var(--_font-scale));
  }

  .title-card {
    min-height: 0;
    overflow-y: auto;
  }

  .title-card .state-loading {
    width: 280px;
    max-width: 100%;
  }

  .title-card {
    padding: 12px 16px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .note {
    margin: 8px 0 0;
    color: var(--_color-text-quiet);
  }

  .listed {
    display: flex;
    flex-wrap: wrap;
    max-height: 40vh;
    margin: 8px 0 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }

  .listed li {
    margin: 0 8px 8px 0;
  }

  .village {
    font-variant-numeric: tabular-nums;
  }

  .state-back {
    margin: 0;
    text-align: center;
  }

  .foot {
    display: flex;
    align-items: flex-end;
  }

  /* On a phone a card beside the legend would leave room for neither. */
  :host([narrow]) .foot {
    flex-direction: column-reverse;
    align-items: stretch;
  }

  :host([narrow]) .foot > slot::slotted(*) {
    width: auto;
    margin-bottom: 8px;
  }

  om-legend {
    max-width: calc(380px * var(--_font-scale));
  }

  :host([narrow]) om-legend {
    flex: 1;
    max-width: none;
  }

  .quiet {
    color: var(--_color-text-quiet);
  }

  .positive {
    color: var(--_color-positive);
  }

  .panel-content {
    display: block;
    min-height: 100%;
  }

  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 4px 4px 4px 16px;
  }

  .panel-head .icon-button {
    border-color: transparent;
  }

  .progress {
    position: absolute;
    top: 0;
    right: 0;
    left: 0;
    height: 3px;
    background: var(--_color-accent);
    transform-origin: left;
    animation: progress 1.2s ease-out infinite;
  }

  @keyframes progress {
    from {
      transform: scaleX(0);
      opacity: 1;
    }
    to {
      transform: scaleX(1);
      opacity: 0;
    }
  }

  :host([wide]) .head {
    max-width: 800px;
  }

  :host([wide]) .title {
    font-size: var(--_font-xl);
  }

  :host([wide]) .summary {
    font-size: var(--_font-m);
  }

  /* A wall is read from afar. */
  :host([wide]) om-legend,
  :host([wide]) om-region-table {
    --om-font-scale: calc(var(--_font-scale) * 1.15);
  }

  :host([wide]) .card {
    max-width: 340px;
    font-size: var(--_font-m);
  }

  :host([narrow]) .title-card {
    padding: 8px 12px;
  }

  :host([narrow]) .title {
    font-size: var(--_font-m);
  }

  :host([narrow]) .card {
    top: auto;
    right: 8px;
    bottom: 32px;
    left: 8px;
    max-width: none;
    transform: none;
    z-index: 3;
  }

  :host([narrow]) .card-indicator {
    display: none;
  }

  :host([narrow]) .card-value,
  :host([narrow]) .card-change {
    display: inline-block;
    margin-right: 8px;
  }

  :host([narrow]) .besides {
    flex-wrap: wrap;
    margin-top: 2px;
    white-space: nowrap;
  }

  :host([narrow]) .besides > div {
    display: flex;
    align-items: baseline;
  }

  :host([narrow]) .besides > div {
    margin: 0 16px 0 0;
  }

  :host([narrow]) .besides dt {
    margin-right: 6px;
  }
`;

/** All that the element's shadow root needs, in the order of its layers. */
export const povertyMapStyles = [
  tokens,
  controlStyles,
  stateStyles,
  titleCardStyles,
  regionCardStyles,
  pointLegendStyles,
  ownStyles,
];
