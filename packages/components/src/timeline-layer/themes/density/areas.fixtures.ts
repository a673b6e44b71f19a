// The square county with areas that are easy to divide by.
import type { Me } from '@onemap/contract';
import type { Fixtures } from '@onemap/core/fixture-source';
import { countyCode, squareCounty } from '../../../poverty-map/square-county.fixtures.js';

/** Square kilometres: 东山镇 20, 西山乡 50, 东川镇 13, 西川乡 25. */
const areas: Readonly<Record<string, number>> = {
  [countyCode]: 108,
  '990101100000': 20,
  '990101101000': 50,
  '990101102000': 13,
  '990101103000': 25,
};

export function countyWithAreas(me?: Me): Fixtures {
  const county = squareCounty(me);
  const facts = Object.entries(areas).flatMap(([region, value]) =>
    [2015, 2016].map((year) => ({ region, year, measure: 'areaKm2', value })),
  );
  return { ...county, datasets: [...county.datasets, { ...county.datasets[0]!, facts }] };
}
