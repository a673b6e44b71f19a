// The divider in a picture of the map, and a divided map that is drawn in parts, as large sheets are.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBaseMap } from './base-map.js';
import type { MapHandle } from './map-handle.js';
import { pictureOfMap } from './map-picture.js';
import { BorrowedMap, type PicturePart } from './picture/borrowed-map.js';
import { whenDrawn } from './picture/map-frame.js';
import type { PaperView } from './picture/paper-view.js';
import { blue, layerKinds, red } from './swipe.fixtures.js';
import { Swipe } from './swipe.js';
import type { SwipeMode } from './swipe-view.js';

let target: HTMLElement;
let handle: MapHandle;
let swipe: Swipe;

beforeEach(async () => {
  target = document.createElement('div');
  const styles = { position: 'relative', width: '200px', height: '100px' };
  for (const [name, value] of Object.entries(styles)) target.style.setProperty(name, value);
  document.body.append(target);
  handle = createBaseMap(target, { durationInMs: 0, pixelRatio: 1 });
  handle.fit([104.9, 34.9, 105.1, 35.1], [0, 0, 0, 0], { animate: false });
  swipe = new Swipe(handle.map);
  for (const [side, color] of [
    ['left', red],
    ['right', blue],
  ] as const) {
    const layer = await layerKinds.tiles(color);
    handle.map.addLayer(layer);
    swipe.setLayers(side, [layer]);
  }
});
afterEach(() => {
  swipe.dispose();
  handle.dispose();
  target.remove();
});

const show = (mode: SwipeMode, position = 40): void =>
  swipe.setView({ mode, position, lensY: 50, lensRadius: 30 });

function at(canvas: HTMLCanvasElement, x: number, y: number): string {
  const [r, g, b] = canvas.getContext('2d')!.getImageData(x, y, 1, 1).data;
  if (r === 255 && g === 255 && b === 255) return 'white';
  if (r === 255 && g === 0 && b === 0) return 'red';
  return r === 0 && g === 0 && b === 255 ? 'blue' : `${r} ${g} ${b}`;
}

describe('A picture of a divided map', () => {
  it('has the white line with its dark rim, two pixels and one on each side', async () => {
    show('vertical');
    await whenDrawn(handle.map);
    const picture = pictureOfMap(handle.map, { divider: true, pixelRatio: 1 });
    // 40 % of 200 is 80. The rim is 0.45 of (10, 25, 45) over red: 0.55 * 255 + 4.5 = 145, 11, 20.
    const row = [77, 78, 79, 80, 81, 82].map((x) => at(picture, x, 50));
    expect([row[0], row[2], row[3], row[5]]).toEqual(['red', 'white', 'white', 'blue']);
    expect(
      row[1]!
        .split(' ')
        .map(Number)
        .every((part, i) => Math.abs(part - [145, 11, 20][i]!) <= 1),
    ).toBe(true);
  });

  it('has a line across, and a ring within the lens', async () => {
    show('horizontal');
    await whenDrawn(handle.map);
    const across = pictureOfMap(handle.map, { divider: true, pixelRatio: 1 });
    expect([37, 39, 40, 42].map((y) => at(across, 150, y))).toEqual(['red', 'white', 'white', 'blue']);
    show('spyglass');
    const lens = pictureOfMap(handle.map, { divider: true, pixelRatio: 1 });
    // The lens ends at 80 - 30 = 50 on the left; its ring takes 50 and 51, the first of them rounded.
    expect([47, 51, 54].map((x) => at(lens, x, 50))).toEqual(['red', 'white', 'blue']);
  });

  it.each(['opacity', 'blink', 'twin'] as const)(
    'has none where there is none on the screen: %s',
    async (mode) => {
      show(mode);
      await whenDrawn(handle.map);
      const [plain, asked] = [false, true].map((divider) =>
        pictureOfMap(handle.map, { divider, pixelRatio: 1 }),
      );
      expect(asked!.toDataURL()).toBe(plain!.toDataURL());
    },
  );
});

describe('A sheet', () => {
  const view: PaperView = { center: [105, 35], metersPerPixel: 100, rotation: 0, width: 400, height: 200 };

  /** The pixel of a sheet that was drawn in parts. */
  function onSheet(parts: readonly PicturePart[], x: number, y: number): string {
    const part = parts.find(
      ({ canvas, left, top }) => x >= left && y >= top && x < left + canvas.width && y < top + canvas.height,
    )!;
    return at(part.canvas, x - part.left, y - part.top);
  }

  it.each([
    ['in one part', undefined],
    ['in parts', 20_000],
  ])('has the divider, and is divided as a whole: %s', async (_name, most) => {
    show('vertical', 60);
    await whenDrawn(handle.map);
    const map = await BorrowedMap.borrow(handle, { basemap: true, without: [] });
    try {
      const parts = await map.picture(view, 1, {}, most === undefined ? {} : { most });
      expect(parts.length > 1).toBe(most !== undefined);
      // 60 % of 400 is 240.
      for (const y of [10, 190])
        expect([20, 130, 236, 239, 240, 244, 390].map((x) => onSheet(parts, x, y))).toEqual([
          ...['red', 'red', 'red', 'white', 'white', 'blue', 'blue'],
        ]);
    } finally {
      map.release();
    }
  });
});
