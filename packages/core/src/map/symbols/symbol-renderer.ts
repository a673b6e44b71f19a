// Draws a symbol layer: a new picture when the view rests or the symbols change, the last one moved along meanwhile.
import type { FrameState } from 'ol/Map.js';
import ViewHint from 'ol/ViewHint.js';
import type Projection from 'ol/proj/Projection.js';
import LayerRenderer from 'ol/renderer/Layer.js';
import { projectFlat } from '../crs.js';
import { apply, invert, multiply, pixelMatrix, type FrameView, type Matrix } from '../raster/geometry.js';
import type { SymbolLayer, SymbolState } from './symbol-layer.js';
import { hitSymbol, paintSymbols, type SymbolScene } from './symbol-scene.js';
import type { SymbolHit } from './symbol-model.js';

/** OpenLayers must not draw the next layer into our canvas, so the class is not its own. */
const containerClass = 'onemap-symbols';

interface Drawn {
  readonly view: FrameView;
  readonly scene: SymbolScene;
}

export class SymbolRenderer extends LayerRenderer<SymbolLayer> {
  readonly #state: SymbolState;
  readonly #element = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  #projection: Projection | null = null;
  /** Version of the places that `#offsets` are of. */
  #projected = -1;
  /** Map units from `#origin`, x and y interleaved. */
  #offsets = new Float64Array(0);
  #origin: readonly [number, number] = [0, 0];
  #drawn: Drawn | null = null;
  /** From device pixels of the drawn picture to CSS pixels of the last frame. */
  #placement: Matrix = [1, 0, 0, 1, 0, 0];
  #dirty = true;

  constructor(layer: SymbolLayer, state: SymbolState) {
    super(layer);
    this.#state = state;
    this.#element.className = containerClass;
    setStyles(this.#element, { position: 'absolute', width: '100%', height: '100%', overflow: 'hidden' });
    setStyles(this.#element, { 'pointer-events': 'none' });
    setStyles(this.#canvas, { position: 'absolute', left: '0', top: '0', 'transform-origin': '0 0' });
    this.#element.append(this.#canvas);
  }

  /** Symbols, places or style have changed: the next frame draws them. */
  repaint(): void {
    this.#dirty = true;
  }

  override prepareFrame(): boolean {
    return true;
  }

  override renderFrame(frameState: FrameState): HTMLElement {
    const view = frameViewOf(frameState);
    const projection = frameState.viewState.projection;
    this.#project(projection);
    if (this.#dirty || !this.#drawn || (!isMoving(frameState) && !sameView(view, this.#drawn.view)))
      this.#paint(view);
    this.#place(view);
    const layerState = frameState.layerStatesArray[frameState.layerIndex];
    setStyles(this.#element, { opacity: String(layerState ? layerState.opacity : 1) });
    return this.#element;
  }

  /** What is drawn at CSS pixels of the last frame, or null. */
  symbolAt(x: number, y: number): SymbolHit | null {
    const drawn = this.#drawn;
    if (!drawn) return null;
    return hitSymbol(drawn.scene, drawn.view.pixelRatio, apply(invert(this.#placement), x, y));
  }

  override disposeInternal(): void {
    // Width 0 gives the memory back at once; Safari keeps it otherwise.
    this.#canvas.width = this.#canvas.height = 0;
    this.#element.remove();
    this.#drawn = null;
    super.disposeInternal();
  }

  #project(projection: Projection): void {
    const { places, placesVersion } = this.#state;
    if (this.#projection === projection && this.#projected === placesVersion) return;
    this.#projection = projection;
    this.#projected = placesVersion;
    const flat = projectFlat(
      Float64Array.from(places.flatMap(({ position }) => [position[0], position[1]])),
      projection,
    );
    this.#origin = [flat[0] ?? 0, flat[1] ?? 0];
    this.#offsets = flat.map((value, index) => value - this.#origin[index % 2]!);
    this.#dirty = true;
  }

  #paint(view: FrameView): void {
    this.#dirty = false;
    const { pixelRatio: ratio } = view;
    const [width, height] = view.size.map((side) => Math.round(side * ratio)) as [number, number];
    const canvas = this.#canvas;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const scene = this.#sceneFor(view, [width, height]);
    this.#drawn = { view, scene };
    const context = canvas.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, width, height);
    paintSymbols({ context, ratio, style: this.#state.style }, scene);
  }

  #sceneFor(view: FrameView, size: readonly [number, number]): SymbolScene {
    const matrix = pixelMatrix(view, this.#origin);
    const at = new Float64Array(this.#offsets.length);
    for (let i = 0; i < at.length; i += 2)
      [at[i], at[i + 1]] = apply(matrix, this.#offsets[i]!, this.#offsets[i + 1]!);
    const { places, symbols, order, highlighted } = this.#state;
    return { places, symbols, order, at, size, highlighted };
  }

  #place(view: FrameView): void {
    const { view: drawn } = this.#drawn!;
    const { center } = drawn;
    this.#placement = sameView(view, drawn)
      ? [1 / view.pixelRatio, 0, 0, 1 / view.pixelRatio, 0, 0]
      : multiply(pixelMatrix({ ...view, pixelRatio: 1 }, center), invert(pixelMatrix(drawn, center)));
    this.#canvas.style.setProperty('transform', `matrix(${this.#placement.join(', ')})`);
  }
}

function isMoving({ viewHints }: FrameState): boolean {
  return viewHints[ViewHint.ANIMATING]! > 0 || viewHints[ViewHint.INTERACTING]! > 0;
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(styles)) element.style.setProperty(name, styles[name]!);
}

function frameViewOf({ viewState, size, pixelRatio }: FrameState): FrameView {
  return {
    center: [viewState.center[0]!, viewState.center[1]!],
    resolution: viewState.resolution,
    rotation: viewState.rotation,
    size: [size[0]!, size[1]!],
    pixelRatio,
  };
}

function sameView(a: FrameView, b: FrameView): boolean {
  return (
    a.center[0] === b.center[0] &&
    a.center[1] === b.center[1] &&
    a.resolution === b.resolution &&
    a.rotation === b.rotation &&
    a.size[0] === b.size[0] &&
    a.size[1] === b.size[1] &&
    a.pixelRatio === b.pixelRatio
  );
}
