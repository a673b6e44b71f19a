// Two sides of a map, pixel by pixel: what is left and right of the divider is exactly that, on the screen and in a picture.
import type BaseLayer from 'ol/layer/Base.js';
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import { fromLonLat } from 'ol/proj.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pictureOfMap } from './map-picture.js';
import { Swipe } from './swipe.js';
import type { SwipeMode, SwipeView } from './swipe-view.js';
import {
  blue,
  green,
  layerKinds,
  red,
  screenOf,
  setPageSize,
  setPixelRatio,
  webglLayer,
  wrongPixels,
  type Color,
  type LayerKind,
} from './swipe.fixtures.js';

const [width, height] = [160, 100];
let target: HTMLDivElement;
let map: OlMap;
let swipe: Swipe;
let added: BaseLayer[];

function add(layer: BaseLayer): BaseLayer {
  map.addLayer(layer);
  added.push(layer);
  return layer;
}

async function compare(
  left: BaseLayer | Promise<BaseLayer>,
  right: BaseLayer | Promise<BaseLayer>,
  view: SwipeView,
): Promise<void> {
  const sides = await Promise.all([left, right]);
  show(sides[0], sides[1], view);
}

function show(left: BaseLayer, right: BaseLayer, view: SwipeView): void {
  swipe.setLayers('left', [add(left)]);
  swipe.setLayers('right', [add(right)]);
  swipe.setView(view);
}

const viewOf = (mode: SwipeMode, position = 40): SwipeView => ({ mode, position, lensY: 50, lensRadius: 30 });

function complete(): Promise<void> {
  return new Promise((resolve) => {
    map.once('rendercomplete', () => resolve());
    map.render();
  });
}

/** What each place shows, in CSS pixels; null within a device pixel of the divider. */
const expectations: Readonly<Record<string, (x: number, y: number) => Color | null>> = {
  // 40 % of 160 is 64, of 100 is 40; the lens stands at 64, 50.
  vertical: (x) => besides(x - 64, red, blue),
  horizontal: (_x, y) => besides(y - 40, red, blue),
  spyglass: (x, y) => besides(Math.hypot(x - 64, y - 50) - 30, blue, red),
  // 0.4 of red and 0.6 of blue: 102 and 153.
  opacity: () => [102, 0, 153],
  blink: () => blue,
  twin: () => blue,
};

function besides(distance: number, before: Color, after: Color): Color | null {
  if (Math.abs(distance) < 1) return null;
  return distance < 0 ? before : after;
}

async function wrongOnScreen(mode: string, ratio = 1): Promise<string[]> {
  const shot = await screenOf(target);
  return wrongPixels(shot, (x, y) => expectations[mode]!((x + 0.5) / ratio, (y + 0.5) / ratio)).slice(0, 3);
}

function wrongInPicture(mode: string, ratio = 1): string[] {
  const picture = pictureOfMap(map, { clips: swipe.clips, pixelRatio: ratio });
  const data = picture.getContext('2d')!.getImageData(0, 0, picture.width, picture.height);
  return wrongPixels(data, (x, y) => expectations[mode]!((x + 0.5) / ratio, (y + 0.5) / ratio)).slice(0, 3);
}

function create(pixelRatio = 1, rotation = 0): void {
  map = new OlMap({
    target,
    controls: [],
    pixelRatio,
    view: new View({ center: fromLonLat([105, 35]), zoom: 12, rotation }),
  });
  swipe = new Swipe(map);
  added = [];
}

beforeEach(async () => {
  await setPageSize();
  target = document.createElement('div');
  for (const [name, value] of Object.entries({
    position: 'absolute',
    top: '0',
    left: '0',
    width: `${width}px`,
    height: `${height}px`,
  }))
    target.style.setProperty(name, value);
  document.body.append(target);
});

afterEach(async () => {
  swipe.dispose();
  map.setTarget(undefined);
  map.getLayers().clear();
  for (const layer of added) layer.dispose();
  map.dispose();
  target.remove();
  await setPixelRatio(0);
});

const kinds = Object.keys(layerKinds) as LayerKind[];

const modes = ['vertical', 'horizontal', 'spyglass', 'opacity', 'blink'] as const;

/** All ways to compare, turned and not: what is wrong on the screen and in the picture. */
async function wrongEverywhere(ratio: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const degrees of [0, 30]) {
    map.getView().setRotation((degrees * Math.PI) / 180);
    await complete();
    for (const mode of modes) {
      swipe.setView(viewOf(mode, mode === 'blink' ? 0 : 40));
      const found = [...(await wrongOnScreen(mode, ratio)), ...wrongInPicture(mode, ratio)];
      // The corner of a turned canvas is OpenLayers' own: it ends within that pixel of the map.
      const inside = found.filter((pixel) => degrees === 0 || !pixel.startsWith('0,0 '));
      wrong.push(...inside.map((pixel) => `${mode} at ${degrees} degrees: ${pixel}`));
    }
  }
  return wrong;
}

describe('Every kind of layer', () => {
  it.each(kinds)('%s is cut exactly, turned or not, and its picture equals the screen', async (kind) => {
    create();
    await compare(layerKinds[kind](red), layerKinds[kind](blue), viewOf('vertical'));
    expect(await wrongEverywhere(1)).toEqual([]);
  });

  it.each(kinds)('%s is cut exactly with two device pixels a CSS pixel', async (kind) => {
    await setPixelRatio(2);
    create(2);
    await compare(layerKinds[kind](red), layerKinds[kind](blue), viewOf('vertical'));
    await complete();
    const shot = await screenOf(target);
    expect([shot.width, shot.height]).toEqual([2 * width, 2 * height]);
    expect(await wrongEverywhere(2)).toEqual([]);
  });

  it.each(kinds)('%s is cut exactly where a WebGL layer was drawn before', async (kind) => {
    create();
    // Below imagery, as a basemap is.
    add(webglLayer(green)).setZIndex(-2);
    await complete();
    await compare(layerKinds[kind](red), layerKinds[kind](blue), viewOf('vertical'));
    expect(await wrongEverywhere(1)).toEqual([]);
  });

  it.each(kinds)('%s is cut where it should be after another size, turned or not', async (kind) => {
    create();
    await compare(layerKinds[kind](red), layerKinds[kind](blue), viewOf('vertical', 25));
    await complete();
    for (const [degrees, wide] of [
      [0, 200],
      [30, 120],
    ] as const) {
      map.getView().setRotation((degrees * Math.PI) / 180);
      target.style.setProperty('width', `${wide}px`);
      await vi.waitFor(() => expect(map.getSize()).toEqual([wide, 100]));
      await complete();
      // A quarter of 200 is 50, of 120 is 30.
      const expected = (x: number): Color | null => besides(x + 0.5 - wide / 4, red, blue);
      expect(wrongPixels(await screenOf(target), expected).slice(0, 3)).toEqual([]);
    }
  });

  it.each(kinds)('%s stands against every other kind', async (kind) => {
    for (const other of kinds) {
      create();
      await compare(layerKinds[kind](red), layerKinds[other](blue), viewOf('vertical'));
      await complete();
      expect([other, await wrongOnScreen('vertical')]).toEqual([other, []]);
      if (other === kinds[kinds.length - 1]) break;
      swipe.dispose();
      map.setTarget(undefined);
      for (const layer of added) layer.dispose();
      map.dispose();
    }
  });
});

describe('The map around the sides', () => {
  it.each(['before', 'after'])('keeps a WebGL layer that stands %s the sides', async (where) => {
    create();
    const common = webglLayer(green);
    common.setExtent([0, 0, 1, 1]);
    if (where === 'before') add(common);
    await compare(webglLayer(red), webglLayer(blue), viewOf('vertical'));
    if (where === 'after') add(common);
    await complete();
    expect(await wrongOnScreen('vertical')).toEqual([]);
    // Shown everywhere it covers nothing where it lies below, and everything where it lies above.
    common.setExtent(undefined);
    await complete();
    const shot = await screenOf(target);
    const all = (_x: number, _y: number): Color => green;
    expect(where === 'before' ? await wrongOnScreen('vertical') : wrongPixels(shot, all)).toEqual([]);
  });

  it('draws nothing anew when the divider moves', async () => {
    create();
    await compare(layerKinds.tiles(red), layerKinds.vector(blue), viewOf('vertical'));
    await complete();
    let frames = 0;
    map.on('postrender', () => frames++);
    for (let position = 0; position <= 100; position++) swipe.setView(viewOf('vertical', position));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(frames).toBe(0);
  });
});

describe('Several layers a side', () => {
  it('fade as one picture', async () => {
    create();
    const left = add(await layerKinds.tiles(red));
    const right = [add(await layerKinds.tiles(green)), add(await layerKinds.vector(blue))];
    swipe.setLayers('left', [left]);
    swipe.setLayers('right', right);
    swipe.setView(viewOf('opacity'));
    await complete();
    // The green one is hidden by the blue one and must not shine through.
    expect(await wrongOnScreen('opacity')).toEqual([]);
    expect(wrongInPicture('opacity')).toEqual([]);
  });

  it('blinks from one side to the other', async () => {
    create();
    await compare(layerKinds.tiles(red), layerKinds.tiles(blue), viewOf('blink', 0));
    await complete();
    expect(await wrongOnScreen('blink')).toEqual([]);
    swipe.setView(viewOf('blink', 100));
    expect(wrongPixels(await screenOf(target), () => red).slice(0, 3)).toEqual([]);
  });
});

describe('The end', () => {
  it('gives the layers back as they were', async () => {
    create();
    const layer = await layerKinds.vector(red);
    await compare(layer, layerKinds.tiles(blue), viewOf('vertical', 0));
    await complete();
    swipe.setLayers('left', []);
    swipe.setLayers('right', []);
    map.getLayers().remove(added[1]!);
    await complete();
    expect(Object.keys(layer).filter((name) => name === 'render' || name === 'getClassName')).toEqual([]);
    expect(wrongPixels(await screenOf(target), () => red).slice(0, 3)).toEqual([]);
  });

  it('lets go of every WebGL context, fifty times', async () => {
    const contexts: WebGLRenderingContext[] = [];
    const getContext = HTMLCanvasElement.prototype.getContext;
    const spy = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
      this: HTMLCanvasElement,
      ...args: unknown[]
    ) {
      const context = getContext.apply(this, args as never);
      if (String(args[0]).includes('webgl') && context && !contexts.includes(context as never))
        contexts.push(context as unknown as WebGLRenderingContext);
      return context;
    } as never);
    create();
    for (let round = 0; round < 50; round++) {
      await compare(webglLayer(red), webglLayer(blue), viewOf('vertical'));
      await complete();
      expect(contexts.filter((context) => !context.isContextLost()).length).toBeGreaterThan(0);
      swipe.dispose();
      for (const layer of added.splice(0)) {
        map.getLayers().remove(layer);
        layer.dispose();
      }
      swipe = new Swipe(map);
    }
    await vi.waitFor(() => expect(contexts.filter((context) => !context.isContextLost())).toEqual([]));
    expect(map.getListeners('precompose')).toHaveLength(1);
    spy.mockRestore();
  });
});
