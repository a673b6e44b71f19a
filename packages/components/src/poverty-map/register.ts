// Registers <om-poverty-map> and the elements of its first picture; table and household card come when they are opened.
import '../legend/register.js';
import '../map/register.js';
import { define } from '../internal/define.js';
import { OmPovertyMap } from './poverty-map.js';

define('om-poverty-map', OmPovertyMap);

declare global {
  interface HTMLElementTagNameMap {
    'om-poverty-map': OmPovertyMap;
  }
}
