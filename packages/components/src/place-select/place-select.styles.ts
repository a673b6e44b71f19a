// How <om-place-select> looks inside its card, and inside another panel.
import { css } from 'lit';

export const placeSelectStyles = css`
  :host([embedded]) {
    width: auto;
  }

  :host([embedded]) .panel {
    max-height: none;
    border: 0;
    background: none;
    box-shadow: none;
  }

  :host([embedded]) .body {
    padding: 0;
    overflow: visible;
  }

  :host([embedded]) .entry {
    padding: 8px 0;
  }

  /* Text and ground change together: half-way one could not be read on the other. */
  .tools .button {
    padding: 4px 10px;
    transition: none;
  }

  .steps .button {
    padding: 4px 8px;
  }

  .combination {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .combination legend {
    padding: 0;
    margin-bottom: 4px;
  }

  .meters,
  .level,
  .region,
  .upload,
  .own {
    margin-bottom: 8px;
  }

  .file:focus-within {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .vertex {
    margin-bottom: 4px;
    font-variant-numeric: tabular-nums;
  }

  .meters .field {
    flex: 0 1 120px;
    font-variant-numeric: tabular-nums;
  }

  .selected {
    margin-bottom: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--_color-border);
  }

  h3 {
    margin: 0 0 4px;
    font-size: var(--_font-s);
    font-weight: 600;
  }

  .selected p {
    margin-bottom: 4px;
    overflow-wrap: anywhere;
  }

  /* On a phone the map is what is drawn on: only what the drawing needs stays. */
  @media (max-width: 480px) {
    .busy .choice-of-tool .button[aria-pressed='false'],
    .drawing .combination,
    .drawing .selected,
    .drawing [data-edit],
    .drawing #keys-hint {
      display: none;
    }
  }

  .value {
    font-size: var(--_font-l);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
