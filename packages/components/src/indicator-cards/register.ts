// Registers <om-indicator-cards>.
import { define } from '../internal/define.js';
import { OmIndicatorCards } from './indicator-cards.js';

define('om-indicator-cards', OmIndicatorCards);

declare global {
  interface HTMLElementTagNameMap {
    'om-indicator-cards': OmIndicatorCards;
  }
}
