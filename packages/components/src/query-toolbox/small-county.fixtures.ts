// A county of two towns with six invented households, seen by the county and by a visitor.
import type { Household, Region, RegionLevel } from '@onemap/contract';
import type { Fixtures } from '@onemap/core/fixture-source';
import { fullHousehold } from '../internal/testing/household.js';

const region = (
  code: string,
  level: RegionLevel,
  parent: string | null,
  name: string,
  center: [number, number],
): Region => ({
  ...{
    code,
    level,
    parent,
    name,
    shortName: name.slice(0, -1),
    center,
    areaKm2: level === 'village' ? 4 : 40,
  },
  bbox: [center[0] - 0.05, center[1] - 0.05, center[0] + 0.05, center[1] + 0.05],
  ...{ childLevel: null, childCount: 0, synthetic: true, source: '示意数据' },
});

const regions: Region[] = [
  region('620523000000', 'county', '620500000000', '甘谷县', [105.2, 34.75]),
  region('620523106000', 'town', '620523000000', '大石镇', [105.16, 34.79]),
  region('620523107000', 'town', '620523000000', '安远镇', [105.24, 34.7]),
  region('620523106201', 'village', '620523106000', '王家川村', [105.16, 34.79]),
  region('620523107201', 'village', '620523107000', '安远村', [105.24, 34.7]),
];

/** Three members a household of the first town, two and one in the other. */
const households = [3, 4, 3, 2, 1, 2].map((memberCount, index): Household => {
  const inFirst = index < 3;
  return {
    ...fullHousehold,
    ...{ id: `620523-toolbox00${index + 1}`, memberCount, status: 'notExited', householdClass: 'poor' },
    ...{ region: inFirst ? '620523106201' : '620523107201', regionName: inFirst ? '王家川村' : '安远村' },
    point: [105.1 + index * 0.03, 34.7 + index * 0.02],
  };
});

export const fixtures: Fixtures = {
  me: { role: 'county', regions: ['620523000000'], displayName: '甘谷县', permissions: ['households:read'] },
  ...{ regions, boundaries: [], datasets: [], layers: [], households },
  tileJson: {} as Fixtures['tileJson'],
};

export const visitor: Fixtures = {
  ...fixtures,
  me: { role: 'anonymous', regions: [], displayName: '访客', permissions: [] },
};
