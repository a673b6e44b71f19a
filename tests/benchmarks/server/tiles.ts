// Tiles: the grid against every household encoded, a kept tile against one made anew, all through the server.
import type { Db } from '../../../packages/server/src/store/db.js';
import { markAllChanged } from '../../../packages/server/src/store/data-version.js';
import { createHouseholdPoints } from '../../../packages/server/src/store/household-points.js';
import { createHouseholdTiles, firstPointZoom } from '../../../packages/server/src/tiles/household-tiles.js';
import { tileAt, type TileAddress } from '../../../packages/server/src/tiles/tile-grid.js';
import { countyViewer, type ServedApp } from './app.js';
import type { Row } from './rows.js';
import { timeInTurn } from './timing.js';

/** Where the generator's county is densest. */
const middle = [105.34, 34.74] as const;

/** @param wanted how much faster the grid of zoom 8 has to be; 0 for no budget */
export async function tileRows(db: Db, app: ServedApp, title: string, wanted: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const zoom of [8, 10, 12]) {
    const tile = tileAt(zoom, ...middle);
    const path = `/tiles/households/${zoom}/${tile.x}/${tile.y}.pbf`;
    const cold = await timeInTurn<string>(
      {
        ours: async () => {
          await db.write(markAllChanged);
          await app.ask(path);
        },
        ...(zoom < firstPointZoom && { 'every household': () => encodeAll(db, tile) }),
      },
      { runs: 20, seconds: 20 },
    );
    const warm = await timeInTurn({ ours: () => app.ask(path) }, { runs: 60, seconds: 5 });
    const name = `${title}: tile at z${zoom}`;
    const [made, every] = [cold.ours!.p50, cold['every household']?.p50];
    rows.push({
      ...{ work: `${name}, made anew`, unit: 'ms', ours: made },
      peers: every === undefined ? {} : { 'every household': every },
      best: every ?? null,
      ...(zoom === 8 && wanted > 0 && { atLeast: wanted }),
    });
    rows.push({
      ...{ work: `${name}, kept`, unit: 'ms', ours: warm.ours.p50, peers: { 'made anew': made } },
      ...{ best: made, ...(zoom === 8 && wanted > 0 && { atLeast: 20 }) },
    });
  }
  return rows;
}

/** What a tile of any zoom would be without the grid: read, encoded, not kept. */
async function encodeAll(db: Db, tile: TileAddress): Promise<unknown> {
  const options = { firstPointZoom: 0, maximumPoints: 10_000_000 };
  return createHouseholdTiles(createHouseholdPoints(db), options).get(countyViewer, tile);
}
