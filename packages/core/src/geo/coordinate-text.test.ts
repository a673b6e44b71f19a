// Positions written and read in every form; the metres are check points worked out with PROJ's cs2cs.
import { describe, expect, it } from 'vitest';
import { formatCoordinates, gaussKruegerZone, parseCoordinates } from './index.js';

const gangu = [105.34, 34.74] as const;

describe('a position is written', () => {
  it.each([
    ['degrees', '105.3400000°E 34.7400000°N'],
    // 0.34 * 60 = 20.4 min, 0.4 * 60 = 24 s; 0.74 * 60 = 44.4 min.
    ['dms', '105°20′24.0000″E 34°44′24.0000″N'],
    ['zone', 'X 3845801.615 Y 35531135.899'],
    ['meridian', 'X 3845801.615 Y 531135.899 (CM 105)'],
  ] as const)('as %s', (form, text) => {
    expect(formatCoordinates([...gangu], form)).toBe(text);
  });

  it('without sixty seconds, and with the other halves of the globe named', () => {
    expect(formatCoordinates([104.999999999, 34.99999999999], 'dms')).toBe(
      '105°00′00.0000″E 35°00′00.0000″N',
    );
    expect(formatCoordinates([-70.5, -33.25], 'dms')).toBe('70°30′00.0000″W 33°15′00.0000″S');
  });

  it('in no zone where China has none', () => {
    expect(formatCoordinates([2.35, 48.85], 'zone')).toBeNull();
    // The middle of zone 35 is 105°E; it reaches to 106.5°E, where zone 36 begins.
    expect([73.4, 73.5, 106.49, 106.5, 136.4, 136.5].map(gaussKruegerZone)).toEqual([
      null,
      25,
      35,
      36,
      45,
      null,
    ]);
  });
});

describe('a position is read', () => {
  it.each([
    '105.34, 34.74',
    '105.34,34.74',
    '34.74 105.34',
    '105.34°E 34.74°N',
    '北纬34.74，东经105.34',
    '105°20′24″E 34°44′24″N',
    `34°44'24"N, 105°20'24"E`,
    '东经105度20分24秒、北纬34度44分24秒',
    '105°20’24”,34°44’24”',
    '（105.34；34.74）',
    '35531135.899, 3845801.615',
    '3845801.615 35531135.899',
    'X=3845801.615 Y=35531135.899',
    'X：3845801.615，Y：35531135.899',
    'X 3845801.615 Y 531135.899 (CM 105)',
    '531135.899, 3845801.615 35带',
    '531135.899, 3845801.615, zone 35',
    '531135.899, 3845801.615 中央经线105°',
  ])('%s', (text) => {
    const read = parseCoordinates(text);
    expect(read).toHaveProperty('position');
    const { position } = read as { position: [number, number] };
    expect(position[0]).toBeCloseTo(105.34, 7);
    expect(position[1]).toBeCloseTo(34.74, 7);
  });

  it('from metres that do not say their zone, in the zone that is given', () => {
    const read = parseCoordinates('391979.339 2766480.474', 38) as {
      position: [number, number];
      form: string;
    };
    expect(read.position[0]).toBeCloseTo(112.93, 7);
    expect(read.position[1]).toBeCloseTo(25, 7);
    expect(read.form).toBe('meridian');
  });

  it.each([
    ['', 'empty'],
    ['甘谷', 'not-two-numbers'],
    ['105.34', 'not-two-numbers'],
    ['1 2 3', 'not-two-numbers'],
    ['105°70′E 34°N', 'minutes-or-seconds'],
    ['E105 E34', 'same-direction'],
    ['200, 34', 'longitude'],
    ['105.34, 95', 'latitude'],
    ['105.34, 3845801', 'mixed'],
    ['531135.899, 3845801.615', 'zone-missing'],
    ['46531135.899, 3845801.615', 'zone-number'],
    ['531135.899, 3845801.615 (CM 104)', 'zone-number'],
    ['35931135.899, 3845801.615', 'outside-zone'],
  ])('%s is refused: %s', (text, problem) => {
    expect(parseCoordinates(text)).toEqual({ problem });
  });

  it('in every form in which it is written', () => {
    for (const form of ['degrees', 'dms', 'zone', 'meridian'] as const) {
      const { position } = parseCoordinates(formatCoordinates([112.9312345, 25.1234567], form)!) as {
        position: [number, number];
      };
      expect(position[0], form).toBeCloseTo(112.9312345, 7);
      expect(position[1], form).toBeCloseTo(25.1234567, 7);
    }
  });
});
