// Finds the view an element belongs to (`for`, context, or its own) and updates the element when it changes.
import { ContextConsumer } from '@lit/context';
import { ViewState, type ViewValues } from '@onemap/core';
import type { MapHandle } from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { viewContext } from '../provider/context.js';
import { NamedElement } from './named-element.js';
import { applyWish, wishTypes } from './wishes.js';

type Host = ReactiveControllerHost & HTMLElement & { for?: string };

/** An element that carries a view: om-provider, or any element that shows data. */
export interface ViewCarrier extends HTMLElement {
  readonly viewState: ViewState;
}

const darkQuery = '(prefers-color-scheme: dark)';

export class ViewController implements ReactiveController {
  readonly #host: Host;
  readonly #own = new ViewState();
  readonly #consumer: ContextConsumer<typeof viewContext, Host>;
  readonly #carrier: NamedElement<ViewCarrier>;
  #provided: ViewState | undefined;
  #unsubscribe: (() => void) | undefined;
  #media: MediaQueryList | undefined;
  /** The map that the element draws on, and whether that is on paper. */
  #drawnOn: MapHandle | undefined;
  #paper = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#carrier = new NamedElement(host, isCarrier, () => this.#follow());
    this.#consumer = new ContextConsumer(host, {
      context: viewContext,
      subscribe: true,
      callback: (view) => {
        this.#provided = view;
        this.#follow();
      },
    });
    for (const type of wishTypes) host.addEventListener(type, this.#hear);
  }

  /** The view that is followed; an element without a provider has its own. */
  get state(): ViewState {
    return this.#carrier.element?.viewState ?? this.#provided ?? this.#own;
  }

  get values(): ViewValues {
    return this.state.values;
  }

  /** The colour scheme in force, with `auto` resolved by the system's setting. */
  get scheme(): 'light' | 'dark' {
    const { theme } = this.values;
    if (theme !== 'auto') return theme;
    return this.#media?.matches === true ? 'dark' : 'light';
  }

  /** The scheme of what is drawn on a map: a sheet of paper is light. The host is updated when the map goes onto one. */
  schemeOn(handle: MapHandle | undefined): 'light' | 'dark' {
    this.#drawOn(this.#host.isConnected ? handle : undefined);
    return this.#paper ? 'light' : this.scheme;
  }

  hostConnected(): void {
    this.#media = window.matchMedia(darkQuery);
    this.#media.addEventListener('change', this.#update);
    this.#carrier.look(this.#host.for);
    this.#follow();
    document.addEventListener('context-provider', this.#askAgain);
  }

  /** A changed `for` shows with the next update: this one has derived its values already. */
  hostUpdate(): void {
    // Off the page there is no root to look in; connecting looks again.
    if (this.#host.isConnected && this.#carrier.look(this.#host.for))
      void Promise.resolve().then(this.#update);
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#update);
    document.removeEventListener('context-provider', this.#askAgain);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#provided = undefined;
    this.#carrier.forget();
    this.#drawOn(undefined);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  #drawOn(handle: MapHandle | undefined): void {
    this.#paper = handle?.isOnPaper === true;
    if (handle === this.#drawnOn) return;
    this.#drawnOn?.map.un('propertychange', this.#lookAtPaper);
    this.#drawnOn = handle;
    handle?.map.on('propertychange', this.#lookAtPaper);
  }

  readonly #lookAtPaper = (): void => {
    if (this.#drawnOn?.isOnPaper !== this.#paper) this.#update();
  };

  /** A provider around the element hears the wish as it bubbles; one that is named by `for`, or none, does not. */
  readonly #hear = (event: Event): void => {
    // A pinned element tells its own listeners only; the shared view stays as it is.
    if (!event.bubbles) return;
    if (this.#carrier.element !== undefined || this.#provided === undefined) applyWish(this.state, event);
  };

  /** A provider that is defined after the elements inside it could not answer their first request. */
  readonly #askAgain = (): void => {
    if (this.#provided === undefined) this.#consumer.hostConnected();
  };

  #follow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#host.isConnected ? this.state.subscribe(this.#update) : undefined;
    this.#update();
  }
}

function isCarrier(element: Element): element is ViewCarrier {
  return 'viewState' in element;
}
