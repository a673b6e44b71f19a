// The layers of a map as a reader sees them: named, shown or hidden, faded, in an order of the reader's own.
//
// A layer says what it is by properties of OpenLayers: `role` (see `LayerRole`), `title` in words, and `id` where several
// of one role are to be told apart. Layers of one id are one entry; a layer of none of the three is not listed.
import type OlMap from 'ol/Map.js';
import type BaseLayer from 'ol/layer/Base.js';

export type LayerRole = 'basemap' | 'imagery' | 'theme' | 'places' | 'sketch' | 'graticule';

export interface ListedLayer {
  /** The layer's `id`, else its role, else its title. */
  readonly id: string;
  readonly role: LayerRole | null;
  /** In the layer's own words; null where it has a role only. */
  readonly title: string | null;
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  /** The basemap stays below all others. */
  readonly movable: boolean;
}

/** What a reader has changed; ids that are on no map wait for their layers. */
export interface LayerChoices {
  /** Bottom first; empty for the order of the map itself. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** 0 to 1, of those below 1. */
  readonly opacity: Readonly<Record<string, number>>;
}

export const noLayerChoices: LayerChoices = { order: [], hidden: [], opacity: {} };

interface Known {
  /** The layer's own values, which the choices are applied to. */
  readonly own: { zIndex: number; opacity: number };
  /** Whether it was hidden here: what a page hides of its own stays hidden. */
  hidden: boolean;
  readonly release: () => void;
}

const stackKey = 'layerStack';
/** Room for the layers of one entry. */
const entryStep = 16;

/** The one stack of a map; it lives as long as the map. */
export function layerStackOf(map: OlMap): LayerStack {
  const before = map.get(stackKey) as LayerStack | undefined;
  if (before) return before;
  const stack = new LayerStack(map);
  map.set(stackKey, stack, true);
  return stack;
}

export class LayerStack {
  readonly #known = new Map<BaseLayer, Known>();
  readonly #listeners = new Set<() => void>();
  #choices: LayerChoices = noLayerChoices;
  #writing = false;

  constructor(map: OlMap) {
    const layers = map.getLayers();
    for (const layer of layers.getArray()) this.#take(layer);
    layers.on('add', ({ element }) => {
      this.#take(element);
      this.#apply();
    });
    layers.on('remove', ({ element }) => {
      this.#known.get(element)?.release();
      this.#known.delete(element);
      this.#tell();
    });
  }

  /** Top first. */
  get layers(): readonly ListedLayer[] {
    return this.#entries()
      .reverse()
      .map(([id, layers]) => this.#describe(id, layers));
  }

  get choices(): LayerChoices {
    return this.#choices;
  }

  /** Replaces all choices. */
  choose(choices: LayerChoices): void {
    this.#choices = choices;
    this.#apply();
  }

  setVisible(id: string, visible: boolean): void {
    const hidden = this.#choices.hidden.filter((one) => one !== id);
    this.choose({ ...this.#choices, hidden: visible ? hidden : [...hidden, id] });
  }

  /** @param opacity 0 to 1 */
  setOpacity(id: string, opacity: number): void {
    const others = Object.entries(this.#choices.opacity).filter(([one]) => one !== id);
    const own = opacity < 1 ? [[id, Math.max(0, opacity)] as const] : [];
    this.choose({ ...this.#choices, opacity: Object.fromEntries([...others, ...own]) });
  }

  /** Positive moves it towards the top. @returns whether it has moved */
  move(id: string, steps: number): boolean {
    const order = this.#entries()
      .filter(([, layers]) => isMovable(layers))
      .map(([one]) => one);
    const from = order.indexOf(id);
    const to = Math.max(0, Math.min(order.length - 1, from + steps));
    if (from < 0 || to === from) return false;
    order.splice(from, 1);
    order.splice(to, 0, id);
    // Those that are away keep their places below whatever they stood below.
    const away = this.#choices.order.filter((one) => !order.includes(one));
    this.choose({ ...this.#choices, order: [...away, ...order] });
    return true;
  }

  /** Called after anything listed has changed. @returns a function that ends the subscription */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take(layer: BaseLayer): void {
    const own = { zIndex: layer.getZIndex() ?? 0, opacity: layer.getOpacity() };
    const onChange = ({ key }: { readonly key: string }): void => {
      if (this.#writing) return;
      if (key === 'opacity') own.opacity = layer.getOpacity();
      if (key === 'zIndex') own.zIndex = layer.getZIndex() ?? 0;
      if (['opacity', 'zIndex', 'title', 'role', 'id', 'visible'].includes(key)) this.#apply();
    };
    layer.on('propertychange', onChange);
    this.#known.set(layer, { own, hidden: false, release: () => layer.un('propertychange', onChange) });
  }

  /** Bottom first; the layers of an entry too. */
  #entries(): [id: string, layers: readonly BaseLayer[]][] {
    const natural = [...this.#known].sort(([, a], [, b]) => a.own.zIndex - b.own.zIndex);
    const entries = new Map<string, BaseLayer[]>();
    for (const [layer] of natural) {
      const id = idOf(layer);
      if (id !== null) entries.set(id, [...(entries.get(id) ?? []), layer]);
    }
    const [order, sorted] = [this.#choices.order, [...entries]];
    if (order.length === 0) return sorted;
    const chosen = order.flatMap((id) => (entries.has(id) ? [id] : []));
    // One that nobody has placed comes where the map itself would put it: above the last that lies below it by nature.
    sorted.forEach(([id], index) => {
      if (chosen.includes(id)) return;
      const below = sorted.slice(0, index).map(([one]) => chosen.indexOf(one));
      chosen.splice(Math.max(-1, ...below) + 1, 0, id);
    });
    return chosen.map((id) => [id, entries.get(id)!]);
  }

  #describe(id: string, layers: readonly BaseLayer[]): ListedLayer {
    const [first] = layers;
    return {
      id,
      role: first ? roleOf(first) : null,
      title: (layers
        .map((layer) => layer.get('title') as unknown)
        .find((title) => typeof title === 'string') ?? null) as string | null,
      visible: layers.some((layer) => layer.getVisible()),
      opacity: this.#choices.opacity[id] ?? 1,
      movable: isMovable(layers),
    };
  }

  #apply(): void {
    this.#writing = true;
    const { hidden, opacity, order } = this.#choices;
    this.#entries().forEach(([id, layers], index) => {
      const fade = opacity[id] ?? 1;
      layers.forEach((layer, rank) => {
        const known = this.#known.get(layer)!;
        const { own } = known;
        layer.setOpacity(own.opacity * fade);
        hide(layer, known, hidden.includes(id));
        if (!isMovable(layers)) return;
        layer.setZIndex(
          order.length === 0 ? own.zIndex : (index + 1) * entryStep + Math.min(rank, entryStep - 1),
        );
      });
    });
    this.#writing = false;
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function hide(layer: BaseLayer, known: Known, hidden: boolean): void {
  if (hidden === known.hidden || (hidden && !layer.getVisible())) return;
  known.hidden = hidden;
  layer.setVisible(!hidden);
}

function roleOf(layer: BaseLayer): LayerRole | null {
  return (layer.get('role') as LayerRole | undefined) ?? null;
}

function idOf(layer: BaseLayer): string | null {
  const named = [layer.get('id'), roleOf(layer), layer.get('title')] as unknown[];
  return (named.find((name) => typeof name === 'string' && name !== '') as string | undefined) ?? null;
}

function isMovable(layers: readonly BaseLayer[]): boolean {
  return !layers.some((layer) => roleOf(layer) === 'basemap');
}
