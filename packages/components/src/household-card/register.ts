// Registers <om-household-card>.
import { define } from '../internal/define.js';
import { OmHouseholdCard } from './household-card.js';

define('om-household-card', OmHouseholdCard);

declare global {
  interface HTMLElementTagNameMap {
    'om-household-card': OmHouseholdCard;
  }
}
