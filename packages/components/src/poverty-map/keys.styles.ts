// How the map's one tab stop looks: a ring around the whole map, its list of options for screen readers alone.
import { css } from 'lit';

export const keysStyles = css`
  .keys {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    overflow: hidden;
    pointer-events: none;
  }

  .keys:focus {
    outline-offset: -4px;
  }

  .keys > * {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
`;
