// One icon of the bundled set (Tabler Icons, MIT), drawn in the colour of the text around it.
import type { TemplateResult } from 'lit';
import { firstIconShapes } from './first-icons.generated.js';
import { drawnIcon } from './first-icons.js';
import { laterIconShapes } from './icons.generated.js';

const iconShapes = { ...firstIconShapes, ...laterIconShapes };

export type IconName = keyof typeof iconShapes;

/** A decorative picture, 1.25 em (class `icon` of `controlStyles`); the words stand beside it or in `aria-label`. */
export function icon(name: IconName): TemplateResult {
  return drawnIcon(iconShapes[name]);
}
