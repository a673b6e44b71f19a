// Viewers who see more than the caller may: what scope faults put in the caller's place.
import { createViewer, type Viewer } from '../auth/viewer.js';
import type { Store } from '../store/store.js';

/** The caller with the scope of the whole county. */
export function widened(viewer: Viewer): Viewer {
  return { ...viewer, prefixes: [...new Set(viewer.prefixes.map((prefix) => prefix.slice(0, 6)))] };
}

/** An account of the county that has two towns. */
export async function countyViewer(store: Store): Promise<Viewer> {
  const { items } = await store.regions.list({ level: 'county', limit: 1000 });
  const county = items.find(({ childCount }) => childCount >= 2);
  return createViewer({
    role: 'county',
    regions: county ? [county.code] : [],
    subject: 'fault',
    displayName: '',
  });
}
