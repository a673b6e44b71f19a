// The first picture of the land: om-terrain-view over the towns of Gangu, on heights that the page works out.
/* global window document */
import '@onemap/components/terrain-view/register';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { heightAt } from './heights.js';

window.drawn = (async () => {
  const element = document.createElement('om-terrain-view');
  element.source = createFixtureSource(await (await window.dataRequest).json());
  element.region = '620523';
  element.indicator = 'povertyIncidence';
  element.period = '2016';
  element.elevation = { type: 'surface', heightAt, maxZoom: 9, source: '', synthetic: true };
  document.body.append(element);
  await element.whenDrawn();
  return performance.now();
})();
