// Keeps finished tiles of each scope until something is written to the database.

export type TileBytes = Uint8Array<ArrayBuffer> | null;

export interface TileCache {
  /** The kept tile, or a newly made one. Tiles of an older version are forgotten. */
  get(version: string, key: string, make: () => Promise<TileBytes>): Promise<TileBytes>;
}

/**
 * @param maximumBytes of all kept tiles together; the ones unused for longest go first
 * @param onUse told whether the tile was kept already
 */
export function createTileCache(
  maximumBytes = 32 * 1024 * 1024,
  onUse: (hit: boolean) => void = () => undefined,
): TileCache {
  const kept = new Map<string, TileBytes>();
  let bytes = 0;
  let keptVersion = '';

  const forgetAll = (version: string): void => {
    kept.clear();
    bytes = 0;
    keptVersion = version;
  };
  const keep = (key: string, tile: TileBytes): void => {
    forget(key);
    kept.set(key, tile);
    bytes += cost(tile);
    for (const oldest of kept.keys()) {
      if (bytes <= maximumBytes) break;
      forget(oldest);
    }
  };
  const forget = (key: string): void => {
    const tile = kept.get(key);
    if (tile === undefined) return;
    kept.delete(key);
    bytes -= cost(tile);
  };

  return {
    get: async (version, key, make) => {
      if (version !== keptVersion) forgetAll(version);
      const known = kept.get(key);
      onUse(known !== undefined);
      const tile = known === undefined ? await make() : known;
      if (version === keptVersion) keep(key, tile);
      return tile;
    },
  };
}

/** An empty tile costs its entry. */
function cost(tile: TileBytes): number {
  return 128 + (tile?.length ?? 0);
}
