// Registers <om-region-table>.
import { define } from '../internal/define.js';
import { OmRegionTable } from './region-table.js';

define('om-region-table', OmRegionTable);

declare global {
  interface HTMLElementTagNameMap {
    'om-region-table': OmRegionTable;
  }
}
