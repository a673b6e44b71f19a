// The same villages in EOX's map element, as its guide shows a vector layer: an address of GeoJSON and a flat style.
/* global window document Blob */
import '@eox/map';
import { readCube } from '@onemap/contract/cube';
import { villagesAndFigures } from './answers.js';
import { finish } from './measure.js';
import { classColors } from './palette.js';

const breaks = [2, 3, 10, 20];
const isAtMost = (line) => ['<=', ['get', 'rate'], line];
const style = {
  'fill-color': [
    'case',
    ...breaks.flatMap((line, index) => [isAtMost(line), classColors[index]]),
    classColors[breaks.length],
  ],
  'stroke-color': '#ffffff',
  'stroke-width': 0.75,
};

window.first = (async () => {
  const { villages, dataset } = villagesAndFigures(await (await window.dataRequest).json());
  const cube = readCube(dataset);
  const rateOf = (region) => cube.at({ region, time: '2020', measure: 'povertyIncidence' }).value;
  const features = villages.map(({ id, geometry }) => ({
    ...{ type: 'Feature', id, geometry },
    properties: { rate: rateOf(id) },
  }));
  const url = URL.createObjectURL(new Blob([JSON.stringify({ type: 'FeatureCollection', features })]));
  const element = document.createElement('eox-map');
  const source = { type: 'Vector', url, format: 'GeoJSON' };
  element.layers = [{ type: 'Vector', properties: { id: 'villages' }, source, style }];
  element.zoomExtent = extentOf(villages);
  document.body.append(element);
  await drawn(element, villages.length);
  finish(element.map.getViewport());
  return performance.now();
})();

/** Waits until the map has drawn that many features. */
async function drawn(element, count) {
  const layers = () => element.map?.getLayers().getArray() ?? [];
  const source = () =>
    layers()
      .find((layer) => layer.get('id') === 'villages')
      ?.getSource();
  while ((source()?.getFeatures().length ?? 0) < count)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => element.map.once('rendercomplete', resolve));
}

function extentOf(villages) {
  const positions = villages.flatMap(({ geometry }) =>
    geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2),
  );
  const [lons, lats] = [0, 1].map((axis) => positions.map((position) => position[axis]));
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
