// How <om-chart> looks; the paints of its pictures are classes, so that they follow the scheme and forced colours.
import { css, unsafeCSS } from 'lit';
import { chartHues } from '@onemap/core';

const declarations = (scheme: 'light' | 'dark') =>
  unsafeCSS(
    chartHues[scheme]
      .map(({ fill, ink, on }, index) => {
        const name = `hue-${index + 1}`;
        return `--_${name}: var(--om-chart-${name}, ${fill}); --_${name}-ink: var(--om-chart-${name}-ink, ${ink}); --_${name}-on: ${on};`;
      })
      .join('\n'),
  );

const hueRules = unsafeCSS(
  [1, 2, 3, 4]
    .map(
      (hue) =>
        `.fill-hue-${hue} { fill: var(--_hue-${hue}); } .fill-hue-${hue}-ink { fill: var(--_hue-${hue}-ink); } ` +
        `.fill-hue-${hue}-on { fill: var(--_hue-${hue}-on); } .stroke-hue-${hue}-ink { stroke: var(--_hue-${hue}-ink); } ` +
        `.fill-hue-${hue}-soft { fill: var(--_hue-${hue}); fill-opacity: 0.35; } ` +
        `.fill-hue-${hue}-striped { fill: url(#hue-${hue}-striped); }`,
    )
    .join('\n'),
);

export const chartStyles = css`
  :host {
    display: block;
    position: relative;
    background: var(--_color-surface-raised);
    ${declarations('light')}
  }

  :host([scheme='dark']) {
    ${declarations('dark')}
  }

  .base {
    margin: 0;
    padding: 16px;
  }

  h2 {
    margin: 0;
    font-size: var(--_font-m);
    font-weight: 600;
    line-height: 1.25;
  }

  .subtitle,
  .note,
  .foot {
    margin: 4px 0 0;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .subtitle {
    margin-bottom: 12px;
  }

  .stage {
    position: relative;
  }

  .picture {
    display: block;
    overflow: visible;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
  }

  .front {
    pointer-events: none;
  }

  .front .fill-text,
  .front .fill-quiet {
    paint-order: stroke;
    stroke: var(--_color-surface-raised);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .bold {
    font-weight: 600;
  }

  .mark:focus {
    outline: none;
  }

  .mark[role='button'] {
    cursor: pointer;
  }

  .box {
    fill: transparent;
  }

  .mark:hover .box,
  .mark.hovered .box {
    fill: var(--_color-accent-soft);
    fill-opacity: 0.55;
  }

  .mark.selected .box {
    fill: var(--_color-accent-soft);
    fill-opacity: 0.6;
    stroke: var(--_color-accent);
    stroke-width: 1.5;
  }

  .mark:focus-visible .box {
    stroke: var(--_color-focus);
    stroke-width: 2;
    stroke-dasharray: none;
  }

  .mark:focus .box {
    stroke: var(--_color-focus);
    stroke-width: 2;
  }

  .mark:focus path {
    stroke: var(--_color-focus);
    stroke-width: 3px;
  }

  .fill-none {
    fill: none;
  }
  .fill-text {
    fill: var(--_color-text);
  }
  .fill-quiet {
    fill: var(--_color-text-quiet);
  }
  .fill-surface {
    fill: var(--_color-surface-raised);
  }
  .fill-accent {
    fill: var(--_color-accent);
  }
  .fill-positive {
    fill: var(--_color-positive);
  }
  .fill-negative {
    fill: var(--_color-negative);
  }
  .fill-context {
    fill: var(--_color-border);
  }
  .fill-grid {
    fill: var(--_color-border);
  }
  .fill-axis {
    fill: var(--_color-text-quiet);
  }
  .fill-missing {
    fill: url(#missing);
  }
  .fill-suppressed {
    fill: url(#suppressed);
  }
  .stroke-text {
    stroke: var(--_color-text);
  }
  .stroke-quiet {
    stroke: var(--_color-text-quiet);
  }
  .stroke-surface {
    stroke: var(--_color-surface-raised);
  }
  .stroke-accent {
    stroke: var(--_color-accent);
  }
  .stroke-grid {
    stroke: var(--_color-border);
  }
  .stroke-axis {
    stroke: var(--_color-text-quiet);
  }
  .stroke-context {
    stroke: var(--_color-text-quiet);
    stroke-opacity: 0.35;
  }
  ${hueRules}

  .tip {
    position: absolute;
    z-index: 1;
    top: 0;
    left: 0;
    max-width: 260px;
    padding: 4px 8px;
    color: var(--_color-text);
    background: var(--_color-surface-raised);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow-lifted);
    font-size: var(--_font-xs);
    font-variant-numeric: tabular-nums;
    pointer-events: none;
    transform: translate(var(--_tip-x), var(--_tip-y));
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 8px;
  }

  .foot > * {
    margin-right: 12px;
  }

  .source {
    flex: 1 1 auto;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .files {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    margin-top: 8px;
  }

  .files .button,
  .foot .button {
    margin-right: 0;
    margin-left: 4px;
    font-size: var(--_font-xs);
  }

  .scroller {
    max-height: 420px;
    margin-top: 8px;
    overflow: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_font-xs);
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding: 4px 0;
    color: var(--_color-text-quiet);
    text-align: start;
  }

  th,
  td {
    padding: 4px 8px;
    border-bottom: 1px solid var(--_color-border);
    text-align: end;
  }

  th:first-child {
    text-align: start;
  }

  th {
    font-weight: 400;
  }

  thead th {
    position: sticky;
    top: 0;
    color: var(--_color-text-quiet);
    background: var(--_color-surface-raised);
    font-weight: 600;
  }

  .quiet {
    color: var(--_color-text-quiet);
  }

  /* In a place of a given height the picture takes what the words leave; an open table takes the picture's room. */
  :host([fit]) .base {
    display: flex;
    flex-direction: column;
    height: 100%;
    padding: 12px 16px;
  }

  :host([fit]) {
    overflow: hidden;
  }

  :host([fit]) .base > * {
    flex: none;
  }

  :host([fit]) .base > .stage {
    flex: 1;
    min-height: 0;
    /* Words that a font makes wider than they were reckoned reach into the margin. */
    margin: 0 -16px;
    padding: 0 16px;
    overflow: hidden;
  }

  :host([fit]) .tip {
    left: 16px;
  }

  :host([fit]) .subtitle {
    margin-bottom: 8px;
  }

  :host([fit][table-open]) .base > .stage {
    flex: 0;
  }

  :host([fit][table-open]) .base > .scroller {
    flex: 1;
    max-height: none;
    min-height: 0;
  }

  :host([fit]) .foot {
    flex-wrap: nowrap;
    margin-top: 4px;
  }

  :host([fit]) .source {
    line-height: 1.25;
  }

  :host([fit]) .foot .button {
    flex: none;
    min-width: calc(var(--_control-size) - 8px);
    min-height: calc(var(--_control-size) - 8px);
    padding: 0;
    border-color: transparent;
    background: transparent;
    font-size: var(--_font-s);
  }

  :host([fit]) .foot .button .icon {
    margin: 0;
  }

  :host([fit]) .foot .label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    :host([fit]) .foot .button {
      min-width: 44px;
      min-height: 44px;
    }
  }

  /* The hues carry meaning and stay; words, grid and edges take the colours of the reader. */
  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
      --_color-text: CanvasText;
      --_color-text-quiet: CanvasText;
      --_color-surface-raised: Canvas;
      --_color-border: GrayText;
      --_color-accent: Highlight;
      --_color-accent-soft: Canvas;
      --_color-focus: Highlight;
      --_hue-1-ink: CanvasText;
      --_hue-2-ink: CanvasText;
      --_hue-3-ink: CanvasText;
      --_hue-4-ink: CanvasText;
    }

    .mark rect:not(.box) {
      stroke: CanvasText;
    }
  }
`;
