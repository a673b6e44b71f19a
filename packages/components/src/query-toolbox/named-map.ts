// The map that shows a result: the one around the element, or one elsewhere on the page that `map` names.
import type { MapHandle } from '@onemap/core/map';
import type { LitElement, ReactiveController } from 'lit';
import { NamedElement } from '../internal/named-element.js';
import { MapAround } from '../sketching/map-around.js';

interface MapElement extends HTMLElement {
  readonly handle: MapHandle | undefined;
}

export class NamedMap implements ReactiveController {
  readonly #host: LitElement;
  readonly #around: MapAround;
  readonly #named: NamedElement<MapElement>;
  readonly #update: () => void;
  #heard: MapElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#around = new MapAround(host);
    this.#update = () => host.requestUpdate();
    this.#named = new NamedElement(host, isMap, () => this.#follow());
    host.addController(this);
  }

  /** Undefined until the map is drawn and after it has left the page. */
  get value(): MapHandle | undefined {
    return this.#named.element?.handle ?? this.#around.value;
  }

  /** Whether nothing tells where one is: a poverty map has its own outlines. */
  get isBare(): boolean {
    return this.value !== undefined && this.#host.closest('om-poverty-map') === null;
  }

  look(id: string | undefined): void {
    this.#named.look(id);
  }

  hostDisconnected(): void {
    this.#named.forget();
    this.#follow();
  }

  #follow(): void {
    this.#heard?.removeEventListener('om-map-change', this.#update);
    this.#heard = this.#named.element;
    this.#heard?.addEventListener('om-map-change', this.#update);
    this.#update();
  }
}

function isMap(element: Element): element is MapElement {
  return 'handle' in element;
}
