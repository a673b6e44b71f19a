// Tiles that do not come: when that is a fault of the whole layer, which one, and when it ends.
import type ImageTile from 'ol/ImageTile.js';
import TileLayer from 'ol/layer/Tile.js';
import OlMap from 'ol/Map.js';
import XYZ from 'ol/source/XYZ.js';
import View from 'ol/View.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TileFaultWatch, type TileFault } from './tile-fault.js';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
let target: HTMLDivElement;
let map: OlMap;
let watch: TileFaultWatch;
let told: (TileFault | null)[];
/** Whether the tile of a column comes. */
let comes: (x: number) => boolean;
let status: number;
const asked: string[] = [];

const fetchStatus: typeof fetch = (url) => {
  asked.push(url as string);
  return status === 0
    ? Promise.reject(new TypeError('Failed to fetch'))
    : Promise.resolve(new Response(null, { status }));
};

function open(): void {
  const source = new XYZ({
    tileUrlFunction: ([z, x, y]) => `https://imagery.example/${z}/${x}/${y}`,
    transition: 0,
    tileLoadFunction: (tile, url) => {
      const image = (tile as ImageTile).getImage() as HTMLImageElement;
      image.src = comes(Number(url.split('/')[4])) ? pixel : 'data:image/png,none';
    },
  });
  const layer = new TileLayer({ source });
  watch = new TileFaultWatch([layer], { fetch: fetchStatus, onChange: (fault) => told.push(fault) });
  const view = new View({ center: [0, 0], zoom: 2 });
  map = new OlMap({ target, controls: [], interactions: [], layers: [layer], view });
}

beforeEach(() => {
  target = document.createElement('div');
  for (const side of ['width', 'height']) target.style.setProperty(side, '400px');
  document.body.append(target);
  told = [];
  asked.length = 0;
  comes = () => false;
  status = 404;
});
afterEach(() => {
  watch.end();
  map.setTarget(undefined);
  map.dispose();
  target.remove();
});

describe('Tiles of which none comes', () => {
  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [401, 'refused'],
    [403, 'refused'],
    [500, 'unreachable'],
    [200, 'unreachable'],
    [0, 'unreachable'],
  ] as const)('with status %i are %s', async (given, fault) => {
    status = given;
    open();
    await vi.waitFor(() => expect(watch.fault).toBe(fault));
    expect(told).toEqual([fault]);
    // One of them is asked, not each.
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^https:\/\/imagery\.example\/2\/\d\/\d$/);
  });

  it('are no fault where there is nothing', async () => {
    status = 204;
    open();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await Promise.resolve();
    expect([watch.fault, told]).toEqual([null, []]);
  });

  it('are asked for again, and are none once one has come', async () => {
    open();
    await vi.waitFor(() => expect(watch.fault).toBe('missing'));
    comes = (x) => x === 2;
    watch.retry();
    await vi.waitFor(() => expect(watch.fault).toBeNull());
    expect(told).toEqual(['missing', null]);
  });

  it('are asked for again by themselves when the network is back', async () => {
    status = 0;
    open();
    await vi.waitFor(() => expect(watch.fault).toBe('unreachable'));
    comes = () => true;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(watch.fault).toBeNull());
  });

  it('are none when the layer is taken away meanwhile', async () => {
    open();
    watch.end();
    await new Promise<void>((resolve) => {
      map.once('rendercomplete', () => resolve());
      map.render();
    });
    expect([watch.fault, told]).toEqual([null, []]);
  });
});

describe('Tiles of which some come', () => {
  it('are no fault', async () => {
    comes = (x) => x === 1;
    open();
    await new Promise<void>((resolve) => {
      map.once('rendercomplete', () => resolve());
    });
    expect([watch.fault, told, asked]).toEqual([null, [], []]);
  });

  it('are one when none comes where the map has gone', async () => {
    comes = () => true;
    open();
    await new Promise<void>((resolve) => {
      map.once('rendercomplete', () => resolve());
    });
    comes = () => false;
    map.getView().setZoom(5);
    await vi.waitFor(() => expect(watch.fault).toBe('missing'));
  });
});
