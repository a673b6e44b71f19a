// Registers <om-legend>.
import { define } from '../internal/define.js';
import { OmLegend } from './legend.js';

define('om-legend', OmLegend);

declare global {
  interface HTMLElementTagNameMap {
    'om-legend': OmLegend;
  }
}
