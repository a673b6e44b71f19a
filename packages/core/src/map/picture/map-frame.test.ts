// The drawn map as one canvas: the layers' own pixels, opacities and places, from a map that nobody sees.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BoundaryFeature } from '@onemap/contract';
import { createBaseMap } from '../base-map.js';
import type { MapHandle } from '../map-handle.js';
import { ThematicLayer } from '../thematic-layer.js';
import { mapFrame, tilesReadable, UnreadableBasemapError, whenDrawn } from './map-frame.js';

const square = (id: string, west: number, east: number): BoundaryFeature =>
  ({
    type: 'Feature',
    id,
    properties: { code: id, name: id, center: [(west + east) / 2, 34.5] },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 34],
          [east, 34],
          [east, 35],
          [west, 35],
          [west, 34],
        ],
      ],
    },
  }) as unknown as BoundaryFeature;

let target: HTMLElement;
let handle: MapHandle;

function create(options = {}): MapHandle {
  handle = createBaseMap(target, {
    ...{ durationInMs: 0, blankColors: { ground: '#ffffff', line: '#ffffff', text: '#ffffff' } },
    ...options,
  });
  return handle;
}

beforeEach(() => {
  target = document.createElement('div');
  target.style.setProperty('width', '200px');
  target.style.setProperty('height', '100px');
  target.style.setProperty('visibility', 'hidden');
  document.body.append(target);
});

afterEach(() => {
  handle.dispose();
  target.remove();
});

/** Two squares side by side that fill the map: the west red, the east blue. */
async function withSquares(opacity = 1, options = {}): Promise<ThematicLayer> {
  create({ pixelRatio: 2, ...options });
  const layer = new ThematicLayer({ opacity, style: { fillOpacity: 1 } });
  layer.setRegions([square('620523101000', 105, 106), square('620523102000', 106, 107)]);
  layer.setRegionColors(['#ff0000', '#0000ff']);
  handle.map.addLayer(layer);
  handle.fit([105, 34, 107, 35], [0, 0, 0, 0], { animate: false });
  await whenDrawn(handle.map);
  return layer;
}

const pixel = (canvas: HTMLCanvasElement, x: number, y: number) => [
  ...canvas.getContext('2d')!.getImageData(x, y, 1, 1).data,
];

describe('the frame of a map', () => {
  it('has the colours of the raster layer at their places, at any ratio', async () => {
    await withSquares();
    for (const ratio of [1, 2, 3]) {
      const canvas = mapFrame(handle.map, ratio);
      expect([canvas.width, canvas.height]).toEqual([200 * ratio, 100 * ratio]);
      expect(pixel(canvas, 60 * ratio, 50 * ratio)).toEqual([255, 0, 0, 255]);
      expect(pixel(canvas, 140 * ratio, 50 * ratio)).toEqual([0, 0, 255, 255]);
    }
  });

  it('follows a change of colours with the next drawing', async () => {
    const layer = await withSquares();
    layer.setRegionColors(['#00ff00', null]);
    await whenDrawn(handle.map);
    expect(pixel(mapFrame(handle.map, 1), 60, 50)).toEqual([0, 255, 0, 255]);
  });

  it('keeps the opacity of a layer over the ground below it', async () => {
    await withSquares(0.5);
    // Half of red over white is 127.5; each of the two layers may round by one.
    const [red, green, blue] = pixel(mapFrame(handle.map, 2), 120, 100);
    expect(red).toBe(255);
    expect(Math.abs(green! - 127.5)).toBeLessThan(2);
    expect(Math.abs(blue! - 127.5)).toBeLessThan(2);
  });

  it('leaves out a layer that is not shown', async () => {
    const layer = await withSquares();
    layer.setVisible(false);
    await whenDrawn(handle.map);
    expect(pixel(mapFrame(handle.map, 1), 60, 50)).toEqual([255, 255, 255, 255]);
  });

  it('names a basemap that may not be read', async () => {
    await withSquares();
    // A canvas with the pixels of an image without leave; as a stand-in the reading itself is refused.
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = () => {
      throw new DOMException('tainted', 'SecurityError');
    };
    try {
      expect(() => mapFrame(handle.map, 1)).toThrow(UnreadableBasemapError);
    } finally {
      CanvasRenderingContext2D.prototype.getImageData = getImageData;
    }
  });
});

describe('whether tiles may be read', () => {
  const png =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it('is so without tiles, and when a tile has come', async () => {
    create();
    expect(await tilesReadable(handle.map)).toBe(true);
    await handle.setBasemap({ type: 'xyz', url: `${png}#{z}/{x}/{y}`, attribution: '示例' });
    expect(await tilesReadable(handle.map)).toBe(true);
  });

  it('is not so when all were refused', async () => {
    create({ readable: true });
    await handle.setBasemap({
      type: 'xyz',
      url: 'data:image/png;base64,none#{z}/{x}/{y}',
      attribution: '示例',
    });
    expect(await tilesReadable(handle.map)).toBe(false);
  });
});
