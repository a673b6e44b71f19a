// Registers <om-provider>.
import { define } from '../internal/define.js';
import { OmProvider } from './provider.js';

define('om-provider', OmProvider);

declare global {
  interface HTMLElementTagNameMap {
    'om-provider': OmProvider;
  }
}
