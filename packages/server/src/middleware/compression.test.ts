import { describe, expect, it } from 'vitest';
import { preferredType } from './accept.js';
import { chooseEncoding, isCompressible } from './compression.js';

describe('the content encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['gzip;q=0', 'identity'],
    ['GZIP', 'gzip'],
    ['deflate', 'identity'],
    ['br;q=x', 'identity'],
  ])('for Accept-Encoding %s is %s', (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });

  it('is worth it for texts of a kilobyte and tiles, not for pictures', () => {
    for (const type of [
      'application/json',
      'application/geo+json',
      'text/csv; charset=utf-8',
      'application/vnd.mapbox-vector-tile',
      'application/vnd.oai.openapi+json;version=3.0',
    ]) {
      expect(isCompressible(type, 1024)).toBe(true);
      expect(isCompressible(type, 1023)).toBe(false);
    }
    expect(isCompressible('image/png', 5000)).toBe(false);
    expect(isCompressible(null, 5000)).toBe(false);
  });
});

describe('the media type', () => {
  const offered = ['application/json', 'text/csv'] as const;
  it.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['text/*', 'text/csv'],
    ['text/csv;q=0.1, */*', 'application/json'],
    ['application/json;q=0.2, text/csv;q=0.3', 'text/csv'],
    ['application/json;q=0, */*', 'text/csv'],
    ['image/png', undefined],
    ['text/csv;q=0', undefined],
  ])('for Accept %s is %s', (header, type) => {
    expect(preferredType(header, offered)).toBe(type);
  });
});
