// Keeps the table of footprints equal to the catalogue of imagery, which is files.
import type { ImagerySet } from '@onemap/contract';
import type { Db } from './db.js';

export type FootprintFacts = Pick<
  ImagerySet,
  | 'id'
  | 'title'
  | 'year'
  | 'captureDate'
  | 'resolutionM'
  | 'licence'
  | 'mapApprovalNumber'
  | 'extent'
  | 'footprint'
  | 'synthetic'
  | 'source'
>;

export interface ImageryFootprints {
  /** Writes only when the catalogue is another one than the last time. */
  keep(sets: readonly FootprintFacts[]): Promise<void>;
}

export function createImageryFootprints(db: Db): ImageryFootprints {
  let written = '';
  return {
    keep: async (sets) => {
      const rows = JSON.stringify(sets.map(rowOf));
      if (rows === written) return;
      await db.write(async (query) => {
        await query('delete from imagery_footprint');
        await query(
          `insert into imagery_footprint select r.* from jsonb_to_recordset($1::text::jsonb) as r(
             county text, id text, title text, year smallint, capture_date text, resolution_m double precision, licence text,
             map_approval_number text, bbox double precision[], geometry text, synthetic boolean, source text)`,
          [rows],
        );
      });
      written = rows;
    },
  };
}

function rowOf(set: FootprintFacts): Record<string, unknown> {
  const { id, title, year, licence, synthetic, source } = set;
  return {
    ...{ county: id.slice(0, 6), id, title, year, licence, synthetic, source },
    ...{ capture_date: set.captureDate, resolution_m: set.resolutionM },
    ...{ map_approval_number: set.mapApprovalNumber, bbox: set.extent },
    geometry: set.footprint && JSON.stringify(set.footprint),
  };
}
