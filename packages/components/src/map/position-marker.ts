// The mark of a located position: follows the map while it moves.
import type { Position } from '@onemap/contract';
import type { MapHandle } from '@onemap/core/map';

export class PositionMarker {
  readonly element: HTMLElement;
  #position: Position | undefined;
  #handle: MapHandle | undefined;

  constructor() {
    this.element = document.createElement('div');
    this.element.className = 'marker';
    this.element.setAttribute('part', 'marker');
    this.element.hidden = true;
  }

  /** Undefined takes the listener off the former map and hides the mark. */
  follow(handle: MapHandle | undefined): void {
    this.#handle?.map.un('postrender', this.#place);
    this.#handle = handle;
    this.#position = undefined;
    this.element.hidden = true;
    handle?.map.on('postrender', this.#place);
  }

  show(position: Position): void {
    this.#position = position;
    this.#place();
  }

  readonly #place = (): void => {
    const pixel = this.#position ? (this.#handle?.toPixel(this.#position) ?? null) : null;
    this.element.hidden = pixel === null;
    if (!pixel) return;
    this.element.style.setProperty('--_x', `${pixel[0]}px`);
    this.element.style.setProperty('--_y', `${pixel[1]}px`);
  };
}
