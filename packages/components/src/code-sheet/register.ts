// Registers <om-code-sheet>.
import { define } from '../internal/define.js';
import { OmCodeSheet } from './code-sheet.js';

define('om-code-sheet', OmCodeSheet);

declare global {
  interface HTMLElementTagNameMap {
    'om-code-sheet': OmCodeSheet;
  }
}
