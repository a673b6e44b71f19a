// How the form for masked fields looks.
import { css } from 'lit';

export const revealFormStyles = css`
  .reveal {
    padding: 12px;
    background: var(--_color-surface);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
  }

  fieldset {
    margin: 0 0 8px;
    padding: 0;
    border: 0;
  }

  legend,
  .reveal > label {
    padding: 0;
    font-weight: 600;
  }

  .check {
    display: inline-flex;
    align-items: center;
    min-height: var(--_control-size);
    margin-right: 16px;
  }

  .check input {
    width: 16px;
    height: 16px;
    margin: 0 6px 0 0;
  }

  textarea {
    display: block;
    width: 100%;
    margin: 4px 0;
    padding: 6px 8px;
    background: var(--_color-surface-raised);
    border: 1px solid var(--_color-text-quiet);
    border-radius: var(--_radius);
    resize: vertical;
  }

  .reveal .quiet {
    font-size: var(--_font-xs);
  }

  .fault {
    min-height: 1.5em;
    color: var(--_color-negative);
  }

  .fault .icon {
    margin-right: 4px;
  }

  .buttons .button {
    margin-right: 8px;
  }

  .reveal-notice {
    display: flex;
    align-items: center;
    padding: 8px 12px;
    color: var(--_color-warning);
    background: var(--_color-warning-soft);
    border-radius: var(--_radius-large);
  }

  .reveal-notice .button {
    margin-left: 12px;
  }

  @media (pointer: coarse) {
    .check {
      min-height: max(44px, var(--_control-size));
    }
  }
`;
