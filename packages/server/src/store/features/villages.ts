// The collection of villages as points, for everyone.
import type { ListedProperties, ListedProperty } from '../listing/listed-property.js';
import { toPosition } from '../region-rows.js';
import { columnsOfProperties, valuesOfProperties, type Collection } from './collection.js';

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
  town: open('乡镇编码', 'string', 'r.parent'),
  townName: open('乡镇名称', 'string', 't.name'),
  areaKm2: open('面积（平方公里）', 'number', 'r.area_km2'),
  geometry: {
    ...open('村的点位', 'geometry', 'point(r.lon * 1e5, r.lat * 1e5)'),
    places: { tables: 'region r', id: 'r.code', at: { lon: 'r.lon', lat: 'r.lat' } },
  },
};

export const villages: Collection = {
  id: 'villages',
  title: '行政村',
  description: '行政村的点位',
  access: 'public',
  shape: 'point',
  yearly: false,
  properties: () => properties,
  tables: () => 'region r left join region t on t.county = r.county and t.code = r.parent',
  columns: `r.code as id, r.lon, r.lat, r.synthetic, r.source, ${columnsOfProperties(properties)}`,
  condition: `r.level = 'village'`,
  key: ['r.county', 'r.code'],
  toFeature: (row) => ({
    id: row.id,
    place: toPosition(row.lon as number | null, row.lat as number | null),
    properties: valuesOfProperties(row, properties),
  }),
};
