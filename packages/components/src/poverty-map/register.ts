// Registers <om-poverty-map> and the elements it is made of.
import '../legend/register.js';
import '../map/register.js';
import '../region-table/register.js';
import { define } from '../internal/define.js';
import { OmPovertyMap } from './poverty-map.js';

define('om-poverty-map', OmPovertyMap);

declare global {
  interface HTMLElementTagNameMap {
    'om-poverty-map': OmPovertyMap;
  }
}
