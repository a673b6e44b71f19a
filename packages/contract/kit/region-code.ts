// What a 12-digit region code says about itself: its level and the code above it.
import type { RegionLevel } from '@onemap/contract';

/** Level by the trailing zeros (GB/T 2260, GB/T 10114); a group has the village's code and `-01`. */
export function levelOfCode(code: string): RegionLevel {
  if (code.includes('-')) return 'group';
  if (code.endsWith('0000000000')) return 'province';
  if (code.endsWith('00000000')) return 'prefecture';
  if (code.endsWith('000000')) return 'county';
  return code.endsWith('000') ? 'town' : 'village';
}

/** The code above; undefined for a province, and for a county that may stand directly below its province. */
export function parentOfCode(code: string): string | undefined {
  switch (levelOfCode(code)) {
    case 'group':
      return code.slice(0, 12);
    case 'village':
      return `${code.slice(0, 9)}000`;
    case 'town':
      return `${code.slice(0, 6)}000000`;
    case 'prefecture':
      return `${code.slice(0, 2)}0000000000`;
    default:
      return undefined;
  }
}

const significant = { province: 2, prefecture: 4, county: 6, town: 9, village: 12, group: 15 } as const;

/** Whether a region is the other one or lies below it. Zeros may belong to a code: 620523100000 is a town. */
export function liesWithin(code: string, whole: string): boolean {
  return code.startsWith(whole.slice(0, significant[levelOfCode(whole)]));
}
