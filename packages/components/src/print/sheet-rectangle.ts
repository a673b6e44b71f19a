// The rectangle on the map that a sheet will hold: it lies on the ground, and is moved by its grip, by mouse, finger or keys.
import type { Position } from '@onemap/contract';
import type { MapHandle } from '@onemap/core/map';
import { isLent } from '@onemap/core/map/picture';

export interface RectangleView {
  /** Top left, top right, bottom right, bottom left; degrees. */
  readonly corners: readonly Position[];
  readonly center: Position;
  readonly label: string;
  /** What lies over the map does not hide the grip: CSS pixels from the map's top left that are free. */
  readonly free: { readonly width: number; readonly height: number };
}

export interface RectangleHandlers {
  /** The map is about to be moved under, and must not be drawn for a preview. */
  readonly onGrip: () => void;
  readonly onMove: (center: Position) => void;
  /** Back to where it is by itself. */
  readonly onReset: () => void;
}

const namespace = 'http://www.w3.org/2000/svg';
/** CSS pixels of an arrow key; the second one with Shift. */
const [step, fineStep] = [24, 2];
/** The grip stays so far inside what is seen, CSS pixels. */
const inside = 30;
const fourArrows =
  'M12 3v18M3 12h18M12 3l-3 3M12 3l3 3M12 21l-3-3M12 21l3-3M3 12l3-3M3 12l3 3M21 12l-3-3M21 12l-3 3';

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class SheetRectangle {
  readonly grip = document.createElement('div');
  /** Whether a pointer holds the grip. */
  held = false;
  readonly #handle: MapHandle;
  readonly #handlers: RectangleHandlers;
  readonly #box = document.createElement('div');
  readonly #shade = draw('path', { 'fill-rule': 'evenodd', fill: 'currentColor', 'fill-opacity': '0.2' });
  readonly #halo = draw('polygon', { fill: 'none', stroke: '#ffffff', 'stroke-width': '4' });
  readonly #line = draw('polygon', { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' });
  #view: RectangleView | undefined;
  #last: readonly [number, number] = [0, 0];

  constructor(handle: MapHandle, handlers: RectangleHandlers) {
    this.#handle = handle;
    this.#handlers = handlers;
    const picture = draw('svg', { 'aria-hidden': 'true', focusable: 'false' });
    picture.append(this.#shade, this.#halo, this.#line);
    this.#box.append(picture, this.grip);
    this.#dress(picture);
    this.grip.addEventListener('pointerdown', this.#onDown);
    this.grip.addEventListener('pointermove', this.#onMove);
    this.grip.addEventListener('pointerup', this.#onUp);
    this.grip.addEventListener('pointercancel', this.#onUp);
    this.grip.addEventListener('keydown', this.#onKey);
    handle.map.on('postrender', this.#place);
    handle.map.getTargetElement()?.append(this.#box);
  }

  show(view: RectangleView): void {
    this.#view = view;
    this.grip.setAttribute('aria-label', view.label);
    this.#place();
  }

  dispose(): void {
    this.#handle.map.un('postrender', this.#place);
    this.#box.remove();
  }

  /** It stands in the tree of the map's element, whose colours it has; the still picture of a preview lies below it. */
  #dress(picture: SVGElement): void {
    const filling = { position: 'absolute', top: '0', left: '0', width: '100%', height: '100%' };
    style(this.#box, {
      ...{ ...filling, overflow: 'hidden', 'z-index': '2', 'pointer-events': 'none' },
      color: 'var(--_color-accent)',
    });
    style(picture, filling);
    style(this.#shade, { color: 'var(--_color-text)' });
    this.grip.tabIndex = 0;
    this.grip.setAttribute('role', 'group');
    style(this.grip, {
      ...{
        position: 'absolute',
        top: '0',
        left: '0',
        width: '44px',
        height: '44px',
        margin: '-22px 0 0 -22px',
      },
      ...{ display: 'flex', 'align-items': 'center', 'justify-content': 'center', 'border-radius': '50%' },
      ...{ background: 'var(--_color-surface-raised)', 'box-shadow': 'var(--_shadow-lifted)' },
      ...{ cursor: 'move', 'touch-action': 'none', 'pointer-events': 'auto' },
    });
    const icon = draw('svg', { viewBox: '0 0 24 24', width: '24', height: '24', 'aria-hidden': 'true' });
    const lines = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75', 'stroke-linecap': 'round' };
    icon.append(draw('path', { d: fourArrows, ...lines }));
    this.grip.append(icon);
  }

  /** While the map is lent to a printer, its view is another one: what is drawn stays. */
  readonly #place = (): void => {
    const view = this.#view;
    const handle = this.#handle;
    if (!view || isLent(handle.map)) return;
    const corners = view.corners.map((corner) => handle.toPixel(corner));
    const [width = 0, height = 0] = handle.map.getSize() ?? [];
    if (corners.some((corner) => corner === null)) return;
    const points = corners.map((corner) => corner!.map((value) => value.toFixed(1)).join(','));
    for (const polygon of [this.#halo, this.#line]) polygon.setAttribute('points', points.join(' '));
    this.#shade.setAttribute('d', `M0,0H${width}V${height}H0ZM${points.join('L')}Z`);
    const kept = (value: number, size: number): number => Math.max(inside, Math.min(size - inside, value));
    const [gripX, gripY] = gripOf(corners as [number, number][]);
    const x = kept(gripX, Math.min(width, view.free.width));
    const y = kept(gripY, Math.min(height, view.free.height));
    style(this.grip, { transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)` });
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.grip.setPointerCapture(event.pointerId);
    this.grip.focus({ preventScroll: true });
    this.held = true;
    this.#last = [event.clientX, event.clientY];
    this.#handlers.onGrip();
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (!this.held || !this.#moveBy(event.clientX - this.#last[0], event.clientY - this.#last[1])) return;
    this.#last = [event.clientX, event.clientY];
  };

  readonly #onUp = (): void => {
    this.held = false;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const way = ways[event.key];
    const distance = event.shiftKey ? fineStep : step;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Home') this.#handlers.onReset();
    else if (way) this.#keyMove(way[0] * distance, way[1] * distance);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #keyMove(x: number, y: number): void {
    this.#handlers.onGrip();
    this.#moveBy(x, y);
  }

  /** @returns whether it has moved: not while the map is away */
  #moveBy(x: number, y: number): boolean {
    const handle = this.#handle;
    if (!this.#view || isLent(handle.map)) return false;
    const from = handle.toPixel(this.#view.center);
    const center = from && handle.toLonLat([from[0] + x, from[1] + y]);
    if (!center) return false;
    this.#handlers.onMove(center);
    return true;
  }
}

/** Below the middle, where a comparison has a grip of its own. */
function gripOf(corners: readonly (readonly [number, number])[]): [number, number] {
  const weights = [1 / 8, 1 / 8, 3 / 8, 3 / 8];
  const sum = (axis: 0 | 1): number =>
    corners.reduce((total, corner, index) => total + corner[axis] * weights[index]!, 0);
  return [sum(0), sum(1)];
}

function draw(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function style(element: HTMLElement | SVGElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}
