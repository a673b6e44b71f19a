// A set of elevation tiles in the words of the contract.
import type { ElevationSet } from '@onemap/contract';
import { tileSize } from '@onemap/core/imagery';
import { isForEveryone, type ElevationRecord } from './elevation-record.js';

/** @param root absolute address of the API's root */
export function describeElevation(record: ElevationRecord, root: string): ElevationSet {
  const { id, title, date, licence, source, synthetic, resolutionM, extent, encoding, range, fillM, levels } =
    record;
  return {
    ...{ id, title, date, licence, source, synthetic, resolutionM, encoding, fillM, tileSize },
    extent: [...extent],
    range: [...range],
    access: isForEveryone(record) ? 'public' : 'signed-in',
    ...{ minZoom: levels[0]!.z, maxZoom: levels[levels.length - 1]!.z },
    url: `${root}/elevation/${id}/tiles/WebMercatorQuad/{z}/{y}/{x}`,
    links: [{ href: `${root}/elevation/${id}`, rel: 'self', type: 'application/json' }],
  };
}
