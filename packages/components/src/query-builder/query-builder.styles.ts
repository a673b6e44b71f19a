// How <om-query-builder> looks: narrow enough for a panel of 320 px.
import { css } from 'lit';

export const queryBuilderStyles = css`
  /* What only a screen reader sees stays inside, or it would make the page longer. */
  :host {
    display: block;
    position: relative;
  }

  p {
    margin: 0 0 8px;
  }

  .items {
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }

  .items li + li {
    margin-top: 8px;
  }

  .test,
  .group,
  .other {
    position: relative;
    padding: 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }

  .group {
    border-left: 3px solid var(--_color-accent);
    background: none;
  }

  .group > .line {
    justify-content: space-between;
    margin-bottom: 6px;
  }

  .group .join {
    margin-bottom: 2px;
  }

  .other code {
    display: block;
    overflow-wrap: anywhere;
    font-size: var(--_font-xs);
  }

  .other .quiet {
    margin-right: var(--_control-size);
  }

  .other > .remove {
    position: absolute;
    top: 4px;
    right: 4px;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: -2px;
  }

  .line > * {
    margin: 2px;
  }

  .join {
    margin-bottom: 8px;
  }

  .choice,
  .field {
    min-width: 0;
    min-height: var(--_control-size);
    padding: 4px 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
    font: inherit;
  }

  .field-choice {
    flex: 1;
  }

  .operator {
    flex: none;
    width: 112px;
  }

  .line .field,
  .value {
    flex: 1 1 88px;
    width: 88px;
  }

  .line .value-date {
    flex-basis: 130px;
    width: 130px;
  }

  .unit {
    flex: none;
    color: var(--_color-text-quiet);
  }

  .codes {
    flex: 1 1 100%;
    display: flex;
    flex-wrap: wrap;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .code {
    display: inline-flex;
    align-items: center;
    min-height: calc(28px * var(--_font-scale));
    margin: 2px 12px 2px 0;
    cursor: pointer;
  }

  .code input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0 6px 0 0;
  }

  .adds {
    display: flex;
    flex-wrap: wrap;
    margin-bottom: 8px;
  }

  .sentence {
    padding: 8px 12px;
    border-left: 3px solid var(--_color-accent);
    background: var(--_color-accent-soft);
    overflow-wrap: anywhere;
  }

  .quiet {
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .test .quiet,
  .test .problem {
    margin: 4px 0 0;
  }

  .problem {
    margin: 0 0 8px;
    color: var(--_color-negative);
  }

  .problem:empty {
    margin: 0;
  }

  summary {
    min-height: var(--_control-size);
    padding: 6px 0;
    color: var(--_color-text-quiet);
    cursor: pointer;
  }

  textarea {
    display: block;
    width: 100%;
    margin-bottom: 4px;
    resize: vertical;
    overflow-wrap: anywhere;
  }

  @media (pointer: coarse) {
    .code,
    .choice,
    .field,
    summary {
      min-height: max(44px, var(--_control-size));
    }
  }
`;
