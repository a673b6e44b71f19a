// A shared question comes back as it was, and hostile text ends in an error or in nothing.
import { describe, expect, it } from 'vitest';
import { readUrlText, toUrlText, type SharedQuestion } from './url-text.js';

const square: SharedQuestion['place'] = {
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [105, 34],
        [106, 34],
        [106, 35],
        [105, 34],
      ],
    ],
  },
  words: '手绘范围',
};

const questions: readonly SharedQuestion[] = [
  { collection: 'households', filter: null, place: null },
  {
    collection: 'households',
    filter: { op: '=', args: [{ property: 'headName' }, "O'Brien & 张三 #1"] },
    place: { geometry: null, words: '大石镇', region: '620523106000' },
  },
  { collection: 'villages', filter: { op: 'isNull', args: [{ property: 'areaKm2' }] }, place: square },
  // A backslash before a quote has no text form.
  { collection: 'villages', filter: { op: '=', args: [{ property: 'name' }, "a\\'b"] }, place: null },
];

describe('The text of an address', () => {
  it.each(questions)('of %j is read back', (question) => {
    const text = toUrlText(question);
    expect(readUrlText(text)).toEqual(question);
    expect(readUrlText(`#${text}`)).toEqual(question);
    expect(readUrlText(`?page=2&${text}`)).toEqual(question);
  });

  it('is CQL2 that a person can read', () => {
    const filter = { op: '>', args: [{ property: 'memberCount' }, 4] };
    expect(toUrlText({ collection: 'households', filter, place: null })).toBe(
      'collection=households&filter=memberCount+%3E+4',
    );
  });

  it('leaves out an outline that no address would hold', () => {
    const ring = Array.from({ length: 2000 }, (_none, index): [number, number] => [
      105 + index / 1e4,
      34 + (index % 7) / 10,
    ]);
    const place = { geometry: { type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] }, words: 'x' };
    expect(toUrlText({ collection: 'households', filter: null, place })).toBe('collection=households');
  });

  it.each(['', 'x=1', '#'])('holds no question in %j', (text) => {
    expect(readUrlText(text)).toBeNull();
  });

  it.each([
    'collection=a&filter=drop+table',
    'collection=a&filter-json=%7B%22op%22%3A%22evil%22%7D',
    'collection=a&filter-json=notjson',
    'collection=a&area=POLYGON',
  ])('throws a Cql2Error for %s', (text) => {
    expect(() => readUrlText(text)).toThrow(expect.objectContaining({ name: 'Cql2Error' }) as Error);
  });

  it('takes no region that is no code', () => {
    expect(readUrlText('collection=a&region=%25')).toEqual({ collection: 'a', filter: null, place: null });
  });
});
