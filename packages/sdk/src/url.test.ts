// Addresses.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { absoluteBase, fillPath, queryString } from './url.js';

describe('the base URL', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('loses slashes at its end, its query and its fragment', () => {
    expect(absoluteBase('https://a.example/onemap/v1//')).toBe('https://a.example/onemap/v1');
    expect(absoluteBase('https://a.example/onemap/v1?x=1#y')).toBe('https://a.example/onemap/v1');
    expect(absoluteBase('https://a.example')).toBe('https://a.example');
  });

  it('is resolved against the page, or the worker', () => {
    vi.stubGlobal('document', { baseURI: 'https://county.example/portal/index.html' });
    expect(absoluteBase('/onemap/v1')).toBe('https://county.example/onemap/v1');
    vi.stubGlobal('document', undefined);
    vi.stubGlobal('location', { href: 'https://county.example/assets/worker.js' });
    expect(absoluteBase('/onemap/v1')).toBe('https://county.example/onemap/v1');
  });

  it('must be absolute where there is no page', () => {
    expect(() => absoluteBase('/onemap/v1')).toThrow('baseUrl: /onemap/v1 is not absolute');
  });
});

describe('a path', () => {
  it('is filled with encoded values, numbers too', () => {
    expect(fillPath('/tiles/{z}/{x}/{y}.pbf', { z: 3, x: 0, y: 7 })).toBe('/tiles/3/0/7.pbf');
    expect(fillPath('/layers/{id}', { id: '贫困/1' })).toBe('/layers/%E8%B4%AB%E5%9B%B0%2F1');
  });

  it('needs every value', () => {
    expect(() => fillPath('/layers/{id}', {})).toThrow(new TypeError('id is empty'));
    expect(() => fillPath('/layers/{id}', { id: '.' })).toThrow(TypeError);
  });
});

describe('a query string', () => {
  it('joins arrays by commas and keeps zero, false and colons', () => {
    expect(queryString({ measure: ['a', 'b'], region: '620523:children', limit: 0, all: false })).toBe(
      '?measure=a,b&region=620523:children&limit=0&all=false',
    );
  });

  it('leaves out what is absent', () => {
    expect(queryString({ a: undefined, b: null, c: [] })).toBe('');
    expect(queryString()).toBe('');
  });

  it('encodes names and values', () => {
    expect(queryString({ q: '大石 & 八里湾' })).toBe(
      '?q=%E5%A4%A7%E7%9F%B3%20%26%20%E5%85%AB%E9%87%8C%E6%B9%BE',
    );
  });
});
