// A million points selected by a box and by a polygon of 500 vertices: our grid against kdbush, flatbush and turf.
/* global window */
import { buildPointIndex, selectInPolygon } from '@onemap/core/select';
import { booleanPointInPolygon, polygon } from '@turf/turf';
import { polygonContains } from 'd3-polygon';
import Flatbush from 'flatbush';
import KDBush from 'kdbush';

/** Two degrees by two degrees; the box holds a quarter of them. */
const [west, south, span] = [104, 34, 2];
const box = [104.5, 34.5, 105.5, 35.5];
/** As the toolbox asks for a box that was drawn: by its outline. */
const boxOutline = ([left, bottom, right, top]) => ({
  type: 'Polygon',
  coordinates: [
    [
      [left, bottom],
      [right, bottom],
      [right, top],
      [left, top],
      [left, bottom],
    ],
  ],
});
/** Of a box that is dragged by a finger's breadth. */
const dragSteps = 40;

function randomOf(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** In no order, as a list of households by number would come. */
function pointsOf(count) {
  const random = randomOf(7);
  const lon = Float64Array.from({ length: count }, () => west + span * random());
  const lat = Float64Array.from({ length: count }, () => south + span * random());
  return { lon, lat };
}

/** Like the outline of a county: seven bays, and a rough edge. */
function outlineOf(vertices) {
  const random = randomOf(11);
  const ring = Array.from({ length: vertices }, (_, step) => {
    const turn = (2 * Math.PI * step) / vertices;
    const far = 0.7 * (1 + 0.25 * Math.sin(7 * turn) + 0.05 * (random() - 0.5));
    return [105 + far * Math.cos(turn), 35 + far * Math.sin(turn)];
  });
  return [...ring, ring[0]];
}

const ring = outlineOf(500);
const bounds = [
  Math.min(...ring.map(([lon]) => lon)),
  Math.min(...ring.map(([, lat]) => lat)),
  Math.max(...ring.map(([lon]) => lon)),
  Math.max(...ring.map(([, lat]) => lat)),
];

const subjects = {
  onemap: {
    build: ({ lon, lat }) => buildPointIndex(lon, lat),
    count: (index, each) => selectInPolygon(index, boxOutline(each)).count,
    box: (index) => selectInPolygon(index, boxOutline(box)).toIds(),
    polygon: (index) => selectInPolygon(index, { type: 'Polygon', coordinates: [ring] }).toIds(),
  },
  'kdbush and d3-polygon': {
    build({ lon, lat }) {
      const index = new KDBush(lon.length);
      for (let id = 0; id < lon.length; id++) index.add(lon[id], lat[id]);
      return index.finish();
    },
    count: (index, each) => index.range(...each).length,
    box: (index) => index.range(...box),
    polygon: (index, { lon, lat }) =>
      index.range(...bounds).filter((id) => polygonContains(ring, [lon[id], lat[id]])),
  },
  flatbush: {
    build({ lon, lat }) {
      const index = new Flatbush(lon.length);
      for (let id = 0; id < lon.length; id++) index.add(lon[id], lat[id]);
      index.finish();
      return index;
    },
    count: (index, each) => index.search(...each).length,
    box: (index) => index.search(...box),
    polygon: (index, { lon, lat }) =>
      index.search(...bounds).filter((id) => polygonContains(ring, [lon[id], lat[id]])),
  },
  turf: {
    build: () => null,
    polygon(_, { lon, lat }) {
      const area = polygon([ring]);
      const found = [];
      for (let id = 0; id < lon.length; id++)
        if (booleanPointInPolygon([lon[id], lat[id]], area)) found.push(id);
      return found;
    },
  },
};

const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1];

function timed(repeats, work) {
  let value;
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    value = work();
    return performance.now() - start;
  });
  return { took: middle(times), value };
}

/** Milliseconds of a step of a drag, of its later half, and how many points all its steps have found. */
function dragged(subject, index) {
  let found = 0;
  const times = Array.from({ length: dragSteps }, (_, step) => {
    const moved = box.map((degrees) => degrees + step / 1000);
    const start = performance.now();
    found += subject.count(index, moved);
    return performance.now() - start;
  });
  return { took: middle(times.slice(dragSteps / 2)), value: found };
}

/** Milliseconds of each piece of work, the middle of a few times, and how many points were found. */
window.select = (name, count) => {
  const subject = subjects[name];
  const points = pointsOf(count);
  const built = timed(name === 'turf' ? 1 : 3, () => subject.build(points));
  const inBox = subject.box && timed(9, () => subject.box(built.value));
  const drag = subject.count && dragged(subject, built.value);
  const inPolygon = timed(name === 'turf' ? 1 : 3, () => subject.polygon(built.value, points));
  return {
    build: built.took,
    drag: drag?.took,
    box: inBox?.took,
    polygon: inPolygon.took,
    found: [drag?.value, inBox?.value.length, inPolygon.value.length],
  };
};
