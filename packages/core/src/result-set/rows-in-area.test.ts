// Rows by place: the index answers as the filter does row by row, and leaves the rest of the question alone.
import { parseCql2Text, toCql2Text } from '@onemap/contract/cql2';
import { describe, expect, it } from 'vitest';
import { resultSetOf } from './result-set.js';
import { rowFilter } from './row-filter.js';
import { areaApart, RowsInArea } from './rows-in-area.js';

const square = 'POLYGON((105 34,105.25 34,105.25 34.25,105 34.25,105 34))';
const apart = (text: string) => {
  const { area, rest } = areaApart(parseCql2Text(text));
  return [area?.type ?? null, rest && toCql2Text(rest)];
};

describe('A question with an area', () => {
  it('is the area and what is left', () => {
    expect(apart(`S_INTERSECTS(geometry,${square})`)).toEqual(['Polygon', null]);
    expect(apart(`S_INTERSECTS(geometry,${square}) AND a = 1`)).toEqual(['Polygon', 'a = 1']);
    expect(apart(`a = 1 AND S_INTERSECTS(geometry,${square}) AND b = 2`)).toEqual([
      'Polygon',
      'a = 1 AND b = 2',
    ]);
  });

  it('keeps an area that does not stand by itself', () => {
    const either = `S_INTERSECTS(geometry,${square}) OR a = 1`;
    expect(apart(either)[0]).toBeNull();
    expect(apart(`NOT S_INTERSECTS(geometry,${square})`)[0]).toBeNull();
    expect(apart(`S_INTERSECTS(home,${square})`)[0]).toBeNull();
    expect(apart('a = 1')).toEqual([null, 'a = 1']);
    expect(areaApart(null)).toEqual({ area: null, rest: null });
  });
});

describe('Rows in an area', () => {
  it('are those on its edge and corners too, ascending, without rows that have no place', () => {
    const set = resultSetOf({
      lon: [105.5, 105, 105.25, NaN, 105.125, 105.26],
      lat: [34.5, 34, 34.125, 34.1, 34.25, 34.1],
      columns: {},
    });
    const { area } = areaApart(parseCql2Text(`S_INTERSECTS(geometry,${square})`));
    expect([...new RowsInArea(set).select(area!).toOrderedIds()]).toEqual([1, 2, 4]);
  });

  it('are those that the filter finds row by row', () => {
    const seed = 20261127;
    let state = seed;
    const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    const length = 5000;
    const lon = Float64Array.from({ length }, () => 105 + Math.floor(random() * 512) / 1024);
    const lat = Float64Array.from({ length }, () => 34 + Math.floor(random() * 512) / 1024);
    const set = resultSetOf({ lon, lat, columns: {} });
    const places = new RowsInArea(set);
    for (let round = 0; round < 20; round++) {
      const corners = Array.from({ length: 3 + Math.floor(random() * 6) }, () => [
        105 + Math.floor(random() * 512) / 1024,
        34 + Math.floor(random() * 512) / 1024,
      ]);
      const ring = [...corners, corners[0]!].map((each) => each.join(' ')).join(',');
      const filter = parseCql2Text(`S_INTERSECTS(geometry,POLYGON((${ring})))`);
      const selects = rowFilter(filter, set);
      const wanted = Array.from(lon, (_, row) => row).filter(selects);
      expect(
        [...places.select(areaApart(filter).area!).toOrderedIds()],
        `seed ${seed}, round ${round}`,
      ).toEqual(wanted);
    }
  });
});
