// Imagery whose tiles do not come: its side says whose they are and what to do, and no more once they are there.
import type { MapLayer } from '@onemap/core/map';
import type ImageTile from 'ol/ImageTile.js';
import TileLayer from 'ol/layer/Tile.js';
import XYZ from 'ol/source/XYZ.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, textOf, violations } from '../internal/testing/fixture-page.js';
import { comparison, imagerySet } from './swipe-compare.fixtures.js';
import type { OmSwipeCompare } from './swipe-compare.js';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const unreachable = '没有取到影像，请检查网络，以及本页面是否可以读取影像的地址。恢复后会自动显示。';
let comes = false;

function remote(): MapLayer {
  const source = new XYZ({
    url: 'data:text/plain,{z}/{x}/{y}',
    transition: 0,
    tileLoadFunction: (tile) => {
      ((tile as ImageTile).getImage() as HTMLImageElement).src = comes ? pixel : 'data:image/png,none';
    },
  });
  return new TileLayer({ source });
}

const sets = () => [
  imagerySet(2013, '#ff0000', { tiles: { type: 'layers', create: () => [remote()] } }),
  imagerySet(2015, '#0000ff'),
];

async function failing(locale = 'zh-CN'): Promise<OmSwipeCompare> {
  const element = await comparison({ imagery: sets(), locale });
  await vi.waitFor(() => expect(find(element, '.chip-left .missing')).toBeTruthy());
  return element;
}

afterEach(() => {
  comes = false;
  clear();
});

describe('Tiles that do not come', () => {
  it('are told of on their side, with what to do, and to a screen reader', async () => {
    const element = await failing();
    expect(textOf(element, '.chip-left')).toBe(`2013 年影像 ${unreachable} 重试`);
    expect(textOf(element, '.chip-right')).toBe('2015 年影像 2015-09-21 拍摄 · 2.5 米');
    expect(textOf(element, '[role=status]')).toContain(`2013 年影像：${unreachable}`);
    expect(element.state).toBe('ready');
    expect(await violations()).toEqual([]);
  });

  it('are told of in English', async () => {
    const element = await failing('en');
    expect(textOf(element, '.chip-left')).toContain('Imagery 2013 It could not be had; check the network');
  });

  it('are asked for again by the button, and the message goes when they come', async () => {
    const element = await failing();
    comes = true;
    find<HTMLButtonElement>(element, '.chip-left button').click();
    await vi.waitFor(() =>
      expect(textOf(element, '.chip-left')).toBe('2013 年影像 2013-09-21 拍摄 · 2.5 米'),
    );
  });

  it('say no more of a year that is no longer shown', async () => {
    const element = await failing();
    element.left = '2015';
    await vi.waitFor(() =>
      expect(textOf(element, '.chip-left')).toBe('2015 年影像 2015-09-21 拍摄 · 2.5 米'),
    );
  });
});
