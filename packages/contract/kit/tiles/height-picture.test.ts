// The kit reads heights by the PNG specification: a picture that was put together by hand, and what is no such picture.
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readHeights } from './height-picture.js';

function chunk(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, 'latin1');
  // The kit trusts the transport and reads no checksums.
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

function png(edge: number, kind: number, lines: readonly number[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(edge, 0);
  header.writeUInt32BE(edge, 4);
  header.set([8, kind, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

// 1270.5 m: 1 184 65 in terrain-RGB (112705 tenths above -10000), 132 246 128 in terrarium.
describe('readHeights', () => {
  it('undoes the filters of the lines', () => {
    const lines = [
      // Each value is the difference to the pixel on the left: 1 184 65, then 1 more in blue.
      ...[1, 1, 184, 65, 0, 0, 1],
      // Each value is the difference to the pixel above.
      ...[2, 0, 0, 10, 0, 0, 0],
    ];
    const heights = readHeights(png(2, 2, lines), 'terrain-rgb', inflateSync)!;
    const found = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].map(([column, row]) => Number(heights.heightAt(column!, row!).toFixed(1)));
    expect(found).toEqual([1270.5, 1270.6, 1271.5, 1270.6]);
    expect([heights.size, Number(heights.highest.toFixed(1))]).toEqual([2, 1271.5]);
  });

  it('reads terrarium with an opaque alpha', () => {
    const heights = readHeights(png(1, 6, [0, 132, 246, 128, 255]), 'terrarium', inflateSync)!;
    expect(heights.heightAt(0, 0)).toBe(1270.5);
  });

  it('takes nothing that is transparent, grey, cut off or no picture', () => {
    const whole = png(1, 6, [0, 132, 246, 128, 255]);
    for (const bytes of [
      png(1, 6, [0, 132, 246, 128, 254]),
      png(1, 0, [0, 132]),
      png(2, 2, [0, 1, 2, 3]),
      whole.slice(0, 40),
      new TextEncoder().encode('<html></html>'),
      new Uint8Array(),
    ])
      expect(readHeights(bytes, 'terrarium', inflateSync)).toBeNull();
  });
});
