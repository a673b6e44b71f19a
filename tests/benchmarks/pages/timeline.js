// om-timeline-layer in a plain om-map over 415 villages: what a step of its play takes until the picture is finished.
/* global window document */
import '@onemap/components/register';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { finish } from './measure.js';

const element = document.createElement('om-timeline-layer');

window.opened = (async () => {
  element.source = createFixtureSource(await (await window.dataRequest).json());
  element.region = '620523106000';
  element.period = '2013';
  const map = document.createElement('om-map');
  map.id = 'map';
  map.append(element);
  document.body.append(map);
  while (element.state !== 'ready' || thematicCanvas(map) === undefined)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return element.state;
})();

window.showYear = async (year) => {
  const map = document.querySelector('om-map');
  const start = performance.now();
  element.period = year;
  await element.updateComplete;
  await new Promise((drawn) => {
    map.handle.map.once('rendercomplete', drawn);
    map.handle.map.render();
  });
  finish(map.handle.map.getViewport());
  return performance.now() - start;
};

function thematicCanvas(map) {
  const canvas = map.handle?.map.getViewport().querySelector('.onemap-thematic canvas');
  return canvas && canvas.width > 0 ? canvas : undefined;
}
