// The map of a provider's page, for a permalink: found when it comes, told of when it changes, brought back to a view.
import type { SharedView } from '@onemap/core';
import { layerStackOf, type BasemapConfig, type MapHandle } from '@onemap/core/map';
import type { OmMap } from '../map/map.js';
import type { OmPovertyMap } from '../poverty-map/poverty-map.js';

type MapView = Pick<SharedView, 'place' | 'basemap' | 'layers'>;

export class ViewMap {
  readonly #root: HTMLElement;
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;
  /** As it stands on the page. */
  #element: OmMap | OmPovertyMap | undefined;
  #map: OmMap | undefined;
  #followed: MapHandle | undefined;
  /** What the page shows by itself. */
  #pageBasemap = 'blank';
  #endings: (() => void)[] = [];
  #wanted: { view: MapView; waits: boolean } | undefined;

  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.#observer = new MutationObserver(() => this.#look());
    this.#observer.observe(root, { childList: true, subtree: true });
    this.#look();
  }

  /** What differs from how the page shows its map. */
  get view(): MapView {
    const [map, handle] = [this.#map, this.#followed];
    if (!map || !handle) return this.#wanted?.view ?? {};
    const { center, zoom, rotation } = handle.viewState() ?? {};
    const { choices } = layerStackOf(handle.map);
    const isChosen = choices.order.length + choices.hidden.length + Object.keys(choices.opacity).length > 0;
    return {
      ...(map.isMoved && center && zoom !== undefined
        ? { place: { center, zoom, rotation: rotation ?? 0 } }
        : {}),
      ...(nameOf(map.basemap) === this.#pageBasemap ? {} : { basemap: nameOf(map.basemap) }),
      ...(isChosen ? { layers: choices } : {}),
    };
  }

  /** @param waits the region changes too, and with it the extent of the map */
  restore(view: MapView, waits: boolean): void {
    this.#wanted = { view, waits };
    this.#restoreWanted();
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#leave();
  }

  #look(): void {
    const found = this.#root.querySelector<OmMap | OmPovertyMap>('om-map, om-poverty-map') ?? undefined;
    if (found === this.#element) return;
    this.#leave();
    this.#element = found;
    if (found) void this.#enter(found);
  }

  async #enter(element: OmMap | OmPovertyMap): Promise<void> {
    await customElements.whenDefined(element.localName);
    await element.updateComplete;
    if (element !== this.#element) return;
    const inner = element.localName === 'om-map' ? element : element.renderRoot.querySelector('om-map');
    const map = (this.#map = inner as OmMap);
    await map.updateComplete;
    if (map !== this.#map) return;
    this.#pageBasemap = nameOf(map.basemap);
    map.addEventListener('om-map-change', this.#follow);
    this.#follow();
  }

  readonly #follow = (): void => {
    const handle = this.#map?.handle;
    for (const end of this.#endings.splice(0)) end();
    this.#followed = handle;
    if (!handle) return;
    this.#restoreWanted();
    this.#endings = [handle.onViewChange(this.#onChange), layerStackOf(handle.map).onChange(this.#onChange)];
  };

  #leave(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#map?.removeEventListener('om-map-change', this.#follow);
    this.#map = this.#element = this.#followed = undefined;
  }

  #restoreWanted(): void {
    const [wanted, map, handle] = [this.#wanted, this.#map, this.#followed];
    if (!wanted || !map || !handle) return;
    this.#wanted = undefined;
    const { place, basemap, layers } = wanted.view;
    const chosen = basemap === undefined ? undefined : basemapOf(basemap, map.basemap);
    if (chosen && this.#element) this.#element.basemap = chosen;
    if (place) map.restorePlace(place, wanted.waits || map.extent === undefined);
    layerStackOf(handle.map).choose(layers ?? { order: [], hidden: [], opacity: {} });
  }
}

/** Never its address or its key. */
function nameOf(basemap: BasemapConfig): string {
  return basemap.type === 'tianditu' ? `tianditu-${basemap.style}` : basemap.type;
}

/** A text brings no address with it: only what the page's own basemap can become. */
function basemapOf(name: string, present: BasemapConfig): BasemapConfig | undefined {
  if (name === nameOf(present)) return undefined;
  if (name === 'blank') return { type: 'blank' };
  if (present.type !== 'tianditu') return undefined;
  const styles = ['vector', 'imagery', 'terrain'] as const;
  const style = styles.find((one) => name === `tianditu-${one}`);
  return style && { ...present, style };
}
