// Lines of longitude and latitude over any basemap, with their degrees at the edges.
import { BlankLayer } from './blank-layer.js';
import type { BlankColors } from './basemap-config.js';
import { layerOrder } from './layer-order.js';
import type { MapHandle } from './map-handle.js';

/** Shown by a map's own `graticule`; named for a list of layers. */
export class GraticuleLayer extends BlankLayer {
  constructor({ line, text }: Omit<BlankColors, 'ground'>) {
    super({ ground: 'rgba(0, 0, 0, 0)', line, text });
    this.setZIndex(layerOrder.graticule);
    this.setProperties({ role: 'graticule' });
  }
}

/** @returns a function that takes it off */
export function addGraticule({ map }: MapHandle, colors: Omit<BlankColors, 'ground'>): () => void {
  const layer = new GraticuleLayer(colors);
  map.addLayer(layer);
  return () => {
    map.removeLayer(layer);
    layer.dispose();
  };
}
