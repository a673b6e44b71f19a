// Registers <om-time-axis>.
import { define } from '../internal/define.js';
import { OmTimeAxis } from './time-axis.js';

define('om-time-axis', OmTimeAxis);

declare global {
  interface HTMLElementTagNameMap {
    'om-time-axis': OmTimeAxis;
  }
}
