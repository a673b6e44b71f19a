// The same villages drawn by a bare Lit element around an OpenLayers vector layer: no title, legend, labels or table.
/* global window document customElements Event */
import { LitElement, css, html } from 'lit';
import Feature from 'ol/Feature.js';
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import { readCube } from '@onemap/contract/cube';
import { villagesAndFigures } from './answers.js';
import { finish } from './measure.js';
import { classColors } from './palette.js';

const breaks = [2, 3, 10, 20];
const lastYear = '2020';
const stroke = new Stroke({ color: '#ffffff', width: 0.75 });
const styles = classColors.map((color) => new Style({ fill: new Fill({ color }), stroke }));

class BareMap extends LitElement {
  static styles = css`
    :host,
    div {
      display: block;
      width: 100%;
      height: 100%;
    }
  `;

  async firstUpdated() {
    const { villages, dataset } = villagesAndFigures(await (await window.dataRequest).json());
    const source = new VectorSource({ features: featuresOf(villages) });
    const cube = readCube(dataset);
    let rates = ratesOf(cube, villages, lastYear);
    const style = (feature) => styles[classOf(rates.get(feature.getId()))];
    const layer = new VectorLayer({ source, style });
    const map = new OlMap({
      target: this.renderRoot.querySelector('div'),
      layers: [layer],
      controls: [],
      view: new View({ center: [0, 0], zoom: 1 }),
    });
    map.getView().fit(source.getExtent(), { padding: [40, 40, 40, 40] });
    map.once('rendercomplete', () => {
      finish(map.getViewport());
      this.dispatchEvent(new Event('drawn'));
    });
    window.showYear = async (year) => {
      const start = performance.now();
      rates = ratesOf(cube, villages, year);
      layer.changed();
      await new Promise((drawn) => map.once('rendercomplete', drawn));
      finish(map.getViewport());
      return performance.now() - start;
    };
  }

  render() {
    return html`<div></div>`;
  }
}

customElements.define('bare-map', BareMap);

window.first = new Promise((resolve) => {
  const element = document.createElement('bare-map');
  element.addEventListener('drawn', () => resolve(performance.now()));
  document.body.append(element);
});

function featuresOf(villages) {
  const geoJson = new GeoJSON({ featureProjection: 'EPSG:3857' });
  return villages.map(({ id, geometry }) => {
    const feature = new Feature(geoJson.readGeometry(geometry));
    feature.setId(id);
    return feature;
  });
}

function ratesOf(cube, villages, time) {
  const rateOf = (region) => cube.at({ region, time, measure: 'povertyIncidence' }).value;
  return new Map(villages.map(({ id }) => [id, rateOf(id)]));
}

function classOf(rate) {
  const index = breaks.findIndex((line) => rate <= line);
  return index < 0 ? breaks.length : index;
}
