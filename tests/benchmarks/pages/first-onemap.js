// The first map of a page: om-poverty-map over 415 villages.
/* global window document */
import '@onemap/components/poverty-map/register';
import { answeringSource } from './answers.js';
import { drawnElement } from './drawn-element.js';

window.first = (async () => {
  const element = document.createElement('om-poverty-map');
  element.source = answeringSource(window.dataRequest.then((answer) => answer.json()));
  element.region = '620523106000';
  document.body.append(element);
  await drawnElement(element);
  return performance.now();
})();
