// The thematic map layer: regions coloured by class and points coloured by status, drawn from typed arrays.
import Layer, { type Options } from 'ol/layer/Layer.js';
import Source from 'ol/source/Source.js';
import type { BoundaryFeature } from '@onemap/contract';
import type { RasterPlace } from './raster/raster-client.js';
import type { Highlight, DrawnPoints, RegionLabel, ThematicStyle } from './thematic-model.js';
import { ThematicRenderer } from './thematic-renderer.js';
import { ThematicState } from './thematic-state.js';

export interface ThematicLayerOptions extends Omit<Options<Source>, 'source' | 'render'> {
  /** Starts the raster worker from another address; throwing leads to the main thread. */
  readonly createWorker?: () => Worker;
  readonly style?: Partial<ThematicStyle>;
}

/**
 * An OpenLayers layer over the raster engine. Changes of data wait for a raster (`rendercomplete` waits too);
 * changes of colours and highlights are painted in the next frame from the raster that is there.
 */
export class ThematicLayer extends Layer<Source, ThematicRenderer> {
  readonly #state: ThematicState;
  readonly #createWorker: (() => Worker) | undefined;

  constructor({ createWorker, style, ...options }: ThematicLayerOptions = {}) {
    super({ ...options, source: new Source({ state: 'ready' }) });
    this.#createWorker = createWorker;
    this.#state = new ThematicState();
    this.#state.style = { ...this.#state.style, ...style };
  }

  /**
   * Replaces the regions; their order is that of colours and of hits. All are without data until coloured.
   * @param parent outline drawn darker around them; without it the regions' own outer edges are
   * @throws RangeError when a code occurs twice
   */
  setRegions(features: readonly BoundaryFeature[], parent: readonly BoundaryFeature[] = []): void {
    this.#state.setRegions(features, parent);
    this.changed();
  }

  /**
   * @param colors CSS hex per region in order, null for the hatch of no data, `suppressed` for the dots of what is not
   *   public, `clear` for no fill
   * @throws RangeError for another number of colours or another notation
   */
  setRegionColors(colors: readonly (string | null)[]): void {
    this.#state.setRegionColors(colors);
    this.#repaint('fill');
  }

  /** Absent keys stay as they are; unknown codes highlight nothing. Other fades come as another set. */
  setHighlight(highlight: Highlight): void {
    const { overlay, fill } = this.#state.setHighlight(highlight);
    if (fill) this.#repaint('fill');
    if (overlay) this.#repaint('overlay');
  }

  /** @throws RangeError when the columns differ in length */
  setPoints(points: DrawnPoints | null): void {
    this.#state.setPoints(points);
    this.changed();
  }

  /** Gives the same points other palette indices, as a year step does. @throws RangeError for another number */
  setPointColors(colors: Uint8Array): void {
    this.#state.setPointColors(colors);
    this.#repaint('fill');
  }

  /** @param colors CSS hex per palette index; null, and every index beyond the last, is not drawn and not hit */
  setPointPalette(colors: readonly (string | null)[]): void {
    this.#state.setPointPalette(colors);
    this.#repaint('fill');
  }

  /** Radius without the outline, CSS pixels; default 4. @throws RangeError unless above 0 */
  setPointRadius(cssPixels: number): void {
    this.#state.setPointRadius(cssPixels);
    this.changed();
  }

  /** Labels of regions; those that would overlap, or not fit their region, are left out. */
  setLabels(labels: readonly RegionLabel[]): void {
    this.#state.labels = labels;
    this.#repaint('overlay');
  }

  /** Absent keys stay as they are. */
  setStyle(style: Partial<ThematicStyle>): void {
    this.#state.style = { ...this.#state.style, ...style };
    this.#repaint('fill');
    this.#repaint('overlay');
  }

  /** The code of the region under a pixel of the map (CSS pixels), or null; null while new regions are drawn, and while hidden. */
  regionAt([x, y]: readonly [number, number]): string | null {
    const index = this.#seenRenderer()?.regionIndexAt(x, y) ?? -1;
    return index < 0 ? null : this.#state.features[index]!.id;
  }

  /** Index of the drawn point nearest to a pixel within `tolerance` CSS pixels of its disc, or null. */
  pointAt([x, y]: readonly [number, number], tolerance = 4): number | null {
    const index = this.#seenRenderer()?.pointIndexAt(x, y, tolerance) ?? -1;
    return index < 0 ? null : index;
  }

  /** Where rasters are made, once the layer has been on a map. */
  get rasterPlace(): RasterPlace | null {
    return this.#drawnRenderer()?.place ?? null;
  }

  override createRenderer(): ThematicRenderer {
    return new ThematicRenderer(this, this.#state, this.#createWorker);
  }

  #drawnRenderer(): ThematicRenderer | null {
    return this.hasRenderer() ? this.getRenderer() : null;
  }

  /** What is not seen is not hit. */
  #seenRenderer(): ThematicRenderer | null {
    return this.getVisible() ? this.#drawnRenderer() : null;
  }

  #repaint(part: 'fill' | 'overlay'): void {
    const renderer = this.#drawnRenderer();
    if (part === 'fill') renderer?.repaintFill();
    else renderer?.repaintOverlay();
    this.changed();
  }
}
