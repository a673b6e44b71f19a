// The collection of assistance activities as points, for everyone; which households were visited only for their readers.
import { codeList } from '@onemap/contract/codes';
import { toPosition } from '../region-rows.js';
import type { ListedProperties, ListedProperty } from '../listing/listed-property.js';
import { columnsOfProperties, valuesOfProperties, type Collection } from './collection.js';

const open = (title: string, type: ListedProperty['type'], sql: string | null): ListedProperty => ({
  ...{ title, type, sql },
  visibility: 'open',
});
const oneOf = (title: string, list: 'activityKind' | 'organiserKind', sql: string): ListedProperty => ({
  ...open(title, 'string', sql),
  values: codeList(list).map(({ id }) => id),
});

const properties: ListedProperties = {
  region: open('村编码', 'string', 'a.region'),
  regionName: open('村名', 'string', 'r.name'),
  date: open('活动日期', 'date', 'a.held_on'),
  kind: oneOf('活动类型', 'activityKind', 'a.kind'),
  title: open('活动名称', 'string', 'a.title'),
  summary: open('活动内容', 'string', 'a.summary'),
  organiser: open('组织者', 'string', 'a.organiser'),
  organiserKind: oneOf('组织者类别', 'organiserKind', 'a.organiser_kind'),
  helperUnit: open('帮扶单位', 'string', 'a.helper_unit'),
  participantCount: open('参加人数', 'integer', 'a.participant_count'),
  householdsReached: open('惠及户数', 'integer', 'a.households_reached'),
  photos: { ...open('照片', 'array', null), items: 'object' },
  households: open('走访的户', 'array', null),
  geometry: {
    ...open('活动地点', 'geometry', 'point(a.lon * 1e5, a.lat * 1e5)'),
    places: { tables: 'activity a', id: 'a.id', at: { lon: 'a.lon', lat: 'a.lat' } },
  },
};

/** Row security leaves out the households that the reader may not see. */
const visited = `(select coalesce(array_agg(l.household order by l.household), '{}') from activity_household l
  where l.county = a.county and l.activity = a.id)`;

export const activities: Collection = {
  id: 'activities',
  title: '帮扶活动',
  description: '每一次帮扶活动的地点、时间、类型与人次；走访入户的活动落在村的点位上',
  access: 'public',
  shape: 'point',
  yearly: false,
  day: 'a.held_on',
  region: 'a.region',
  properties: () => properties,
  tables: () => 'activity a join region r on r.county = a.county and r.code = a.region',
  columns: `a.id, a.lon, a.lat, a.synthetic, a.source, a.linked_households, a.photos, ${visited} as households,
    to_char(a.held_on, 'YYYY-MM-DD') as day, ${columnsOfProperties(properties)}`,
  key: ['a.county', 'a.id'],
  toFeature: (row) => {
    const shown = row.households as readonly string[];
    const hides = shown.length < (row.linked_households as number);
    return {
      id: row.id,
      place: toPosition(row.lon as number | null, row.lat as number | null),
      properties: {
        ...valuesOfProperties(row, properties),
        date: row.day,
        // A picture from inside a house is for those who may read of all its households.
        photos: hides ? [] : row.photos,
        _masked: hides ? ['households', 'photos'] : [],
      },
    };
  },
};
