// Registers <om-query-builder>.
import { define } from '../internal/define.js';
import { OmQueryBuilder } from './query-builder.js';

define('om-query-builder', OmQueryBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'om-query-builder': OmQueryBuilder;
  }
}
