// MapLibre with feature states, its quickest way to another year; WebGL on whatever the browser has.
import * as maplibre from '/maplibre/maplibre-gl.mjs';
import { expose } from './measure.js';
import { centre, classColors, resolution, statusColors } from './palette.js';

/** Metres a pixel of zoom 0 with tiles of 512. */
const zoom = Math.log2(40_075_016.685578488 / 512 / resolution);
let map;
let values;
let shown = 0;

expose({
  async open(target) {
    const style = { version: 8, sources: {}, layers: [] };
    const options = {
      container: target,
      style,
      center: centre,
      zoom,
      fadeDuration: 0,
      attributionControl: false,
    };
    map = new maplibre.Map({ ...options, interactive: false });
    await idle();
  },

  async show(kind, data) {
    values = kind === 'points' ? data.statuses : data.classes;
    map.addSource('data', { type: 'geojson', data: collectionOf(kind, data), buffer: 16, tolerance: 0.375 });
    for (const layer of layersOf(kind)) map.addLayer({ ...layer, source: 'data' });
    await idle();
  },

  pan(cssPixels) {
    map.panBy([cssPixels, 0], { animate: false });
    return idle();
  },

  year(index) {
    const before = values[shown];
    const after = values[index];
    shown = index;
    for (let id = 0; id < after.length; id++) {
      if (before[id] !== after[id]) map.setFeatureState({ source: 'data', id }, { value: after[id] });
    }
    return idle();
  },
});

/** Reading a pixel back waits for the drawing context's pending work. */
async function idle() {
  await new Promise((resolve) => {
    map.once('idle', resolve);
    map.triggerRepaint();
  });
  const gl = map.painter.context.gl;
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

function collectionOf(kind, data) {
  const features =
    kind === 'points'
      ? data.ids.map((_, id) => feature(id, values[0][id], pointAt(data.lonLat, id)))
      : data.features.map(({ geometry }, id) => feature(id, values[0][id], geometry));
  return { type: 'FeatureCollection', features };
}

function feature(id, value, geometry) {
  return { type: 'Feature', id, properties: { value }, geometry };
}

function pointAt(lonLat, id) {
  return { type: 'Point', coordinates: [lonLat[2 * id], lonLat[2 * id + 1]] };
}

function layersOf(kind) {
  const colors = kind === 'points' ? statusColors : classColors;
  const value = ['coalesce', ['feature-state', 'value'], ['get', 'value']];
  const color = ['match', value, ...colors.flatMap((each, index) => [index, each]), '#ffffff'];
  if (kind === 'points') {
    const outline = { 'circle-stroke-width': 1, 'circle-stroke-color': '#ffffff' };
    return [{ id: 'fill', type: 'circle', paint: { 'circle-color': color, 'circle-radius': 4, ...outline } }];
  }
  return [
    { id: 'fill', type: 'fill', paint: { 'fill-color': color, 'fill-antialias': false } },
    { id: 'line', type: 'line', paint: { 'line-color': '#ffffff', 'line-width': 0.75 } },
  ];
}
