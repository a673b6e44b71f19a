// The same picture by MapLibre alone, as a page would write it for these towns: ground, shading, outlines, columns, names.
/* global window document createImageBitmap ImageData */
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { surfaceTile } from '@onemap/core/terrain';
import { heightAt } from './heights.js';
import { classColors } from './palette.js';

const breaks = [2, 3, 10, 20];
const half = 0.008;

window.drawn = (async () => {
  const { boundaries, datasets } = await (await window.dataRequest).json();
  const towns = boundaries.filter(({ properties }) => properties.level === 'town');
  const values = valuesOf(datasets);
  maplibre.setWorkerUrl(workerUrl);
  maplibre.addProtocol('hills', async ({ url }) => {
    const [z, x, y] = url.slice('hills://'.length).split('/').map(Number);
    return { data: await createImageBitmap(new ImageData(surfaceTile(heightAt, { z, x, y }, 128), 128)) };
  });
  const container = document.body.appendChild(document.createElement('div'));
  container.id = 'map';
  const map = new maplibre.Map({
    container,
    style: styleOf(towns, values),
    bounds: [105.1, 34.55, 105.6, 34.95],
    pitch: 55,
    attributionControl: false,
    fadeDuration: 0,
  });
  await new Promise((resolve) => map.once('idle', resolve));
  return performance.now();
})();

function valuesOf(datasets) {
  const facts = datasets.flatMap((set) => (set.cube === 'poverty' ? set.facts : []));
  const of = (measure, region) =>
    facts.find((fact) => fact.measure === measure && fact.region === region && fact.year === '2016')?.value ??
    0;
  return (region) => (100 * of('poorPersons', region)) / (of('ruralPopulation', region) || 1);
}

function styleOf(towns, valueOf) {
  const hills = {
    type: 'raster-dem',
    tiles: ['hills://{z}/{x}/{y}'],
    encoding: 'terrarium',
    tileSize: 256,
    maxzoom: 9,
  };
  const data = (features) => ({ type: 'geojson', data: { type: 'FeatureCollection', features } });
  const propertiesOf = ({ properties: { code, name } }) => ({
    name,
    color: classColors[breaks.filter((each) => valueOf(code) > each).length],
    height: valueOf(code) * 250,
  });
  const feature = (town, geometry) => ({ type: 'Feature', properties: propertiesOf(town), geometry });
  return {
    version: 8,
    sources: {
      heights: hills,
      shading: hills,
      regions: data(towns.map((town) => feature(town, town.geometry))),
      columns: data(towns.map((town) => feature(town, square(town.properties.center)))),
      names: data(towns.map((town) => feature(town, { type: 'Point', coordinates: town.properties.center }))),
    },
    terrain: { source: 'heights', exaggeration: 1.5 },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#dfe5dc' } },
      { id: 'shading', type: 'hillshade', source: 'shading' },
      {
        id: 'fill',
        type: 'fill',
        source: 'regions',
        paint: { 'fill-color': ['get', 'color'], 'fill-opacity': 0.3 },
      },
      { id: 'line', type: 'line', source: 'regions', paint: { 'line-color': '#7c8a80' } },
      {
        id: 'columns',
        type: 'fill-extrusion',
        source: 'columns',
        paint: { 'fill-extrusion-color': ['get', 'color'], 'fill-extrusion-height': ['get', 'height'] },
      },
      {
        id: 'names',
        type: 'symbol',
        source: 'names',
        layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 12 },
      },
    ],
  };
}

function square([lon, lat]) {
  const ring = [
    [lon - half, lat - half],
    [lon + half, lat - half],
    [lon + half, lat + half],
    [lon - half, lat + half],
    [lon - half, lat - half],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
