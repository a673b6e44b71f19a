// Filters made of the backend's own data, so that each chooses some records and leaves some, whatever the data are.
import type { Fields, Property, Ring, Tree } from './filter.js';

export type CaseName = 'comparison' | 'logic' | 'advanced' | 'case' | 'spatial';

const of = (property: string): Property => ({ property });

/** @param records at least two @param place the name of the point property */
export function casesOf(records: readonly Fields[], place = 'geometry'): Record<CaseName, Tree[]> {
  const count = middle(records, 'memberCount') as number;
  const income = middle(records, 'netIncomePerCapita') as number | undefined;
  const village = String(records[0]!.regionName);
  const cause = records.map(({ mainCause }) => mainCause).find((each) => each !== null) as string | undefined;
  const larger: Tree = { op: '>=', args: [of('memberCount'), count] };
  const here: Tree = { op: '=', args: [of('regionName'), village] };
  const caused: Tree = cause === undefined ? here : { op: '=', args: [of('mainCause'), cause] };
  const rich: Tree = income === undefined ? larger : { op: '>', args: [of('netIncomePerCapita'), income] };
  return {
    comparison: [
      ...(['=', '<>', '<', '<=', '>', '>='] as const).map((op): Tree => ({
        op,
        args: [of('memberCount'), count],
      })),
      rich,
      here,
      { op: '<=', args: [of('regionName'), village] },
      { op: '<>', args: [of('regionName'), "O'Brien' OR 1=1 --"] },
      caused,
    ],
    logic: [
      { op: 'and', args: [larger, caused] },
      { op: 'or', args: [here, caused, rich] },
      { op: 'not', args: [caused] },
      {
        op: 'not',
        args: [{ op: 'or', args: [rich, { op: 'and', args: [here, { op: 'not', args: [larger] }] }] }],
      },
    ],
    advanced: [
      { op: 'like', args: [of('regionName'), `${[...village][0]}%`] },
      { op: 'like', args: [of('regionName'), `_${[...village].slice(1).join('')}`] },
      { op: 'not', args: [{ op: 'like', args: [of('regionName'), `%${[...village].slice(-1)[0]}`] }] },
      { op: 'like', args: [of('regionName'), '%.*'] },
      { op: 'between', args: [of('memberCount'), count, count + 1] },
      { op: 'in', args: [of('memberCount'), [count, count + 1]] },
      { op: 'not', args: [{ op: 'in', args: [of('regionName'), [village, '没有这个村']] }] },
      { op: 'isNull', args: [of('mainCause')] },
      { op: 'not', args: [{ op: 'isNull', args: [of('netIncomePerCapita')] }] },
    ],
    case: [
      {
        op: '=',
        args: [
          { op: 'casei', args: [of('regionName')] },
          { op: 'casei', args: [village] },
        ],
      },
      {
        op: 'like',
        args: [
          { op: 'casei', args: [of('regionName')] },
          { op: 'casei', args: [`%${[...village][0]}%`] },
        ],
      },
    ],
    spatial: shapesOf(records, place),
  };
}

/** The value in the middle of those that there are. */
function middle(records: readonly Fields[], name: string): unknown {
  const values = records.map(({ [name]: value }) => value).filter((value) => typeof value === 'number');
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Around one point, around all but a hole about it, and a corner that lies exactly on it. */
function shapesOf(records: readonly Fields[], place: string): Tree[] {
  const at = records
    .map(({ [place]: value }) => value)
    .find((value) => value !== null && value !== undefined);
  if (!Array.isArray(at)) return [];
  const [x, y] = at as [number, number];
  const near = 0.000731;
  const around = (size: number): Ring => [
    [x - size, y - size],
    [x + size, y - size * 1.003],
    [x + size * 1.007, y + size],
    [x - size, y + size * 1.011],
    [x - size, y - size],
  ];
  // Slopes that no grid of data follows: an edge must not run through other points.
  const corner: Ring = [
    [x, y],
    [x + 3.137, y + 0.000413],
    [x + 2.171, y + 3.017],
    [x, y],
  ];
  const shape = (...coordinates: Ring[]): Tree => ({
    op: 's_intersects',
    args: [of(place), { type: 'Polygon', coordinates }],
  });
  return [
    shape(around(near)),
    shape(around(5), around(near)),
    shape(corner),
    { op: 's_intersects', args: [of(place), { bbox: [x, y, x, y] }] },
    { op: 's_intersects', args: [of(place), { bbox: [73, 3, x + near, 54] }] },
    { op: 'not', args: [shape(around(near))] },
  ];
}
