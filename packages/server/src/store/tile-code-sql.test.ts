// The database's tile codes against a computation of their own.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmptyDatabase } from './empty-database.test-data.js';
import type { Db } from './db.js';

let db: Db;
beforeAll(async () => {
  db = await openEmptyDatabase();
});
afterAll(() => db.close());

async function codesOf(
  points: readonly (readonly [number | null, number | null])[],
): Promise<(string | null)[]> {
  const rows = await db.write((query) =>
    query<{ code: string | null }>(
      `select tile_code(lon, lat)::text as code from unnest($1::float8[], $2::float8[]) with ordinality as p(lon, lat, n) order by n`,
      [points.map(([lon]) => lon), points.map(([, lat]) => lat)],
    ),
  );
  return rows.map(({ code }) => code);
}

/** Column and row as binary texts woven together, the row's digit before the column's. */
function woven(column: number, row: number): string {
  const digits = (value: number): string => value.toString(2).padStart(30, '0');
  const pairs = [...digits(row)].map((digit, i) => digit + digits(column)[i]);
  return String(BigInt(`0b${pairs.join('')}`));
}

const steps = 2 ** 30;
const rowOf = (lat: number): number =>
  ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * steps;

describe('tile_code', () => {
  it('weaves column and row of 2^30 steps, at 500 random points', async () => {
    const seed = 20_260_301;
    let state = seed;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const points = Array.from({ length: 500 }, () => [random() * 360 - 180, random() * 170 - 85] as const);
    const codes = await codesOf(points);
    points.forEach(([lon, lat], i) => {
      // The last bit of a row hangs on the last digits of sine and logarithm.
      const rows = [-1e-3, 1e-3].map((slack) => Math.floor(rowOf(lat) + slack));
      const column = Math.floor(((lon + 180) / 360) * steps);
      const allowed = rows.map((row) => woven(column, row));
      expect(allowed, `seed ${seed}, point ${lon} ${lat}`).toContain(codes[i]);
    });
  });

  it('gives an edge to the east and south, and the last edges to the last column and row', async () => {
    const half = steps / 2;
    const last = steps - 1;
    expect(
      await codesOf([
        [0, 0],
        [-180, 85.0511287798066],
        [180, -85.0511287798066],
        [90, 0],
      ]),
    ).toEqual([woven(half, half), woven(0, 0), woven(last, last), woven(half + half / 2, half)]);
  });

  it('knows no place beyond the grid, at the poles and for what is missing', async () => {
    const nowhere = [
      [105, 85.06],
      [105, 90],
      [105, -90],
      [180.1, 0],
      [-181, 0],
      [null, 34],
      [105, null],
      [NaN, 34],
    ] as const;
    expect(await codesOf(nowhere)).toEqual(nowhere.map(() => null));
  });
});
