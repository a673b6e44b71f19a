// From a basemap's configuration to its layers; tiled ones load their code when chosen.
import type BaseLayer from 'ol/layer/Base.js';
import type { BasemapConfig, BasemapRefusal, BlankColors, TileCrs } from './basemap-config.js';
import { BlankLayer } from './blank-layer.js';

export interface BasemapOptions {
  readonly blankColors?: BlankColors;
  /** Asks a failing tile's host for its status once. */
  readonly fetch?: typeof globalThis.fetch;
  /** Whether tiles are asked for with leave to read their pixels (CORS). */
  readonly readable?: boolean | undefined;
  /** Called at most once per call of `createBasemapLayers`. */
  readonly onRefused?: (refusal: BasemapRefusal) => void;
}

export interface BasemapLayers {
  /** Bottom first. */
  readonly layers: readonly BaseLayer[];
  readonly attributions: readonly string[];
}

const crsNames: readonly string[] = ['EPSG:3857', 'EPSG:4326', 'EPSG:4490'];

/**
 * The coordinate system in which a basemap's tiles fit without resampling.
 * @throws RangeError for another one: GCJ-02 or BD-09 tiles would put a house into its neighbour's yard
 */
export function basemapCrs(config: BasemapConfig): TileCrs {
  if (config.type === 'blank' || config.type === 'cog') return 'EPSG:3857';
  if (config.type === 'tianditu') return config.matrix === 'c' ? 'EPSG:4490' : 'EPSG:3857';
  const crs: TileCrs = config.crs ?? 'EPSG:3857';
  if (!crsNames.includes(crs))
    throw new RangeError(`basemap: crs "${crs}" is not one of ${crsNames.join(', ')}`);
  return crs;
}

/** @throws RangeError for a configuration without the address or key that it needs */
export async function createBasemapLayers(
  config: BasemapConfig,
  options: BasemapOptions = {},
): Promise<BasemapLayers> {
  basemapCrs(config);
  if (config.type === 'blank') return { layers: [new BlankLayer(options.blankColors)], attributions: [] };
  if (config.type === 'cog') {
    const { cogBasemap } = await import('./cog-layer.js');
    const layers = [new BlankLayer(options.blankColors), await cogBasemap(config, options)];
    return { layers, attributions: [config.attribution] };
  }
  const tiles = await import('./tile-layers.js');
  if (config.type === 'tianditu') {
    return { layers: tiles.tiandituTileLayers(config, options), attributions: ['天地图'] };
  }
  const layers =
    config.type === 'xyz' ? tiles.xyzTileLayers(config, options) : tiles.wmtsTileLayers(config, options);
  return { layers, attributions: [config.attribution] };
}
