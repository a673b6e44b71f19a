// Registers <om-household-archive>.
import { define } from '../internal/define.js';
import { OmHouseholdArchive } from './household-archive.js';

define('om-household-archive', OmHouseholdArchive);

declare global {
  interface HTMLElementTagNameMap {
    'om-household-archive': OmHouseholdArchive;
  }
}
