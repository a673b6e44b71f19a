// The rectangle on the image: drawn when the user asks for it, shown while it holds.
import type { Bbox } from '@onemap/contract';
import { AreaBox, type MapHandle } from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class AreaController implements ReactiveController {
  /** The next drag draws. */
  drawing = false;
  readonly #host: ReactiveControllerHost;
  readonly #onArea: (area: Bbox) => void;
  #handle: MapHandle | undefined;
  #box: AreaBox | undefined;
  #shown: Bbox | undefined;

  constructor(host: ReactiveControllerHost, onArea: (area: Bbox) => void) {
    this.#host = host;
    this.#onArea = onArea;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.drawing = false;
    this.show(undefined, undefined);
  }

  setDrawing(drawing: boolean): void {
    this.drawing = drawing;
    this.#box?.setDrawing(drawing);
    this.#host.requestUpdate();
  }

  /** A map gets its box when there is one to draw or to show. */
  show(handle: MapHandle | undefined, area: Bbox | undefined): void {
    if (handle !== this.#handle) {
      this.#box?.dispose();
      this.#box = undefined;
      this.#shown = undefined;
      this.#handle = handle;
    }
    if (!handle || (!this.#box && !area && !this.drawing)) return;
    this.#box ??= new AreaBox(handle.map, (drawn) => {
      this.setDrawing(false);
      this.#onArea(drawn);
    });
    this.#box.setDrawing(this.drawing);
    if (area === this.#shown) return;
    this.#shown = area;
    this.#box.show(area);
  }
}
