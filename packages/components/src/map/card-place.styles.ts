// How a card stands in each place that a map has for it; goes after the card's own styles.
import { css } from 'lit';

export const cardPlaceStyles = css`
  :host([slot='top-end']) {
    display: flex;
    flex: 0 1 auto;
    flex-direction: column;
    min-height: calc(2 * var(--_control-size));
    margin: 0 0 8px auto;
  }

  :host([slot='top-end'][folded]) {
    flex: none;
    min-height: 0;
  }

  :host([slot='top-end']) .panel {
    min-height: 0;
  }

  :host([slot='bottom']),
  :host([slot='panel']) {
    width: auto;
  }

  /* The panel of the map is its frame. */
  :host([slot='panel']) .panel {
    max-height: none;
    border: 0;
    box-shadow: none;
  }

  /* Folded cards stand side by side in one row. */
  :host([slot='bottom'][folded]) {
    display: inline-block;
    width: max-content;
    margin: 0 8px 0 0;
    vertical-align: bottom;
  }

  /* Beside the legend of a low map. */
  :host([slot='bottom-start'][folded]) {
    width: max-content;
    flex: none;
    margin: 0 0 0 4px;
    white-space: nowrap;
  }

  :host([slot='bottom-start'][folded]) .head {
    gap: 0;
    padding: 0 0 0 8px;
  }

  :host([slot='bottom-start'][folded]) h2,
  :host([slot='bottom-start'][folded]) .title {
    font-size: var(--_font-s);
  }
`;
