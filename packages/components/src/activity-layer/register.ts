// Registers <om-activity-layer>.
import { define } from '../internal/define.js';
import { OmActivityLayer } from './activity-layer.js';

define('om-activity-layer', OmActivityLayer);

declare global {
  interface HTMLElementTagNameMap {
    'om-activity-layer': OmActivityLayer;
  }
}
