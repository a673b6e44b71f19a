// The collection of where imagery lies, for everyone.
import type { ListedProperties, ListedProperty } from '../listing/listed-property.js';
import { columnsOfProperties, valuesOfProperties, type Collection } from './collection.js';

const open = (title: string, type: ListedProperty['type'], sql: string): ListedProperty => ({
  ...{ title, type, sql },
  visibility: 'open',
});

const properties: ListedProperties = {
  title: open('名称', 'string', 'f.title'),
  year: open('年份', 'integer', 'f.year::int'),
  captureDate: open('拍摄日期', 'string', 'f.capture_date'),
  resolutionM: open('分辨率（米）', 'number', 'f.resolution_m'),
  licence: open('使用许可', 'string', 'f.licence'),
  mapApprovalNumber: open('审图号', 'string', 'f.map_approval_number'),
  geometry: {
    ...open('影像范围', 'geometry', 'f.geometry'),
    places: { tables: 'imagery_footprint f', id: 'f.id', at: { area: 'f.geometry', bbox: 'f.bbox' } },
  },
};

export const imageryFootprints: Collection = {
  id: 'imagery-footprints',
  title: '影像范围',
  description: '每一套影像覆盖的范围、拍摄日期、分辨率、许可与审图号',
  access: 'public',
  shape: 'area',
  yearly: false,
  record: 'imagery_footprint',
  properties: () => properties,
  tables: () => 'imagery_footprint f',
  columns: `f.id, f.geometry as place, f.synthetic, f.source, ${columnsOfProperties(properties)}`,
  key: ['f.county', 'f.id'],
  toFeature: (row) => ({
    id: row.id,
    place: row.place as string | null,
    properties: valuesOfProperties(row, properties),
  }),
};
