// How the elements inside a dashboard come to the page: the same modules as everywhere, when a page shows them.
import { lateElements } from '../late-elements.js';
import type { ElementTag } from './element-parts.js';

const loaders: Readonly<Record<ElementTag, () => Promise<unknown>>> = {
  ...lateElements,
  'om-poverty-map': () => import('../poverty-map/register.js'),
};

/** Settles when all are defined. A module that cannot be loaded rejects, and is asked for again the next time. */
export async function loadElements(tags: readonly ElementTag[]): Promise<void> {
  const missing = tags.filter((tag) => customElements.get(tag) === undefined);
  await Promise.all(missing.map((tag) => loaders[tag]()));
}
