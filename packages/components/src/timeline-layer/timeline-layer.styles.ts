// How <om-timeline-layer> looks: the axis in the bottom row of a map, legend and title over the map where it stands alone.
import { css } from 'lit';

export const timelineLayerStyles = css`
  :host {
    display: block;
    pointer-events: none !important;
  }

  .base {
    position: relative;
  }

  om-legend,
  om-time-axis,
  .title,
  .notice {
    pointer-events: auto;
  }

  /* Out of the flow, so that the map keeps clear of the axis alone: there is room beside a legend. */
  om-legend {
    position: absolute;
    bottom: 100%;
    left: 0;
    margin-bottom: 8px;
  }

  :host([narrow]) om-legend {
    position: static;
    display: block;
  }

  /* The map's overlay is the box that it stands in. */
  .title {
    position: absolute;
    top: var(--_gap, 12px);
    left: var(--_gap, 12px);
    max-width: min(640px, calc(100% - 96px));
    padding: 12px 16px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .title h2,
  .title p {
    margin: 0;
  }

  .title h2 {
    font-size: var(--_font-l);
    font-weight: 600;
    line-height: 1.25;
  }

  .title .quiet {
    margin-top: 4px;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  :host([narrow]) .title {
    padding: 8px 12px;
  }

  :host([narrow]) .title h2 {
    font-size: var(--_font-m);
  }

  .notice {
    max-width: 640px;
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }
`;
