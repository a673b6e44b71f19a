// A shared question comes back as it was, and hostile text ends in an error or in nothing.
import { describe, expect, it } from 'vitest';
import { fitsUrl, readUrlText, toUrlText, type SharedQuestion } from './url-text.js';

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
  {
    collection: 'households',
    filter: null,
    place: { geometry: null, words: '点选的 2 户', ids: ['620523-a_B', '7'] },
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

  /** A drawn ring: steps of 0.0003 degrees, about 30 m. */
  const drawn = (count: number): SharedQuestion['place'] => {
    const ring = Array.from({ length: count }, (_none, index): [number, number] => [
      Math.round(105e6 + 2e5 * Math.cos((index / count) * 2 * Math.PI)) / 1e6,
      Math.round(34e6 + 2e5 * Math.sin((index / count) * 2 * Math.PI)) / 1e6,
    ]);
    return { geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }, words: '手绘的范围' };
  };

  it('holds a drawing of 500 vertices in steps, to a millionth of a degree', () => {
    const question: SharedQuestion = { collection: 'households', filter: null, place: drawn(500) };
    const text = toUrlText(question);
    expect(text).toContain('&outline=');
    expect(text.length).toBeLessThan(4_100);
    expect(readUrlText(text)).toEqual(question);
    expect(fitsUrl(question.place)).toBe(true);
  });

  it('leaves out an outline that no address would hold, and says which', () => {
    const question: SharedQuestion = { collection: 'households', filter: null, place: drawn(2000) };
    const text = toUrlText(question);
    expect(text).toBe(`collection=households&left=outline&place=${encodeURIComponent('手绘的范围')}`);
    expect(readUrlText(text)).toEqual({ ...question, place: null, leftOut: '手绘的范围' });
    expect(fitsUrl(question.place)).toBe(false);
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

  it.each(['A', 'AAA', '____________', 'AA.A', '~', 'A A', 'ä'])('takes no outline of %j', (outline) => {
    const text = `collection=a&outline=${encodeURIComponent(outline)}`;
    expect(readUrlText(text)).toEqual({ collection: 'a', filter: null, place: null });
  });

  it.each([',', 'a,', Array.from({ length: 101 }, () => 'a').join(',')])(
    'takes no ids of %j, and says so',
    (ids) => {
      const nothing = { collection: 'a', filter: null, place: null, picksLeftOut: true };
      expect(readUrlText(`collection=a&ids=${ids}`)).toEqual(nothing);
    },
  );

  it('takes no region that is no code', () => {
    expect(readUrlText('collection=a&region=%25')).toEqual({ collection: 'a', filter: null, place: null });
    expect(readUrlText('collection=a&region=62052')!.place).toBeNull();
  });

  it('fills up a shorter code of a region, which then stands for its name', () => {
    const wanted = { geometry: null, words: '620523000000', region: '620523000000' };
    expect(readUrlText('collection=a&region=620523')!.place).toEqual(wanted);
    expect(readUrlText('collection=a&region=620523000000')!.place).toEqual(wanted);
  });
});
