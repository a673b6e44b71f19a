// The canvases of a thematic layer: one for fills and points, one above for highlights and labels.
import { chooseLabels, drawHighlights, drawLabels, type OverlayScene } from './overlay.js';
import { overlayBox } from './overlay-box.js';
import { parseHex } from './raster/color.js';
import type { RasterResult } from './raster/engine.js';
import { apply, type Matrix } from './raster/geometry.js';
import { pointPainter, regionPainter, type BandPainter } from './raster/paint.js';
import { dotPattern, regionPalette, stripePattern } from './raster/palette.js';
import type { ThematicState } from './thematic-state.js';

/** OpenLayers must not draw the next layer into our canvas, so the class is not its own. */
const containerClass = 'onemap-thematic';

/** Rows painted at a time: a picture of its own, as large as the canvas, would only take memory. */
const bandRows = 64;

export class ThematicPainter {
  readonly element: HTMLDivElement;
  readonly #fill = document.createElement('canvas');
  readonly #overlay = document.createElement('canvas');
  #band: ImageData | null = null;
  #transform = '';
  #placement: Matrix = [1, 0, 0, 1, 0, 0];
  /** Device pixels of the picture where the overlay begins. */
  #corner: readonly [number, number] = [0, 0];

  constructor() {
    this.element = document.createElement('div');
    this.element.className = containerClass;
    setStyles(this.element, { position: 'absolute', width: '100%', height: '100%', overflow: 'hidden' });
    for (const canvas of [this.#fill, this.#overlay]) {
      setStyles(canvas, { position: 'absolute', left: '0', top: '0', 'transform-origin': '0 0' });
      canvas.width = canvas.height = 0;
    }
    setStyles(this.element, { 'pointer-events': 'none' });
    this.element.append(this.#fill, this.#overlay);
  }

  setOpacity(opacity: number): void {
    const text = opacity === 1 ? '' : String(opacity);
    if (this.element.style.opacity !== text) this.element.style.opacity = text;
  }

  /** Puts both canvases where the frame now sees their picture. */
  place(placement: Matrix): void {
    this.#placement = placement;
    const transform = cssMatrix(placement);
    if (transform === this.#transform) return;
    this.#transform = transform;
    this.#fill.style.transform = transform;
    this.#placeOverlay();
  }

  #placeOverlay(): void {
    const [a, b, c, d] = this.#placement;
    const [e, f] = apply(this.#placement, ...this.#corner);
    this.#overlay.style.transform = cssMatrix([a, b, c, d, e, f]);
  }

  /**
   * Colours the buffers anew: the whole cost of a year, class, filter or fade. Patterns start at the picture's place
   * of the ground's origin, in device pixels, so that they stay with the ground.
   */
  paintFill(
    raster: RasterResult,
    state: ThematicState,
    pixelRatio: number,
    [x, y]: readonly [number, number],
  ): void {
    const { width, height } = raster;
    this.#resize(this.#fill, width, height);
    const context = this.#fill.getContext('2d');
    if (!context || width === 0 || height === 0) return;
    const painters: BandPainter[] = [];
    if (raster.regions) {
      const { dimmed, features } = state;
      const fades = dimmed.size > 0 ? (region: number) => dimmed.has(features[region]!.id) : null;
      const paint = {
        palette: regionPalette(state.fills, state.style, fades),
        stripe: stripePattern(pixelRatio),
        stripePhase: -Math.round(x + y),
        dots: dotPattern(pixelRatio),
        dotPhase: [-Math.round(x), -Math.round(y)] as const,
        innerBorder: parseHex(state.style.innerBorder),
        parentBorder: parseHex(state.style.parentBorder),
      };
      painters.push(regionPainter(width, raster.regions, paint));
    }
    if (raster.points && state.points) {
      const halo = parseHex(state.style.halo);
      painters.push(pointPainter(width, raster.points, state.points.colors, state.pointPalette, halo));
    }
    this.#paintBands(context, width, height, painters);
  }

  /** A first picture without a raster. */
  sketch(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): void {
    this.#resize(this.#fill, width, height);
    const context = this.#fill.getContext('2d');
    if (context) draw(context);
  }

  #paintBands(
    context: CanvasRenderingContext2D,
    width: number,
    height: number,
    painters: readonly BandPainter[],
  ): void {
    if (this.#band?.width !== width) this.#band = context.createImageData(width, bandRows);
    const pixels = new Int32Array(this.#band.data.buffer);
    for (let top = 0; top < height; top += bandRows) {
      // What the last band has below the picture is cut off.
      const rows = pixels.subarray(0, width * Math.min(bandRows, height - top));
      rows.fill(0);
      for (const paint of painters) paint(rows, top);
      context.putImageData(this.#band, 0, top);
    }
  }

  paintOverlay(width: number, height: number, scene: OverlayScene): void {
    const context = this.#overlay.getContext('2d');
    if (!context) return;
    const labels = chooseLabels(context, scene, [width, height]);
    const box = overlayBox(scene, labels, [width, height]);
    // As much memory as the fills have is not taken for nothing.
    if (!box) return this.#resize(this.#overlay, 0, 0);
    const { left, top, right, bottom } = box;
    this.#resize(this.#overlay, right - left, bottom - top);
    this.#corner = [left, top];
    this.#placeOverlay();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, right - left, bottom - top);
    context.translate(-left, -top);
    drawHighlights(context, scene);
    drawLabels(context, scene, labels);
  }

  clear(): void {
    for (const canvas of [this.#fill, this.#overlay]) canvas.width = canvas.height = 0;
    this.#band = null;
  }

  /** Width 0 gives the memory back at once; Safari keeps it otherwise. */
  dispose(): void {
    this.clear();
    this.element.remove();
  }

  #resize(canvas: HTMLCanvasElement, width: number, height: number): void {
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
  }
}

function cssMatrix(matrix: Matrix): string {
  return `matrix(${matrix.join(', ')})`;
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(styles)) element.style.setProperty(name, styles[name]!);
}
