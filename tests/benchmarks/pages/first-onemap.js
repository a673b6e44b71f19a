// The first map of a page: om-poverty-map over 415 villages.
/* global window document */
import '@onemap/components/poverty-map/register';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { drawnElement } from './drawn-element.js';

window.first = (async () => {
  const fixtures = await (await window.dataRequest).json();
  const element = document.createElement('om-poverty-map');
  element.source = createFixtureSource(fixtures);
  element.region = '620523106000';
  document.body.append(element);
  await drawnElement(element);
  return performance.now();
})();
