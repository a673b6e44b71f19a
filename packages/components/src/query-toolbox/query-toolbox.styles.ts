// How <om-query-toolbox> looks: a card of 360 px, as wide as its place where that is narrower.
import { css } from 'lit';

export const queryToolboxStyles = css`
  /* What only a screen reader sees stays inside, or it would make the page longer. */
  :host {
    display: block;
    position: relative;
    width: 360px;
    max-width: 100%;
  }

  .panel {
    display: flex;
    flex-direction: column;
    max-height: 100%;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  .head {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 4px 4px 4px 12px;
  }

  h2 {
    margin: 0;
    font-size: var(--_font-m);
    font-weight: 600;
  }

  h2 .icon {
    margin-right: 8px;
  }

  h3 {
    margin: 12px 0 8px;
    font-size: var(--_font-s);
    font-weight: 600;
  }

  .body {
    flex: 1 1 auto;
    min-height: 0;
    padding: 0 12px 12px;
    overflow: auto;
  }

  .line {
    display: flex;
    align-items: center;
    margin-bottom: 8px;
  }

  .line > span {
    flex: 0 0 72px;
    font-weight: 600;
  }

  .choice {
    flex: 1;
    min-width: 0;
    min-height: var(--_control-size);
    padding: 4px 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
  }

  .drawing {
    position: relative;
    margin-bottom: 8px;
  }

  summary {
    min-height: var(--_control-size);
    padding: 6px 0;
    color: var(--_color-text-quiet);
    cursor: pointer;
  }

  .note {
    display: flex;
    align-items: flex-start;
    margin: 0 0 8px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }

  .note .button {
    flex: none;
  }
  .note .icon {
    margin: 2px 8px 0 0;
  }

  .foot {
    flex: none;
    padding: 8px 12px 12px;
    border-top: 1px solid var(--_color-border);
  }

  .sentence {
    margin: 0 0 8px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .quiet {
    margin: 0 0 8px;
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  .tools {
    display: flex;
  }

  .ask {
    flex: 1;
    margin-right: 8px;
  }

  om-query-builder::part(sentence) {
    display: none;
  }

  om-query-results {
    flex: none;
    height: 420px;
    border-top: 1px solid var(--_color-border);
    border-radius: 0 0 var(--_radius-large) var(--_radius-large);
    overflow: hidden;
  }

  @media (pointer: coarse) {
    .choice,
    summary {
      min-height: max(44px, var(--_control-size));
    }
  }
`;
