// Search for a region by name, pinyin or initials; the closest match first.
import { normalizeRegionCode, significantPrefix } from '@onemap/core';
import type { Place, RegionLevel } from '@onemap/contract';
import { escapeLike } from './conditions.js';
import type { Db } from './db.js';
import { endOfPrefix, toBbox, toPosition } from './region-rows.js';

export interface PlaceSearch {
  readonly q: string;
  readonly within?: string;
  readonly limit: number;
}

interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  readonly path: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly bbox: number[] | null;
}

/** Rank: the whole name, its beginning, the whole pinyin or initials, their beginning, then anywhere. */
const search = `
  select r.code, r.name, r.level, r.lon, r.lat, r.bbox,
    coalesce((select string_agg(a.short_name, ' › ' order by a.code) from region a
      where a.code <> r.code and a.code in (
        rpad(left(r.code, 2), 12, '0'), rpad(left(r.code, 4), 12, '0'), rpad(left(r.code, 6), 12, '0'),
        rpad(left(r.code, 9), 12, '0'), left(r.code, 12))), '') as path
  from region r
  where r.code >= $3 and r.code < $4
    and (r.name like '%' || $1 || '%' or ($2 <> '' and (r.pinyin like '%' || $2 || '%' or r.initials like $2 || '%')))
  order by case
      when r.name = $5 or r.short_name = $5 then 0
      when r.name like $1 || '%' then 1
      when r.pinyin = $2 or r.initials = $2 then 2
      when r.pinyin like $2 || '%' then 3
      when r.initials like $2 || '%' then 4
      else 5 end,
    length(r.code), case r.level when 'province' then 0 when 'prefecture' then 1 when 'county' then 2 when 'town' then 3 else 4 end,
    char_length(r.name), r.code
  limit $6`;

export async function searchPlaces(db: Db, { q, within, limit }: PlaceSearch): Promise<Place[]> {
  const name = q.trim();
  if (name === '') return [];
  const latin = /^[\sa-z']+$/i.test(name) ? name.toLowerCase().replace(/[\s']/g, '') : '';
  const prefix = within === undefined ? '' : significantPrefix(normalizeRegionCode(within));
  const params = [escapeLike(name), latin, prefix, endOfPrefix(prefix), name, limit];
  const rows = await db.read({ prefixes: [] }, (query) => query<PlaceRow>(search, params));
  return rows.map(({ code, name: label, level, path, lon, lat, bbox }) => ({
    code,
    name: label,
    level,
    path,
    center: toPosition(lon, lat),
    bbox: toBbox(bbox),
  }));
}
