// OpenLayers layers for tiled basemaps; loaded only when a page chooses one.
import TileLayer from 'ol/layer/Tile.js';
import { transformExtent } from 'ol/proj.js';
import XYZ from 'ol/source/XYZ.js';
import WMTSTileGrid from 'ol/tilegrid/WMTS.js';
import type { Bbox } from '@onemap/contract';
import type { BasemapRefusal, TiandituBasemap, TileCrs, WmtsBasemap, XyzBasemap } from './basemap-config.js';
import { projectionOf } from './crs.js';
import { tiandituLayers, tiandituLevels, tiandituTileUrl } from './tianditu.js';
import { gridOrigin, gridResolutions, wmtsTileUrl, xyzTileUrl } from './tile-grid.js';

export interface TileWatch {
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly onRefused?: ((refusal: BasemapRefusal) => void) | undefined;
  readonly readable?: boolean | undefined;
}

interface TileLayerPlan {
  readonly name: string;
  readonly crs: TileCrs;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly tileSize: number;
  /** Width of the world in pixels at level 0. */
  readonly levelZeroPixels: number;
  readonly urlOf: (z: number, x: number, y: number) => string;
}

/** How tiles are asked for beside their address. */
interface TileRequest {
  /** Makes the pixels readable, from a host with CORS. */
  readonly crossOrigin?: 'anonymous';
  /** No tile outside of it is asked for. */
  readonly extent?: Bbox | null;
}

const tiandituCrs = { w: 'EPSG:3857', c: 'EPSG:4490' } as const;
const refusedStatuses = [403, 418];

export function tiandituTileLayers(config: TiandituBasemap, watch: TileWatch): TileLayer<XYZ>[] {
  // Asked here, so that a missing key is heard of now and not while the map draws.
  tiandituTileUrl(config, 'vec', tiandituLevels.min, 0, 0);
  const refused = once(watch.onRefused);
  return tiandituLayers(config).map((layer) =>
    buildLayer(
      {
        name: `${layer}_${config.matrix}`,
        crs: tiandituCrs[config.matrix],
        minZoom: tiandituLevels.min,
        maxZoom: tiandituLevels.max,
        tileSize: 256,
        levelZeroPixels: 256,
        urlOf: (z, x, y) => tiandituTileUrl(config, layer, z, x, y),
      },
      { ...watch, onRefused: refused },
    ),
  );
}

/** Tiles of an imagery set, whose pixels can be read. */
export function imageryTileLayers(config: XyzBasemap | WmtsBasemap, extent: Bbox | null): TileLayer<XYZ>[] {
  const request: TileRequest = { crossOrigin: 'anonymous', extent };
  return config.type === 'xyz' ? xyzTileLayers(config, {}, request) : wmtsTileLayers(config, {}, request);
}

export function xyzTileLayers(
  config: XyzBasemap,
  watch: TileWatch,
  request: TileRequest = {},
): TileLayer<XYZ>[] {
  const crs = config.crs ?? 'EPSG:3857';
  const tileSize = config.tileSize ?? 256;
  const square = crs === 'EPSG:3857';
  const plan: TileLayerPlan = {
    name: 'xyz',
    crs,
    minZoom: config.minZoom ?? 0,
    maxZoom: config.maxZoom ?? 18,
    tileSize,
    levelZeroPixels: square ? tileSize : 2 * tileSize,
    urlOf: (z, x, y) => xyzTileUrl(config.url, z, x, y, 1),
  };
  return [buildLayer(plan, { ...watch, onRefused: once(watch.onRefused) }, request)];
}

export function wmtsTileLayers(
  config: WmtsBasemap,
  watch: TileWatch,
  request: TileRequest = {},
): TileLayer<XYZ>[] {
  const plan: TileLayerPlan = {
    name: config.layer,
    crs: config.crs,
    minZoom: config.minZoom ?? 0,
    maxZoom: config.maxZoom ?? 18,
    tileSize: 256,
    levelZeroPixels: 256,
    urlOf: (z, x, y) => wmtsTileUrl(config, z, x, y),
  };
  return [buildLayer(plan, { ...watch, onRefused: once(watch.onRefused) }, request)];
}

function buildLayer(
  plan: TileLayerPlan,
  watch: TileWatch,
  { crossOrigin, extent }: TileRequest = {},
): TileLayer<XYZ> {
  const projection = projectionOf(plan.crs);
  const resolutions = gridResolutions(plan.crs, plan.maxZoom, plan.levelZeroPixels);
  const source = new XYZ({
    projection,
    crossOrigin: watch.readable ? 'anonymous' : crossOrigin,
    tileGrid: new WMTSTileGrid({
      extent: extent ? transformExtent(extent, 'EPSG:4326', projection) : undefined,
      origin: gridOrigin(plan.crs),
      resolutions,
      matrixIds: resolutions.map((_, level) => String(level)),
      tileSize: plan.tileSize,
      minZoom: plan.minZoom,
    }),
    tileUrlFunction: ([z, x, y]) => plan.urlOf(z!, x!, y!),
  });
  if (watch.onRefused) watchRefusals(source, plan, watch);
  return new TileLayer({ source, className: 'onemap-basemap' });
}

/**
 * An image tells no status, so the first tile that fails before any has loaded is asked for once more by
 * `fetch`; a host without CORS then stays silent, which is reported as status 0.
 */
function watchRefusals(source: XYZ, plan: TileLayerPlan, watch: TileWatch): void {
  let settled = false;
  source.on('tileloadend', () => {
    settled = true;
  });
  source.on('tileloaderror', ({ tile }) => {
    if (settled) return;
    settled = true;
    const [z, x, y] = tile.getTileCoord();
    void probe(plan.urlOf(z!, x!, y!), watch.fetch).then((status) => {
      if (status === 0 || refusedStatuses.includes(status)) watch.onRefused?.({ status, layer: plan.name });
    });
  });
}

async function probe(url: string, fetch: typeof globalThis.fetch | undefined): Promise<number> {
  if (!fetch) return 0;
  try {
    return (await fetch(url)).status;
  } catch {
    return 0;
  }
}

/** Base and label layer are refused together; the page hears of it once. */
function once(listener: TileWatch['onRefused']): TileWatch['onRefused'] {
  if (!listener) return undefined;
  let called = false;
  return (refusal) => {
    if (called) return;
    called = true;
    listener(refusal);
  };
}
