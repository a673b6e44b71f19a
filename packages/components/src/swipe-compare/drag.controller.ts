// Follows a pointer that holds the divider or the lens, by the distance that it has gone.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Start {
  readonly x: number;
  readonly y: number;
}

interface DragOptions {
  /** CSS pixels from where the drag began. */
  readonly move: (x: number, y: number) => void;
  readonly begin: () => void;
  readonly end: () => void;
}

export class DividerDragController implements ReactiveController {
  readonly #options: DragOptions;
  #held: HTMLElement | undefined;
  #start: Start = { x: 0, y: 0 };

  constructor(host: ReactiveControllerHost, options: DragOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#release();
  }

  readonly onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#release();
    const held = event.currentTarget as HTMLElement;
    this.#held = held;
    this.#start = { x: event.clientX, y: event.clientY };
    held.setPointerCapture(event.pointerId);
    held.addEventListener('pointermove', this.#onMove);
    held.addEventListener('pointerup', this.#onEnd);
    held.addEventListener('pointercancel', this.#onEnd);
    this.#options.begin();
  };

  readonly #onMove = (event: PointerEvent): void => {
    this.#options.move(event.clientX - this.#start.x, event.clientY - this.#start.y);
  };

  readonly #onEnd = (): void => {
    this.#release();
    this.#options.end();
  };

  #release(): void {
    const held = this.#held;
    this.#held = undefined;
    held?.removeEventListener('pointermove', this.#onMove);
    held?.removeEventListener('pointerup', this.#onEnd);
    held?.removeEventListener('pointercancel', this.#onEnd);
  }
}
