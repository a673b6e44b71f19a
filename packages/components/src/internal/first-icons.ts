// The icons of a map that nobody has touched yet, which are in the first download; `icons.ts` has all of them.
import { html, type TemplateResult } from 'lit';
import { firstIconShapes } from './first-icons.generated.js';

/** A decorative picture, 1.25 em (class `icon` of `controlStyles`); the words stand beside it or in `aria-label`. */
export function icon(name: keyof typeof firstIconShapes): TemplateResult {
  return drawnIcon(firstIconShapes[name]);
}

export function drawnIcon(shape: TemplateResult<2>): TemplateResult {
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
    ${shape}
  </svg>`;
}
