// The layer of shapes on a real map: where its colours are, at which ratio, turned, and what is left of it.
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noShapes, ShapeLayer, type Shapes } from './shape-layer.js';

/** Boxes of longitudes and latitudes, one shape each. */
function boxes(...list: readonly [west: number, south: number, east: number, north: number][]): Shapes {
  return {
    lonLat: Float64Array.from(list.flatMap(([w, s, e, n]) => [w, s, e, s, e, n, w, n])),
    ringEnds: Uint32Array.from(list, (_, index) => 4 * (index + 1)),
    shapeEnds: Uint32Array.from(list, (_, index) => index + 1),
  };
}

/** A box with a hole: two rings of one shape. */
const frame: Shapes = {
  ...boxes([-10, -10, 10, 10], [-2, -2, 2, 2]),
  shapeEnds: Uint32Array.of(2),
};

let target: HTMLDivElement;
let map: OlMap;
let layer: ShapeLayer;

/** 200 x 100 CSS pixels, a tenth of a degree each, centred at 0, 0: x = 100 + 10 lon, y = 50 - 10 lat. */
function onMap(pixelRatio = 1, rotation = 0): void {
  const view = new View({ center: [0, 0], resolution: 0.1, projection: 'EPSG:4326', rotation });
  map = new OlMap({ target, controls: [], interactions: [], view, pixelRatio });
  layer = new ShapeLayer();
  map.addLayer(layer);
}

function colorAt(x: number, y: number, pixelRatio = 1): number[] {
  map.renderSync();
  const canvas = target.querySelector<HTMLCanvasElement>('.onemap-shapes canvas')!;
  return [...canvas.getContext('2d')!.getImageData(x * pixelRatio, y * pixelRatio, 1, 1).data];
}

const red = [0xb3, 0, 0, 255];
const cream = [0xfe, 0xf0, 0xd9, 255];
const nothing = [0, 0, 0, 0];

beforeEach(() => {
  target = document.createElement('div');
  target.style.setProperty('width', '200px');
  target.style.setProperty('height', '100px');
  document.body.append(target);
});

afterEach(() => {
  layer.dispose();
  map.setTarget(undefined);
  map.dispose();
  target.remove();
});

describe('ShapeLayer', () => {
  for (const pixelRatio of [1, 2]) {
    it(`colours shapes where they lie, later ones on top (pixel ratio ${pixelRatio})`, () => {
      onMap(pixelRatio);
      layer.setShapes(boxes([-8, -4, 0, 4], [-2, -4, 8, 4]));
      layer.setColors(['#b30000', '#fef0d9']);
      expect(colorAt(30, 50, pixelRatio)).toEqual(red);
      expect(colorAt(90, 50, pixelRatio)).toEqual(cream);
      expect(colorAt(170, 50, pixelRatio)).toEqual(cream);
      expect(colorAt(100, 5, pixelRatio)).toEqual(nothing);
      const canvas = target.querySelector('canvas')!;
      expect([canvas.width, canvas.height]).toEqual([200 * pixelRatio, 100 * pixelRatio]);
    });
  }

  it('changes colours of the same shapes, and draws none for null', () => {
    onMap();
    layer.setShapes(boxes([-8, -4, 0, 4], [0, -4, 8, 4]));
    expect(colorAt(50, 50)).toEqual(nothing);
    layer.setColors(['#b30000', null]);
    expect([colorAt(50, 50), colorAt(150, 50)]).toEqual([red, nothing]);
    layer.setColors([null, '#fef0d9']);
    expect([colorAt(50, 50), colorAt(150, 50)]).toEqual([nothing, cream]);
    expect(() => layer.setColors(['#b30000'])).toThrow(RangeError);
  });

  it('leaves holes free', () => {
    onMap();
    layer.setShapes(frame);
    layer.setColors(['#b30000']);
    expect([colorAt(50, 50), colorAt(100, 50)]).toEqual([red, nothing]);
  });

  it('draws nothing outside its limits', () => {
    onMap();
    layer.setShapes(boxes([-10, -5, 10, 5]), boxes([0, -5, 10, 5]));
    layer.setColors(['#b30000']);
    expect([colorAt(50, 50), colorAt(150, 50)]).toEqual([nothing, red]);
  });

  it('turns with the view', () => {
    onMap(1, Math.PI / 2);
    layer.setShapes(boxes([-4, -1, 0, 1]));
    layer.setColors(['#b30000']);
    // Turned clockwise by a quarter, the west lies on top.
    expect([colorAt(100, 30), colorAt(100, 70)]).toEqual([red, nothing]);
  });

  it('draws a line of the same width at every zoom', () => {
    onMap();
    layer.setShapes(boxes([-4, -4, 4, 4]));
    layer.setColors(['#fef0d9']);
    layer.setLine({ color: '#b30000', width: 4 });
    expect([colorAt(61, 50), colorAt(64, 50)]).toEqual([red, cream]);
    map.getView().setResolution(0.2);
    expect([colorAt(81, 50), colorAt(84, 50)]).toEqual([red, cream]);
  });

  it('follows the opacity of its layer, and takes no pointer', () => {
    onMap();
    layer.setOpacity(0.5);
    map.renderSync();
    const element = target.querySelector<HTMLElement>('.onemap-shapes')!;
    expect([element.style.opacity, element.style.pointerEvents]).toEqual(['0.5', 'none']);
  });

  it('can be empty, and gives its canvas back at its end', () => {
    onMap();
    layer.setShapes(noShapes);
    layer.setColors([]);
    expect(colorAt(100, 50)).toEqual(nothing);
    const canvas = target.querySelector('canvas')!;
    map.removeLayer(layer);
    layer.dispose();
    expect([canvas.width, canvas.height, canvas.isConnected]).toEqual([0, 0, false]);
  });
});
