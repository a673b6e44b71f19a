// How <om-code-sheet> looks: a form, and codes in a grid that a pair of scissors can follow.
import { css } from 'lit';

export const codeSheetStyles = css`
  :host {
    display: block;
    padding: 16px;
    background: var(--_color-surface-raised);
  }

  :host([printing]) {
    padding: 0;
    color: #000 !important;
    background: #fff;
  }

  h2 {
    margin: 0 0 8px;
    font-size: var(--_font-l);
    font-weight: 600;
    line-height: 1.25;
  }

  p {
    margin: 0 0 8px;
  }

  .quiet {
    color: var(--_color-text-quiet);
  }

  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0 -8px 8px;
  }

  form > *,
  form > .button {
    margin: 4px 8px;
  }

  select {
    min-height: var(--_control-size);
    padding: 4px 8px;
    font: inherit;
    color: inherit;
    background: var(--_color-surface-raised);
    border: 1px solid var(--_color-text-quiet);
    border-radius: var(--_radius);
  }

  .check {
    display: inline-flex;
    align-items: center;
    min-height: var(--_control-size);
  }

  .check input {
    width: 16px;
    height: 16px;
    margin: 0 6px 0 0;
  }

  .fault {
    color: var(--_color-negative);
  }

  .sheet {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    flex-direction: column;
    align-items: center;
    width: 33.33%;
    min-width: 180px;
    padding: 12px;
    border: 1px dashed var(--_color-border);
    break-inside: avoid;
    text-align: center;
  }

  @media screen and (max-width: 600px) {
    li {
      width: 50%;
      min-width: 0;
    }
  }

  :host([printing]) li {
    width: 62mm;
    min-width: 0;
    padding: 4mm;
    border-color: #999;
  }

  :host([printing]) .quiet {
    color: #444;
    font-size: 11px;
  }

  .code {
    width: 40mm;
    height: 40mm;
  }

  @media print {
    form,
    .progress,
    .fault {
      display: none;
    }
  }
`;
