// An OpenLayers map and the wait for its finished picture, for ours and for the plain vector layer alike.
import Map from 'ol/Map.js';
import View from 'ol/View.js';
import { fromLonLat } from 'ol/proj.js';
import { finish } from './measure.js';
import { centre, resolution } from './palette.js';

export function openMap(target, layers) {
  const view = new View({ center: fromLonLat(centre), resolution });
  return new Map({ target, layers, view, controls: [], interactions: [] });
}

export async function drawn(map) {
  const complete = new Promise((resolve) => map.once('rendercomplete', resolve));
  map.renderSync();
  await complete;
  finish(map.getViewport());
}

export function panBy(map, cssPixels) {
  const view = map.getView();
  const [x, y] = view.getCenter();
  view.setCenter([x + cssPixels * view.getResolution(), y]);
  return drawn(map);
}
