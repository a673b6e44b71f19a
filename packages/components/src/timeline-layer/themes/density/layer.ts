// Puts the shapes of a density below the borders and labels of the thematic layer, and tells what lies at a pixel.
import type { Position } from '@onemap/contract';
import {
  noShapes,
  ShapeLayer,
  ThematicLayer,
  type MapHandle,
  type Shapes,
  type ThematicStyle,
} from '@onemap/core/map';
import type { ThemeHit, ThemeLayer } from '../theme.js';

export interface DensityDrawing {
  /** The shown region, below the shapes. */
  readonly ground: Shapes;
  readonly groundColor: string;
  readonly shapes: Shapes;
  readonly colors: readonly (string | null)[];
  /** Whether the shapes end at the ground's edge. */
  readonly isClipped: boolean;
  /** Whether a line parts the shapes. */
  readonly hasLines: boolean;
  hitAt(position: Position): ThemeHit | null;
}

export class DensityLayer implements ThemeLayer<DensityDrawing> {
  #handle: MapHandle | undefined;
  #ground: ShapeLayer | undefined;
  #field: ShapeLayer | undefined;
  #drawn: DensityDrawing | undefined;

  attach(handle: MapHandle | undefined): void {
    if (handle === this.#handle) return;
    this.#detach();
    this.#handle = handle;
    if (!handle) return;
    const layers = handle.map.getLayers();
    const above = layers.getArray().findIndex((layer) => layer instanceof ThematicLayer);
    this.#ground = new ShapeLayer();
    this.#field = new ShapeLayer();
    for (const layer of [this.#ground, this.#field]) layer.set('role', 'theme');
    layers.insertAt(above < 0 ? layers.getLength() : above, this.#ground);
    layers.insertAt(above < 0 ? layers.getLength() : above + 1, this.#field);
  }

  draw(drawing: DensityDrawing, style: ThematicStyle): void {
    const { ground, groundColor, shapes, colors, isClipped, hasLines } = drawing;
    const before = this.#drawn;
    this.#drawn = drawing;
    for (const layer of [this.#ground, this.#field]) layer?.setOpacity(style.fillOpacity);
    if (before?.ground !== ground) this.#ground?.setShapes(ground);
    if (before?.shapes !== shapes) this.#field?.setShapes(shapes, isClipped ? ground : null);
    this.#ground?.setColors(Array.from(ground.shapeEnds, () => groundColor));
    this.#field?.setLine(hasLines ? { color: style.innerBorder, width: 0.75 } : null);
    this.#field?.setColors(colors);
  }

  clear(): void {
    this.#drawn = undefined;
    for (const layer of [this.#ground, this.#field]) layer?.setShapes(noShapes);
  }

  highlight(): void {
    // The outline of the region is lifted by the layer above.
  }

  hitAt(pixel: readonly [number, number]): ThemeHit | null {
    const position = this.#drawn && this.#handle?.toLonLat(pixel);
    return position ? this.#drawn!.hitAt(position) : null;
  }

  #detach(): void {
    for (const layer of [this.#ground, this.#field]) {
      if (!layer) continue;
      this.#handle?.map.removeLayer(layer);
      layer.dispose();
    }
    this.#ground = this.#field = this.#drawn = undefined;
  }
}
