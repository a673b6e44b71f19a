// How rows are written.
import { describe, expect, it } from 'vitest';
import { csv, geojson, table } from './layouts.js';

const start = { rows: 0 };
const cell = (value: unknown) => csv.page([{ a: value }], start).text.split('\r\n')[1];

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1+2', '@x', '\tx', '＝1', '＋1', '－1', '＠x'])('disarms %j', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  it('disarms a carriage return in front, which needs quotes too, and a formula in a list', () => {
    expect(csv.page([{ a: '\r=1' }], start).text).toBe('\ufeffa\r\n"\'\r=1"\r\n');
    expect(cell(['=1', 'b'])).toBe("'=1;b");
  });

  it('leaves numbers, dates and signs inside a text alone', () => {
    expect([-1.5, 0, false, null, '2016-05-01', 'a=b', ''].map(cell)).toEqual([
      '-1.5',
      '0',
      'false',
      '',
      '2016-05-01',
      'a=b',
      '',
    ]);
  });

  it('quotes as RFC 4180 says', () => {
    expect(csv.page([{ a: 'x,y', b: 'say "hi"', c: 'two\nlines' }], start).text).toBe(
      '\ufeffa,b,c\r\n"x,y","say ""hi""","two\nlines"\r\n',
    );
  });

  it('writes lists, objects and features into cells', () => {
    const feature = {
      type: 'Feature',
      id: '1',
      geometry: { type: 'Point', coordinates: [105, 34] },
      properties: { name: '村', tags: ['a', 'b'], more: { x: 1 } },
    };
    expect(csv.page([feature], start).text).toBe(
      '\ufeffid,name,tags,more,pointLongitude,pointLatitude\r\n1,村,a;b,"{""x"":1}",105,34\r\n',
    );
  });

  it('keeps the header of the first page, and fails rather than lose a field', () => {
    const { state } = csv.page([{ a: 1, b: 2 }], start);
    expect(csv.page([{ b: 4 }], state).text).toBe(',4\r\n');
    expect(() => csv.page([{ a: 1, c: 3 }], state)).toThrow('c');
    expect(csv.page([], start)).toEqual({ text: '', state: start });
  });
});

describe('GeoJSON', () => {
  it.each([[[]], [[[1]]], [[[1, 2], [3]]], [[[], [1]]]])(
    'is one collection, from pages %j',
    (pages: number[][]) => {
      let state: { rows: number } = start;
      let text = '';
      for (const ids of pages) {
        const made = geojson.page(
          ids.map((id) => ({ id })),
          state,
        );
        text += made.text;
        state = made.state;
      }
      const features = pages.flat().map((id) => ({ id }));
      expect(JSON.parse(text + geojson.end(state))).toEqual({ type: 'FeatureCollection', features });
    },
  );
});

describe('a table', () => {
  it('lets no text move the cursor or break a line', () => {
    const { text } = table.page([{ a: 'x\u001b[2Jy\nz\u202e' }], start);
    expect(text).toBe('a\nx [2Jy z\n');
  });
});
