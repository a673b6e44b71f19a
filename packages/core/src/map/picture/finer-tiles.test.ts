// Tiles of a printed map: one level deeper with words, two as imagery, within the source's levels and a limit.
import TileLayer from 'ol/layer/Tile.js';
import XYZ from 'ol/source/XYZ.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBaseMap } from '../base-map.js';
import type { MapHandle } from '../map-handle.js';
import { BorrowedMap } from './borrowed-map.js';
import { mostTiles } from './finer-tiles.js';
import { whenDrawn } from './map-frame.js';
import { Placement, type PaperView } from './paper-view.js';

let target: HTMLElement;
let handle: MapHandle;

beforeEach(async () => {
  target = document.createElement('div');
  for (const [name, value] of [
    ['position', 'relative'],
    ['width', '200px'],
    ['height', '100px'],
  ])
    target.style.setProperty(name!, value!);
  document.body.append(target);
  handle = createBaseMap(target, { durationInMs: 0, pixelRatio: 1 });
  handle.fit([105, 34.5, 105.6, 35], [0, 0, 0, 0], { animate: false });
  await whenDrawn(handle.map);
});

afterEach(() => {
  handle.dispose();
  target.remove();
});

/**
 * 26.4583 m a CSS pixel, 1:100,000. In Mercator at 34.74° that is 32.2; a tile's pixel is 156,543.034 / 2^z: 38.2 at 12
 * is the nearest, 19.1 at 13 for half of it, 9.55 at 14 for a quarter.
 */
const paper: PaperView = {
  ...{ center: [105.34, 34.74], metersPerPixel: 26.4583, rotation: 0, width: 300, height: 240 },
};

/** Puts a layer of one-coloured tiles on the map. @returns the levels and tiles that it is asked for */
function addTiles(properties: Record<string, unknown> = {}, maxZoom = 18): [number, number, number][] {
  const asked: [number, number, number][] = [];
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const url = canvas.toDataURL();
  const tileUrlFunction = ([z, x, y]: number[]): string => {
    asked.push([z!, x!, y!]);
    return url;
  };
  handle.map.addLayer(new TileLayer({ properties, source: new XYZ({ tileUrlFunction, maxZoom }) }));
  return asked;
}

async function printed(ratio: number, view = paper, tileRatio?: number): Promise<void> {
  const map = await BorrowedMap.borrow(handle, { basemap: true, without: [] });
  try {
    await map.picture(view, ratio, {}, tileRatio === undefined ? {} : { tileRatio });
  } finally {
    map.release();
  }
}

const levels = (asked: readonly (readonly number[])[]): number[] => [...new Set(asked.map(([z]) => z!))];

describe('The tiles of a sheet', () => {
  it.each([
    ['at 96 dots an inch are those of the screen', 1, {}, 12],
    ['at 200 are one level deeper', 200 / 96, {}, 13],
    ['at 300 too, since the words in them become smaller', 300 / 96, {}, 13],
    ['at 300 are two levels deeper where they are imagery', 300 / 96, { role: 'imagery' }, 14],
  ])('%s', async (_, ratio, properties, level) => {
    const asked = addTiles(properties);
    await printed(ratio);
    expect(levels(asked)).toEqual([level]);
  });

  it('are in a preview those of its file', async () => {
    const asked = addTiles({ role: 'imagery' });
    await printed(0.3, paper, 300 / 96);
    expect(levels(asked)).toEqual([14]);
  });

  it('end where the source ends', async () => {
    const asked = addTiles({ role: 'imagery' }, 13);
    await printed(300 / 96);
    expect(levels(asked)).toEqual([13]);
  });

  it('are not more than a service bears', async () => {
    const asked = addTiles({ role: 'imagery' });
    // 3000 x 2600 pixels of 32.2 m: 96,600 x 83,720 m; a tile at 14 is 2,446 m wide, some 1,400 of them; at 13 some 360.
    await printed(3, { ...paper, width: 3000, height: 2600 });
    const tiles = new Set(asked.map((tile) => tile.join('/')));
    expect(levels(asked)).toEqual([13]);
    expect(tiles.size).toBeGreaterThan(200);
    expect(tiles.size).toBeLessThanOrEqual(mostTiles);
  });

  it('are those of the screen again when the map is given back', async () => {
    const asked = addTiles();
    await printed(2);
    asked.length = 0;
    handle.show({ center: [105.34, 34.74], zoom: 15, rotation: 0 });
    await whenDrawn(handle.map);
    expect(levels(asked)).toEqual([15]);
  });
});

describe('The corners of a sheet', () => {
  it.each([0, 0.7, -2])('lie where the placement puts them, turned by %s', (rotation) => {
    const placement = new Placement(handle.map, { ...paper, rotation });
    const pixels = placement.corners.map(([lon, lat]) => placement.toPixel(lon, lat).map(Math.round));
    expect(pixels.map((pair) => pair.map((value) => value + 0))).toEqual([
      [0, 0],
      [300, 0],
      [300, 240],
      [0, 240],
    ]);
  });
});
