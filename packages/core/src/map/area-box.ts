// A rectangle that the user draws on a map, and its outline for as long as it holds.
import type { Bbox } from '@onemap/contract';
import Feature from 'ol/Feature.js';
import type OlMap from 'ol/Map.js';
import { fromExtent } from 'ol/geom/Polygon.js';
import DragBox from 'ol/interaction/DragBox.js';
import VectorLayer from 'ol/layer/Vector.js';
import { transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';

/** A white line on a dark one is seen on any image. */
const outline = [
  new Style({ stroke: new Stroke({ color: '#ffffff', width: 4 }) }),
  new Style({ stroke: new Stroke({ color: '#0b57b0', width: 2, lineDash: [6, 4] }) }),
];

export class AreaBox {
  readonly #map: OlMap;
  readonly #source = new VectorSource();
  readonly #layer = new VectorLayer({ source: this.#source, style: outline, zIndex: 1 });
  readonly #drag = new DragBox({ className: 'ol-dragzoom' });

  /** @param onDrawn called with the box in degrees at the end of a drag */
  constructor(map: OlMap, onDrawn: (area: Bbox) => void) {
    this.#map = map;
    this.#drag.setActive(false);
    this.#drag.on('boxend', () => {
      const [west, south, east, north] = transformExtent(
        this.#drag.getGeometry().getExtent(),
        map.getView().getProjection(),
        'EPSG:4326',
      );
      onDrawn([west!, south!, east!, north!]);
    });
    map.addInteraction(this.#drag);
    map.addLayer(this.#layer);
  }

  /** While it is on, a drag draws a box and does not move the map. */
  setDrawing(drawing: boolean): void {
    this.#drag.setActive(drawing);
  }

  show(area: Bbox | undefined): void {
    this.#source.clear();
    if (!area) return;
    const extent = transformExtent(area, 'EPSG:4326', this.#map.getView().getProjection());
    this.#source.addFeature(new Feature(fromExtent(extent)));
  }

  dispose(): void {
    this.#map.removeInteraction(this.#drag);
    this.#map.removeLayer(this.#layer);
    this.#layer.dispose();
    this.#drag.dispose();
  }
}
