// Registers <om-query-toolbox>, and the builder and the results inside it.
import '../query-builder/register.js';
import '../query-results/register.js';
import { define } from '../internal/define.js';
import { OmQueryToolbox } from './query-toolbox.js';

define('om-query-toolbox', OmQueryToolbox);

declare global {
  interface HTMLElementTagNameMap {
    'om-query-toolbox': OmQueryToolbox;
  }
}
