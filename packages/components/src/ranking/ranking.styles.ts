// How <om-ranking> looks: a title, the table that scrolls, and whence the figures are.
import { css } from 'lit';

export const rankingStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--_color-surface-raised);
    border-radius: var(--_radius-large);
  }

  h2 {
    margin: 0;
    padding: 12px 12px 0;
    font-size: var(--_font-m);
    font-weight: 600;
    line-height: 1.25;
  }

  om-region-table {
    flex: 1;
    min-height: 0;
  }

  .credits {
    margin: 0;
    padding: 8px 12px;
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }
`;
