// The thematic layer on a real map: hits, colours, readiness, and what is left after its end.
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import { fromLonLat } from 'ol/proj.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRasterWorker } from './raster/raster-client.js';
import { box } from './thematic-layer.fixtures.js';
import { ThematicLayer, type ThematicLayerOptions } from './thematic-layer.js';

const west = box('620523100000', -10, -10, 0, 10);
const east = box('620523101000', 0, -10, 10, 10);

/** 200 x 100 CSS pixels, a tenth of a degree each, centred at 0, 0: x = 100 + 10 lon, y = 50 - 10 lat. */
const view = { center: [0, 0], resolution: 0.1, projection: 'EPSG:4326' };

let target: HTMLDivElement;
let map: OlMap;
const layers: ThematicLayer[] = [];

function addLayer(options: ThematicLayerOptions = {}, pixelRatio = 1): ThematicLayer {
  map = new OlMap({ target, controls: [], interactions: [], view: new View(view), pixelRatio });
  const layer = new ThematicLayer(options);
  layers.push(layer);
  map.addLayer(layer);
  return layer;
}

/** Begins where the layer is past its first moment, in which it draws without the worker. */
async function startLayer(options: ThematicLayerOptions = {}, pixelRatio = 1): Promise<ThematicLayer> {
  const layer = addLayer(options, pixelRatio);
  map.renderSync();
  await vi.waitFor(() => expect(layer.rasterPlace).not.toBe('starting'));
  return layer;
}

function complete(): Promise<void> {
  return new Promise((resolve) => {
    map.once('rendercomplete', () => resolve());
    map.render();
  });
}

/** Red, green, blue, alpha of a CSS pixel of the fills. */
function colorAt(x: number, y: number, pixelRatio = 1): number[] {
  const canvas = target.querySelector<HTMLCanvasElement>('.onemap-thematic canvas')!;
  return [...canvas.getContext('2d')!.getImageData(x * pixelRatio, y * pixelRatio, 1, 1).data];
}

const noWorker = (): Worker => {
  throw new DOMException('from another origin', 'SecurityError');
};

beforeEach(() => {
  target = document.createElement('div');
  target.style.setProperty('width', '200px');
  target.style.setProperty('height', '100px');
  document.body.append(target);
});

afterEach(() => {
  for (const layer of layers.splice(0)) layer.dispose();
  map.setTarget(undefined);
  map.dispose();
  target.remove();
  vi.restoreAllMocks();
});

const places: [string, ThematicLayerOptions][] = [
  ['worker', {}],
  ['main', { createWorker: noWorker }],
];

for (const [place, options] of places) {
  describe(`ThematicLayer with rasters from the ${place === 'main' ? 'main thread' : 'worker'}`, () => {
    for (const pixelRatio of [1, 2]) {
      it(`tells the region at a pixel and colours it (pixel ratio ${pixelRatio})`, async () => {
        const layer = await startLayer({ ...options, style: { fillOpacity: 1 } }, pixelRatio);
        layer.setRegions([west, east]);
        layer.setRegionColors(['#b30000', '#fef0d9']);
        await complete();
        expect(layer.rasterPlace).toBe(place);
        expect(layer.regionAt([99.5, 50])).toBe('620523100000');
        expect(layer.regionAt([100.5, 50])).toBe('620523101000');
        expect(colorAt(50, 30, pixelRatio)).toEqual([0xb3, 0, 0, 255]);
        expect(colorAt(150, 30, pixelRatio)).toEqual([0xfe, 0xf0, 0xd9, 255]);
        const canvas = target.querySelector('canvas')!;
        expect([canvas.width, canvas.height]).toEqual([200 * pixelRatio, 100 * pixelRatio]);
      });
    }

    it('is not ready before its raster is, and ready at rendercomplete', async () => {
      const layer = await startLayer(options);
      layer.setRegions([west, east]);
      map.renderSync();
      expect(layer.getRenderer()!.ready).toBe(false);
      await complete();
      expect(layer.getRenderer()!.ready).toBe(true);
    });

    it('turns with the view', async () => {
      const layer = await startLayer(options);
      layer.setRegions([west, east]);
      map.getView().setRotation(Math.PI / 2);
      await complete();
      // Turned clockwise by a quarter, the west lies on top.
      expect(layer.regionAt([100, 30])).toBe('620523100000');
      expect(layer.regionAt([100, 70])).toBe('620523101000');
    });

    it('answers hits of points, and not of hidden ones', async () => {
      const layer = await startLayer(options);
      const lonLat = Float64Array.from([-5, 0, 5, 0]);
      layer.setPoints({ lonLat, ids: ['a', 'b'], colors: Uint8Array.from([0, 1]) });
      layer.setPointPalette(['#0b57a8', '#b30000']);
      await complete();
      expect(layer.pointAt([50, 50])).toBe(0);
      expect(layer.pointAt([158, 50], 4)).toBe(1);
      expect(layer.pointAt([100, 50])).toBeNull();
      expect(colorAt(150, 50)).toEqual([0xb3, 0, 0, 255]);
      layer.setPointPalette(['#0b57a8', null]);
      await complete();
      expect(layer.pointAt([150, 50])).toBeNull();
      expect(colorAt(150, 50)).toEqual([0, 0, 0, 0]);
    });
  });
}

describe('ThematicLayer', () => {
  it('asks for one raster, however often colours and highlights change', async () => {
    const jobs: unknown[] = [];
    const layer = await startLayer({
      createWorker: () => {
        const worker = startRasterWorker();
        const post = worker.postMessage.bind(worker);
        worker.postMessage = (message: { kind: string }) => {
          if (message.kind === 'render') jobs.push(message);
          post(message);
        };
        return worker;
      },
      style: { fillOpacity: 1 },
    });
    layer.setRegions([west, east]);
    await complete();
    const first = jobs.length;
    for (const color of ['#000000', '#123456', '#b30000']) {
      layer.setRegionColors([color, null]);
      layer.setHighlight({ hovered: west.id, selected: east.id });
      layer.setLabels([{ id: west.id, text: '西', value: '1.0' }]);
      await complete();
    }
    expect(first).toBe(1);
    expect(jobs.length).toBe(1);
    expect(colorAt(50, 30)).toEqual([0xb3, 0, 0, 255]);
  });

  it('asks for no raster in a year step of points, unless other points are to be seen', async () => {
    let jobs = 0;
    const layer = await startLayer({
      createWorker: () => {
        const worker = startRasterWorker();
        const post = worker.postMessage.bind(worker);
        worker.postMessage = (message: { kind: string }) => {
          if (message.kind === 'render') jobs++;
          post(message);
        };
        return worker;
      },
    });
    layer.setPointPalette(['#0b57a8', '#b30000', null]);
    const lonLat = Float64Array.from([-5, 0, 5, 0]);
    layer.setPoints({ lonLat, ids: ['a', 'b'], colors: Uint8Array.from([0, 0]) });
    await complete();
    layer.setPointColors(Uint8Array.from([0, 1]));
    await complete();
    expect(jobs).toBe(1);
    expect(colorAt(150, 50)).toEqual([0xb3, 0, 0, 255]);
    layer.setPointColors(Uint8Array.from([2, 1]));
    await complete();
    expect(jobs).toBe(2);
    expect(layer.pointAt([50, 50])).toBeNull();
    expect(layer.pointAt([150, 50])).toBe(1);
  });

  it('never shows the hits of replaced regions', async () => {
    const layer = await startLayer();
    layer.setRegions([west, east]);
    await complete();
    layer.setRegions([east]);
    map.renderSync();
    expect(layer.regionAt([150, 50])).toBeNull();
    await complete();
    expect(layer.regionAt([50, 50])).toBeNull();
    expect(layer.regionAt([150, 50])).toBe(east.id);
    layer.setRegions([]);
    await complete();
    expect(layer.regionAt([150, 50])).toBeNull();
    expect(colorAt(150, 50)[3]).toBe(0);
  });

  it('drops a raster whose regions were replaced while it was made', async () => {
    let hold = false;
    const held: (() => void)[] = [];
    const layer = await startLayer({
      createWorker: () => {
        const worker = startRasterWorker();
        const add = worker.addEventListener;
        vi.spyOn(worker, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
          const deliver = (event: Event): void => {
            const call = (): void => (listener as (event: Event) => void)(event);
            if (hold && type === 'message') held.push(call);
            else call();
          };
          Reflect.apply(add, worker, [type, deliver]);
        });
        return worker;
      },
    });
    layer.setRegions([west, east]);
    await complete();
    hold = true;
    map.getView().setCenter([1, 0]);
    map.renderSync();
    layer.setRegions([east]);
    map.renderSync();
    await vi.waitFor(() => expect(held.length).toBe(1));
    held.shift()!();
    map.renderSync();
    // The old picture still lies where it was moved to, and the new regions have been asked for.
    expect(target.querySelector('canvas')!.style.transform).toBe('matrix(1, 0, 0, 1, -10, 0)');
    await vi.waitFor(() => expect(held.length).toBe(1));
    held.shift()!();
    hold = false;
    await complete();
    expect(target.querySelector('canvas')!.style.transform).toBe('matrix(1, 0, 0, 1, 0, 0)');
    expect(layer.regionAt([150, 50])).toBe(east.id);
  });

  it('outlines the selected region with the accent inside a halo, and the hovered one', async () => {
    const style = { accent: '#0000ff', halo: '#ffffff', hover: '#00ff00' };
    const layer = addLayer({ style });
    layer.setRegions([west, east]);
    layer.setHighlight({ selected: east.id });
    await complete();
    const overlay = (x: number, y: number): number[] => {
      const canvas = target.querySelectorAll<HTMLCanvasElement>('.onemap-thematic canvas')[1]!;
      const { e, f } = new DOMMatrix(canvas.style.transform);
      return [...canvas.getContext('2d')!.getImageData(x - e, y - f, 1, 1).data];
    };
    // The shared border lies at x = 100: 3 pixels of accent, then halo to 3.5.
    expect(overlay(100, 30)).toEqual([0, 0, 255, 255]);
    expect(overlay(102, 30).slice(0, 3)).toEqual([255, 255, 255]);
    expect(overlay(106, 30)).toEqual([0, 0, 0, 0]);
    layer.setHighlight({ selected: null, hovered: east.id });
    await complete();
    expect(overlay(100, 30)).toEqual([0, 255, 0, 255]);
    expect(overlay(102, 30)[3]).toBe(0);
  });

  it('fades dimmed regions to three tenths of their opacity', async () => {
    const layer = addLayer({ style: { fillOpacity: 1 } });
    layer.setRegions([west, east]);
    layer.setRegionColors(['#b30000', '#b30000']);
    layer.setHighlight({ dimmed: new Set([east.id]) });
    await complete();
    expect(colorAt(50, 30)[3]).toBe(255);
    // 0.3 of 255 is 76.5.
    expect(Math.abs(colorAt(150, 30)[3]! - 76.5)).toBeLessThanOrEqual(1);
  });

  it('hatches a region without data with exactly two colours and the one between them', async () => {
    const layer = addLayer({ style: { fillOpacity: 1, noDataFill: '#f0f0f0', noDataStripe: '#c0c0c0' } });
    layer.setRegions([west, east]);
    await complete();
    const seen = new Set<number>();
    for (let x = 20; x < 60; x++) seen.add(colorAt(x, 30)[0]!);
    expect([...seen].sort((a, b) => a - b)).toEqual([0xc0, 0xd8, 0xf0]);
  });

  it('moves the last picture along while the view moves, and then draws anew', async () => {
    const layer = await startLayer();
    layer.setRegions([west, east]);
    await complete();
    map.getView().setCenter([1, 0]);
    map.renderSync();
    const canvas = target.querySelector('canvas')!;
    expect(canvas.style.transform).toBe('matrix(1, 0, 0, 1, -10, 0)');
    expect(layer.regionAt([89.5, 50])).toBe(west.id);
    expect(layer.regionAt([90.5, 50])).toBe(east.id);
    await complete();
    expect(canvas.style.transform).toBe('matrix(1, 0, 0, 1, 0, 0)');
    expect(layer.regionAt([89.5, 50])).toBe(west.id);
  });

  it('follows the view into another projection', async () => {
    const layer = addLayer();
    layer.setRegions([west, east]);
    await complete();
    map.setView(new View({ center: fromLonLat([5, 0]), resolution: 10_000, projection: 'EPSG:3857' }));
    await complete();
    // 5 degrees are 556,597 m, so the border lies 55.66 pixels left of the centre.
    expect(layer.regionAt([100 - 56.2, 50])).toBe(west.id);
    expect(layer.regionAt([100 - 55.2, 50])).toBe(east.id);
  });

  it('takes the opacity of its layer', async () => {
    const layer = addLayer();
    layer.setOpacity(0.5);
    layer.setRegions([west]);
    await complete();
    expect(target.querySelector<HTMLElement>('.onemap-thematic')!.style.opacity).toBe('0.5');
  });

  it('goes on from the main thread when the worker fails to load', async () => {
    const layer = await startLayer({
      createWorker: () => new Worker('/no-such-file.js', { type: 'module' }),
    });
    layer.setRegions([west, east]);
    await complete();
    expect(layer.rasterPlace).toBe('main');
    expect(layer.regionAt([50, 50])).toBe(west.id);
  });

  it('rejects colours that do not fit its regions', () => {
    const layer = addLayer();
    layer.setRegions([west, east]);
    expect(() => layer.setRegionColors(['#000000'])).toThrow(RangeError);
    expect(() => layer.setRegionColors(['red', '#000000'])).toThrow(RangeError);
    expect(() => layer.setRegions([west, west])).toThrow(RangeError);
  });

  it('ends its worker, canvases and listeners when disposed', async () => {
    const workers: { worker: Worker; ended: boolean; listeners: number }[] = [];
    const createWorker = (): Worker => {
      const entry = { worker: startRasterWorker(), ended: false, listeners: 0 };
      const { worker } = entry;
      const [add, remove, end] = [worker.addEventListener, worker.removeEventListener, worker.terminate];
      vi.spyOn(worker, 'addEventListener').mockImplementation((...args: unknown[]) => {
        entry.listeners++;
        Reflect.apply(add, worker, args);
      });
      vi.spyOn(worker, 'removeEventListener').mockImplementation((...args: unknown[]) => {
        entry.listeners--;
        Reflect.apply(remove, worker, args);
      });
      vi.spyOn(worker, 'terminate').mockImplementation(() => {
        entry.ended = true;
        end.call(worker);
      });
      workers.push(entry);
      return worker;
    };
    const canvases = new Set<HTMLCanvasElement>();
    const getContext = HTMLCanvasElement.prototype.getContext;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
      this: HTMLCanvasElement,
      ...args
    ) {
      canvases.add(this);
      return Reflect.apply(getContext, this, args);
    });
    const layer = await startLayer({ createWorker });
    layer.setRegions([west, east]);
    layer.setLabels([{ id: west.id, text: '西', value: '' }]);
    await complete();
    const own = [...canvases].filter((canvas) => canvas.closest('.onemap-thematic'));
    expect(own.length).toBe(2);
    map.removeLayer(layer);
    layer.dispose();
    expect(workers.map(({ ended, listeners }) => ({ ended, listeners }))).toEqual([
      { ended: true, listeners: 0 },
    ]);
    expect(own.map((canvas) => canvas.width * canvas.height)).toEqual([0, 0]);
    expect(own.some((canvas) => canvas.isConnected)).toBe(false);
  });
});
