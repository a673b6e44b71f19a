// Registers <om-query-results>, and the chart inside it.
import '../chart/register.js';
import { define } from '../internal/define.js';
import { OmQueryResults } from './query-results.js';

define('om-query-results', OmQueryResults);

declare global {
  interface HTMLElementTagNameMap {
    'om-query-results': OmQueryResults;
  }
}
