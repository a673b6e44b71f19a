// The offline basemap: a plain ground with a faint graticule, drawn by ourselves in the theme's colours.
import type { FrameState } from 'ol/Map.js';
import Layer from 'ol/layer/Layer.js';
import { transform, transformExtent } from 'ol/proj.js';
import Source from 'ol/source/Source.js';
import type { BlankColors, CoveredBox } from './basemap-config.js';
import { graticuleLabel, graticuleStep, graticuleValues } from '../geo/graticule.js';
import { apply, pixelMatrix, type Matrix } from './raster/geometry.js';

export const lightBlankColors: BlankColors = { ground: '#f2f4f3', line: '#dfe4e3', text: '#8b979c' };

/** Least distance of labelled lines in CSS pixels. */
const lineDistance = 160;
const fontSize = 11;

export class BlankLayer extends Layer {
  readonly #element = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  #colors: BlankColors;
  #covered: readonly CoveredBox[] = [];
  #isShown = false;

  constructor(colors: BlankColors = lightBlankColors) {
    super({ source: new Source({ state: 'ready' }) });
    this.#colors = colors;
    this.#element.className = 'onemap-blank';
    for (const element of [this.#element, this.#canvas]) {
      element.style.setProperty('position', 'absolute');
      element.style.setProperty('width', '100%');
      element.style.setProperty('height', '100%');
    }
    this.#element.append(this.#canvas);
  }

  setColors(colors: BlankColors): void {
    this.#colors = colors;
    this.changed();
  }

  /** Labels keep clear of these boxes. */
  setCovered(boxes: readonly CoveredBox[]): void {
    if (sameBoxes(boxes, this.#covered)) return;
    this.#covered = boxes;
    this.changed();
  }

  override render(frameState: FrameState): HTMLElement {
    this.#element.style.setProperty('background-color', this.#colors.ground);
    // A first picture waits neither for fonts nor for a canvas more: the graticule comes with the next frame, before the map
    // says that it is complete.
    if (this.#isShown) this.#draw(frameState);
    else frameState.animate = true;
    this.#isShown = true;
    return this.#element;
  }

  #draw(frameState: FrameState): void {
    const { size, pixelRatio } = frameState;
    const width = Math.round(size[0]! * pixelRatio);
    const height = Math.round(size[1]! * pixelRatio);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    drawGraticule(context, frameState, this.#colors, this.#covered);
  }

  override disposeInternal(): void {
    this.#canvas.width = this.#canvas.height = 0;
    this.#element.remove();
    super.disposeInternal();
  }
}

function sameBoxes(boxes: readonly CoveredBox[], others: readonly CoveredBox[]): boolean {
  return boxes.length === others.length && boxes.every((box, index) => sameBox(box, others[index]!));
}

function sameBox(a: CoveredBox, b: CoveredBox): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}

type Bounds = readonly [west: number, south: number, east: number, north: number];
type PixelOf = (lon: number, lat: number) => [number, number];

function drawGraticule(
  context: CanvasRenderingContext2D,
  frameState: FrameState,
  colors: BlankColors,
  covered: readonly CoveredBox[],
): void {
  const { viewState, extent, size } = frameState;
  if (!extent) return;
  const [west, south, east, north] = transformExtent(extent, viewState.projection, 'EPSG:4326');
  const step = graticuleStep((east! - west!) / Math.hypot(size[0]!, size[1]!), lineDistance);
  const bounds: Bounds = [
    Math.max(-180, west!),
    Math.max(-85, south!),
    Math.min(180, east!),
    Math.min(85, north!),
  ];
  const lons = graticuleValues(bounds[0], bounds[2], step);
  const lats = graticuleValues(bounds[1], bounds[3], step);
  const pixelOf = pixelFinder(frameState);
  drawLines(context, colors, bounds, lons, lats, pixelOf);
  if (viewState.rotation !== 0) return;
  context.font = `${fontSize}px system-ui, sans-serif`;
  context.fillStyle = colors.text;
  const write = labelWriter(context, size[0]!, size[1]!, covered);
  for (const lon of lons) write(graticuleLabel(lon, 'lon'), pixelOf(lon, bounds[1])[0] + 4, size[1]! - 6);
  for (const lat of lats) {
    const label = graticuleLabel(lat, 'lat');
    const width = context.measureText(label).width;
    write(label, size[0]! - 6 - width, pixelOf(bounds[0], lat)[1] - 4);
  }
}

/** Writes from `x` on the baseline `y`, unless the label would be cut off, covered, or upon another one. */
function labelWriter(
  context: CanvasRenderingContext2D,
  mapWidth: number,
  mapHeight: number,
  covered: readonly CoveredBox[],
): (label: string, x: number, y: number) => void {
  const taken = [...covered];
  return (label, x, y) => {
    const box = { left: x, top: y - fontSize, right: x + context.measureText(label).width, bottom: y + 2 };
    if (box.left < 0 || box.top < 0 || box.right > mapWidth || box.bottom > mapHeight) return;
    if (taken.some((other) => meet(box, other))) return;
    taken.push(box);
    context.fillText(label, x, y);
  };
}

function meet(a: CoveredBox, b: CoveredBox): boolean {
  const away = 4;
  return (
    a.left < b.right + away && b.left < a.right + away && a.top < b.bottom + away && b.top < a.bottom + away
  );
}

function drawLines(
  context: CanvasRenderingContext2D,
  colors: BlankColors,
  [west, south, east, north]: Bounds,
  lons: readonly number[],
  lats: readonly number[],
  pixelOf: PixelOf,
): void {
  context.strokeStyle = colors.line;
  context.lineWidth = 1;
  context.beginPath();
  for (const lon of lons) line(context, pixelOf(lon, south), pixelOf(lon, north));
  for (const lat of lats) line(context, pixelOf(west, lat), pixelOf(east, lat));
  context.stroke();
}

/** Straight lines between ends suffice: meridians and parallels are straight in both projections. */
function pixelFinder({ viewState, size }: FrameState): PixelOf {
  const { center, resolution, rotation, projection } = viewState;
  const matrix = pixelMatrix(
    {
      center: [center[0]!, center[1]!],
      resolution,
      rotation,
      size: [size[0]!, size[1]!],
      pixelRatio: 1,
    },
    [0, 0],
  );
  return (lon, lat) => {
    const [x, y] = transform([lon, lat], 'EPSG:4326', projection);
    return snap(apply(matrix, x!, y!), matrix);
  };
}

/** Unrotated lines lie on whole pixels, so that they stay one pixel wide. */
function snap([x, y]: [number, number], matrix: Matrix): [number, number] {
  if (matrix[1] !== 0) return [x, y];
  return [Math.floor(x) + 0.5, Math.floor(y) + 0.5];
}

function line(
  context: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  context.moveTo(from[0], from[1]);
  context.lineTo(to[0], to[1]);
}
