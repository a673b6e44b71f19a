// Registers <om-ticker>.
import { define } from '../internal/define.js';
import { OmTicker } from './ticker.js';

define('om-ticker', OmTicker);

declare global {
  interface HTMLElementTagNameMap {
    'om-ticker': OmTicker;
  }
}
