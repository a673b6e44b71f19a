// Registers <om-dashboard>; the elements inside are registered when a layout names them.
import { define } from '../internal/define.js';
import { OmDashboard } from './dashboard.js';

define('om-dashboard', OmDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'om-dashboard': OmDashboard;
  }
}
