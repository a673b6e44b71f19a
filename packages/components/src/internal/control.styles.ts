// Buttons, fields and tags as every element draws them; goes after `tokens`.
import { css } from 'lit';

export const controlStyles = css`
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }

  .button,
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: var(--_control-size);
    min-height: var(--_control-size);
    margin: 0;
    padding: 4px 12px;
    color: var(--_color-text);
    background: var(--_color-surface-raised);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: background-color 150ms ease-out;
  }

  a.button {
    text-decoration: none;
  }

  .button:hover,
  .icon-button:hover {
    background: var(--_color-accent-soft);
  }

  .button[disabled] {
    color: var(--_color-text-quiet);
    background: var(--_color-surface);
    cursor: default;
  }

  .button .icon {
    margin-right: 6px;
  }

  .icon-button {
    padding: 0;
    font-size: var(--_font-l);
  }

  .button-primary,
  .button-primary:hover {
    color: var(--_color-accent-text);
    background: var(--_color-accent);
    border-color: transparent;
    font-weight: 600;
  }

  .button-plain {
    background: transparent;
    border-color: transparent;
  }

  .tag {
    display: inline-block;
    padding: 0 8px;
    font-size: var(--_font-xs);
    line-height: calc(20px * var(--_font-scale));
    border-radius: var(--_radius);
    white-space: nowrap;
  }

  .tag-synthetic {
    color: var(--_color-warning);
    background: var(--_color-warning-soft);
  }

  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    vertical-align: -0.25em;
  }

  @media (pointer: coarse) {
    .button,
    .icon-button {
      min-width: max(44px, var(--_control-size));
      min-height: max(44px, var(--_control-size));
    }
  }

  /* Where the system sets the colours, what is chosen has a frame instead of its own. */
  @media (forced-colors: active) {
    [aria-pressed='true']:not(:focus),
    [aria-selected='true']:not(:focus),
    tr[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
