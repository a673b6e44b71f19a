// Our thematic layer on an OpenLayers map.
import { ThematicLayer } from '@onemap/core/map';
import { expose } from './measure.js';
import { drawn, openMap, panBy } from './openlayers-map.js';
import { classColors, statusColors } from './palette.js';

const layer = new ThematicLayer();
const main = [];
let map;
let data;
let shown;

expose({
  async open(target) {
    map = openMap(target, [layer]);
    await drawn(map);
  },

  show(kind, given) {
    shown = kind;
    data = { classes: given.classes, statuses: given.statuses };
    if (kind === 'points') {
      layer.setPointPalette(statusColors);
      layer.setPoints({ lonLat: given.lonLat, ids: given.ids, colors: given.statuses[0] });
    } else {
      layer.setRegions(given.features);
      layer.setRegionColors(colorsOf(0));
    }
    return drawn(map);
  },

  pan: (cssPixels) => panBy(map, cssPixels),

  async year(index) {
    const start = performance.now();
    if (shown === 'points') layer.setPointColors(data.statuses[index]);
    else layer.setRegionColors(colorsOf(index));
    const done = drawn(map);
    main.push(performance.now() - start);
    await done;
  },

  /** Milliseconds of the main thread that each year step took at a stretch. */
  main: () => main,
});

function colorsOf(year) {
  return Array.from(data.classes[year], (index) => classColors[index]);
}
