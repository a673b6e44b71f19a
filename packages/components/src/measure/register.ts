// Registers <om-measure>.
import { define } from '../internal/define.js';
import { OmMeasure } from './measure.js';

define('om-measure', OmMeasure);

declare global {
  interface HTMLElementTagNameMap {
    'om-measure': OmMeasure;
  }
}
