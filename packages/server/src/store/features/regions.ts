// The collection of regions: the outlines of every level, for everyone.
import type { RegionLevel } from '@onemap/contract';
import type { ListedProperties, ListedProperty } from '../listing/listed-property.js';
import { columnsOfProperties, valuesOfProperties, type Collection } from './collection.js';

const levels: readonly RegionLevel[] = ['province', 'prefecture', 'county', 'town', 'village', 'group'];

const open = (title: string, type: ListedProperty['type'], sql: string): ListedProperty => ({
  title,
  type,
  sql,
  visibility: 'open',
});

const properties: ListedProperties = {
  code: open('区划编码', 'string', 'r.code'),
  name: open('名称', 'string', 'r.name'),
  shortName: open('简称', 'string', 'r.short_name'),
  level: { ...open('级别', 'string', 'r.level'), values: levels },
  parent: open('上级区划编码', 'string', 'r.parent'),
  areaKm2: open('面积（平方公里）', 'number', 'r.area_km2'),
  geometry: {
    ...open('边界', 'geometry', 'r.geometry'),
    places: { tables: 'region r', id: 'r.code', at: { area: 'r.geometry', bbox: 'r.bbox' } },
  },
};

export const regions: Collection = {
  id: 'regions',
  title: '行政区划',
  description: '省、市、县、乡镇、村的边界',
  access: 'public',
  shape: 'area',
  yearly: false,
  properties: () => properties,
  tables: () => 'region r',
  columns: `r.code as id, r.geometry as place, r.synthetic, r.source, ${columnsOfProperties(properties)}`,
  key: ['r.county', 'r.code'],
  toFeature: (row) => ({
    id: row.id,
    place: row.place as string | null,
    properties: valuesOfProperties(row, properties),
  }),
};
