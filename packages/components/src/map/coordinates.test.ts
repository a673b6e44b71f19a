// Typed positions in the forms that people paste.
import { describe, expect, it } from 'vitest';
import { parsePosition } from './coordinates.js';

describe('a typed position', () => {
  it.each([
    ['105.34, 34.74', [105.34, 34.74]],
    ['105.34,34.74', [105.34, 34.74]],
    ['105.34 34.74', [105.34, 34.74]],
    ['34.74, 105.34', [105.34, 34.74]],
    ['N34.74 E105.34', [105.34, 34.74]],
    ['-70.5, -33.25', [-70.5, -33.25]],
  ])('%s is read as longitude and latitude', (text, position) => {
    expect(parsePosition(text)).toEqual(position);
  });

  it.each(['105°20′24″E 34°44′24″N', '东经105度20分24秒,北纬34度44分24秒', `34°44'24"N, 105°20'24"E`])(
    '%s is read in degrees, minutes and seconds',
    (text) => {
      const [lon, lat] = parsePosition(text)!;
      // 20 min 24 s = 1,224 / 3,600 = 0.34 degrees; 44 min 24 s = 2,664 / 3,600 = 0.74 degrees.
      expect(lon).toBeCloseTo(105.34, 10);
      expect(lat).toBeCloseTo(34.74, 10);
    },
  );

  it.each(['甘谷', 'gangu', '105.34', '200, 34', '105.34, 95', '105°70′E 34°N', 'E105 E34'])(
    '%s is not a position',
    (text) => {
      expect(parsePosition(text)).toBeNull();
    },
  );
});
