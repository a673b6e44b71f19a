// Registers <om-chart>.
import { define } from '../internal/define.js';
import { OmChart } from './chart.js';

define('om-chart', OmChart);

declare global {
  interface HTMLElementTagNameMap {
    'om-chart': OmChart;
  }
}
