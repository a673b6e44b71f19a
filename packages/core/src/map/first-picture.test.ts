// The first picture of a thematic layer: at once while the worker starts, fills before labels, and nothing for nothing.
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlankLayer } from './blank-layer.js';
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
  it('is drawn at once, while its worker is still starting, and known from the next frame on', () => {
    layer.setRegions([west, east]);
    layer.setRegionColors(['#b30000', '#fef0d9']);
    map.renderSync();
    expect(layer.rasterPlace).toBe('starting');
    expect([colorAt(50, 30), colorAt(150, 30)]).toEqual([
      [0xb3, 0, 0, 255],
      [0xfe, 0xf0, 0xd9, 255],
    ]);
    expect([layer.getRenderer()!.ready, layer.regionAt([50, 50])]).toEqual([false, null]);
    map.renderSync();
    expect([layer.getRenderer()!.ready, layer.regionAt([50, 50])]).toEqual([true, west.id]);
    expect(colorAt(150, 30)).toEqual([0xfe, 0xf0, 0xd9, 255]);
  });

  it('has the borders, the holes and the clear regions of the raster that follows', () => {
    const around = box('620523000000', -10, -10, 10, 10);
    const hole = [
      [5, -2],
      [5, 2],
      [8, 2],
      [8, -2],
      [5, -2],
    ];
    const holed = {
      ...east,
      geometry: { ...east.geometry, coordinates: [...(east.geometry.coordinates as number[][][]), hole] },
    } as typeof east;
    layer.setRegions([west, holed], [around]);
    layer.setRegionColors(['clear', '#2166ac lines']);
    // Left half, right half, in the hole, on the border between them, on the outline.
    const looked = () => [
      colorAt(50, 30),
      colorAt(135, 52),
      colorAt(165, 50),
      colorAt(100, 30),
      colorAt(0, 50),
    ];
    map.renderSync();
    const [clear, filled, inHole, border, outline] = looked();
    expect(clear![3]).toBe(0);
    expect(filled).toEqual([0x21, 0x66, 0xac, 255]);
    expect(inHole![3]).toBe(0);
    expect(Math.min(...border!.slice(0, 3))).toBeGreaterThan(0x66);
    expect(outline![3]).toBeGreaterThan(100);
    map.renderSync();
    const [clearLater, , inHoleLater, , outlineLater] = looked();
    expect([clearLater![3], inHoleLater![3]]).toEqual([0, 0]);
    expect(outlineLater![3]).toBeGreaterThan(100);
  });

  it('does not outlive other regions, or a view that moves before the raster', () => {
    layer.setRegions([west, east]);
    layer.setRegionColors(['#b30000', '#fef0d9']);
    map.renderSync();
    layer.setRegions([west]);
    layer.setRegionColors(['#2166ac']);
    map.renderSync();
    expect([colorAt(50, 30), colorAt(150, 30)[3]]).toEqual([[0x21, 0x66, 0xac, 255], 0]);
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

  it('has its ground first, and the graticule with the next frame', async () => {
    const ground = new BlankLayer({ ground: '#ffffff', line: '#ff0000', text: '#0000ff' });
    target.style.setProperty('width', '600px');
    map.updateSize();
    map.addLayer(ground);
    const pixels = (wanted: (red: number, blue: number) => boolean): number => {
      const drawn = target.querySelector<HTMLCanvasElement>('.onemap-blank canvas')!;
      const { data } = drawn.getContext('2d')!.getImageData(0, 0, drawn.width, drawn.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4)
        if (data[i + 3]! > 200 && wanted(data[i]!, data[i + 2]!)) count++;
      return count;
    };
    const written = () => pixels((red, blue) => blue > 200 && red < 100);
    const lines = () => pixels((red, blue) => red > 200 && blue < 100);
    map.renderSync();
    expect(target.querySelector<HTMLElement>('.onemap-blank')!.style.backgroundColor).toBe(
      'rgb(255, 255, 255)',
    );
    expect([lines(), written()]).toEqual([0, 0]);
    await complete();
    expect(lines()).toBeGreaterThan(100);
    expect(written()).toBeGreaterThan(20);
    ground.dispose();
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
    // As large as the outline of the western half, in steps.
    expect(canvas(1).width).toBeGreaterThan(100);
    expect(canvas(1).width).toBeLessThan(200);
    layer.setHighlight({ hovered: null });
    await complete();
    const { data } = canvas(1).getContext('2d')!.getImageData(0, 0, 200, 100);
    expect(data.some((value) => value > 0)).toBe(false);
  });
});
