// <om-swipe-compare> with pictures that the browser reads itself: what is seen, what is said meanwhile, and of broken ones.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, listen, textOf, violations } from '../internal/testing/fixture-page.js';
import { comparison, drawn, imagerySet, plainPicture, redAndBlue } from './swipe-compare.fixtures.js';

const cog = (year: number, file: File) => imagerySet(year, '#000000', { tiles: { type: 'cog', file } });

afterEach(() => {
  clear();
});

describe('A GeoTIFF that is read where it lies', () => {
  it('is a side like any other, in a picture too', async () => {
    const imagery = [cog(2013, plainPicture([255, 0, 0])), cog(2015, plainPicture([0, 0, 255]))];
    const element = await comparison({ imagery, properties: { position: 25 } });
    await vi.waitFor(() =>
      expect(textOf(element, '.chip-right')).toBe('2015 年影像 2015-09-21 拍摄 · 2.5 米'),
    );
    await drawn(element);
    const bitmap = await createImageBitmap(await element.picture());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
    expect([at(90, 150), at(110, 150)]).toEqual([
      [255, 0, 0],
      [0, 0, 255],
    ]);
  });

  it('says on its side that it is being opened', async () => {
    let give: (response: Response) => void = () => undefined;
    const fetch = vi
      .spyOn(window, 'fetch')
      .mockImplementation(() => new Promise((resolve) => (give = resolve)));
    const slow = imagerySet(2015, '#000000', { tiles: { type: 'cog', url: '/slow.tif' } });
    const element = await comparison({ imagery: [redAndBlue[0]!, slow] });
    await vi.waitFor(() => expect(textOf(element, '.chip-right')).toBe('2015 年影像 正在打开影像…'));
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    give(new Response(await plainPicture([0, 0, 255]).arrayBuffer()));
    await vi.waitFor(() =>
      expect(textOf(element, '.chip-right')).toBe('2015 年影像 2015-09-21 拍摄 · 2.5 米'),
    );
    fetch.mockRestore();
  });

  it('says which side cannot be shown and why, and opens it again', async () => {
    const heard = listen('om-source-error');
    const broken = plainPicture([255, 0, 0], 20);
    const element = await comparison({ imagery: [cog(2013, broken), cog(2015, plainPicture([0, 0, 255]))] });
    await vi.waitFor(() => expect(element.state).toBe('error'));
    heard.stop();
    expect(textOf(element, '.state-title')).toBe('2013 年影像：文件不完整，请重新拷贝。');
    expect(heard.events).toHaveLength(1);
    expect(await violations()).toEqual([]);
    element.imagery = [cog(2013, plainPicture([255, 0, 0])), cog(2015, plainPicture([0, 0, 255]))];
    await vi.waitFor(() => expect(element.state).toBe('ready'));
  });
});
