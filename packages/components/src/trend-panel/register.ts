// Registers <om-trend-panel>.
import { define } from '../internal/define.js';
import { OmTrendPanel } from './trend-panel.js';

define('om-trend-panel', OmTrendPanel);

declare global {
  interface HTMLElementTagNameMap {
    'om-trend-panel': OmTrendPanel;
  }
}
