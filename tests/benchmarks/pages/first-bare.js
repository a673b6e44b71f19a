// The same villages on a canvas without any library: what browser, network and decoding take by themselves.
/* global window document */
import { readCube } from '@onemap/contract/cube';
import { villagesAndFigures } from './answers.js';
import { finish } from './measure.js';
import { classColors } from './palette.js';

const breaks = [2, 3, 10, 20];
const padding = 40;

window.first = (async () => {
  const { villages, dataset } = villagesAndFigures(await (await window.dataRequest).json());
  const cube = readCube(dataset);
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'map';
  const canvas = place.appendChild(document.createElement('canvas'));
  canvas.width = place.clientWidth;
  canvas.height = place.clientHeight;
  const polygons = villages.map(({ geometry }) => geometry.coordinates.map((ring) => ring.map(project)));
  const toPixel = fitted(polygons.flat(2), canvas);
  const context = canvas.getContext('2d');
  context.strokeStyle = '#ffffff';
  context.lineWidth = 0.75;
  polygons.forEach((rings, index) => {
    const { value } = cube.at({ region: villages[index].id, time: '2020', measure: 'povertyIncidence' });
    context.fillStyle = classColors[classOf(value)];
    context.beginPath();
    for (const ring of rings) {
      for (const position of ring) context.lineTo(...toPixel(position));
      context.closePath();
    }
    context.fill();
    context.stroke();
  });
  finish(place);
  return performance.now();
})();

function project([lon, lat]) {
  const angle = (lat * Math.PI) / 180;
  return [(lon * Math.PI) / 180, Math.log(Math.tan(Math.PI / 4 + angle / 2))];
}

function fitted(positions, { width, height }) {
  const [west, east] = ends(positions, 0);
  const [south, north] = ends(positions, 1);
  const across = (width - 2 * padding) / (east - west);
  const scale = Math.min(across, (height - 2 * padding) / (north - south));
  return ([x, y]) => [
    width / 2 + (x - (west + east) / 2) * scale,
    height / 2 - (y - (south + north) / 2) * scale,
  ];
}

function ends(positions, axis) {
  let [low, high] = [Infinity, -Infinity];
  for (const position of positions) {
    low = Math.min(low, position[axis]);
    high = Math.max(high, position[axis]);
  }
  return [low, high];
}

function classOf(rate) {
  const index = breaks.findIndex((line) => rate <= line);
  return index < 0 ? breaks.length : index;
}
