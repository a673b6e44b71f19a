// Registers <om-layer-list>.
import { define } from '../internal/define.js';
import { OmLayerList } from './layer-list.js';

define('om-layer-list', OmLayerList);

declare global {
  interface HTMLElementTagNameMap {
    'om-layer-list': OmLayerList;
  }
}
