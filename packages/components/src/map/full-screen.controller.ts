// Full screen of a map, together with the element around it that it is a part of.
import type { LitElement, ReactiveController } from 'lit';

export class FullScreenController implements ReactiveController {
  readonly #host: LitElement;
  #on = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#onChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#onChange);
  }

  get on(): boolean {
    return this.#on;
  }

  /** Whether browser and frame allow it. */
  get possible(): boolean {
    return document.fullscreenEnabled;
  }

  readonly toggle = (): void => {
    const done = this.#on ? document.exitFullscreen() : this.#target.requestFullscreen();
    // Refused, the screen stays as it is.
    done.catch(() => undefined);
  };

  /** A poverty map's cards stand beside the map inside of it. */
  get #target(): Element {
    const root = this.#host.getRootNode();
    return root instanceof ShadowRoot && root.host.localName === 'om-poverty-map' ? root.host : this.#host;
  }

  readonly #onChange = (): void => {
    this.#on = this.#target.matches(':fullscreen');
    this.#host.requestUpdate();
  };
}
