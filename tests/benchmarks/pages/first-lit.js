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
    const { boundaries, datasets } = await (await window.dataRequest).json();
    const villages = boundaries.filter(({ properties }) => properties.level === 'village');
    const source = new VectorSource({ features: featuresOf(villages) });
    let rates = ratesOf(datasets[0].facts, lastYear);
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
      rates = ratesOf(datasets[0].facts, year);
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

/** Poor persons of 100 of the rural population, by region. */
function ratesOf(facts, year) {
  const parts = new Map();
  for (const fact of facts) {
    if (String(fact.year) !== year) continue;
    parts.set(fact.region, { ...parts.get(fact.region), [fact.measure]: fact.value });
  }
  return new Map(
    [...parts].map(([region, part]) => [region, (100 * part.poorPersons) / part.ruralPopulation]),
  );
}

function classOf(rate) {
  const index = breaks.findIndex((line) => rate <= line);
  return index < 0 ? breaks.length : index;
}
