// The drawn map as one canvas that may be read, and whether a basemap lets it.
import type OlMap from 'ol/Map.js';
import TileLayer from 'ol/layer/Tile.js';
import type UrlTile from 'ol/source/UrlTile.js';
import { pictureOfMap } from '../map-picture.js';

/** A basemap whose service gives no leave (CORS) to read its tiles: a picture with them cannot be made. */
export class UnreadableBasemapError extends Error {
  override readonly name = 'UnreadableBasemapError';
}

/**
 * A copy of what the map shows, `ratio` device pixels for a CSS pixel.
 * @throws UnreadableBasemapError when the picture holds pixels that may not be read
 */
export function mapFrame(map: OlMap, ratio: number): HTMLCanvasElement {
  const picture = pictureOfMap(map, { pixelRatio: ratio });
  try {
    picture.getContext('2d')?.getImageData(0, 0, 1, 1);
  } catch {
    throw new UnreadableBasemapError('map: the basemap service does not let its tiles be read');
  }
  return picture;
}

/** Settles once all layers have drawn what they load; the map need not be visible. */
export function whenDrawn(map: OlMap): Promise<void> {
  return new Promise((drawn) => {
    map.once('rendercomplete', () => drawn());
    map.renderSync();
  });
}

/** Draws the map and tells whether its tiles may be read: no when a layer was refused every one that it asked for. */
export async function tilesReadable(map: OlMap): Promise<boolean> {
  const tallies = map
    .getLayers()
    .getArray()
    .flatMap((layer) => (layer instanceof TileLayer ? [tallyOf(layer.getSource() as UrlTile)] : []));
  if (tallies.length === 0) return true;
  await whenDrawn(map);
  return tallies.every(({ loaded, failed }) => loaded || !failed);
}

function tallyOf(source: UrlTile): { loaded: boolean; failed: boolean } {
  const tally = { loaded: false, failed: false };
  source.once('tileloadend', () => (tally.loaded = true));
  source.once('tileloaderror', () => (tally.failed = true));
  return tally;
}
