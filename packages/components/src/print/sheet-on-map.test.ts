// The sheet on the map: its rectangle, where it lies in the region, and both maps of a comparison on one sheet.
import type { Position } from '@onemap/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, frames, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import { comparison, mapOf } from '../swipe-compare/swipe-compare.fixtures.js';
import type { OmPrint } from './print.js';
import { picture, printing, printingIn, words } from './print-page.fixtures.js';

afterEach(clear);

const mapAround = (element: OmPrint): OmMap =>
  element.closest('om-map') ?? element.closest('om-poverty-map')!.shadowRoot!.querySelector<OmMap>('om-map')!;

const targetOf = (element: OmPrint): Element => mapAround(element).handle!.map.getTargetElement()!;
const grip = (element: OmPrint): HTMLElement =>
  targetOf(element).querySelector('[role=group][tabindex="0"]')!;

/** Corners of the rectangle, CSS pixels of the map: top left, top right, bottom right, bottom left. */
function corners(element: OmPrint): [number, number][] {
  const points = targetOf(element).querySelector('polygon')!.getAttribute('points')!;
  return points.split(' ').map((pair) => pair.split(',').map(Number) as [number, number]);
}

async function press(element: OmPrint, key: string, shiftKey = false): Promise<void> {
  grip(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
  );
  await settle();
}

function drag(element: OmPrint, x: number, y: number): void {
  const handle = grip(element);
  handle.setPointerCapture = () => undefined;
  const at = (type: string, clientX: number, clientY: number) =>
    handle.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, button: 0, pointerId: 1, bubbles: true, cancelable: true }),
    );
  at('pointerdown', 100, 100);
  at('pointermove', 100 + x, 100 + y);
  at('pointerup', 100 + x, 100 + y);
}

/** Once no preview has the map. */
const free = (element: OmPrint) =>
  vi.waitFor(() => {
    if (mapAround(element).handle!.map.get('lentTo') !== undefined) throw new Error('the map is lent');
  });

describe('The rectangle on the map', () => {
  it('holds what a query has brought into view, also beyond the extent of the map', async () => {
    const element = await printing({ scale: 'fit', without: ['legend', 'summary'] });
    await free(element);
    const map = mapAround(element);
    const [west, south, east, north] = map.extent!;
    const [wide, high] = [east - west, north - south];
    const found = [west - wide, south - 0.2 * high, east, north] as [number, number, number, number];
    map.keepView();
    map.handle!.fit(found, [24, 24, 24, 24], { animate: false });
    await vi.waitFor(async () => {
      await free(element);
      const [topLeft, , bottomRight] = corners(element).map((pixel) => map.handle!.toLonLat(pixel)!);
      expect(topLeft![0]).toBeLessThanOrEqual(found[0]);
      expect(bottomRight![1]).toBeLessThanOrEqual(found[1]);
      expect(bottomRight![0]).toBeGreaterThanOrEqual(found[2]);
      expect(topLeft![1]).toBeGreaterThanOrEqual(found[3]);
    }, 10_000);
  });

  it('is as large on the ground as the paper holds at its scale', async () => {
    const element = await printing({ scale: '1:250000', without: ['legend', 'summary'] });
    const handle = mapAround(element).handle!;
    await free(element);
    const [topLeft, topRight, bottomRight] = corners(element).map((pixel) => handle.toLonLat(pixel)!);
    const across = topRight![0] - topLeft![0];
    const down = topRight![1] - bottomRight![1];
    // A4 is 1122.5 pixels wide; 10 mm are 37.8 on each side, the band of degrees 33.6: a frame of 979 pixels of 66.146 m
    // at 1:250,000, 64,757 m; a degree of longitude at 34.2° has 92,167 m.
    expect(Math.abs(across / 0.7026 - 1)).toBeLessThan(0.005);
    const [a, b, c] = corners(element) as [[number, number], [number, number], [number, number]];
    expect((b[0] - a[0]) / (c[1] - b[1])).toBeGreaterThan(1.3);
    expect(down).toBeGreaterThan(0.3);
  });

  it('is moved by the keys, the preview goes with it, and Home brings it back', async () => {
    const element = await printing({ scale: '1:250000' });
    expect(textOf(element, '.hint')).toContain('方框');
    await free(element);
    const before = corners(element);
    grip(element).focus();
    await press(element, 'ArrowRight');
    await press(element, 'ArrowDown', true);
    await vi.waitFor(() => {
      const [[x, y]] = corners(element) as [[number, number]];
      expect([Math.round(x - before[0]![0]), Math.round(y - before[0]![1])]).toEqual([24, 2]);
    });
    expect(element.center).not.toBeNull();
    expect(textOf(element, '.hint')).toContain('图幅已移动');
    await press(element, 'Home');
    expect(element.center).toBeNull();
    await vi.waitFor(() => expect(Math.round(corners(element)[0]![0] - before[0]![0])).toBe(0));
  });

  it('is dragged by its grip and lies on the ground from then on, wherever the map goes', async () => {
    const element = await printing({ scale: '1:250000' });
    const handle = mapAround(element).handle!;
    await free(element);
    const before = corners(element)[0]!;
    drag(element, 60, -30);
    await settle();
    const after = corners(element)[0]!;
    expect([Math.round(after[0] - before[0]), Math.round(after[1] - before[1])]).toEqual([60, -30]);
    const place = handle.toLonLat(after)!;
    await free(element);
    handle.panBy(100, 50);
    await vi.waitFor(async () => {
      await free(element);
      handle.map.renderSync();
      const there = handle.toLonLat(corners(element)[0]!)!;
      expect(Math.hypot(there[0] - place[0], there[1] - place[1])).toBeLessThan(0.002);
      expect(Math.abs(corners(element)[0]![0] - after[0])).toBeGreaterThan(50);
    });
    find(element, '.reset').click();
    await settle();
    expect(element.center).toBeNull();
  });

  it('is what the file holds: the middle of the paper is the middle of the rectangle', async () => {
    // The corner where the four towns meet; to its north-east lies the darkest one, 12 %.
    const center: Position = [105.2, 34.2];
    const wishes = { scale: '1:500000', without: ['legend', 'graticule', 'northArrow', 'summary'] } as const;
    const element = await printing({ ...wishes, center });
    const { width, height, data } = await picture(await element.file('png'));
    const redness = (x: number, y: number): number => {
      const at = (Math.round(y) * width + Math.round(x)) * 4;
      return data[at]! - data[at + 2]!;
    };
    const [x, y] = [width / 2, height / 2];
    // Away from the labels: 40 pixels of 132.3 m are 5.3 km, a town has 18.
    const around = [
      [25, -40],
      [25, 12],
    ].map(([dx, dy]) => redness(x + dx!, y + dy!));
    expect(around[0]).toBeGreaterThan(around[1]! + 20);
  });

  it('has nothing that axe minds, and leaves with the panel', async () => {
    const element = await printing({ scale: '1:250000' });
    expect(grip(element).getAttribute('aria-label')).toBe(
      '图幅：方向键移动，按住 Shift 移动得少，Home 回到自动',
    );
    expect(await violations()).toEqual([]);
    const target = targetOf(element);
    element.remove();
    expect(target.querySelector('[role=group][tabindex="0"]')).toBeNull();
  });
});

describe('The small map', () => {
  it('names the region that the sheet lies in, when it is wanted', async () => {
    const plain = await words(await (await printing()).file('pdf'));
    expect(plain.text).not.toContain('在方田县的位置');
    clear();
    const element = await printing({ overview: true });
    await vi.waitFor(async () => {
      const { text } = await words(await element.file('pdf'));
      expect(text).toContain('在方田县的位置');
    });
  });
});

describe('Two maps in step', () => {
  it('stand side by side on one sheet, each with its year, and are the page’s again', async () => {
    const swipe = await comparison({ properties: { mode: 'twin' } });
    const map = mapOf(swipe);
    const { handle } = map;
    const element = await printingIn(map, { without: ['graticule', 'northArrow'] });
    await free(element);
    const view = handle!.map.getView();
    const file = await element.file('png');
    const { width, height, data } = await picture(file);
    const at = (x: number, y: number): number[] => {
      const index = (Math.round(y) * width + Math.round(x)) * 4;
      return [...data.slice(index, index + 3)];
    };
    expect([at(width * 0.3, height / 2), at(width * 0.7, height / 2)]).toEqual([
      [255, 0, 0],
      [0, 0, 255],
    ]);
    const { text } = await words(await element.file('pdf'));
    expect(text).toContain('2013 年影像 / 2015 年影像');
    // Once in the title, once in the sentence and once on its map.
    expect(text.match(/2015 年影像/g)!.length).toBe(3);
    await frames();
    expect(handle!.map.getView()).toBe(view);
    expect((handle!.map.get('twin') as typeof handle)!.map.getView()).toBe(view);
  });

  it('of a divider are printed as they are seen: a quarter to the left', async () => {
    const swipe = await comparison({ properties: { mode: 'vertical', position: 25 } });
    const element = await printingIn(mapOf(swipe), { without: ['graticule', 'northArrow'] });
    const { width, height, data } = await picture(await element.file('png'));
    const row = Array.from({ length: width }, (_, x) => {
      const index = (Math.round(height / 2) * width + x) * 4;
      return data[index] === 255 && data[index + 2] === 0
        ? 'red'
        : data[index + 2] === 255 && data[index] === 0
          ? 'blue'
          : '';
    });
    const [red, blue] = ['red', 'blue'].map((color) => row.filter((each) => each === color).length);
    expect(Math.abs(red! / (red! + blue!) - 0.25)).toBeLessThan(0.01);
  });
});
