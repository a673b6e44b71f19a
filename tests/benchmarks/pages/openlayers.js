// OpenLayers' canvas vector layer with cached styles: the peer that needs no WebGL.
import Feature from 'ol/Feature.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import CircleStyle from 'ol/style/Circle.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import { expose } from './measure.js';
import { drawn, openMap, panBy } from './openlayers-map.js';
import { classColors, statusColors } from './palette.js';

const white = (width) => new Stroke({ color: '#ffffff', width });
const areaStyles = classColors.map((color) => new Style({ fill: new Fill({ color }), stroke: white(0.75) }));
const pointStyles = statusColors.map(
  (color) =>
    new Style({ image: new CircleStyle({ radius: 4, fill: new Fill({ color }), stroke: white(1) }) }),
);
const layer = new VectorLayer({
  source: new VectorSource(),
  style: (feature) => styles[values[year][feature.get('index')]],
});
let map;
let styles;
let values;
let year = 0;

expose({
  async open(target) {
    map = openMap(target, [layer]);
    await drawn(map);
  },

  show(kind, data) {
    styles = kind === 'points' ? pointStyles : areaStyles;
    values = kind === 'points' ? data.statuses : data.classes;
    layer.getSource().addFeatures(kind === 'points' ? pointFeatures(data) : areaFeatures(data));
    return drawn(map);
  },

  pan: (cssPixels) => panBy(map, cssPixels),

  year(index) {
    year = index;
    layer.changed();
    return drawn(map);
  },
});

function areaFeatures({ features }) {
  return new GeoJSON().readFeatures(
    { type: 'FeatureCollection', features },
    { featureProjection: 'EPSG:3857' },
  );
}

function pointFeatures({ lonLat, ids }) {
  return ids.map((id, index) => {
    const geometry = new Point(fromLonLat([lonLat[2 * index], lonLat[2 * index + 1]]));
    const feature = new Feature({ geometry, index });
    feature.setId(id);
    return feature;
  });
}
