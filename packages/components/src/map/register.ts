// Registers <om-map>.
import { define } from '../internal/define.js';
import { OmMap } from './map.js';

define('om-map', OmMap);

declare global {
  interface HTMLElementTagNameMap {
    'om-map': OmMap;
  }
}
