// How the overview looks: a small picture of the region with a frame, or a button to unfold it.
import { css } from 'lit';

export const overviewStyles = css`
  :host {
    display: block;
    width: max-content;
    margin-left: auto;
  }

  .box {
    position: relative;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
    overflow: hidden;
  }

  .fold {
    position: absolute;
    top: 0;
    right: 0;
    border-color: transparent;
    background: transparent;
  }

  :host([folded]) .fold {
    position: static;
    width: auto;
    padding: 0 8px;
    font-size: var(--_font-s);
  }

  .picture {
    display: block;
    touch-action: none;
    cursor: move;
  }

  .picture:focus {
    outline-offset: -3px;
  }

  svg.drawing {
    display: block;
    width: 168px;
    height: 132px;
  }

  .outline {
    fill: var(--_color-surface);
    stroke: var(--_color-text-quiet);
    stroke-width: 1;
  }

  .frame {
    fill: var(--_color-accent);
    fill-opacity: 0.18;
    stroke: var(--_color-accent);
    stroke-width: 2;
  }

  .box .state {
    width: 168px;
  }
`;
