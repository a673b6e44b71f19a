// Which layers of a map may not be read back: those from other hosts without leave (CORS), by name.
import type OlMap from 'ol/Map.js';
import type RenderEvent from 'ol/render/Event.js';
import type BaseLayer from 'ol/layer/Base.js';
import type Layer from 'ol/layer/Layer.js';
import TileLayer from 'ol/layer/Tile.js';
import type UrlTile from 'ol/source/UrlTile.js';
import { layerOrder } from '../layer-order.js';
import { drawnWith, type Waiting } from './drawn-with.js';

/** Layers without which the map could be printed. */
export class UnreadableLayersError extends Error {
  override readonly name = 'UnreadableLayersError';
  readonly layers: readonly BaseLayer[];

  constructor(layers: readonly BaseLayer[]) {
    super(`map: ${layers.length} layer(s) may not be read`);
    this.layers = layers;
  }

  /** Whether the basemap is one of them. */
  get basemap(): boolean {
    return this.layers.some((layer) => layer.getZIndex() === layerOrder.basemap);
  }
}

/** What a portal has called the layer (`title`, `name` or `id`), or null. */
export function layerName(layer: BaseLayer): string | null {
  for (const key of ['title', 'name', 'id']) {
    const value = layer.get(key) as unknown;
    if (typeof value === 'string' && value !== '') return value;
  }
  return null;
}

/** Follows tile layers that ask with CORS. @returns those that were refused all that they have asked for */
export function watchTiles(layers: readonly BaseLayer[]): () => readonly BaseLayer[] {
  const refused = new Set<BaseLayer>();
  const loaded = new Set<BaseLayer>();
  for (const layer of layers) {
    if (!(layer instanceof TileLayer)) continue;
    const source = layer.getSource() as UrlTile;
    source.on('tileloadend', () => loaded.add(layer));
    source.on('tileloaderror', () => refused.add(layer));
  }
  return () => [...refused].filter((layer) => !loaded.has(layer));
}

/**
 * Settles when the picture may be read.
 * @throws UnreadableLayersError (rejects) naming the layers that spoil it; the map is drawn once more to find them
 */
export async function readableParts(map: OlMap, picture: HTMLCanvasElement, waiting: Waiting): Promise<void> {
  if (isReadable(picture)) return;
  const found = await spoilers(map, waiting);
  throw new UnreadableLayersError(found.length > 0 ? found : map.getAllLayers());
}

/** Layers share canvases: the first one after which a canvas cannot be read has spoilt it. */
async function spoilers(map: OlMap, waiting: Waiting): Promise<Layer[]> {
  const layers = map.getAllLayers();
  const found = new Set<Layer>();
  const spoilt = new Set<HTMLCanvasElement>();
  const look = (event: RenderEvent): void => {
    const context = event.context;
    if (!(context instanceof CanvasRenderingContext2D) || spoilt.has(context.canvas)) return;
    if (isReadable(context.canvas)) return;
    spoilt.add(context.canvas);
    found.add(event.target as Layer);
  };
  for (const layer of layers) layer.on('postrender', look);
  const [width = 0, height = 0] = map.getSize() ?? [];
  try {
    // A canvas that changes its size forgets what spoilt it.
    map.setSize([width, height + 1]);
    await drawnWith(map, waiting);
  } finally {
    for (const layer of layers) layer.un('postrender', look);
    map.setSize([width, height]);
  }
  return [...found];
}

function isReadable(canvas: HTMLCanvasElement): boolean {
  try {
    canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
    return true;
  } catch {
    return false;
  }
}
