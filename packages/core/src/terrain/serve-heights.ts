// Answers the tiles of heights that a page works out or reads itself, without MapLibre asking for an address.
import type { ElevationSource } from './elevation.js';
import { surfaceEdge } from './elevation.js';
import type { Engine } from './engine.js';
import { surfaceTile, tileAddress } from './surface-tile.js';

export interface ServedHeights {
  /** Template of addresses; a scheme of its own, since a page may hold two pictures. */
  readonly url: string;
  readonly close: () => void;
}

/** @param elevation asked with every tile */
export function serveHeights(engine: Engine, elevation: () => ElevationSource | undefined): ServedHeights {
  const scheme = `onemap-heights-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  engine.addProtocol(scheme, async ({ url }, { signal }) => {
    const source = elevation();
    if (source?.type === 'reader') return { data: await source.read(tileAddress(url), signal) };
    if (source?.type !== 'surface') throw new RangeError(`${url}: there is no surface`);
    const pixels = surfaceTile(source.heightAt, tileAddress(url), surfaceEdge);
    const options = { premultiplyAlpha: 'none', colorSpaceConversion: 'none' } as const;
    return { data: await createImageBitmap(new ImageData(pixels, surfaceEdge), options) };
  });
  return { url: `${scheme}://{z}/{x}/{y}`, close: () => engine.removeProtocol(scheme) };
}
