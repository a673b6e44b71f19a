// The card of an element that draws on a map: its tools, lists, tables and fields.
import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: block;
    width: 360px;
    max-width: 100%;
  }

  /* Cards at the bottom right stand above one another. */
  :host([slot='bottom-end']) {
    margin-top: 8px;
  }

  .panel {
    display: flex;
    flex-direction: column;
    max-height: min(520px, 56vh);
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-resting);
  }

  /* What is long scrolls; title and coordinates stay in sight. */
  .body {
    flex: 1 1 auto;
    min-height: 0;
    padding: 0 12px;
    overflow: auto;
  }

  .head,
  .line,
  .tools {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .head {
    flex: none;
    justify-content: space-between;
    padding: 4px 4px 4px 12px;
  }

  .head h2 {
    margin: 0;
    font-size: var(--_font-m);
    font-weight: 600;
  }

  .tools {
    flex-wrap: wrap;
    margin: 0 0 8px;
  }

  .tools .button[aria-pressed='true'] {
    color: var(--_color-accent-text);
    background: var(--_color-accent);
  }

  .quiet {
    color: var(--_color-text-quiet);
    font-size: var(--_font-xs);
  }

  p {
    margin: 0 0 8px;
  }

  .state {
    padding: 8px 0;
  }

  .list {
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }

  .list li {
    display: flex;
    align-items: center;
    gap: 4px;
    border-top: 1px solid var(--_color-border);
  }

  .list .name {
    flex: 1;
    min-width: 0;
    min-height: var(--_control-size);
    padding: 4px 0;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .list [data-mark] {
    white-space: pre-line;
  }

  .list [aria-current] .name {
    color: var(--_color-accent);
    font-weight: 600;
  }

  .entry {
    flex: none;
    padding: 8px 12px;
    border-top: 1px solid var(--_color-border);
  }

  .readout {
    display: block;
    min-height: 1.5em;
    margin-bottom: 4px;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .field,
  .choice {
    min-width: 0;
    min-height: var(--_control-size);
    padding: 4px 8px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
  }

  .entry .choice {
    width: 108px;
    flex: none;
  }

  .field {
    flex: 1;
    width: 100%;
  }

  textarea.field {
    display: block;
    margin: 4px 0 8px;
    resize: vertical;
  }

  .problem {
    margin: 4px 0 0;
    color: var(--_color-negative);
  }

  .problem:empty {
    margin: 0;
  }

  /* The overlay of the map is the box that it stands in: its ring is that of the whole map. */
  .keys {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    pointer-events: none;
  }

  .keys:focus {
    outline-offset: -4px;
  }
`;
