// How <om-terrain-view> looks: the picture fills the box, cards lie over it; on a phone they stand below.
import { css } from 'lit';
import { pointLegendStyles } from '../figures/point-legend.js';
import { regionCardStyles } from '../poverty-map/region-card.styles.js';
import { loadingStyles } from './loading.styles.js';

export const terrainViewStyles = css`
  ${regionCardStyles}
  ${pointLegendStyles}
  ${loadingStyles}

  :host {
    display: flex;
    flex-direction: column;
    position: relative;
    width: 100%;
    height: 100%;
    min-height: var(--om-map-min-height, 320px);
    background: var(--_color-surface);
  }

  .scene {
    position: relative;
    flex: 1 1 auto;
    min-height: 240px;
    overflow: hidden;
  }

  .picture,
  .keys {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }

  .keys:focus {
    outline-offset: -4px;
  }

  .keys:focus .cross {
    display: block;
  }

  .keys:focus:not(:focus-visible) .cross {
    display: none;
  }

  .cross {
    display: none;
    position: absolute;
    top: var(--_y, 50%);
    left: var(--_x, 50%);
    width: 24px;
    height: 24px;
    margin: -12px 0 0 -12px;
    border: 2px solid var(--_color-focus);
    border-radius: 50%;
    background: rgba(255, 255, 255, 0.3);
    pointer-events: none;
  }

  .maplibregl-map {
    overflow: hidden;
  }

  .maplibregl-canvas {
    position: absolute;
    top: 0;
    left: 0;
  }

  .maplibregl-canvas-container {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  .maplibregl-canvas-container:active {
    cursor: grabbing;
  }

  .maplibregl-control-container {
    display: none;
  }

  .head,
  .foot,
  .side {
    position: absolute;
    display: flex;
    z-index: 1;
    pointer-events: none;
  }

  .head > *,
  .foot > *,
  .side > * {
    pointer-events: auto;
  }

  .head {
    top: 12px;
    left: 12px;
    right: 72px;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
  }

  .foot {
    bottom: 12px;
    left: 12px;
    right: 72px;
    align-items: flex-end;
    gap: 8px;
  }

  .side {
    top: 12px;
    right: 12px;
    flex-direction: column;
    align-items: flex-end;
    gap: 8px;
  }

  .sheet {
    padding: 10px 14px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .title {
    max-width: calc(620px * var(--_font-scale));
  }

  h2 {
    margin: 0;
    font-size: var(--_font-m);
    font-weight: 600;
    line-height: 1.25;
  }

  .together {
    white-space: nowrap;
  }

  .title p {
    margin: 4px 0 0;
  }

  .quiet {
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .positive {
    color: var(--_color-positive);
  }

  .places {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  select {
    font: inherit;
    max-width: 12em;
  }

  .camera {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }

  .exaggeration {
    display: flex;
    flex-direction: column;
    white-space: nowrap;
  }

  .exaggeration input {
    width: 160px;
    min-height: 28px;
    margin: 0;
  }

  .help {
    margin: 2px 0 0;
    white-space: normal;
  }

  om-legend {
    flex: 0 1 auto;
    max-width: calc(264px * var(--_font-scale));
  }

  .card {
    position: static;
    transform: none;
    pointer-events: auto;
    max-width: 300px;
  }

  .card .close {
    border-color: transparent;
  }

  .credits {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 4px 12px;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .credits .more {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: auto;
  }

  om-region-table {
    flex: 0 1 auto;
    max-height: 45%;
    min-height: 120px;
    overflow: auto;
    border-top: 1px solid var(--_color-border);
  }

  .period {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 0 0 2px;
  }

  om-time-axis {
    flex: none;
  }

  .refused {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
  }

  .ways a {
    text-decoration: none;
  }

  ::slotted([slot='flat']) {
    flex: 1 1 320px;
    min-height: 320px;
  }

  :host([narrow]) {
    height: auto;
    min-height: 100%;
  }

  :host([narrow]) .scene {
    flex: 1 0 360px;
    min-height: 360px;
  }

  /* In a row below the land: in a column they would be higher than the picture. */
  :host([narrow]) .side {
    top: auto;
    right: 8px;
    bottom: 8px;
    left: 8px;
    align-items: stretch;
  }

  :host([narrow]) .camera {
    flex-direction: row;
    justify-content: space-between;
  }

  :host([narrow]) om-region-table {
    flex: none;
    max-height: none;
  }

  :host([narrow]) .below {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 8px 12px;
  }

  :host([narrow]) .head {
    right: 12px;
  }

  :host([narrow]) .below om-legend {
    max-width: none;
  }

  :host([narrow]) .exaggeration input {
    width: 100%;
  }

  /* A low picture has no room for both: the legend is back when the card is closed. */
  @media (max-height: 720px) {
    .foot.has-card {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .help {
      display: none;
    }

    .exaggeration input {
      min-height: 44px;
    }
  }
`;
