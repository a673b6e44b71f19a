// Follows a pointer along the track from step to step, whichever handle is nearest.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestStep } from './axis-layout.js';

export type HandleName = 'from' | 'to';

interface DragOptions {
  /** CSS pixels of the steps from the left of the track. */
  readonly positions: () => readonly number[];
  readonly handleAt: (index: number) => HandleName;
  readonly move: (handle: HandleName, index: number) => void;
}

export class DragController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DragOptions;
  #track: HTMLElement | undefined;
  #handle: HandleName = 'to';

  constructor(host: ReactiveControllerHost & HTMLElement, options: DragOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether a pointer holds a handle. */
  get held(): boolean {
    return this.#track !== undefined;
  }

  hostDisconnected(): void {
    this.#end();
  }

  begin(event: PointerEvent): void {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest('.mark') !== null) return;
    event.preventDefault();
    this.#end();
    this.#track = event.currentTarget as HTMLElement;
    this.#track.setPointerCapture(event.pointerId);
    this.#track.addEventListener('pointermove', this.#onMove);
    this.#track.addEventListener('pointerup', this.#onEnd);
    this.#track.addEventListener('pointercancel', this.#onEnd);
    this.#handle = this.#options.handleAt(this.#stepOf(event));
    this.#onMove(event);
    this.#focusHandle();
  }

  #stepOf(event: PointerEvent): number {
    const left = this.#track?.getBoundingClientRect().left ?? 0;
    return nearestStep(this.#options.positions(), event.clientX - left);
  }

  readonly #onMove = (event: PointerEvent): void => {
    const index = this.#stepOf(event);
    if (index >= 0) this.#options.move(this.#handle, index);
    this.#host.requestUpdate();
  };

  readonly #onEnd = (): void => this.#end();

  #end(): void {
    const track = this.#track;
    if (!track) return;
    this.#track = undefined;
    track.removeEventListener('pointermove', this.#onMove);
    track.removeEventListener('pointerup', this.#onEnd);
    track.removeEventListener('pointercancel', this.#onEnd);
    this.#host.requestUpdate();
  }

  /** The keys go on where the pointer stopped. */
  #focusHandle(): void {
    this.#track?.querySelector<HTMLElement>(`[data-handle=${this.#handle}]`)?.focus({ preventScroll: true });
  }
}
