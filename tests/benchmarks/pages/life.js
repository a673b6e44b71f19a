// Puts om-poverty-map on the page and takes it away again, as often as the runner asks.
/* global window document */
import '@onemap/components/register';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { drawnElement } from './drawn-element.js';

const source = window.dataRequest
  .then((answer) => answer.json())
  .then((fixtures) => createFixtureSource(fixtures));

window.live = async (times) => {
  for (let cycle = 0; cycle < times; cycle++) {
    const element = document.createElement('om-poverty-map');
    element.source = await source;
    element.region = '620523000000';
    document.body.append(element);
    await drawnElement(element);
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
};
