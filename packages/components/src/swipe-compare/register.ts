// Registers <om-swipe-compare> and the elements inside it.
import { define } from '../internal/define.js';
import '../legend/register.js';
import '../map/register.js';
import { OmSwipeCompare } from './swipe-compare.js';

define('om-swipe-compare', OmSwipeCompare);

declare global {
  interface HTMLElementTagNameMap {
    'om-swipe-compare': OmSwipeCompare;
  }
}
