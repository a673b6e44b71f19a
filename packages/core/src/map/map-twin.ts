// A second map beside the first, in step with it: both look at the same view.
import View from 'ol/View.js';
import type { BasemapConfig, BlankColors } from './basemap-config.js';
import { createBaseMap } from './base-map.js';
import type { MapHandle } from './map-handle.js';
import { twinKey } from './twin-of-map.js';

export interface MapTwin {
  readonly handle: MapHandle;
  /** Beside each other, or one above the other. */
  setStacked(stacked: boolean): void;
  /** Takes over the basemap that the first map has now. */
  followBasemap(): void;
  /** Takes the second map away; the first one has its whole place again. */
  dispose(): void;
}

/**
 * Halves the place of a map and puts a second one, with the same basemap, into the other half. Their view is one and
 * the same, so whatever moves one of them moves both.
 */
export function createMapTwin(main: MapHandle, { stacked = false } = {}): MapTwin {
  const first = main.map.getTargetElement() as HTMLElement;
  const second = document.createElement('div');
  second.className = first.className;
  first.parentNode!.insertBefore(second, first.nextSibling);
  halve(first, second, stacked);
  const twin = createBaseMap(second, { fetch: main.fetch });
  let shown: BasemapConfig | undefined;
  let colors: BlankColors | undefined;
  const share = (): void => twin.map.setView(main.map.getView());
  const followBasemap = (): void => {
    const { basemap, blankColors } = main;
    if (blankColors && blankColors !== colors) twin.setBlankColors((colors = blankColors));
    if (basemap === shown) return;
    shown = basemap;
    void twin.setBasemap(basemap).then(share, share);
  };
  share();
  followBasemap();
  main.map.on('change:view', share);
  main.map.set(twinKey, twin);
  return {
    handle: twin,
    setStacked: (stacked) => halve(first, second, stacked),
    followBasemap,
    dispose: () => {
      main.map.un('change:view', share);
      main.map.unset(twinKey);
      // The first map's view would hold on to the second map.
      twin.map.setView(new View());
      twin.dispose();
      second.remove();
      for (const side of ['right', 'bottom']) first.style.removeProperty(side);
      main.map.updateSize();
    },
  };
}

/** Both stand absolutely in the box of the first one. */
function halve(first: HTMLElement, second: HTMLElement, stacked: boolean): void {
  const [ends, begins] = stacked ? ['bottom', 'top'] : ['right', 'left'];
  for (const side of ['right', 'bottom']) first.style.removeProperty(side);
  for (const side of ['left', 'top']) second.style.removeProperty(side);
  first.style.setProperty(ends, '50%');
  second.style.setProperty(begins, '50%');
}
