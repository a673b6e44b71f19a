// How <om-map> looks: the drawn map below, and rows of panels above it that let the pointer through.
import { css } from 'lit';

export const mapStyles = css`
  :host {
    display: block;
    position: relative;
    width: 100%;
    height: 100%;
    min-height: var(--om-map-min-height, 320px);
    --_gap: 12px;
    --_panel-width: 0px;
  }

  :host([has-panel]:not([narrow])) {
    --_panel-width: var(--om-map-panel-width, min(440px, 40%));
  }

  :host([narrow]) {
    --_gap: 8px;
  }

  .base {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    overflow: hidden;
    background: var(--_color-map-land);
    border-radius: inherit;
    isolation: isolate;
  }

  .base-waiting {
    visibility: hidden;
  }

  .base-waiting .overlay {
    display: none;
  }

  .viewport {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    touch-action: none;
    background: var(--_color-map-land);
    /* Elements inside draw between the map and the panels, at the same level. */
    z-index: -1;
  }

  .viewport:focus {
    outline-offset: -4px;
  }

  .viewport canvas {
    display: block;
  }

  .marker {
    position: absolute;
    top: 0;
    left: 0;
    width: 18px;
    height: 18px;
    margin: -9px 0 0 -9px;
    border: 3px solid #ffffff;
    border-radius: 50%;
    background: var(--_color-accent);
    box-shadow: var(--_shadow-lifted);
    transform: translate(var(--_x, 0), var(--_y, 0));
    pointer-events: none;
  }

  .marker[hidden] {
    display: none;
  }

  .overlay {
    position: absolute;
    top: 0;
    right: var(--_panel-width);
    bottom: 0;
    left: 0;
    display: flex;
    flex-direction: column;
    padding: var(--_gap) var(--_gap) 0;
    pointer-events: none;
  }

  .row {
    display: flex;
    flex: none;
    justify-content: space-between;
    align-items: flex-start;
  }

  /* In a low map the words over it scroll rather than cover one another. */
  .row-top {
    flex: 0 1 auto;
    min-height: 96px;
  }

  .row-top > .cell:first-child {
    display: flex;
    flex-direction: column;
    max-height: 100%;
  }

  .row-bottom {
    align-items: flex-end;
    min-height: 0;
  }

  .cell {
    min-width: 0;
  }

  .cell > ::slotted(*),
  .buttons,
  .locate,
  .attribution > * {
    pointer-events: auto;
  }

  /* A card at the right that leaves no room for what stands at the left goes below it. */
  :host([narrow]) .row-bottom {
    flex-wrap: wrap;
  }

  :host([narrow]) .row-bottom > .cell:first-child {
    flex: 1 1 180px;
  }

  /* A card in it that has no room scrolls, and reaches down beside the legend. */
  .cell-end {
    display: flex;
    flex: none;
    flex-direction: column;
    max-height: calc(100% + var(--_end-room, 0px));
    margin-left: var(--_gap);
  }

  /* An element below them may be wider. */
  .cell-end > .buttons {
    flex: none;
    width: max-content;
    margin-left: auto;
  }

  .cell-wide > ::slotted(*) {
    margin-top: var(--_gap);
  }

  .spring {
    flex: 1 1 0;
    min-height: var(--_gap);
  }

  .group {
    display: flex;
    flex-direction: column;
    margin-bottom: 8px;
    overflow: hidden;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .group .icon-button {
    border: 0;
    border-radius: 0;
    background: transparent;
  }

  .group .icon-button + .icon-button {
    border-top: 1px solid var(--_color-border);
  }

  .group .icon-button:focus {
    outline-offset: -3px;
  }

  .locate-place {
    position: absolute;
    top: var(--_gap);
    right: calc(var(--_gap) + var(--_control-size) + 12px);
    width: min(300px, calc(100% - 2 * var(--_gap) - var(--_control-size) - 12px));
    z-index: 2;
  }

  .locate {
    padding: 12px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-lifted);
  }

  .locate-label {
    display: block;
    margin-bottom: 4px;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  .locate input {
    width: 100%;
    height: var(--_control-size);
    padding: 0 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
  }

  .locate-actions {
    display: flex;
    flex-wrap: wrap;
    margin-top: 8px;
  }

  .locate-actions .button {
    margin-right: 8px;
  }

  .locate-note {
    margin: 8px 0 0;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  .locate-result {
    white-space: pre-line;
    font-variant-numeric: tabular-nums;
  }

  .locate-note:empty {
    display: none;
  }

  .locate-places {
    max-height: 240px;
    margin: 8px 0 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }

  .locate-places button {
    display: block;
    width: 100%;
    padding: 6px 8px;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_color-text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .locate-places button:hover,
  .locate-places button:focus {
    background: var(--_color-accent-soft);
  }

  .locate-places span {
    display: block;
  }

  .quiet {
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  .row-last {
    align-items: flex-end;
    margin: 4px calc(-1 * var(--_gap)) 0;
    padding: 0 var(--_gap) 4px;
    font-size: var(--_font-xs);
    line-height: 1.5;
  }

  .scale {
    display: flex;
    flex: none;
    align-items: flex-end;
    margin-right: 12px;
    color: var(--_color-text);
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    white-space: nowrap;
  }

  .scale::before {
    content: '';
    width: var(--_scale-width, 0);
    height: 6px;
    margin: 0 6px 5px 0;
    border: 1px solid var(--_color-text-quiet);
    border-top: 0;
  }

  .scale-none {
    visibility: hidden;
  }

  .attribution {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    padding: 1px 6px;
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
    color: var(--_color-text-quiet);
    text-align: end;
  }

  .attribution > * + * {
    margin-left: 8px;
  }

  .attribution > .sources {
    min-width: 0;
  }

  :host([narrow]) .attribution {
    flex-wrap: nowrap;
    min-width: 0;
    padding: 0 4px;
  }

  :host([narrow]) .row-last {
    padding-bottom: 2px;
    font-size: calc(11px * var(--_font-scale));
  }

  :host([narrow]) .sources {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .ol-dragzoom {
    border: 2px solid var(--_color-accent);
  }

  .synthetic,
  .refusal {
    padding: 0 6px;
    border-radius: var(--_radius);
    background: var(--_color-warning-soft);
    color: var(--_color-warning);
    white-space: nowrap;
  }

  .refusal {
    white-space: normal;
  }

  .panel {
    position: absolute;
    top: var(--_gap);
    right: var(--_gap);
    bottom: var(--_gap);
    width: calc(var(--_panel-width) - var(--_gap));
    overflow: auto;
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-lifted);
  }

  :host(:not([has-panel])) .panel {
    display: none;
  }

  :host([narrow]) .panel {
    top: auto;
    right: 0;
    bottom: 0;
    left: 0;
    width: auto;
    max-height: 65%;
    z-index: 3;
    border-radius: var(--_radius-large) var(--_radius-large) 0 0;
  }
`;
