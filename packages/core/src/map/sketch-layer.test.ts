// The layer of drawn shapes on a real map: clicks, the end of a shape, dragged vertices, the choice of one, and its end.
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Position } from '@onemap/contract';
import { isDrawnOn } from './drawn-on.js';
import { SketchLayer } from './sketch-layer.js';
import type { SketchShape, SketchStyle, SketchView } from './sketch-model.js';

const style: SketchStyle = {
  line: '#ff0000',
  fill: '#ff000080',
  halo: '#ffffff',
  text: '#000000',
  fontFamily: 'sans-serif',
};

const handlers = {
  onPointer: vi.fn(),
  onPlace: vi.fn(),
  onChoose: vi.fn(),
  onEdit: vi.fn(),
  onYield: vi.fn(),
};

let target: HTMLDivElement;
let map: OlMap;
let layer: SketchLayer;

/** 200 x 100 CSS pixels, a tenth of a degree each, centred at 0, 0: x = 100 + 10 lon, y = 50 - 10 lat. */
beforeEach(async () => {
  target = document.createElement('div');
  for (const [name, value] of [
    ['position', 'fixed'],
    ['top', '0px'],
    ['left', '0px'],
    ['width', '200px'],
    ['height', '100px'],
  ] as const)
    target.style.setProperty(name, value);
  document.body.append(target);
  const view = new View({ center: [0, 0], resolution: 0.1, projection: 'EPSG:4326' });
  map = new OlMap({ target, controls: [], interactions: [], view });
  layer = new SketchLayer(map, handlers);
  await new Promise((drawn) => map.once('rendercomplete', drawn));
});

afterEach(() => {
  layer.dispose();
  map.setTarget(undefined);
  map.dispose();
  target.remove();
  vi.clearAllMocks();
});

function show(view: Partial<SketchView>): void {
  layer.show({ shapes: [], drawing: false, editable: false, cursor: null, selected: null, ...view }, style);
  map.renderSync();
}

const shape = (kind: SketchShape['kind'], current: boolean, ...positions: Position[]): SketchShape => ({
  id: 'road',
  ...{ kind, current, positions },
});

/** Pointer events at CSS pixels, as a mouse or a finger sends them. */
function point(type: string, x: number, y: number, pointerType = 'mouse'): void {
  const at = { clientX: x, clientY: y, pointerId: 1, button: 0, buttons: type === 'pointerup' ? 0 : 1 };
  map
    .getViewport()!
    .dispatchEvent(new PointerEvent(type, { ...at, pointerType, isPrimary: true, bubbles: true }));
}

function click(x: number, y: number, pointerType = 'mouse'): void {
  point('pointerdown', x, y, pointerType);
  point('pointerup', x, y, pointerType);
}

/** A move between the two is a drag. */
function drag([x0, y0]: [number, number], [x1, y1]: [number, number]): void {
  point('pointermove', x0, y0);
  point('pointerdown', x0, y0);
  for (const part of [0.3, 0.7, 1])
    document.dispatchEvent(
      new PointerEvent('pointermove', {
        clientX: x0 + (x1 - x0) * part,
        clientY: y0 + (y1 - y0) * part,
        ...{ pointerId: 1, buttons: 1, pointerType: 'mouse', isPrimary: true },
      }),
    );
  document.dispatchEvent(
    new PointerEvent('pointerup', { clientX: x1, clientY: y1, pointerId: 1, pointerType: 'mouse' }),
  );
}

const placed = () => {
  const [[lon, lat], closing] = handlers.onPlace.mock.calls[0] as [Position, boolean];
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6, closing];
};

describe('A click', () => {
  it('places a position while something is drawn, and nothing otherwise', () => {
    show({ drawing: true });
    click(150, 30);
    expect(placed()).toEqual([5, 2, false]);
    handlers.onPlace.mockClear();
    show({ drawing: false });
    click(150, 30);
    expect(handlers.onPlace).not.toHaveBeenCalled();
  });

  it('on the last vertex closes; eight pixels are near for a mouse, twenty for a finger', () => {
    show({ drawing: true, shapes: [shape('line', true, [-5, 0], [5, 0])] });
    click(157, 50);
    click(163, 50);
    click(163, 50, 'touch');
    click(50, 50);
    expect(handlers.onPlace.mock.calls.map(([, closing]) => closing as boolean)).toEqual([
      ...[true, false, true, false],
    ]);
  });

  it('on the first vertex closes an area of three', () => {
    show({ drawing: true, shapes: [shape('area', true, [-5, 0], [5, 0], [0, 3])] });
    click(50, 50);
    expect(placed()).toEqual([-5, 0, true]);
  });

  it('near a vertex of another shape is placed upon it', () => {
    show({ drawing: true, shapes: [shape('line', false, [-5, 0], [5, 0])] });
    click(154, 46);
    expect(placed()).toEqual([5, 0, false]);
  });

  it('chooses another shape while nothing is drawn', () => {
    show({ shapes: [shape('line', false, [-5, 0], [5, 0])] });
    click(100, 52);
    expect(handlers.onChoose).toHaveBeenCalledWith('road');
  });
});

describe('A dragged vertex', () => {
  it('is told at its end, of a shape that can be edited', () => {
    const shapes = [shape('line', true, [-5, 0], [5, 0])];
    show({ shapes, editable: true });
    drag([150, 50], [160, 30]);
    const [[first, second]] = handlers.onEdit.mock.calls[0] as [[Position, Position]];
    expect(first).toEqual([-5, 0]);
    expect([second[0], second[1]].map((degrees) => Math.round(degrees * 1e6) / 1e6)).toEqual([6, 2]);
  });

  it('stays where it is in a shape that cannot', () => {
    show({ shapes: [shape('line', true, [-5, 0], [5, 0])], editable: false });
    drag([150, 50], [160, 30]);
    expect(handlers.onEdit).not.toHaveBeenCalled();
  });
});

describe('Two layers on one map', () => {
  it('give way to the one that began last, and leave the clicks to the map when none draws', () => {
    const other = { ...handlers, onYield: vi.fn(), onPlace: vi.fn() };
    const second = new SketchLayer(map, other);
    const view = { shapes: [], editable: false, cursor: null, selected: null };
    expect(isDrawnOn(map)).toBe(false);
    show({ drawing: true });
    second.show({ ...view, drawing: true }, style);
    expect([handlers.onYield.mock.calls.length, other.onYield.mock.calls.length]).toEqual([1, 0]);
    show({ drawing: false });
    expect(isDrawnOn(map)).toBe(true);
    second.dispose();
    expect(isDrawnOn(map)).toBe(false);
  });
});

describe('The end', () => {
  it('takes layers and interactions off the map', () => {
    const counts = () => [map.getLayers().getLength(), map.getInteractions().getLength()];
    expect(counts()).toEqual([3, 3]);
    layer.dispose();
    expect(counts()).toEqual([0, 0]);
  });
});
