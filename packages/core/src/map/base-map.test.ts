// The map handle: places and pixels, fits, moves, basemaps, the wheel, and its end.
import { fromLonLat } from 'ol/proj.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBaseMap } from './base-map.js';
import { BlankLayer } from './blank-layer.js';
import type { BaseMapOptions, MapHandle } from './map-handle.js';
import { apply, pixelMatrix } from './raster/geometry.js';

let target: HTMLDivElement;
let handle: MapHandle;

function create(options: BaseMapOptions = {}): MapHandle {
  handle = createBaseMap(target, { durationInMs: 0, ...options });
  return handle;
}

function complete(): Promise<void> {
  return new Promise((resolve) => {
    handle.map.once('rendercomplete', () => resolve());
    handle.map.render();
  });
}

function wheel(init: WheelEventInit): void {
  const { left, top } = target.getBoundingClientRect();
  const event = {
    clientX: left + 200,
    clientY: top + 100,
    bubbles: true,
    cancelable: true,
    deltaY: -400,
    ...init,
  };
  handle.map.getViewport()!.dispatchEvent(new WheelEvent('wheel', event));
}

beforeEach(() => {
  target = document.createElement('div');
  target.tabIndex = 0;
  target.style.setProperty('width', '400px');
  target.style.setProperty('height', '200px');
  document.body.append(target);
});

afterEach(() => {
  handle.dispose();
  target.remove();
});

describe('createBaseMap', () => {
  it('draws nothing while it waits, then what is shown first', async () => {
    create({ waits: true });
    handle.map.renderSync();
    expect(handle.viewState()).toBeNull();
    expect(target.querySelector<HTMLCanvasElement>('.onemap-blank canvas')).toBeNull();
    handle.fit([105, 34.5, 105.6, 35]);
    handle.endWait();
    await complete();
    expect(handle.viewState()!.center[0]).toBeCloseTo(105.3, 6);
    expect(target.querySelector<HTMLCanvasElement>('.onemap-blank canvas')!.width).toBeGreaterThan(0);
  });

  it('shows all of China when the wait ends with nothing to show, in the CRS of its basemap', async () => {
    create({ waits: true });
    await handle.setBasemap({ type: 'xyz', url: '/no-tile/{z}/{x}/{y}', attribution: '', crs: 'EPSG:4490' });
    expect(handle.viewState()).toBeNull();
    handle.endWait();
    expect(handle.viewState()).toMatchObject({ zoom: 4 });
    expect(handle.viewState()!.center[0]).toBeCloseTo(104, 6);
    expect(handle.viewState()!.center[1]).toBeCloseTo(35.5, 6);
  });

  it('fits a box inside its padding', async () => {
    create().fit([105, 34.5, 105.6, 35], [10, 20, 30, 100]);
    await complete();
    const [left, bottom] = handle.toPixel([105, 34.5])!;
    const [right, top] = handle.toPixel([105.6, 35])!;
    expect(left).toBeGreaterThanOrEqual(100 - 0.01);
    expect(right).toBeLessThanOrEqual(380.01);
    expect(top).toBeGreaterThanOrEqual(10 - 0.01);
    expect(bottom).toBeLessThanOrEqual(170.01);
    // The height is what limits: all of the 160 pixels are used.
    expect(bottom - top).toBeCloseTo(160, 3);
  });

  it('fits later when it has no size yet', async () => {
    target.style.setProperty('display', 'none');
    create().fit([105, 34.5, 105.6, 35]);
    target.style.setProperty('display', 'block');
    await vi.waitFor(() => expect(handle.viewState()?.center[0]).toBeCloseTo(105.3, 3));
  });

  it('turns pixels into places and back', async () => {
    create().centerOn([105.34, 34.74], 11);
    await complete();
    expect(handle.toPixel([105.34, 34.74])!.map(Math.round)).toEqual([200, 100]);
    const [lon, lat] = handle.toLonLat([200, 100])!;
    expect(lon).toBeCloseTo(105.34, 9);
    expect(lat).toBeCloseTo(34.74, 9);
  });

  it('agrees with the matrix of the raster engine, rotated too', async () => {
    create().centerOn([105.34, 34.74], 11);
    const view = handle.map.getView();
    view.setRotation(0.6);
    await complete();
    const coordinate = fromLonLat([105.4, 34.8]);
    const frame = {
      center: view.getCenter() as [number, number],
      resolution: view.getResolution()!,
      rotation: 0.6,
      size: [400, 200] as const,
      pixelRatio: 1,
    };
    const origin: [number, number] = [coordinate[0]! - 1000, coordinate[1]! - 500];
    const [x, y] = apply(pixelMatrix(frame, origin), 1000, 500);
    const expected = handle.map.getPixelFromCoordinate(coordinate);
    expect(x).toBeCloseTo(expected[0]!, 6);
    expect(y).toBeCloseTo(expected[1]!, 6);
  });

  it('tells ground metres a pixel at the centre, not those of the equator', async () => {
    create().centerOn([105.34, 34.74], 10);
    await complete();
    // A pixel of zoom 10 is 360 / (256 * 1024) degrees wide; a degree of longitude at 34.74 degrees is 91,575.98 m long.
    expect(handle.viewState()!.metersPerPixel).toBeCloseTo(125.76, 1);
  });

  it('pans by pixels and zooms by levels', async () => {
    create().centerOn([105.34, 34.74], 10);
    await complete();
    const before = handle.toLonLat([230, 60])!;
    handle.panBy(30, -40);
    await complete();
    const after = handle.viewState()!;
    expect(after.center[0]).toBeCloseTo(before[0], 6);
    expect(after.center[1]).toBeCloseTo(before[1], 6);
    handle.zoomBy(1);
    await complete();
    expect(handle.viewState()!.zoom).toBeCloseTo(11, 6);
  });

  it('tells its listeners once the view rests, until they leave', async () => {
    create();
    await complete();
    const seen: number[] = [];
    const leave = handle.onViewChange(({ zoom }) => seen.push(zoom));
    handle.centerOn([105.34, 34.74], 9);
    await vi.waitFor(() => expect(seen).toEqual([9]));
    leave();
    handle.zoomBy(1);
    await complete();
    expect(seen).toEqual([9]);
  });

  it('keeps its place when the basemap asks for EPSG:4490', async () => {
    create().centerOn([105.34, 34.74], 9);
    await complete();
    await handle.setBasemap({
      type: 'tianditu',
      style: 'imagery',
      matrix: 'c',
      proxyUrl: 'data:text/plain,none',
    });
    expect(handle.crs).toBe('EPSG:4490');
    expect(handle.attributions).toEqual(['天地图']);
    const view = handle.viewState()!;
    expect(view.center[0]).toBeCloseTo(105.34, 6);
    expect(view.center[1]).toBeCloseTo(34.74, 6);
    expect(view.zoom).toBeCloseTo(9, 6);
    // 1.40625 / 512 degrees a pixel from west to east, at 91,575.98 m a degree.
    expect(view.metersPerPixel).toBeCloseTo(251.5, 0);
    await handle.setBasemap({ type: 'blank' });
    expect(handle.crs).toBe('EPSG:3857');
  });

  it('rejects a basemap without a key and keeps the one it has', async () => {
    create();
    await expect(handle.setBasemap({ type: 'tianditu', style: 'vector', matrix: 'w' })).rejects.toThrow(
      RangeError,
    );
    expect(handle.map.getLayers().getLength()).toBe(1);
  });

  it('shows the last of two basemaps asked for at once', async () => {
    create();
    // The blank one needs no code to be loaded, so it is there before the first has been built.
    const first = handle.setBasemap({ type: 'xyz', url: 'data:,{z}{x}{y}', attribution: '甲' });
    const second = handle.setBasemap({ type: 'blank' });
    await Promise.all([first, second]);
    expect(handle.attributions).toEqual([]);
    expect(handle.map.getLayers().getLength()).toBe(1);
    expect(handle.map.getLayers().item(0)).toBeInstanceOf(BlankLayer);
  });

  it('lets the page scroll until it has focus, or Ctrl is held', async () => {
    create();
    await complete();
    const zoom = handle.viewState()!.zoom;
    wheel({});
    await complete();
    expect(handle.viewState()!.zoom).toBe(zoom);
    wheel({ ctrlKey: true });
    await vi.waitFor(() => expect(handle.viewState()!.zoom).toBeGreaterThan(zoom));
    const held = handle.viewState()!.zoom;
    target.focus();
    wheel({});
    await vi.waitFor(() => expect(handle.viewState()!.zoom).toBeGreaterThan(held));
  });

  it('has no controls of OpenLayers and draws its ground in the given colours', async () => {
    create({ blankColors: { ground: '#102030', line: '#203040', text: '#304050' } });
    await complete();
    expect(target.querySelectorAll('button, .ol-control').length).toBe(0);
    const blank = target.querySelector<HTMLElement>('.onemap-blank')!;
    expect(getComputedStyle(blank).backgroundColor).toBe('rgb(16, 32, 48)');
    handle.setBlankColors({ ground: '#ffffff', line: '#eeeeee', text: '#888888' });
    await complete();
    expect(getComputedStyle(blank).backgroundColor).toBe('rgb(255, 255, 255)');
  });

  it('leaves nothing behind', async () => {
    create();
    await complete();
    const canvas = target.querySelector('canvas')!;
    handle.dispose();
    expect(target.childElementCount).toBe(0);
    expect(canvas.width).toBe(0);
  });
});

describe('the coordinates on the blank ground', () => {
  /** What the next frame writes. */
  async function written(): Promise<string[]> {
    const fillText = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
    handle.map.getLayers().item(0).changed();
    await complete();
    const texts = fillText.mock.calls.map(([text]) => text);
    fillText.mockRestore();
    return texts;
  }

  it('keep clear of what covers the map', async () => {
    create().fit([105, 34.5, 105.6, 34.8]);
    await complete();
    expect((await written()).filter((text) => text.endsWith('E')).length).toBeGreaterThan(0);
    handle.setCovered([{ left: 0, top: 180, right: 400, bottom: 200 }]);
    const texts = await written();
    expect(texts.filter((text) => text.endsWith('E'))).toEqual([]);
    expect(texts.filter((text) => text.endsWith('N')).length).toBeGreaterThan(0);
    handle.setCovered([{ left: 0, top: 0, right: 400, bottom: 200 }]);
    expect(await written()).toEqual([]);
  });
});
