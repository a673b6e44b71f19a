// How <om-measure> looks inside its card: the value large, the table of segments small.
import { css } from 'lit';

export const measureStyles = css`
  .steps .button {
    padding: 4px 8px;
  }

  .value {
    margin: 0;
    font-size: var(--_font-l);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  h3 {
    margin: 8px 0 4px;
    font-size: var(--_font-s);
    font-weight: 600;
  }

  .segments {
    width: 100%;
    margin-bottom: 8px;
    border-collapse: collapse;
    font-size: var(--_font-xs);
    font-variant-numeric: tabular-nums;
  }

  .segments caption {
    color: var(--_color-text-quiet);
    text-align: start;
  }

  .segments th,
  .segments td {
    padding: 2px 4px;
    border-top: 1px solid var(--_color-border);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }

  .segments .number {
    text-align: end;
  }

  .segments [aria-current] {
    background: var(--_color-accent-soft);
  }

  .point {
    min-width: 28px;
    min-height: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    cursor: pointer;
  }

  .point[disabled] {
    color: var(--_color-text-quiet);
    cursor: default;
  }

  @media (pointer: coarse) {
    .point {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;
