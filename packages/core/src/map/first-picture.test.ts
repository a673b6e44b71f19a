// The first picture of a thematic layer: at once while the worker starts, fills before labels, and nothing for nothing.
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { box } from './thematic-layer.fixtures.js';
import { ThematicLayer } from './thematic-layer.js';

const west = box('620523100000', -10, -10, 0, 10);
const east = box('620523101000', 0, -10, 10, 10);

let target: HTMLDivElement;
let map: OlMap;
let layer: ThematicLayer;

/** 200 x 100 CSS pixels, a tenth of a degree each, centred at 0, 0. */
beforeEach(() => {
  target = document.createElement('div');
  target.style.setProperty('width', '200px');
  target.style.setProperty('height', '100px');
  document.body.append(target);
  layer = new ThematicLayer({ style: { fillOpacity: 1 } });
  const view = new View({ center: [0, 0], resolution: 0.1, projection: 'EPSG:4326' });
  map = new OlMap({ target, controls: [], interactions: [], view, layers: [layer], pixelRatio: 1 });
});

afterEach(() => {
  layer.dispose();
  map.setTarget(undefined);
  map.dispose();
  target.remove();
});

function canvas(index: number): HTMLCanvasElement {
  return target.querySelectorAll<HTMLCanvasElement>('.onemap-thematic canvas')[index]!;
}

/** Red, green, blue, alpha of a CSS pixel of the fills. */
function colorAt(x: number, y: number): number[] {
  return [...canvas(0).getContext('2d')!.getImageData(x, y, 1, 1).data];
}

function complete(): Promise<void> {
  return new Promise((resolve) => {
    map.once('rendercomplete', () => resolve());
    map.render();
  });
}

describe('A first picture', () => {
  it('is drawn at once, while its worker is still starting', () => {
    layer.setRegions([west, east]);
    layer.setRegionColors(['#b30000', '#fef0d9']);
    map.renderSync();
    expect(layer.rasterPlace).toBe('starting');
    expect(layer.getRenderer()!.ready).toBe(true);
    expect(layer.regionAt([50, 50])).toBe(west.id);
    expect(colorAt(150, 30)).toEqual([0xfe, 0xf0, 0xd9, 255]);
  });

  it('shows its fills before its labels, and is ready with both', async () => {
    layer.setRegions([west, east]);
    layer.setRegionColors(['#b30000', '#fef0d9']);
    layer.setLabels([{ id: west.id, text: '西', value: '' }]);
    const written = (): boolean => {
      const overlay = canvas(1);
      if (overlay.width === 0) return false;
      return overlay
        .getContext('2d')!
        .getImageData(30, 30, 40, 40)
        .data.some((value) => value > 0);
    };
    map.renderSync();
    expect(colorAt(150, 30)).toEqual([0xfe, 0xf0, 0xd9, 255]);
    expect([layer.getRenderer()!.ready, written()]).toEqual([false, false]);
    await complete();
    expect([layer.getRenderer()!.ready, written()]).toEqual([true, true]);
  });

  it('is ready at once where there is nothing to draw', () => {
    map.renderSync();
    expect(layer.getRenderer()!.ready).toBe(true);
    expect(canvas(0).width).toBe(0);
  });

  it('takes a canvas for outlines and labels when there are some', async () => {
    layer.setRegions([west, east]);
    await complete();
    expect([canvas(0).width, canvas(1).width]).toEqual([200, 0]);
    layer.setHighlight({ hovered: west.id });
    await complete();
    expect(canvas(1).width).toBe(200);
    layer.setHighlight({ hovered: null });
    await complete();
    const { data } = canvas(1).getContext('2d')!.getImageData(0, 0, 200, 100);
    expect(data.some((value) => value > 0)).toBe(false);
  });
});
