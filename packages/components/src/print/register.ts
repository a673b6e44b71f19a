// Registers <om-print>.
import { define } from '../internal/define.js';
import { OmPrint } from './print.js';

define('om-print', OmPrint);

declare global {
  interface HTMLElementTagNameMap {
    'om-print': OmPrint;
  }
}
