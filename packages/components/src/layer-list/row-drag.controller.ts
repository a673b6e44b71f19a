// Dragging a row of a list by its handle, with mouse, pen or finger: tells how many rows it has been moved.
import type { LitElement, ReactiveController } from 'lit';

interface Drag {
  readonly id: string;
  readonly pointer: number;
}

export class RowDragController implements ReactiveController {
  readonly #host: LitElement;
  readonly #move: (id: string, rowsDown: number) => void;
  #drag: Drag | undefined;

  /** @param move called whenever the pointer has come over another row */
  constructor(host: LitElement, move: (id: string, rowsDown: number) => void) {
    this.#host = host;
    this.#move = move;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drag = undefined;
  }

  /** Id of the row that is dragged. */
  get dragged(): string | undefined {
    return this.#drag?.id;
  }

  start(id: string, event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#drag = { id, pointer: event.pointerId };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#host.requestUpdate();
  }

  readonly onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.pointer !== event.pointerId) return;
    const rows = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-layer]')];
    const from = rows.findIndex(({ dataset }) => dataset.layer === drag.id);
    const over = rows.findIndex((row) => event.clientY < lowerEdge(row));
    const to = over < 0 ? rows.length - 1 : over;
    if (from >= 0 && to !== from) this.#move(drag.id, to - from);
  };

  readonly onEnd = (): void => {
    this.#drag = undefined;
    this.#host.requestUpdate();
  };
}

/** In CSS pixels of the window. */
function lowerEdge(row: HTMLElement): number {
  return row.getBoundingClientRect().bottom;
}
