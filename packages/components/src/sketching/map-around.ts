// The map around an element, also when the element was there before it: a poverty map makes its map late.
import { ContextConsumer } from '@lit/context';
import type { MapHandle } from '@onemap/core/map';
import type { LitElement, ReactiveController } from 'lit';
import { mapContext } from '../map/context.js';

export class MapAround implements ReactiveController {
  readonly #host: LitElement;
  readonly #consumer: ContextConsumer<typeof mapContext, LitElement>;
  #outer: Element | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context: mapContext, subscribe: true });
    host.addController(this);
  }

  /** Undefined until the map is drawn and after it has left the page. */
  get value(): MapHandle | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    this.#outer = around(this.#host, 'om-poverty-map');
    this.#outer?.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    this.#outer?.removeEventListener('context-provider', this.#askAgain);
    this.#outer = null;
  }

  /** A request that nobody heard is not kept by anybody. */
  readonly #askAgain = (): void => {
    if (!this.value) this.#consumer.hostConnected();
  };
}

/** The nearest element of a tag around another one, also beyond the shadow tree that it stands in. */
function around(element: Element, tag: string): Element | null {
  const found = element.closest(tag);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? around(root.host, tag) : null;
}
