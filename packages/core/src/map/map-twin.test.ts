// Two maps in step, pixel by pixel: each half shows its own side, whatever kind of layer, turned, sized, dense or not.
import type BaseLayer from 'ol/layer/Base.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBaseMap } from './base-map.js';
import type { MapHandle } from './map-handle.js';
import { pictureOfMap } from './map-picture.js';
import { createMapTwin, type MapTwin } from './map-twin.js';
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
/** As an element's own styles have it; what a twin writes on a map goes over them. */
const whole = new CSSStyleSheet();
whole.replaceSync('.whole { position: absolute; top: 0; right: 0; bottom: 0; left: 0; }');
let box: HTMLDivElement;
let main: MapHandle;
let twin: MapTwin;
let added: BaseLayer[];

function open(stacked = false, pixelRatio = 1): void {
  const target = document.createElement('div');
  target.className = 'whole';
  box.append(target);
  main = createBaseMap(target, { durationInMs: 0, pixelRatio });
  main.map.getView().setCenter([11688546, 4163881]);
  main.map.getView().setZoom(12);
  twin = createMapTwin(main, { stacked });
}

async function show(kind: LayerKind, common?: () => BaseLayer): Promise<void> {
  for (const [handle, color] of [
    [main, red],
    [twin.handle, blue],
  ] as const) {
    const layers = [...(common ? [common()] : []), await layerKinds[kind](color)];
    for (const layer of layers) handle.map.addLayer(layer);
    added.push(...layers);
  }
}

function drawn(): Promise<unknown> {
  return Promise.all(
    [main, twin.handle].map(
      ({ map }) =>
        new Promise<void>((resolve) => {
          map.once('rendercomplete', () => resolve());
          map.render();
        }),
    ),
  );
}

/** What is wrong on the screen, and in the pictures of both maps. A device pixel at the middle belongs to neither. */
async function wrong(ratio: number, stacked = false): Promise<string[]> {
  const middle = ((stacked ? box.clientHeight : box.clientWidth) * ratio) / 2;
  const expected = (x: number, y: number): Color | null => {
    const at = (stacked ? y : x) + 0.5 - middle;
    return Math.abs(at) < 1 ? null : at < 0 ? red : blue;
  };
  const found = wrongPixels(await screenOf(box), expected).map((pixel) => `screen ${pixel}`);
  for (const [handle, color] of [
    [main, red],
    [twin.handle, blue],
  ] as const) {
    const picture = pictureOfMap(handle.map, { pixelRatio: ratio });
    const data = picture.getContext('2d')!.getImageData(0, 0, picture.width, picture.height);
    found.push(...wrongPixels(data, () => color).map((pixel) => `picture ${pixel}`));
  }
  // The corner of a turned canvas is OpenLayers' own: it ends within that pixel of its map.
  const corners = [`0,0 `, `${Math.round(middle)},0 `, `0,${Math.round(middle)} `];
  const isTurned = main.map.getView().getRotation() !== 0;
  return found
    .filter((each) => !isTurned || !corners.some((corner) => each.includes(` ${corner}`)))
    .slice(0, 3);
}

beforeEach(async () => {
  await setPageSize();
  document.adoptedStyleSheets = [whole];
  added = [];
  box = document.createElement('div');
  const styles = { position: 'absolute', top: '0', left: '0', width: `${width}px`, height: `${height}px` };
  for (const [name, value] of Object.entries(styles)) box.style.setProperty(name, value);
  document.body.append(box);
});
afterEach(async () => {
  twin.dispose();
  main.dispose();
  for (const layer of added) layer.dispose();
  box.remove();
  document.adoptedStyleSheets = [];
  await setPixelRatio(0);
});

const kinds = Object.keys(layerKinds) as LayerKind[];

describe('Two maps in step', () => {
  it.each(kinds)('%s has its half exactly, turned or not, and after another size', async (kind) => {
    open();
    await show(kind);
    for (const degrees of [0, 30]) {
      main.map.getView().setRotation((degrees * Math.PI) / 180);
      await drawn();
      expect([degrees, await wrong(1)]).toEqual([degrees, []]);
    }
    box.style.setProperty('width', '200px');
    await vi.waitFor(() => expect(twin.handle.map.getSize()).toEqual([100, 100]));
    await vi.waitFor(() => expect(main.map.getSize()).toEqual([100, 100]));
    await drawn();
    expect(await wrong(1)).toEqual([]);
  });

  it.each(kinds)(
    '%s has its half exactly with two device pixels a CSS pixel, one above the other',
    async (kind) => {
      await setPixelRatio(2);
      open(true, 2);
      await show(kind);
      await drawn();
      expect(await wrong(2, true)).toEqual([]);
    },
  );

  it.each(kinds)('%s has its half exactly where a WebGL layer was drawn before', async (kind) => {
    open();
    await show(kind, () => {
      const common = webglLayer(green);
      common.setZIndex(-2);
      return common;
    });
    await drawn();
    expect(await wrong(1)).toEqual([]);
  });
});
