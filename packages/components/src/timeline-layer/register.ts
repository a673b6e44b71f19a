// Registers <om-timeline-layer> and the elements inside it.
import { define } from '../internal/define.js';
import '../legend/register.js';
import '../time-axis/register.js';
import { OmTimelineLayer } from './timeline-layer.js';

define('om-timeline-layer', OmTimelineLayer);

declare global {
  interface HTMLElementTagNameMap {
    'om-timeline-layer': OmTimelineLayer;
  }
}
