// How the list of duties looks: the standing at the right of each, quiet unless its time has run out.
import { css } from 'lit';

export const dutyStyles = css`
  .duties > li {
    display: flex;
    align-items: flex-start;
  }

  .part h4 .quiet {
    font-weight: 400;
  }

  .duties .fact {
    display: inline-block;
  }

  .standing {
    display: inline-flex;
    flex: none;
    align-items: center;
    margin-left: 12px;
    white-space: nowrap;
  }

  .standing .icon {
    margin-right: 4px;
  }

  .standing-open {
    color: var(--_color-text-quiet);
  }

  .standing-overdue {
    color: var(--_color-warning);
    font-weight: 600;
  }
`;
