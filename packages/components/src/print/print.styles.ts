// How <om-print> looks: the page as it will be, the fields of the sheet, the buttons at its foot.
import { css } from 'lit';

export const printStyles = css`
  :host {
    display: block;
    max-width: 100%;
  }

  .base {
    display: flex;
    flex-direction: column;
    padding: 4px 16px 16px;
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
  }

  .head,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .head {
    min-height: var(--_control-size);
    margin-bottom: 8px;
  }

  .head h2 {
    flex: 1;
    margin: 0;
    font-size: var(--_font-m);
    font-weight: 600;
  }

  .page {
    position: relative;
    display: flex;
    justify-content: center;
    padding: 12px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }

  .preview {
    display: block;
    width: 100%;
    height: auto;
    background: #ffffff;
    box-shadow: var(--_shadow-lifted);
  }

  .portrait .preview {
    width: 62%;
  }

  .scale-line {
    display: flex;
    align-items: center;
    margin: 4px 0;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
    font-variant-numeric: tabular-nums;
  }

  .scale-line span {
    flex: 1;
  }

  .field-row {
    display: flex;
    align-items: center;
    margin-bottom: 8px;
  }

  .field-row > span {
    flex: 0 0 6em;
    padding-right: 8px;
  }

  .field,
  .choice {
    flex: 1;
    width: 100%;
    min-width: 0;
    min-height: var(--_control-size);
    padding: 4px 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
  }

  .field::placeholder {
    color: var(--_color-text-quiet);
    opacity: 1;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    margin: 0 0 8px;
    padding: 0;
    border: 0;
  }

  fieldset legend {
    padding: 0;
  }

  .check {
    display: inline-flex;
    align-items: center;
    min-height: var(--_control-size);
    margin-right: 16px;
  }

  .check input {
    width: 18px;
    height: 18px;
    margin: 0 6px 0 0;
  }

  .tools .button {
    margin: 0 8px 8px 0;
  }

  .tools progress {
    flex: 1;
    min-width: 80px;
    margin-right: 8px;
  }

  .tools span {
    margin-right: 8px;
    font-variant-numeric: tabular-nums;
  }

  /* The buttons stay in sight while a panel scrolls. */
  .foot {
    position: sticky;
    bottom: 0;
    padding: 8px 0 0;
    border-top: 1px solid var(--_color-border);
    background: var(--_color-surface-raised);
  }

  .foot p {
    margin: 0 0 8px;
  }

  .quiet {
    margin: 0;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .problem {
    margin: 0 0 8px;
    color: var(--_color-negative);
  }

  .problem:empty {
    margin: 0;
  }

  .notice {
    margin-bottom: 8px;
    padding: 8px 12px 0;
    border-radius: var(--_radius);
    background: var(--_color-warning-soft);
  }

  .notice p {
    margin: 0 0 8px;
    color: var(--_color-warning);
  }

  @media (pointer: coarse) {
    .field,
    .choice,
    .fields input:not([type='checkbox']):not([type='radio']) {
      min-height: max(44px, var(--_control-size));
    }
  }
`;
