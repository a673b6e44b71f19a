// What the reader is on: the thing under the pointer, else the one that the keys have gone to.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { actOnKey } from './keyboard.js';
import type { MapOption } from './options.js';
import type { SurfaceHit } from '../map/surface.controller.js';

interface Actions {
  readonly options: () => readonly MapOption[];
  readonly open: (option: MapOption) => void;
  /** Answers false where there is nothing to go back from: somebody further out may take the key. */
  readonly back: () => unknown;
  /** Zooms; answers whether the key was taken. */
  readonly zoom: (event: KeyboardEvent) => boolean;
}

export class VisitController implements ReactiveController {
  /** Index of the option that the keys are on; -1 for none. */
  visited = -1;
  hovered: SurfaceHit | null = null;
  listFocused = false;
  readonly #host: ReactiveControllerHost;
  readonly #actions: Actions;

  constructor(host: ReactiveControllerHost, actions: Actions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.listFocused = false;
    this.leave();
  }

  hover(hit: SurfaceHit | null): void {
    if (hit === null && this.hovered === null) return;
    this.hovered = hit;
    this.#host.requestUpdate();
  }

  visit(index: number): void {
    this.hovered = null;
    this.visited = index;
    this.#host.requestUpdate();
  }

  /** The region is left: nothing of it is visited any more. */
  leave(): void {
    this.hovered = null;
    this.visited = -1;
  }

  /** Another region is drawn; `from` is the child one comes from, or -1. */
  arrive(from: number): void {
    this.visited = this.listFocused ? Math.max(0, from) : from;
  }

  /** @param keysCount whether the keys' place shows although the list has not the focus */
  active(options: readonly MapOption[], keysCount: boolean): MapOption | undefined {
    const hit = this.hovered;
    if (hit)
      return options.find(({ id, point }) => (hit.point === null ? id === hit.region : point === hit.point));
    return this.listFocused || keysCount ? options[this.visited] : undefined;
  }

  readonly onFocus = (): void => {
    this.listFocused = true;
    if (this.visited < 0 && !this.hovered) this.visited = 0;
    this.#host.requestUpdate();
  };

  readonly onBlur = (): void => {
    this.listFocused = false;
    this.#host.requestUpdate();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const options = this.#actions.options();
    const taken = actOnKey(event.key, options, this.visited, {
      visit: (index) => this.visit(index),
      open: (index) => options[index] && this.#actions.open(options[index]),
      back: this.#actions.back,
    });
    if (!taken && !this.#actions.zoom(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
