// Drawing on the map of the element inside: by pointer, and by keys that move a cross over the map.
import type { Position } from '@onemap/contract';
import {
  SketchLayer,
  type MapHandle,
  type SketchHandlers,
  type SketchStyle,
  type SketchView,
} from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Memo } from '../figures/memo.js';
import { schemeColors } from '../internal/scheme-colors.js';
import { keepViewOf } from '../map/keep-view.js';
import { zoomByKey } from '../map/pan-keys.js';
import { drawingName } from './drawing-name.js';

type Host = ReactiveControllerHost & HTMLElement;

interface Handlers extends Omit<SketchHandlers, 'onPointer'> {
  /** Enter without a cross. @returns whether there was something to finish */
  readonly onFinish: () => boolean;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Backspace or Delete. */
  readonly onRemove: () => void;
}

/** CSS pixels of an arrow key; the second one with Shift. */
const [step, fineStep] = [12, 1];
/** The map moves on when the cross comes as close to its edge. */
const edge = 60;

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export class SketchController implements ReactiveController {
  /** Where the cross of the keys is; null while the pointer draws. */
  cursor: Position | null = null;
  /** Where the pointer is over the map, or null. */
  pointer: Position | null = null;
  readonly #host: Host;
  readonly #handlers: Handlers;
  readonly #style = new Memo<SketchStyle>();
  #handle: MapHandle | undefined;
  #layer: SketchLayer | undefined;

  constructor(host: Host, handlers: Handlers) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#free();
  }

  show(handle: MapHandle | undefined, scheme: 'light' | 'dark', view: Omit<SketchView, 'cursor'>): void {
    // An update may still come after the element has left the page.
    if (!this.#host.isConnected) return;
    if (handle !== this.#handle) {
      this.#free();
      this.#handle = handle;
      if (handle) this.#layer = new SketchLayer(handle.map, this.#heard(), drawingName(this.#host, handle));
    }
    if (view.drawing || view.editable) this.#keepView();
    if (!this.#layer) return;
    // Without a place in a map an element has no colours to read.
    const style = this.#style.get([scheme, this.#layer], () => styleOf(this.#host, scheme));
    this.#layer.show({ ...view, cursor: this.cursor }, style);
  }

  /** Takes the cross away, as for a drawing that has ended. */
  rest(): void {
    this.cursor = null;
  }

  /** Puts the cross there; the map moves only when it would not be seen. */
  goTo(position: Position): void {
    this.cursor = position;
    this.#keepView();
    if (!this.#isInView(position)) this.#handle?.centerOn(position);
    this.#host.requestUpdate();
  }

  /** A card that grows over the map must not move what is drawn from under the pointer. */
  #keepView(): void {
    keepViewOf(this.#handle);
  }

  #isInView(position: Position): boolean {
    const [west, south, east, north] = this.#handle?.viewState()?.bbox ?? [0, 0, 0, 0];
    return position[0] > west && position[0] < east && position[1] > south && position[1] < north;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (!this.#handle || event.altKey) return;
    const chord = event.ctrlKey || event.metaKey;
    if (chord ? !this.#chord(event) : !this.#plainKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.requestUpdate();
  };

  #plainKey(event: KeyboardEvent): boolean {
    const way = ways[event.key];
    if (way) this.#move(way, event.shiftKey ? fineStep : step);
    else if (event.key === 'Enter' || event.key === ' ') this.#enter();
    else if (event.key === 'Escape') this.#handlers.onCancel();
    else if (event.key === 'Backspace' || event.key === 'Delete') this.#handlers.onRemove();
    else return zoomByKey(event, this.#handle!);
    return true;
  }

  #chord({ key, shiftKey }: KeyboardEvent): boolean {
    const letter = key.toLowerCase();
    if (letter === 'y' || (letter === 'z' && shiftKey)) this.#handlers.onRedo();
    else if (letter === 'z') this.#handlers.onUndo();
    else return false;
    return true;
  }

  #enter(): void {
    if (this.cursor) this.#handlers.onPlace(this.cursor, false, false);
    else if (!this.#handlers.onFinish()) this.#move([0, 0], 0);
  }

  #move([x, y]: readonly [number, number], distance: number): void {
    const handle = this.#handle!;
    const from = this.cursor ?? this.pointer ?? handle.viewState()?.center;
    const pixel = from && handle.toPixel(from);
    if (!pixel) return;
    const to: [number, number] = [pixel[0] + x * distance, pixel[1] + y * distance];
    this.cursor = handle.toLonLat(to) ?? this.cursor;
    const [width, height] = handle.map.getSize() ?? [0, 0];
    const near = (value: number, size: number): boolean => value < edge || value > size - edge;
    if (near(to[0], width!) || near(to[1], height!)) handle.panBy((x * width!) / 3, (y * height!) / 3);
  }

  #heard(): SketchHandlers {
    const { onChoose, onEdit, onEditAreas, onPlace, onSpan, onTrace, onYield } = this.#handlers;
    return {
      onChoose,
      onEdit,
      onEditAreas,
      onSpan,
      onTrace,
      onYield,
      onPointer: (position) => {
        this.pointer = position;
        this.#host.requestUpdate();
      },
      onPlace: (position, closing, coarse) => {
        this.cursor = null;
        onPlace(position, closing, coarse);
      },
    };
  }

  #free(): void {
    this.#layer?.dispose();
    this.#layer = undefined;
    this.#handle = undefined;
    this.cursor = null;
    this.pointer = null;
  }
}

/** Drawn in the accent of the theme; the area is seen through. */
function styleOf(host: HTMLElement, scheme: 'light' | 'dark'): SketchStyle {
  const style = getComputedStyle(host);
  const read = schemeColors(host, scheme, style);
  const line = read('accent');
  return {
    line,
    fill: seeThrough(line),
    halo: read('surface-raised'),
    text: read('text'),
    fontFamily: style.fontFamily,
  };
}

/** A portal's accent may be written in any way: only `#rrggbb` is made see-through, another one is left out. */
function seeThrough(color: string): string {
  return /^#[\da-f]{6}$/i.test(color) ? `${color}26` : 'rgba(0, 0, 0, 0)';
}
