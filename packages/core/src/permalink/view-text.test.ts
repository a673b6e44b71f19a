// A view as a text: the whole way there and back, old and hostile texts piece by piece.
import { describe, expect, it } from 'vitest';
import { leftOutOf, readView, writeView, type SharedView } from './view-text.js';

const whole: SharedView = {
  region: '620523106000',
  indicator: 'povertyIncidence',
  period: { from: '2013', to: '2016' },
  mode: 'range',
  selection: '620523-1H_q7xd31iOX9W3kosfdVx',
  filter: "memberCount > 4 AND mainCause = 'illness'",
  place: { center: [105.34, 34.74], zoom: 12.25, rotation: 0.524 },
  basemap: 'tianditu-imagery',
  layers: { order: ['om-marks', 'theme'], hidden: ['水系', '-a,b;c:d'], opacity: { theme: 0.4, 水系: 0.05 } },
  swipe: { mode: 'spyglass', position: 33.3, lensY: 50, lensRadius: 120, left: '2013', right: '2015' },
  parts: { 'om-activity-layer': 'homeVisit.donation' },
};

describe('A view', () => {
  it('is a short text that an address holds as it is', () => {
    const text = writeView(whole);
    expect(text).toBe(
      'v=1&r=620523106000&i=povertyIncidence&t=2013/2016&m=range&s=620523-1H_q7xd31iOX9W3kosfdVx' +
        "&f=memberCount%20%3E%204%20AND%20mainCause%20%3D%20'illness'" +
        '&c=105.34,34.74,12.25,0.524&b=tianditu-imagery' +
        '&l=-%252Da%252Cb%253Bc%253Ad,theme:40,-%25E6%25B0%25B4%25E7%25B3%25BB:5;om-marks,theme' +
        '&w=spyglass,33.3,50,120,2013,2015&p.om-activity-layer=homeVisit.donation',
    );
    const url = new URL(`https://example.org/#${text}`);
    expect(url.hash).toBe(`#${text}`);
  });

  it('comes back whole', () => {
    const { view, unread } = readView(writeView(whole));
    expect(unread).toEqual([]);
    expect(view).toEqual({ ...whole, layers: { ...whole.layers, hidden: ['-a,b;c:d', '水系'] } });
  });

  it('leaves out, by name, what would make it too long to be read', () => {
    const condition = (length: number) => `memberCount > ${'4'.repeat(length - 14)}`;
    const long = (filter: string): [boolean, readonly string[]] => {
      const view = { ...whole, filter };
      const back = readView(writeView(view));
      expect(back.unread).toEqual([]);
      expect(back.view.place).toEqual(whole.place);
      return [back.view.filter === filter, leftOutOf(view)];
    };
    expect(long(condition(2000))).toEqual([true, []]);
    expect(long(condition(2001))).toEqual([false, ['f']]);
    // Nine characters of an address for each sign.
    expect(long('户'.repeat(330))).toEqual([true, []]);
    expect(long('户'.repeat(340))).toEqual([false, ['f']]);
    const parts = { 'om-marks': 'a'.repeat(1001), 'om-measure': 'b'.repeat(1000) };
    expect(leftOutOf({ parts })).toEqual(['p.om-marks']);
    expect(readView(writeView({ parts })).view.parts).toEqual({ 'om-measure': parts['om-measure'] });
  });

  it('may be empty', () => {
    expect([writeView({}), readView('v=1'), readView(''), readView('#')]).toEqual([
      'v=1',
      ...[1, 2, 3].map(() => ({ view: {}, unread: [] })),
    ]);
  });

  it('is read with the sign that stands before it in an address', () => {
    expect(readView('#v=1&t=2016-Q3').view).toEqual({ period: { from: '2016-Q3', to: '2016-Q3' } });
    expect(readView('?v=1&r=620523').view).toEqual({ region: '620523000000' });
  });

  it('keeps a metre on the ground, and no more', () => {
    const place = { center: [105.3456789, 34.1234567] as [number, number], zoom: 11.9999, rotation: 0 };
    expect(writeView({ place })).toBe('v=1&c=105.34568,34.12346,12');
    expect(writeView({ place: { ...place, rotation: -0.0001 } })).toBe('v=1&c=105.34568,34.12346,12');
  });
});

describe('A text that is old, broken or hostile', () => {
  it('is read piece by piece, and what was not understood is named', () => {
    const text = 'v=0&r=620523&i=a;drop table&t=2016/2013&m=sideways&c=105,95,3&zoom=3&b=blank';
    expect(readView(text)).toEqual({
      view: { region: '620523000000', basemap: 'blank' },
      unread: ['v=0', 'i=a;drop table', 't=2016/2013', 'm=sideways', 'c=105,95,3', 'zoom=3'],
    });
  });

  it.each([
    'r=%E0%A4%A',
    'c=1e3,0,3',
    'c=NaN,0,3',
    'c=0x10,0,3',
    'c=1,2',
    'c=1,2,3,4,5',
    'c=1,2,3,9',
    'w=vertical,101,50,120,,',
    'w=vertical,50,50,120,20x3,',
    'w=javascript,50,50,120,,',
    'l=theme:101;',
    'l=theme',
    'l=;__proto__',
    'l=%25E0%25A4%25A;',
    `l=;${Array.from({ length: 65 }, (_, i) => i).join(',')}`,
    `l=;${'a'.repeat(65)}`,
    's=<script>',
    's=../../etc/passwd',
    'b=https://evil.example',
    'p.script=1',
    'p.__proto__=1',
    '__proto__=1',
    'constructor=1',
    'r',
    '=',
  ])('%s is left out', (piece) => {
    const { view, unread } = readView(`v=1&${piece}&m=range`);
    expect(view).toEqual({ mode: 'range' });
    expect(unread).toHaveLength(1);
    expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
  });

  it('counts the first of two of one key', () => {
    expect(readView('v=1&m=range&m=instant')).toEqual({ view: { mode: 'range' }, unread: ['m=instant'] });
  });

  it('is refused as a whole beyond 4000 characters, and named in 80', () => {
    const { view, unread } = readView(`v=1&m=range&x=${'x'.repeat(4000)}`);
    expect([view, unread.map(({ length }) => length)]).toEqual([{}, [81]]);
  });

  it('names 20 pieces at most', () => {
    expect(readView(Array.from({ length: 50 }, () => 'x').join('&')).unread).toHaveLength(20);
  });
});

describe('Random texts', () => {
  const seed = 20_261_128;
  it(`never throw, and what is read is written and read again the same (seed ${seed})`, () => {
    let state = seed;
    const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    const signs = 'vritmscblw=&&==.,;:-%/#?0123456789aé水';
    const text = writeView(whole);
    for (let round = 0; round < 3000; round++) {
      const at = random(text.length);
      const noise = Array.from({ length: random(6) }, () => signs[random(signs.length)]).join('');
      const { view } = readView(text.slice(0, at) + noise + text.slice(at + random(4)));
      const once = writeView(view);
      const again = readView(once);
      expect([again.unread, writeView(again.view)]).toEqual([[], once]);
    }
  });
});
