// Frames of a drag: of the divider of om-swipe-compare, of ol-ext's, and of the plain map that is moved by as much.
/* global window document */
import '@onemap/components/register';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { createImageryLayers, ThematicLayer } from '@onemap/core/map';
import { getCenter } from 'ol/extent.js';
import Map from 'ol/Map.js';
import View from 'ol/View.js';
import { transformExtent } from 'ol/proj.js';
import Swipe from 'ol-ext/control/Swipe.js';

const town = '620523106000';
const box = [105.2, 34.6, 105.45, 34.85];
const colors = ['#ffffb2', '#fecc5c', '#fd8d3c', '#f03b20', '#bd0026'];
const imagery = [2013, 2015].map((year) => setOf(year));

/** Puts one subject on the page. `kind` is `imagery`, or `years` of a raster layer. */
window.open = async (subject, kind) => {
  const data = await (await window.dataRequest).json();
  if (subject === 'onemap') return openComparison(kind, data);
  const layers = [];
  for (const index of [0, 1]) layers.push(await layerOf(kind, index, data));
  const map = plainMap(subject === 'plain' ? layers.slice(0, 1) : layers);
  if (subject === 'plain') return void (window.step = (share) => moveBy(map, share));
  const swipe = new Swipe({ layers: [layers[0]], rightLayers: [layers[1]] });
  map.addControl(swipe);
  window.step = (share) => {
    swipe.set('position', share);
    map.renderSync();
  };
};

/** Milliseconds a frame: each step is drawn before the next one begins. */
window.drag = async (steps) => {
  for (let i = 0; i < 20; i++) await frame(i / 40 + 0.25);
  const start = performance.now();
  for (let i = 0; i < steps; i++) await frame(0.25 + (i % 100) / 200);
  return (performance.now() - start) / steps;
};

function frame(share) {
  return new Promise((drawn) =>
    window.requestAnimationFrame(() => {
      window.step(share);
      drawn();
    }),
  );
}

async function openComparison(kind, data) {
  const element = document.createElement('om-swipe-compare');
  element.source = createFixtureSource(data);
  element.region = town;
  if (kind === 'years') Object.assign(element, { content: 'indicator', left: '2014', right: '2020' });
  else element.imagery = imagery;
  const map = document.createElement('om-map');
  map.id = 'map';
  map.append(element);
  document.body.append(map);
  while (element.state !== 'ready' || !element.shadowRoot.querySelector('[role=slider]'))
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  await drawn(map.handle.map);
  window.step = (share) => (element.position = 100 * share);
}

function plainMap(layers) {
  const target = document.body.appendChild(document.createElement('div'));
  target.id = 'map';
  const extent = transformExtent(box, 'EPSG:4326', 'EPSG:3857');
  const view = new View({ center: getCenter(extent), resolution: (extent[2] - extent[0]) / 1024 });
  return new Map({ target, layers, view, controls: [], interactions: [] });
}

/** As many pixels a step as the divider goes. */
function moveBy(map, share) {
  const view = map.getView();
  const [, y] = view.getCenter();
  const middle = getCenter(transformExtent(box, 'EPSG:4326', 'EPSG:3857'))[0];
  view.setCenter([middle + (share - 0.5) * 1024 * view.getResolution(), y]);
  map.renderSync();
}

async function layerOf(kind, index, data) {
  if (kind === 'imagery') return (await createImageryLayers(imagery[index]))[0];
  const villages = data.boundaries.filter(({ properties }) => properties.parent === town);
  const layer = new ThematicLayer();
  layer.setRegions(villages);
  layer.setRegionColors(villages.map((_, place) => colors[(place + index) % colors.length]));
  return layer;
}

function setOf(year) {
  const paint = ({ context, size }) => {
    for (let y = 0; y < size; y += 8)
      for (let x = 0; x < size; x += 8) {
        context.fillStyle = `rgb(${(x * 7 + year) % 200}, ${(y * 5 + x) % 200}, ${(x + y) % 160})`;
        context.fillRect(x, y, 8, 8);
      }
  };
  return {
    ...{ id: String(year), title: String(year), year, captureDate: null, resolutionM: 2, licence: '-' },
    ...{
      mapApprovalNumber: null,
      extent: box,
      source: '-',
      synthetic: true,
      tiles: { type: 'painted', paint },
    },
  };
}

function drawn(map) {
  return new Promise((resolve) => {
    map.once('rendercomplete', resolve);
    map.render();
  });
}
