// One icon of the bundled set (Tabler Icons, MIT), drawn in the colour of the text around it.
import { html, type TemplateResult } from 'lit';
import { iconShapes } from './icons.generated.js';

export type IconName = keyof typeof iconShapes;

/** A decorative picture, 1.25 em (class `icon` of `controlStyles`); the words stand beside it or in `aria-label`. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${iconShapes[name]}
  </svg>`;
}
