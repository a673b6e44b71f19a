// The rectangles of a planned sheet on the maps that it shows.
import type { Position } from '@onemap/contract';
import type { MapHandle } from '@onemap/core/map';
import { Placement } from '@onemap/core/map/picture';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PageFrame } from './page-plan.js';
import { SheetRectangle, type RectangleHandlers } from './sheet-rectangle.js';

type Host = ReactiveControllerHost & HTMLElement;

export class RectangleController implements ReactiveController {
  readonly #host: Host;
  readonly #handlers: RectangleHandlers;
  readonly #shown = new Map<MapHandle, SheetRectangle>();

  constructor(host: Host, handlers: RectangleHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.show([], '');
  }

  /** Whether one of them is being dragged. */
  get held(): boolean {
    return [...this.#shown.values()].some(({ held }) => held);
  }

  show(frames: readonly PageFrame[], label: string): void {
    for (const [handle, rectangle] of [...this.#shown]) {
      if (frames.some((frame) => frame.handle === handle)) continue;
      rectangle.dispose();
      this.#shown.delete(handle);
    }
    for (const { handle, view } of frames) {
      const center: Position = view.center;
      const { corners } = new Placement(handle.map, view);
      this.#rectangleOn(handle).show({ corners, center, label, free: this.#free(handle) });
    }
  }

  #rectangleOn(handle: MapHandle): SheetRectangle {
    const found = this.#shown.get(handle);
    if (found) return found;
    const rectangle = new SheetRectangle(handle, this.#handlers);
    this.#shown.set(handle, rectangle);
    return rectangle;
  }

  /** What the panel leaves: it stands at the side, or as a sheet at the bottom. */
  #free(handle: MapHandle): { width: number; height: number } {
    const all = handle.map.getTargetElement()?.getBoundingClientRect();
    const panel = this.#host.getBoundingClientRect();
    const free = { width: Infinity, height: Infinity };
    if (!all || panel.width === 0 || panel.left >= all.right || panel.top >= all.bottom) return free;
    if (panel.left > all.left + all.width / 4) return { ...free, width: panel.left - all.left };
    return panel.top > all.top ? { ...free, height: panel.top - all.top } : free;
  }
}
