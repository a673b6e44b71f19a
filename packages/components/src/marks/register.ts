// Registers <om-marks>.
import { define } from '../internal/define.js';
import { OmMarks } from './marks.js';

define('om-marks', OmMarks);

declare global {
  interface HTMLElementTagNameMap {
    'om-marks': OmMarks;
  }
}
