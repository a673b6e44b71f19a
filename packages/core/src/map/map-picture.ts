// The map as a picture: every canvas that a frame has left in the page, drawn as it lies there.
import type OlMap from 'ol/Map.js';
import type { Ring, SideArea } from './swipe-view.js';

/** Elements among the drawn layers of which only a part is seen. */
export type PaneClips = ReadonlyMap<Element, Pick<SideArea, 'rings'>>;

export interface MapPictureOptions {
  /** Default those of the comparison on the map, if there is one. */
  readonly clips?: PaneClips;
  /** Whether the divider of a comparison on the map is drawn; default not. */
  readonly divider?: boolean;
  /** Pixels of the picture a CSS pixel; default the map's own. */
  readonly pixelRatio?: number;
}

/** The property of a map that holds a function to its clips, while two sides are compared on it. */
export const clipsOfMap = 'clips';
/** The property that holds a function which draws its divider, in CSS pixels of the map. */
export const dividerOfMap = 'divider';
/** The property of a map that is drawn in parts: which part of the whole it is now. */
export const partOfMap = 'part';

/** CSS pixels. */
export interface MapPart {
  readonly whole: readonly [width: number, height: number];
  readonly left: number;
  readonly top: number;
}

/**
 * A canvas with what the map shows at the moment; wait for `rendercomplete` before. A layer from another host without
 * CORS makes it unreadable.
 */
export function pictureOfMap(map: OlMap, options: MapPictureOptions = {}): HTMLCanvasElement {
  const { pixelRatio = window.devicePixelRatio } = options;
  const found = map.get(clipsOfMap) as (() => PaneClips) | undefined;
  const clips: PaneClips = options.clips ?? found?.() ?? new Map<Element, SideArea>();
  const [width = 0, height = 0] = map.getSize() ?? [];
  const picture = new Picture(
    Math.round(width * pixelRatio),
    Math.round(height * pixelRatio),
    pixelRatio,
    clips,
  );
  const layers = map.getViewport()?.querySelector('.ol-layers');
  if (layers) for (const element of layers.children) picture.draw(element);
  const divider = map.get(dividerOfMap) as ((context: CanvasRenderingContext2D) => void) | undefined;
  if (options.divider && picture.context) divider?.(picture.context);
  return picture.canvas;
}

class Picture {
  readonly canvas = document.createElement('canvas');
  readonly context: CanvasRenderingContext2D | null;
  readonly #pixelRatio: number;
  readonly #clips: PaneClips;

  constructor(width: number, height: number, pixelRatio: number, clips: PaneClips) {
    this.canvas.width = width;
    this.canvas.height = height;
    this.context = this.canvas.getContext('2d');
    this.context?.scale(pixelRatio, pixelRatio);
    this.#pixelRatio = pixelRatio;
    this.#clips = clips;
  }

  draw(element: Element): void {
    const context = this.context;
    if (!(element instanceof HTMLElement) || !context) return;
    const { opacity, visibility } = element.style;
    if (visibility === 'hidden' || opacity === '0') return;
    context.save();
    const rings = this.#clips.get(element)?.rings;
    if (rings) clipTo(context, rings);
    if (opacity !== '' && opacity !== '1') this.#drawFaded(context, element, Number(opacity));
    else this.#drawContent(context, element);
    context.restore();
  }

  #drawContent(context: CanvasRenderingContext2D, element: HTMLElement): void {
    if (element instanceof HTMLCanvasElement) return drawCanvas(element, context);
    const { backgroundColor } = element.style;
    if (backgroundColor !== '') {
      context.fillStyle = backgroundColor;
      context.fillRect(0, 0, element.offsetWidth, element.offsetHeight);
    }
    for (const child of element.children) this.draw(child);
  }

  /** Opacity holds for all that is inside as one, so that is drawn apart first. */
  #drawFaded(context: CanvasRenderingContext2D, element: HTMLElement, opacity: number): void {
    const { width, height } = this.canvas;
    const apart = new Picture(width, height, this.#pixelRatio, this.#clips);
    if (apart.context) apart.#drawContent(apart.context, element);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = opacity;
    context.drawImage(apart.canvas, 0, 0);
    apart.canvas.width = apart.canvas.height = 0;
  }
}

/** A canvas stands at the top left of its box, with its CSS size, and a matrix about that corner. */
function drawCanvas(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  if (canvas.width === 0 || canvas.height === 0) return;
  const { transform } = canvas.style;
  if (transform !== '' && transform !== 'none') {
    const { a, b, c, d, e, f } = new DOMMatrix(transform);
    context.transform(a, b, c, d, e, f);
  }
  context.drawImage(canvas, 0, 0, canvas.offsetWidth, canvas.offsetHeight);
}

function clipTo(context: CanvasRenderingContext2D, rings: readonly Ring[]): void {
  context.beginPath();
  for (const ring of rings) {
    ring.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.closePath();
  }
  context.clip('evenodd');
}
