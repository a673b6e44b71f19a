// The card of a region or household, floating over the map.
import { css } from 'lit';

export const regionCardStyles = css`
  .card {
    position: absolute;
    top: 0;
    left: 0;
    min-width: 200px;
    max-width: 280px;
    padding: 10px 14px;
    border: 1px solid var(--_color-border);
    border-radius: var(--_radius-large);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-lifted);
    font-variant-numeric: tabular-nums;
    transform: translate(var(--_x, -400px), var(--_y, 0));
    pointer-events: none;
    z-index: 2;
  }

  .card button {
    pointer-events: auto;
  }

  .card-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    margin-bottom: 2px;
  }

  .card-head strong {
    margin-right: 12px;
    font-size: var(--_font-m);
    font-weight: 600;
  }

  .card-value {
    font-size: var(--_font-l);
    font-weight: 600;
    line-height: 1.25;
  }

  .besides {
    display: flex;
    margin: 6px 0 0;
  }

  .besides > div + div {
    margin-left: 24px;
  }

  .besides dt {
    font-size: var(--_font-xs);
    color: var(--_color-text-quiet);
  }

  .besides dd {
    margin: 0;
    font-weight: 600;
  }

  .card-open {
    width: 100%;
    margin-top: 8px;
  }
`;
