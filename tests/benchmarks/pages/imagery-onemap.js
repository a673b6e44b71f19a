// The first picture of a comparison: om-swipe-compare with two years of imagery.
/* global window document */
import '@onemap/components/map/register';
import '@onemap/components/swipe-compare/register';
import { box, tilesOf } from './imagery-tiles.js';

const set = (year) => ({
  ...{ id: String(year), title: String(year), year, captureDate: null, resolutionM: 2, licence: '-' },
  ...{ mapApprovalNumber: null, extent: box, source: '-', synthetic: true },
  tiles: { type: 'xyz', url: tilesOf(year), attribution: '-' },
});

window.first = (async () => {
  const map = document.createElement('om-map');
  map.id = 'map';
  const element = document.createElement('om-swipe-compare');
  element.imagery = [set(2013), set(2015)];
  map.append(element);
  document.body.append(map);
  const sides = () =>
    map.handle?.map
      .getLayers()
      .getArray()
      .filter((layer) => layer.get('role') === 'imagery');
  while ((sides() ?? []).length < 2) await new Promise((resolve) => window.requestAnimationFrame(resolve));
  await new Promise((resolve) => {
    map.handle.map.once('rendercomplete', resolve);
    map.handle.map.render();
  });
  return performance.now();
})();
