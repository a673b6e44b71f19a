// How the list of layers looks: a row a layer, with its handle, name, arrows and opacity.
import { css } from 'lit';

export const layerListStyles = css`
  :host {
    width: 300px;
  }

  :host([folded]) {
    width: max-content;
    margin-inline-start: auto;
  }

  .panel {
    max-height: min(420px, 44vh);
  }

  .layers {
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }

  .layer {
    display: grid;
    grid-template-columns: auto 1fr auto auto;
    align-items: center;
    column-gap: 4px;
    padding: 2px 0;
    border-top: 1px solid var(--_color-border);
    background: var(--_color-surface-raised);
  }

  .layer[data-dragged] {
    background: var(--_color-accent-soft);
  }

  .handle {
    display: inline-flex;
    align-items: center;
    align-self: stretch;
    width: 24px;
    color: var(--_color-text-quiet);
    cursor: grab;
    touch-action: none;
  }

  .layer[data-dragged] .handle {
    cursor: grabbing;
  }

  .handle[data-fixed] {
    visibility: hidden;
  }

  .shown {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    min-height: 32px;
    overflow-wrap: anywhere;
  }

  .layer .icon-button {
    min-width: 32px;
    min-height: 32px;
    border-color: transparent;
    background: transparent;
    font-size: var(--_font-m);
  }

  .layer .icon-button[disabled] {
    color: var(--_color-border);
    cursor: default;
  }

  .opacity {
    display: flex;
    grid-column: 2 / -1;
    align-items: center;
    gap: 8px;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .opacity input {
    flex: 1;
    min-width: 0;
  }

  .opacity output {
    width: 3.5em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  @media (pointer: coarse) {
    .shown,
    .opacity {
      min-height: 44px;
    }

    .handle {
      width: 36px;
    }
  }
`;
