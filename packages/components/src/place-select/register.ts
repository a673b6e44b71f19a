// Registers <om-place-select>.
import { define } from '../internal/define.js';
import { OmPlaceSelect } from './place-select.js';

define('om-place-select', OmPlaceSelect);

declare global {
  interface HTMLElementTagNameMap {
    'om-place-select': OmPlaceSelect;
  }
}
