// A map on paper: its scale on the ground, its parts, its layers without leave, and the map given back as it was.
import Feature from 'ol/Feature.js';
import Polygon from 'ol/geom/Polygon.js';
import ImageLayer from 'ol/layer/Image.js';
import VectorLayer from 'ol/layer/Vector.js';
import { fromLonLat } from 'ol/proj.js';
import ImageCanvas from 'ol/source/ImageCanvas.js';
import VectorSource from 'ol/source/Vector.js';
import Fill from 'ol/style/Fill.js';
import Style from 'ol/style/Style.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBaseMap } from '../base-map.js';
import type { MapHandle } from '../map-handle.js';
import { BorrowedMap, MapLentError, type PicturePart } from './borrowed-map.js';
import { layerName, UnreadableLayersError } from './layer-leave.js';
import { whenDrawn } from './map-frame.js';
import { fittedView, Placement, type PaperView } from './paper-view.js';
import { tilesOf } from './paper-tiles.js';

const gangu: [number, number] = [105.34, 34.74];

let target: HTMLElement;
let handle: MapHandle;

beforeEach(async () => {
  target = document.createElement('div');
  target.style.setProperty('position', 'relative');
  target.style.setProperty('width', '200px');
  target.style.setProperty('height', '100px');
  document.body.append(target);
  const blankColors = { ground: '#ffffff', line: '#000000', text: '#000000' };
  handle = createBaseMap(target, { durationInMs: 0, blankColors, pixelRatio: 1 });
  handle.fit([105, 34.5, 105.6, 35], [0, 0, 0, 0], { animate: false });
  await whenDrawn(handle.map);
});

afterEach(() => {
  handle.dispose();
  target.remove();
});

/** An area that is west of the meridian of Gangu, filled. */
function addWest(color = '#ff0000'): VectorLayer {
  const corners = [
    [100, 30],
    [gangu[0], 30],
    [gangu[0], 40],
    [100, 40],
    [100, 30],
  ];
  const ring = corners.map((corner) => fromLonLat(corner));
  const layer = new VectorLayer({
    source: new VectorSource({ features: [new Feature(new Polygon([ring]))] }),
    style: new Style({ fill: new Fill({ color }) }),
  });
  handle.map.addLayer(layer);
  return layer;
}

const none = { basemap: true, without: [] };
const view = (part: Partial<PaperView> = {}): PaperView => ({
  ...{ center: gangu, metersPerPixel: 26.4583, rotation: 0, width: 300, height: 240 },
  ...part,
});

async function printed(of: PaperView, ratio = 1, most?: number): Promise<PicturePart[]> {
  const map = await BorrowedMap.borrow(handle, none);
  try {
    return await map.picture(of, ratio, {}, most === undefined ? {} : { most });
  } finally {
    map.release();
  }
}

const pixel = ({ canvas }: PicturePart, x: number, y: number) => [
  ...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data,
];

describe('The scale on paper', () => {
  it('is that of the ground at Gangu, not that of the projection', () => {
    // 1:100,000: a CSS pixel, 25.4/96 mm, is 26.4583 m. By Mercator alone it would be cos 34.74° = 0.8217 of it.
    const { resolution } = new Placement(handle.map, view());
    expect(26.4583 / resolution).toBeGreaterThan(0.8217 * 0.995);
    expect(26.4583 / resolution).toBeLessThan(0.8217 * 1.005);
  });

  it.each([0, 0.6, -2.5])('holds between two places along and across, turned by %s', (rotation) => {
    const placement = new Placement(handle.map, view({ rotation }));
    const far = (a: [number, number], b: [number, number]): number => {
      const [[x0, y0], [x1, y1]] = [placement.toPixel(...a), placement.toPixel(...b)];
      return Math.hypot(x1 - x0, y1 - y0);
    };
    // Snyder's series at 34.74°: a degree of latitude is 110,946 m, of longitude 91,577 m; 0.05° of each.
    expect(Math.abs(far([105.34, 34.715], [105.34, 34.765]) / (5547.3 / 26.4583) - 1)).toBeLessThan(0.003);
    expect(Math.abs(far([105.315, 34.74], [105.365, 34.74]) / (4578.9 / 26.4583) - 1)).toBeLessThan(0.003);
  });

  it('is drawn: the edge of an area lies where the placement says, at any resolution', async () => {
    addWest();
    for (const ratio of [1, 3.125]) {
      const [part] = await printed(view({ center: [105.37, 34.74] }), ratio);
      expect([part!.canvas.width, part!.canvas.height]).toEqual([Math.round(300 * ratio), 240 * ratio]);
      // 0.03° of longitude are 2747.3 m, 103.84 CSS pixels to the left of the middle: 46.2.
      const edge = 46.2 * ratio;
      expect(pixel(part!, Math.floor(edge - 2 * ratio), 100)).toEqual([255, 0, 0, 255]);
      expect(pixel(part!, Math.ceil(edge + 2 * ratio), 100)).toEqual([255, 255, 255, 255]);
    }
  });

  it('fits the whole where the reader sees all of it, and else what he sees', () => {
    const frame = { width: 400, height: 400 };
    const whole = fittedView(handle.map, frame, [105.2, 34.6, 105.4, 34.8])!;
    expect(whole.center[0]).toBeCloseTo(105.3, 6);
    const { center } = handle.viewState()!;
    const seen = fittedView(handle.map, frame, [104, 34, 107, 36])!;
    expect(seen.center[0]).toBeCloseTo(center[0], 6);
    // What is 200 pixels wide on the screen is 400 wide on paper.
    expect(seen.metersPerPixel / handle.viewState()!.metersPerPixel).toBeCloseTo(0.5, 2);
  });
});

describe('A large frame', () => {
  it('is cut into parts on whole device pixels that cover it', () => {
    const tiles = tilesOf({ width: 1000, height: 600 }, 3.125, 1 << 20);
    // 3125 x 1875 device pixels in squares of 1024: 4 by 2.
    expect(tiles).toHaveLength(8);
    for (const edge of tiles.flatMap(({ x, y, width, height }) => [x, y, x + width, y + height]))
      expect(edge * 3.125).toBeCloseTo(Math.round(edge * 3.125), 6);
    expect(tiles[7]!.x + tiles[7]!.width).toBeCloseTo(1000, 9);
    expect(tiles[7]!.y + tiles[7]!.height).toBeCloseTo(600, 9);
  });

  it('is the same in parts as in one', async () => {
    addWest();
    const wanted = view({ rotation: 0.3 });
    const [whole] = await printed(wanted, 2);
    const parts = await printed(wanted, 2, 40_000);
    expect(parts).toHaveLength(9);
    const joined = document.createElement('canvas');
    [joined.width, joined.height] = [whole!.canvas.width, whole!.canvas.height];
    const context = joined.getContext('2d', { willReadFrequently: true })!;
    for (const { canvas, left, top } of parts) context.drawImage(canvas, left, top);
    const [a, b] = [whole!.canvas.getContext('2d')!, context].map(
      (each) => each.getImageData(0, 0, joined.width, joined.height).data,
    );
    // Only the smooth edge of the area may differ, by less than a tenth of a tenth of all.
    const different = a!.filter((value, index) => Math.abs(value - b![index]!) > 64).length;
    expect(different / a!.length).toBeLessThan(0.001);
  });
});

describe('A borrowed map', () => {
  it('is given back as it was: view, size, ratio, colours and layers', async () => {
    const layers = handle.map.getLayers().getArray().slice();
    const before = { view: handle.map.getView(), size: handle.map.getSize(), state: handle.viewState() };
    await printed(view(), 2);
    expect(handle.map.getView()).toBe(before.view);
    expect(handle.map.getSize()).toEqual(before.size);
    expect(handle.map.getPixelRatio()).toBe(1);
    expect(handle.viewState()).toEqual(before.state);
    expect(handle.map.getLayers().getArray()).toEqual(layers);
    await whenDrawn(handle.map);
    expect(target.querySelectorAll(':scope > canvas')).toHaveLength(0);
  });

  it('tells nobody of its views, and keeps a fit for later', async () => {
    const heard: unknown[] = [];
    handle.onViewChange((state) => heard.push(state));
    const map = await BorrowedMap.borrow(handle, none);
    await map.picture(view(), 1);
    handle.fit([106, 36, 106.2, 36.2], [0, 0, 0, 0], { animate: false });
    handle.zoomBy(2);
    expect(heard).toEqual([]);
    map.release();
    expect(handle.viewState()!.center[0]).toBeCloseTo(106.1, 3);
  });

  it('is lent to one at a time', async () => {
    const map = await BorrowedMap.borrow(handle, none);
    await expect(BorrowedMap.borrow(handle, none)).rejects.toThrow(MapLentError);
    map.release();
    (await BorrowedMap.borrow(handle, none)).release();
  });

  it('is given up when nobody wants its picture, or a layer does not come', async () => {
    const stop = new AbortController();
    stop.abort();
    const map = await BorrowedMap.borrow(handle, none);
    await expect(map.picture(view(), 1, { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    map.release();
    const late = await BorrowedMap.borrow(handle, none);
    // A source that loads and never comes, whatever is said of it.
    Object.defineProperty(addWest().getSource()!, 'loading', { get: () => true, set: () => undefined });
    await expect(late.picture(view(), 1, { timeoutInMs: 1 })).rejects.toMatchObject({ name: 'TimeoutError' });
    late.release();
  });
});

describe('A layer without leave to be read', () => {
  /** As a stand-in for an image from another host, reading a canvas with the mark of this layer is refused. */
  function spoil(layer: ImageLayer<ImageCanvas>): () => void {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    let spoilt = false;
    layer.on('postrender', () => (spoilt = true));
    handle.map.on('precompose', () => (spoilt = false));
    CanvasRenderingContext2D.prototype.getImageData = function (...args: Parameters<typeof getImageData>) {
      if (spoilt) throw new DOMException('tainted', 'SecurityError');
      return getImageData.apply(this, args);
    };
    return () => (CanvasRenderingContext2D.prototype.getImageData = getImageData);
  }

  it('is named, and left out when that is wanted', async () => {
    addWest();
    const canvasFunction = (_: number[], __: number, ___: number, size: number[]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [size[0]!, size[1]!];
      return canvas;
    };
    const layer = new ImageLayer({ source: new ImageCanvas({ canvasFunction }) });
    layer.set('title', '遥感影像');
    handle.map.addLayer(layer);
    const restore = spoil(layer);
    try {
      const error: unknown = await printed(view()).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UnreadableLayersError);
      expect((error as UnreadableLayersError).layers.map(layerName)).toEqual(['遥感影像']);
      expect((error as UnreadableLayersError).basemap).toBe(false);
      const map = await BorrowedMap.borrow(handle, { basemap: true, without: [layer] });
      expect(await map.picture(view(), 1)).toHaveLength(1);
      map.release();
      expect(layer.getVisible()).toBe(true);
    } finally {
      restore();
    }
  });

  it('is the basemap when all its tiles are refused', async () => {
    const url = 'data:image/png;base64,none#{z}/{x}/{y}';
    await handle.setBasemap({ type: 'xyz', url, attribution: '示例' });
    const error: unknown = await printed(view()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableLayersError);
    expect((error as UnreadableLayersError).basemap).toBe(true);
    const map = await BorrowedMap.borrow(handle, { basemap: false, without: [] });
    expect(await map.picture(view(), 1)).toHaveLength(1);
    map.release();
  });
});
