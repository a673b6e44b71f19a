// Which place of a map is read out: the one under the mouse, else the middle, for fingers and keys.
import type { Position } from '@onemap/contract';
import type { MapHandle } from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The part of an OpenLayers pointer event that is used here. */
interface PointerOnMap {
  readonly pixel: number[];
  readonly dragging: boolean;
  readonly originalEvent: Event;
}

/** Keys that move the map. */
const moving = /^(Arrow.*|[-+=_])$/;

export class PlaceShownController implements ReactiveController {
  readonly #host: Host;
  readonly #handle: () => MapHandle | undefined;
  #followed: MapHandle | undefined;
  #endings: (() => void)[] = [];
  #pointer: Position | null = null;
  /** Whether a finger or the keys had the map last: its middle is what they move. */
  #byMiddle = window.matchMedia('(pointer: coarse)').matches;

  constructor(host: Host, handle: () => MapHandle | undefined) {
    this.#host = host;
    this.#handle = handle;
    host.addController(this);
  }

  hostUpdate(): void {
    const handle = this.#host.isConnected ? this.#handle() : undefined;
    if (handle === this.#followed) return;
    this.#leave();
    this.#followed = handle;
    if (handle) this.#follow(handle);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** Under the mouse, or null. */
  get pointer(): Position | null {
    return this.#pointer;
  }

  /** What is read out; null before the first frame. */
  get position(): Position | null {
    return this.#pointer ?? this.#followed?.viewState()?.center ?? null;
  }

  /** CSS pixels of the map's middle while that is what is moved, else null. */
  get middle(): readonly [number, number] | null {
    const center = this.#followed?.viewState()?.center;
    if (this.#pointer !== null || !this.#byMiddle || !center) return null;
    return this.#followed!.toPixel(center);
  }

  #follow(handle: MapHandle): void {
    const { map } = handle;
    const viewport = map.getViewport();
    const target = map.getTargetElement();
    const onLeave = (): void => this.#point(null);
    const onKey = ({ key }: KeyboardEvent): void => {
      if (moving.test(key)) this.#middleMoves();
    };
    map.on('pointermove', this.#onMove);
    map.on('pointerdrag', this.#onMove);
    viewport?.addEventListener('pointerleave', onLeave);
    target?.addEventListener('keydown', onKey);
    this.#endings = [
      handle.onViewChange(() => this.#host.requestUpdate()),
      () => map.un('pointermove', this.#onMove),
      () => map.un('pointerdrag', this.#onMove),
      () => viewport?.removeEventListener('pointerleave', onLeave),
      () => target?.removeEventListener('keydown', onKey),
    ];
  }

  #leave(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#followed = undefined;
    this.#pointer = null;
  }

  readonly #onMove = ({ pixel: [x = 0, y = 0], originalEvent }: PointerOnMap): void => {
    if (isTouch(originalEvent)) return this.#middleMoves();
    this.#byMiddle = false;
    this.#point(this.#followed?.toLonLat([x, y]) ?? null);
  };

  #middleMoves(): void {
    this.#byMiddle = true;
    this.#point(null);
  }

  #point(position: Position | null): void {
    this.#pointer = position;
    this.#host.requestUpdate();
  }
}

function isTouch(event: Event): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}
