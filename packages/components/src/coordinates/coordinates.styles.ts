// How the readout looks: one quiet line above the attribution, two on a phone, and a cross where the middle is read.
import { css } from 'lit';

export const coordinatesStyles = css`
  :host {
    display: block;
    width: max-content;
    max-width: 100%;
    margin-left: auto;
  }

  :host([slot='bottom-end']) {
    margin-top: 8px;
  }

  .box {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-left: 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
    font-size: var(--_font-s);
  }

  .of {
    flex: none;
    margin-right: 8px;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .text {
    flex: 1 1 auto;
    min-width: 0;
    margin-right: 4px;
    font-variant-numeric: tabular-nums;
    user-select: all;
    overflow-wrap: anywhere;
  }

  .choice {
    min-height: var(--_control-size);
    max-width: 100%;
    padding: 0 4px;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_color-text);
    font: inherit;
  }

  .choice option {
    background: var(--_color-surface-raised);
  }

  .title {
    margin-left: 4px;
    font-size: var(--_font-m);
    font-weight: 600;
  }

  .copy {
    padding: 0 8px;
    border-color: transparent;
    background: transparent;
  }

  .told {
    flex: 1 0 100%;
    margin: 0 8px 4px 0;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  /* Its form and the button below it. */
  :host([slot='bottom']:not([folded])) .box {
    display: grid;
    grid-template-columns: auto 1fr auto;
  }

  :host([slot='bottom']) .icon-button {
    grid-row: 1;
    grid-column: 3;
  }

  :host([slot='bottom']) .choice {
    grid-column: 1 / 3;
    margin-left: -4px;
  }

  :host([slot='bottom']) .told {
    grid-column: 1 / 4;
  }

  :host([folded]) .box {
    padding: 4px 4px 4px 8px;
  }

  :host([slot='bottom-start'][folded]) .box {
    padding: 0 0 0 4px;
  }

  /* The overlay of the map is the box that it stands in. */
  .cross {
    position: absolute;
    top: var(--_y, 0);
    left: var(--_x, 0);
    width: 21px;
    height: 21px;
    margin: -10.5px 0 0 -10.5px;
    background:
      linear-gradient(var(--_color-text), var(--_color-text)) center / 1px 100% no-repeat,
      linear-gradient(var(--_color-text), var(--_color-text)) center / 100% 1px no-repeat,
      linear-gradient(var(--_color-surface-raised), var(--_color-surface-raised)) center / 3px 100% no-repeat,
      linear-gradient(var(--_color-surface-raised), var(--_color-surface-raised)) center / 100% 3px no-repeat;
    pointer-events: none;
  }

  @media (pointer: coarse) {
    .choice {
      min-height: max(44px, var(--_control-size));
    }
  }
`;
