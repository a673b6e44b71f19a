// The layer of symbols on a real map: where they stand, what is hit, and what a year step leaves alone.
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import { fromLonLat } from 'ol/proj.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MapSymbol, SymbolPlace } from './symbol-model.js';
import { SymbolLayer } from './symbol-layer.js';

const places: SymbolPlace[] = [
  { id: 'west', position: [105, 34], name: '西山乡' },
  { id: 'east', position: [105.2, 34], name: '东山镇' },
];
const disc = (radius: number, color = '#d7301f'): MapSymbol => ({
  ...{ shape: 'disc', radius, value: '' },
  parts: [{ share: 1, paint: { color, pattern: 'plain' } }],
});

let map: OlMap | undefined;

/** A map of 400 by 200 around the first place; 0.2 degrees are about 145 pixels to the east. */
async function mapWith(layer: SymbolLayer, { pixelRatio = 1, rotation = 0 } = {}): Promise<OlMap> {
  const target = document.createElement('div');
  target.style.setProperty('width', '400px');
  target.style.setProperty('height', '200px');
  document.body.append(target);
  map = new OlMap({
    ...{ target, pixelRatio, controls: [], interactions: [], layers: [layer] },
    view: new View({ center: fromLonLat([105, 34]), resolution: 153, rotation }),
  });
  await drawn(map);
  return map;
}

function drawn(of: OlMap): Promise<void> {
  return new Promise((done) => {
    of.once('rendercomplete', () => done());
    of.render();
  });
}

const canvasOf = (): HTMLCanvasElement =>
  document.querySelector<HTMLCanvasElement>('.onemap-symbols canvas')!;

/** Red, green and blue at CSS pixels. */
function colorAt(x: number, y: number, ratio: number): number[] {
  const context = canvasOf().getContext('2d')!;
  return [...context.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data].slice(0, 3);
}

afterEach(() => {
  const target = map?.getTargetElement();
  map?.dispose();
  target?.remove();
  map = undefined;
});

describe('A layer of symbols', () => {
  it.each([1, 2])('stands at its places, at pixel ratio %d', async (pixelRatio) => {
    const layer = new SymbolLayer();
    layer.setPlaces(places);
    layer.setSymbols([disc(20), null]);
    await mapWith(layer, { pixelRatio });
    expect([canvasOf().width, canvasOf().height]).toEqual([400 * pixelRatio, 200 * pixelRatio]);
    expect(colorAt(200, 100, pixelRatio)).toEqual([0xd7, 0x30, 0x1f]);
    expect(colorAt(200, 123, pixelRatio)).not.toEqual([0xd7, 0x30, 0x1f]);
    expect(layer.symbolAt([215, 100])).toEqual({ id: 'west', part: null });
    expect(layer.symbolAt([225, 100])).toBeNull();
  });

  it('turns with the map: a quarter turn takes the east to the south', async () => {
    const layer = new SymbolLayer();
    layer.setPlaces(places);
    layer.setSymbols([null, disc(10)]);
    const turned = await mapWith(layer, { rotation: Math.PI / 2 });
    const [x, y] = turned.getPixelFromCoordinate(fromLonLat([105.2, 34])) as [number, number];
    expect(x).toBeCloseTo(200, 0);
    expect(Math.abs(y - 100)).toBeGreaterThan(100);
    turned.getView().setCenter(fromLonLat([105.2, 34]));
    await drawn(turned);
    expect(layer.symbolAt([200, 100])).toEqual({ id: 'east', part: null });
  });

  it('takes other symbols at the same places without asking for the places again', async () => {
    const asked = vi.fn(() => [105, 34] as [number, number]);
    const watched: SymbolPlace = {
      ...{ id: 'west', name: '' },
      get position() {
        return asked();
      },
    };
    const layer = new SymbolLayer();
    layer.setPlaces([watched]);
    layer.setSymbols([disc(20)]);
    const shown = await mapWith(layer);
    const before = asked.mock.calls.length;
    layer.setSymbols([disc(20, '#2c7fb8')]);
    await drawn(shown);
    expect(colorAt(200, 100, 1)).toEqual([0x2c, 0x7f, 0xb8]);
    expect(asked.mock.calls.length).toBe(before);
  });

  it('rings the one that is pointed at', async () => {
    const layer = new SymbolLayer();
    layer.setPlaces(places);
    layer.setSymbols([disc(20), null]);
    const shown = await mapWith(layer);
    layer.setHighlight('west');
    await drawn(shown);
    // The ring's middle is 2.5 pixels outside of the circle; its edge pixels are blended.
    const [red, green, blue] = colorAt(200, 78, 1) as [number, number, number];
    for (const [seen, wanted] of [
      [red, 0x0b],
      [green, 0x57],
      [blue, 0xa8],
    ] as const)
      expect(Math.abs(seen - wanted)).toBeLessThan(4);
  });

  it('wants one symbol a place', () => {
    const layer = new SymbolLayer();
    layer.setPlaces(places);
    expect(() => layer.setSymbols([null])).toThrow(RangeError);
  });

  it('gives its canvas back', async () => {
    const layer = new SymbolLayer();
    const shown = await mapWith(layer);
    const canvas = canvasOf();
    shown.removeLayer(layer);
    layer.dispose();
    expect([canvas.width, canvas.isConnected]).toEqual([0, false]);
  });
});
