// Moves the divider and the lens: by a pointer that holds them, and by keys.
import type { SwipeView } from '@onemap/core/map';
import type { LitElement, ReactiveController } from 'lit';
import { keptInside, moveByKey, type Place } from './divider-keys.js';

type Host = LitElement & { position: number; lensY: number; lensRadius: number };

interface DividerOptions {
  readonly view: () => SwipeView;
  /** CSS pixels of the map. */
  readonly size: () => readonly [width: number, height: number] | null;
  /** Something was moved: after each key, and at the end of a drag. */
  readonly tell: () => void;
}

export class DividerController implements ReactiveController {
  readonly #host: Host;
  readonly #options: DividerOptions;
  #held: HTMLElement | undefined;
  #start: Place & { readonly x: number; readonly y: number } = {
    ...{ position: 0, lensY: 0, lensRadius: 0 },
    ...{ x: 0, y: 0 },
  };

  constructor(host: Host, options: DividerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#release();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const place = moveByKey(event.key, this.#options.view());
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(place);
    this.#options.tell();
  };

  readonly onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#release();
    const held = event.currentTarget as HTMLElement;
    this.#held = held;
    this.#start = { ...keptInside(this.#host), x: event.clientX, y: event.clientY };
    held.setPointerCapture(event.pointerId);
    held.addEventListener('pointermove', this.#onMove);
    held.addEventListener('pointerup', this.#onEnd);
    held.addEventListener('pointercancel', this.#onEnd);
    // The keys go on where the pointer stopped.
    held.focus({ preventScroll: true });
  };

  /** By the distance that the pointer has gone, so that the grip need not be held in its middle. */
  readonly #onMove = (event: PointerEvent): void => {
    const [width, height] = this.#options.size() ?? [1, 1];
    const { position, lensY, lensRadius, x, y } = this.#start;
    const across = (100 * (event.clientX - x)) / width;
    const down = (100 * (event.clientY - y)) / height;
    const along = this.#options.view().mode === 'horizontal' ? down : across;
    this.#move({ position: position + along, lensY: lensY + down, lensRadius });
  };

  readonly #onEnd = (): void => {
    this.#release();
    this.#options.tell();
  };

  #move(place: Place): void {
    const { position, lensY, lensRadius } = keptInside(place);
    this.#host.position = position;
    if (this.#options.view().mode !== 'spyglass') return;
    this.#host.lensY = lensY;
    this.#host.lensRadius = lensRadius;
  }

  #release(): void {
    const held = this.#held;
    this.#held = undefined;
    held?.removeEventListener('pointermove', this.#onMove);
    held?.removeEventListener('pointerup', this.#onEnd);
    held?.removeEventListener('pointercancel', this.#onEnd);
  }
}

/** Whether there is something on the image to take hold of. */
export function isDragged({ mode }: SwipeView): boolean {
  return mode === 'vertical' || mode === 'horizontal' || mode === 'spyglass';
}
