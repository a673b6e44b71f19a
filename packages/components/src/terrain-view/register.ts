// Registers <om-terrain-view>, and the legend, table and clock inside it.
import { define } from '../internal/define.js';
import '../legend/register.js';
import '../region-table/register.js';
import '../time-axis/register.js';
import { OmTerrainView } from './terrain-view.js';

define('om-terrain-view', OmTerrainView);

declare global {
  interface HTMLElementTagNameMap {
    'om-terrain-view': OmTerrainView;
  }
}
