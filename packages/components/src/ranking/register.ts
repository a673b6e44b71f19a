// Registers <om-ranking> and the table inside it.
import { define } from '../internal/define.js';
import '../region-table/register.js';
import { OmRanking } from './ranking.js';

define('om-ranking', OmRanking);

declare global {
  interface HTMLElementTagNameMap {
    'om-ranking': OmRanking;
  }
}
