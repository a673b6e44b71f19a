// The same two years of tiles on an OpenLayers map by itself, one upon the other.
/* global window document */
import Map from 'ol/Map.js';
import View from 'ol/View.js';
import TileLayer from 'ol/layer/Tile.js';
import { transformExtent } from 'ol/proj.js';
import XYZ from 'ol/source/XYZ.js';
import { box, tilesOf } from './imagery-tiles.js';

window.first = (async () => {
  const target = document.body.appendChild(document.createElement('div'));
  target.id = 'map';
  const layers = [2013, 2015].map((year) => new TileLayer({ source: new XYZ({ url: tilesOf(year) }) }));
  const map = new Map({ target, layers, controls: [], view: new View() });
  map.getView().fit(transformExtent(box, 'EPSG:4326', 'EPSG:3857'));
  await new Promise((resolve) => map.once('rendercomplete', resolve));
  return performance.now();
})();
