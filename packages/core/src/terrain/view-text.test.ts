// The camera as a text: written short, read back, and nothing that is written by hand breaks it.
import { describe, expect, it } from 'vitest';
import type { TerrainView } from './scene-options.js';
import { readTerrain, writeTerrain } from './view-text.js';

const view: TerrainView = { center: [105.341234, 34.74], zoom: 11.204, bearing: 345.04, pitch: 55 };

describe('The camera in an address', () => {
  it('is five numbers, and the exaggeration after a semicolon', () => {
    expect(writeTerrain({ view })).toBe('105.34123,34.74,11.2,345,55');
    expect(writeTerrain({ view, exaggeration: 2.5 })).toBe('105.34123,34.74,11.2,345,55;2.5');
    expect([writeTerrain({ exaggeration: 3 }), writeTerrain({})]).toEqual([';3', '']);
  });

  it('is read back', () => {
    expect(readTerrain('105.34123,34.74,11.2,345,55;2.5')).toEqual({
      view: { center: [105.34123, 34.74], zoom: 11.2, bearing: 345, pitch: 55 },
      exaggeration: 2.5,
    });
    expect(readTerrain(';3')).toEqual({ exaggeration: 3 });
  });

  it('leaves out what is no camera and no exaggeration', () => {
    for (const text of [
      '',
      ';',
      'far,away',
      '105,34,11,0',
      '105,34,11,0,,',
      '105,34,,0,55',
      '105,95,11,0,55',
      '500,34,11,0,55',
      '105,34,99,0,55',
      '105,34,11,0,89',
      ';0',
      ';99',
      ';<script>',
    ])
      expect(readTerrain(text), text).toEqual({});
  });
});
