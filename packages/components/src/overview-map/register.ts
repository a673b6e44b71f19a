// Registers <om-overview-map>.
import { define } from '../internal/define.js';
import { OmOverviewMap } from './overview-map.js';

define('om-overview-map', OmOverviewMap);

declare global {
  interface HTMLElementTagNameMap {
    'om-overview-map': OmOverviewMap;
  }
}
