// Registers <om-coordinates>.
import { define } from '../internal/define.js';
import { OmCoordinates } from './coordinates.js';

define('om-coordinates', OmCoordinates);

declare global {
  interface HTMLElementTagNameMap {
    'om-coordinates': OmCoordinates;
  }
}
