// Colours of pixels: fills, stripes, borders, discs, and what lies over what.
import { describe, expect, it } from 'vitest';
import { parentBase } from './borders.js';
import { mix, over, parseHex, toCss, withOpacity } from './color.js';
import type { RegionBuffers } from './engine.js';
import { pointPainter, regionPainter, type RegionPaint } from './paint.js';
import { dotPattern, regionFills, regionPalette, stripePattern } from './palette.js';
import { rowSpans } from './row-spans.js';

const style = { fillOpacity: 1, noDataFill: '#ffffff', noDataStripe: '#000000' };

function channels(color: number): number[] {
  return [color & 255, (color >> 8) & 255, (color >> 16) & 255, color >>> 24];
}

describe('colours', () => {
  it('reads hex in both lengths and refuses the rest', () => {
    expect(channels(withOpacity(parseHex('#0b57a8'), 1))).toEqual([0x0b, 0x57, 0xa8, 255]);
    expect(parseHex('#f80')).toBe(parseHex('#ff8800'));
    expect(toCss(parseHex('#0b57a8'))).toBe('#0b57a8');
    for (const text of ['red', '#12345', '#1234567', 'rgb(0,0,0)', ''])
      expect(() => parseHex(text)).toThrow(RangeError);
  });

  it('mixes by share', () => {
    expect(toCss(mix(parseHex('#000000'), parseHex('#ffffff'), 0.5))).toBe('#808080');
  });

  it('lays a colour over a ground to within one level of the exact blend', () => {
    for (const coverage of [0, 1, 60, 128, 200, 254, 255]) {
      for (const opacity of [0, 0.26, 0.86, 1]) {
        const ground = withOpacity(parseHex('#e34a33'), opacity);
        const top = coverage / 255;
        const below = ((ground >>> 24) / 255) * (1 - top);
        const alpha = top + below;
        const [red, green, blue, opaque] = channels(over(ground, parseHex('#ffffff'), coverage));
        expect(Math.abs(opaque! - alpha * 255)).toBeLessThanOrEqual(1);
        if (alpha === 0) continue;
        const expected = [0xe3, 0x4a, 0x33].map((value) => (value * below + 255 * top) / alpha);
        [red, green, blue].forEach((value, i) =>
          expect(Math.abs(value! - expected[i]!)).toBeLessThanOrEqual(2),
        );
      }
    }
  });
});

function buffersOf(
  ids: Uint16Array<ArrayBuffer>,
  borders: Uint8Array<ArrayBuffer>,
  width: number,
): RegionBuffers {
  return { ids, borders, spans: rowSpans(ids, borders, width) };
}

/** Two rows at a time. */
function paintRegions(pixels: Int32Array, width: number, buffers: RegionBuffers, paint: RegionPaint): void {
  const paintBand = regionPainter(width, buffers, paint);
  for (let top = 0; top * width < pixels.length; top += 2)
    paintBand(pixels.subarray(top * width, (top + 2) * width), top);
}

describe('regions', () => {
  const plain = {
    stripe: stripePattern(1),
    stripePhase: 0,
    dots: dotPattern(1),
    dotPhase: [0, 0] as const,
    innerBorder: parseHex('#ffffff'),
    parentBorder: parseHex('#000000'),
  };

  it('gives each pixel the colour of its id, and none outside', () => {
    const pixels = new Int32Array(3);
    const buffers = buffersOf(Uint16Array.from([1, 0, 2]), new Uint8Array(3), 3);
    const palette = regionPalette(regionFills(['#ff0000', '#0000ff']), style, null);
    paintRegions(pixels, 3, buffers, { ...plain, palette });
    expect([...pixels].map(channels)).toEqual([
      [255, 0, 0, 255],
      [0, 0, 0, 0],
      [0, 0, 255, 255],
    ]);
  });

  it('lays borders over fills by their coverage, the parent border outside too', () => {
    const pixels = new Int32Array(4);
    const borders = Uint8Array.from([127, 64, 255, parentBase + 64]);
    const buffers = buffersOf(Uint16Array.from([1, 1, 1, 0]), borders, 4);
    const palette = regionPalette(regionFills(['#ff0000']), style, null);
    paintRegions(pixels, 4, buffers, { ...plain, palette });
    const [full, half, parent, outside] = [...pixels].map(channels);
    expect(full).toEqual([255, 255, 255, 255]);
    expect(half![0]).toBeGreaterThanOrEqual(254);
    expect(Math.abs(half![1]! - 128)).toBeLessThanOrEqual(3);
    expect(parent).toEqual([0, 0, 0, 255]);
    expect(outside!.slice(0, 3)).toEqual([0, 0, 0]);
    expect(Math.abs(outside![3]! - 128)).toBeLessThanOrEqual(3);
  });

  it('lays a pattern over a colour in the ink that stands out from it', () => {
    const paint = (fill: string, rows = 1): string[] => {
      const pixels = new Int32Array(8 * rows);
      const buffers = buffersOf(new Uint16Array(8 * rows).fill(1), new Uint8Array(8 * rows), 8);
      const palette = regionPalette(regionFills([fill]), style, null);
      paintRegions(pixels, 8, buffers, { ...plain, palette });
      return [...pixels].map(toCss);
    };
    const [ink, light] = ['#1c2a33', '#fef0d9'];
    const lines = paint(`${light} lines`);
    expect([lines[1], ...lines.slice(3)]).toEqual([ink, light, light, light, light, light]);
    expect(paint(`${light} dots`)).toEqual([ink, ink, light, light, light, light, ink, ink]);
    expect(paint('#990000 lines')[1]).toBe('#ffffff');
    expect(paint(light)).toEqual(Array.from({ length: 8 }, () => light));
  });

  it('moves stripes with the phase, so that they can follow the ground', () => {
    const buffers = buffersOf(new Uint16Array(64).fill(1), new Uint8Array(64), 64);
    const palette = regionPalette(regionFills([null]), style, null);
    const still = new Int32Array(64);
    const moved = new Int32Array(64);
    paintRegions(still, 64, buffers, { ...plain, palette });
    paintRegions(moved, 64, buffers, { ...plain, palette, stripePhase: -3 });
    expect([...moved.subarray(3)]).toEqual([...still.subarray(0, 61)]);
    expect(new Set(still).size).toBe(3);
  });

  it('draws dots of 2 pixels every 6 where a value is not public, moved by the phase', () => {
    const buffers = buffersOf(new Uint16Array(36).fill(1), new Uint8Array(36), 6);
    const palette = regionPalette(regionFills(['suppressed']), style, null);
    const pixels = new Int32Array(36);
    paintRegions(pixels, 6, buffers, { ...plain, palette, dotPhase: [-1, -2] });
    const rows = [0, 1, 2, 3, 4, 5].map((y) =>
      [...pixels.subarray(6 * y, 6 * y + 6)].map((color) => (channels(color)[0] === 0 ? '#' : '.')).join(''),
    );
    expect(rows).toEqual(['......', '......', '.##...', '.##...', '......', '......']);
  });

  it('leaves a region without fill clear, and its border where it is', () => {
    const buffers = buffersOf(new Uint16Array([1, 1]), new Uint8Array([0, 127]), 2);
    const pixels = new Int32Array(2);
    paintRegions(pixels, 2, buffers, {
      ...plain,
      palette: regionPalette(regionFills(['clear']), style, null),
    });
    expect(pixels[0]).toBe(0);
    expect(channels(pixels[1]!)).toEqual([255, 255, 255, 255]);
  });

  it('paints a row from its first region to its last, with patterns where the ground has them', () => {
    const ids = new Uint16Array(240).fill(1);
    const holed = Uint16Array.from(ids, (id, at) => (at % 24 < 5 || at % 24 > 20 || at >= 216 ? 0 : id));
    const borders = new Uint8Array(240);
    borders[3] = 127;
    const palette = regionPalette(regionFills(['#fef0d9 grid']), style, null);
    const [whole, part] = [ids, holed].map((each) => {
      const pixels = new Int32Array(240).fill(7);
      paintRegions(pixels, 24, buffersOf(each, borders, 24), { ...plain, palette, dotPhase: [-1, -2] });
      return [...pixels];
    });
    expect([...rowSpans(holed, borders, 24)].slice(0, 4)).toEqual([3, 21, 29, 45]);
    expect([...rowSpans(holed, borders, 24)].slice(-2)).toEqual([240, 240]);
    part!.forEach((color, at) => {
      const inside = holed[at] === 1;
      if (inside) expect(color, String(at)).toBe(whole![at]);
      else if (at > 4) expect(color, String(at)).toBe(7);
    });
    // The border outside the region, the clear pixel behind it, and what lies before both.
    expect(part!.slice(0, 3)).toEqual([7, 7, 7]);
    expect([toCss(part![3]!), part![4]]).toEqual(['#ffffff', 0]);
  });

  it('lays the same borders over many fills as over few, with patterns and without', () => {
    const few = ['#123456', '#fef0d9'];
    const many = Array.from({ length: 600 }, (_, index) => `#${(0x200000 + 7919 * index).toString(16)}`);
    const ids = Uint16Array.from({ length: 256 }, (_, index) => 1 + (index % 2));
    const borders = Uint8Array.from({ length: 256 }, (_, index) => index);
    const buffers = buffersOf(ids, borders, 16);
    for (const pattern of ['', ' lines', ' dots', ' grid']) {
      const [first, second] = [few, [...few, ...many]].map((colors) => {
        const pixels = new Int32Array(256);
        const patterned = colors.map((color, index) => (index === 0 ? color + pattern : color));
        paintRegions(pixels, 16, buffers, {
          ...plain,
          palette: regionPalette(regionFills(patterned), { ...style, fillOpacity: 0.86 }, null),
        });
        return [...pixels];
      });
      expect(first).toEqual(second);
      // No border at the first pixel, the full one of the parent at the last.
      expect(channels(first![255]!)).toEqual([0, 0, 0, 255]);
    }
  });

  it('fades dimmed regions', () => {
    const { colors, fills } = regionPalette(
      regionFills(['#ff0000', '#ff0000']),
      { ...style, fillOpacity: 0.8 },
      (region) => region === 1,
    );
    expect(fills.length).toBe(3);
    expect([...fills].map((fill) => channels(colors[fill]!)[3])).toEqual([0, 204, 61]);
  });
});

describe('points', () => {
  it('draws the fill inside, the outline around it, and leaves the ground elsewhere', () => {
    const ground = withOpacity(parseHex('#123456'), 1);
    const pixels = new Int32Array(3).fill(ground);
    const buffers = { ids: Uint32Array.from([2, 1, 0]), shades: Uint8Array.from([0xff, 0xf0, 0]) };
    const palette = Int32Array.from([parseHex('#0000ff'), parseHex('#ff0000')]);
    pointPainter(3, buffers, Uint8Array.from([0, 1]), palette, parseHex('#ffffff'))(pixels, 0);
    expect([...pixels].map(channels)).toEqual([
      [255, 0, 0, 255],
      [255, 255, 255, 255],
      [0x12, 0x34, 0x56, 255],
    ]);
  });

  it('paints the rows from one on', () => {
    const pixels = new Int32Array(4);
    const buffers = { ids: Uint32Array.from([1, 1, 0, 0, 0, 1]), shades: new Uint8Array(6).fill(0xff) };
    pointPainter(2, buffers, Uint8Array.of(0), Int32Array.of(parseHex('#0000ff')), 0)(pixels, 1);
    expect([...pixels].map(channels)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 255, 255],
    ]);
  });
});
