// Addresses and levels of Tianditu's tiles, in both of its matrix sets.
import type { TiandituBasemap } from './basemap-config.js';

/** Base and label layers of each style. */
const layerNames = {
  vector: ['vec', 'cva'],
  imagery: ['img', 'cia'],
  terrain: ['ter', 'cta'],
} as const;

/** Levels that Tianditu serves, inclusive. */
export const tiandituLevels = { min: 1, max: 18 } as const;

/** Codes of the layers to draw, bottom first. */
export function tiandituLayers({ style, labels }: Pick<TiandituBasemap, 'style' | 'labels'>): string[] {
  const [base, annotation] = layerNames[style];
  return labels === false ? [base] : [base, annotation];
}

/**
 * The address of one tile. The level is the matrix id in both sets, columns count from the west and rows from
 * the north; sub-domains t0 to t7 take turns.
 * @throws RangeError without a key, a proxy or a base address
 */
export function tiandituTileUrl(
  config: TiandituBasemap,
  layer: string,
  z: number,
  x: number,
  y: number,
): string {
  const query =
    `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=${config.matrix}` +
    `&FORMAT=tiles&TILEMATRIX=${z}&TILEROW=${y}&TILECOL=${x}`;
  const host = hostOf(config, (x + y) % 8);
  const key = (config.key ?? '').replace(/\s+/g, '');
  const suffix = config.proxyUrl === undefined && key !== '' ? `&tk=${encodeURIComponent(key)}` : '';
  return `${host}/${layer}_${config.matrix}/wmts?${query}${suffix}`;
}

function hostOf({ proxyUrl, baseUrl, key }: TiandituBasemap, turn: number): string {
  const own = proxyUrl ?? baseUrl;
  if (own !== undefined) return own.replace('{s}', String(turn)).replace(/\/+$/, '');
  if (!key || key.trim() === '') throw new RangeError('basemap: Tianditu needs key, proxyUrl or baseUrl');
  return `https://t${turn}.tianditu.gov.cn`;
}
