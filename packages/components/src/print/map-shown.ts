// The map that an element prints: the one around it, or the one that `for` names, and what the elements in it say.
import type { Bbox } from '@onemap/contract';
import type { MapHandle } from '@onemap/core/map';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NamedElement } from '../internal/named-element.js';
import type { OmLegend } from '../legend/legend.js';
import type { OmMap } from '../map/map.js';
import { colorTokens } from '../styles/tokens.js';
import { captionOf, type MapCaption } from './map-caption.js';

type Host = ReactiveControllerHost & HTMLElement & { for?: string };
type MapTag = HTMLElement & { readonly handle?: MapHandle };

const tags = ['om-map', 'om-poverty-map'];
const isMap = (element: Element): element is MapTag =>
  tags.includes(element.localName) && 'updateComplete' in element;

export class MapShown implements ReactiveController {
  readonly #host: Host;
  readonly #named: NamedElement<MapTag>;
  #watched: OmMap | null = null;
  #drawn: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#named = new NamedElement(host, isMap, () => host.requestUpdate());
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#named.look(this.#host.for);
    this.#watch();
  }

  hostDisconnected(): void {
    this.#named.forget();
    this.#watch(null);
  }

  /** The element of the page: a poverty map or a plain one. */
  get outer(): HTMLElement | undefined {
    return this.#named.element ?? this.#host.closest<HTMLElement>('om-poverty-map, om-map') ?? undefined;
  }

  get map(): OmMap | null {
    const { outer } = this;
    if (!outer || outer.localName === 'om-map') return (outer as OmMap | undefined) ?? null;
    return outer.shadowRoot?.querySelector<OmMap>('om-map') ?? null;
  }

  get handle(): MapHandle | undefined {
    return this.map?.handle;
  }

  /** What a sheet has below everything where the page is dark; undefined for the page's own ground. */
  get paperGround(): string | undefined {
    return this.map?.getAttribute('scheme') === 'dark' ? colorTokens.light['map-land'] : undefined;
  }

  /** What the map shows as a whole; undefined where a result or the reader has taken it elsewhere. */
  get extent(): Bbox | undefined {
    return this.map?.isMoved ? undefined : this.map?.extent;
  }

  /** @param stop what stands between title and summary in the language of the page */
  captionOf(stop: string): MapCaption {
    return captionOf(this.outer, this.map, (selector) => this.#within(selector), stop);
  }

  /** Legends as they stand in the page: those that know their classes, and panels that a theme draws. */
  get legends(): readonly (OmLegend | HTMLElement)[] {
    return this.#within('om-legend, .point-legend, div.legend').filter(
      (element) =>
        element.localName === 'om-legend' || element.querySelector('om-legend, .point-legend') === null,
    );
  }

  /** In the map's element and in the shadow trees of all that stands in it; the printing element is no part of it. */
  #within(selector: string): HTMLElement[] {
    const { outer } = this;
    const found = new Set<HTMLElement>();
    const look = (root: Element | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element === this.#host) continue;
        if (element.matches(selector)) found.add(element);
        else if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    if (outer) for (const root of [outer.shadowRoot, outer]) if (root) look(root);
    return [...found];
  }

  /** Follows the map's drawing: words and legends come with it. */
  #watch(map = this.map): void {
    const handle = map?.handle;
    if (map !== this.#watched) {
      this.#watched?.removeEventListener('om-map-change', this.#update);
      map?.addEventListener('om-map-change', this.#update);
      this.#watched = map;
      this.#drawn?.();
      this.#drawn = undefined;
    }
    if (handle && !this.#drawn) {
      handle.map.on('rendercomplete', this.#update);
      const end = handle.onViewChange(this.#update);
      this.#drawn = () => {
        handle.map.un('rendercomplete', this.#update);
        end();
      };
    }
    if (!handle) {
      this.#drawn?.();
      this.#drawn = undefined;
      const { outer } = this;
      if (outer && map === null)
        void customElements.whenDefined(outer.localName).then(() => this.#later(outer));
    }
  }

  /** A poverty map makes its map with its first update. */
  #later(outer: HTMLElement): void {
    const { updateComplete } = outer as Partial<{ updateComplete: Promise<unknown> }>;
    void updateComplete?.then(() => this.map && this.#host.requestUpdate());
  }

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
}
