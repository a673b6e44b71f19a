// <om-swipe-compare>: a slider for the keyboard, years and days on the image, a permalink, a picture, and its end.
import type { DataSource } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { createImageryLayers, ThematicLayer, type ImagerySet } from '@onemap/core/map';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, frames, listen, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmSwipeCompare } from './swipe-compare.js';
import { comparison, drawn, imagerySet, mapOf, redAndBlue } from './swipe-compare.fixtures.js';

const slider = (element: OmSwipeCompare) => find(element, '[role=slider]');
const valueText = (element: OmSwipeCompare) => slider(element).getAttribute('aria-valuetext');
const select = (element: OmSwipeCompare, label: string) =>
  find<HTMLSelectElement>(element, `select[aria-label="${label}"]`);

async function press(element: OmSwipeCompare, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    slider(element).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
    await element.updateComplete;
  }
}

async function choose(box: HTMLSelectElement, value: string): Promise<void> {
  box.value = value;
  box.dispatchEvent(new Event('change'));
  await settle();
}

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it.each(['vertical', 'horizontal', 'spyglass', 'opacity', 'blink', 'twin'] as const)(
    'has nothing that axe minds: %s',
    async (mode) => {
      await comparison({ properties: { mode } });
      expect(await violations()).toEqual([]);
    },
  );

  it('is a slider with a name, a range and a value in words', async () => {
    const element = await comparison({ properties: { position: 40 } });
    const { role, tabIndex } = slider(element);
    expect([role, tabIndex, slider(element).getAttribute('aria-label')]).toEqual(['slider', 0, '分隔线']);
    expect(
      ['valuemin', 'valuemax', 'valuenow'].map((name) => slider(element).getAttribute(`aria-${name}`)),
    ).toEqual(['0', '100', '40']);
    expect(valueText(element)).toBe('2013 年影像占 40%');
    const { width, height } = slider(element).getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  });
});

describe('Keys', () => {
  it('move the divider by 1, by 10 and to the ends', async () => {
    const element = await comparison();
    await press(element, 'ArrowRight', 'ArrowUp', 'ArrowLeft');
    expect(element.position).toBe(51);
    await press(element, 'PageUp');
    expect(element.position).toBe(61);
    await press(element, 'PageDown', 'PageDown');
    expect(element.position).toBe(41);
    await press(element, 'End', 'ArrowRight');
    expect(valueText(element)).toBe('2013 年影像占 100%');
    await press(element, 'Home');
    expect(element.position).toBe(0);
  });

  it('take a horizontal divider where they point to', async () => {
    const element = await comparison({ properties: { mode: 'horizontal' } });
    await press(element, 'ArrowDown', 'ArrowDown', 'ArrowUp');
    expect(element.position).toBe(51);
    expect(slider(element).getAttribute('aria-orientation')).toBe('vertical');
  });

  it('move the lens both ways and widen it', async () => {
    const element = await comparison({ properties: { mode: 'spyglass' } });
    await press(element, 'ArrowRight', 'ArrowDown', 'ArrowDown', 'PageUp');
    expect([element.position, element.lensY, element.lensRadius]).toEqual([51, 52, 140]);
    expect(valueText(element)).toBe('镜内 2015 年影像，距左 51%，距上 52%');
  });
});

describe('A pointer', () => {
  it('drags the divider, and the change is told at the end', async () => {
    const element = await comparison();
    const heard = listen('om-swipe-change');
    const handle = slider(element);
    handle.setPointerCapture = () => undefined;
    const at = (type: string, clientX: number) =>
      handle.dispatchEvent(
        new PointerEvent(type, { clientX, clientY: 150, button: 0, pointerId: 1, bubbles: true }),
      );
    at('pointerdown', 203);
    at('pointermove', 263);
    at('pointermove', 243);
    // 40 of 400 pixels are 10 %; the grip need not be held in its middle.
    expect(element.position).toBe(60);
    expect(heard.events).toHaveLength(0);
    at('pointerup', 243);
    heard.stop();
    expect(heard.events.map(({ detail }) => detail)).toEqual([
      { mode: 'vertical', position: 60, lensY: 50, lensRadius: 120, left: '2013', right: '2015' },
    ]);
  });
});

/** What a source answers of imagery; painted tiles stand for those of a server. */
function sourceOf(sets: readonly ImagerySet[]): NonNullable<DataSource['imagery']> {
  return {
    list: () => Promise.resolve(sets as never),
    get: (id) => Promise.resolve(sets.find((set) => set.id === id) as never),
  };
}

describe('The image', () => {
  it('says years, days of capture and resolution, and whose it is', async () => {
    const element = await comparison();
    expect(textOf(element, '.chip-left')).toBe('2013 年影像 2013-09-21 拍摄 · 2.5 米');
    expect(textOf(element, '.chip-right')).toBe('2015 年影像 2015-09-21 拍摄 · 2.5 米');
    expect(textOf(element, '.quiet')).toBe('示意数据 数据：示例影像库 · 审图号 —— · 许可 内部使用');
  });

  it('is 2013 and 2015 of a longer catalogue, and its ends where it has neither', async () => {
    const years = (...list: number[]) => list.map((year) => imagerySet(year, '#888888'));
    const element = await comparison({ imagery: years(2018, 2015, 2011, 2013) });
    expect([element.swipeState.left, element.swipeState.right]).toEqual(['2013', '2015']);
    element.imagery = years(2016, 2019, 2017);
    await settle();
    expect([element.swipeState.left, element.swipeState.right]).toEqual(['2016', '2019']);
  });

  it('is the finest of a year', async () => {
    const fine = imagerySet(2013, '#00ff00', { id: 'fine', resolutionM: 0.5 });
    const element = await comparison({ imagery: [redAndBlue[0]!, fine, redAndBlue[1]!] });
    expect(textOf(element, '.chip-left')).toBe('2013 年影像 2013-09-21 拍摄 · 0.5 米');
  });

  it('speaks English', async () => {
    const element = await comparison({ locale: 'en', properties: { position: 40 } });
    expect(valueText(element)).toBe('Imagery 2013 40%');
  });
});

describe('The choices', () => {
  it('change year and way, and tell it', async () => {
    const element = await comparison({ imagery: [...redAndBlue, imagerySet(2018, '#00ff00')] });
    const heard = listen('om-swipe-change');
    await choose(select(element, '右侧年份'), '2018');
    await choose(select(element, '对比方式'), 'spyglass');
    heard.stop();
    expect(heard.events.map(({ mode, right }) => [mode, right])).toEqual([
      ['vertical', '2018'],
      ['spyglass', '2018'],
    ]);
    expect(textOf(element, '.chip-right')).toBe('镜内 2018 年影像 2018-09-21 拍摄 · 2.5 米');
  });

  it('pause a blink, and swap by hand', async () => {
    const element = await comparison({ properties: { mode: 'blink' } });
    const button = (label: string) => find(element, `button[aria-label="${label}"]`);
    button('暂停闪烁').click();
    await settle();
    const before = textOf(element, '.chip');
    button('换另一期').click();
    await settle();
    expect([before, textOf(element, '.chip')].map((text) => text.slice(0, 6)).sort()).toEqual([
      '2013 年',
      '2015 年',
    ]);
    expect(button('继续闪烁')).toBeTruthy();
  });

  it('fade with a range of their own', async () => {
    const element = await comparison({ properties: { mode: 'opacity', position: 40 } });
    const range = find<HTMLInputElement>(element, 'input[type=range]');
    expect([range.value, range.getAttribute('aria-valuetext')]).toEqual(['60', '2015 年影像占 60%']);
    range.value = '75';
    range.dispatchEvent(new Event('input'));
    expect(element.position).toBe(25);
  });
});

describe('Figures of two years', () => {
  it('have one classification and the value of the whole', async () => {
    const element = await comparison({ properties: { content: 'indicator', left: '2015', right: '2016' } });
    // 200 of 2,000 and 100 of 2,000.
    expect(textOf(element, '.chip-left')).toBe('2015 年 全县 10.0%');
    expect(textOf(element, '.chip-right')).toBe('2016 年 全县 5.0%');
    expect(find(element, 'om-legend')).toBeTruthy();
    expect(mapOf(element).extent).toEqual([105, 34, 105.4, 34.4]);
  });

  it('follow the clock on the side that is asked for', async () => {
    const element = await comparison({
      properties: { content: 'indicator', left: '2015', follow: 'right' },
    });
    const provider = element.closest<OmProvider>('om-provider')!;
    expect(element.swipeState.right).toBe('2016');
    provider.period = '2015';
    await drawn(element);
    expect(element.swipeState.right).toBe('2015');
    await choose(select(element, '右侧年份'), '2016');
    expect(provider.period).toBe('2016');
  });

  it('are the same objects when the divider moves: nothing is worked out or drawn anew', async () => {
    const element = await comparison({ properties: { content: 'indicator', left: '2015', right: '2016' } });
    const layers = mapOf(element).handle!.map.getLayers().getArray();
    const thematic = layers.filter((layer): layer is ThematicLayer => layer instanceof ThematicLayer);
    const spies = thematic.flatMap((layer) => [
      vi.spyOn(layer, 'setRegions'),
      vi.spyOn(layer, 'setRegionColors'),
      vi.spyOn(layer, 'setLabels'),
    ]);
    for (const position of [20, 40, 60]) {
      element.position = position;
      await element.updateComplete;
    }
    expect(thematic).toHaveLength(2);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  it('say which years there are where one is missing', async () => {
    const element = await comparison({ properties: { content: 'indicator', left: '2012' } });
    expect(element.state).toBe('empty');
    expect(textOf(element, '.chip-left')).toBe('2012 年 没有 2012 年的内容，已有 2015、2016 年。');
  });
});

describe('Layers of the page', () => {
  it('are shown, and given back undisposed', async () => {
    const [layer] = await createImageryLayers(imagerySet(2010, '#00ff00'));
    const element = await comparison();
    const { map } = mapOf(element).handle!;
    const dispose = vi.spyOn(layer!, 'dispose');
    element.leftLayers = [layer!];
    element.leftLabel = '规划图';
    await drawn(element);
    expect(textOf(element, '.chip-left')).toBe('规划图');
    expect(map.getLayers().getArray()).toContain(layer);
    element.leftLayers = undefined;
    await drawn(element);
    expect(map.getLayers().getArray()).not.toContain(layer);
    expect(dispose).not.toHaveBeenCalled();
  });
});

describe('Two maps', () => {
  it('share one view, and the first has its place again afterwards', async () => {
    const element = await comparison({ properties: { mode: 'twin' } });
    const { map } = mapOf(element).handle!;
    expect(map.getSize()).toEqual([200, 400]);
    expect(mapOf(element).shadowRoot!.querySelectorAll('.viewport')).toHaveLength(2);
    element.mode = 'vertical';
    await drawn(element);
    await vi.waitFor(() => expect(map.getSize()).toEqual([400, 400]));
    expect(mapOf(element).shadowRoot!.querySelectorAll('.viewport')).toHaveLength(1);
  });
});

describe('A rectangle', () => {
  it('can be the whole view, without a pointer, and is cleared', async () => {
    const element = await comparison({ properties: { selectArea: true } });
    const heard = listen('om-area-select');
    const button = (label: string) =>
      [...element.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent?.trim() === label)!;
    button('框选').click();
    await settle();
    button('用当前画面').click();
    await settle();
    button('清除方框').click();
    await settle();
    heard.stop();
    const view = mapOf(element).handle!.viewState()!.bbox;
    expect(heard.events.map(({ area }) => area)).toEqual([view, undefined]);
  });
});

describe('A picture', () => {
  it('has both sides where the screen has them, and words below', async () => {
    const element = await comparison({ properties: { position: 25 } });
    const bitmap = await createImageBitmap(await element.picture());
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
    // A quarter of 400 is 100.
    expect([at(90, 150), at(110, 150)]).toEqual([
      [255, 0, 0],
      [0, 0, 255],
    ]);
    expect(bitmap.width).toBe(400);
    expect(bitmap.height).toBeGreaterThan(440);
  });
});

describe('States', () => {
  it('says that there is no imagery, and which years there are', async () => {
    const element = await comparison({ imagery: [] });
    expect([element.state, textOf(element, '[role=status]')]).toEqual(['empty', '没有影像目录。']);
    element.imagery = redAndBlue;
    element.right = '2016';
    await settle();
    expect(textOf(element, '.chip-right')).toBe('2016 年影像 没有 2016 年的内容，已有 2013、2015 年。');
  });

  it('takes the catalogue of the source where it is given none, 2013 and 2015 of it', async () => {
    const source = {
      ...createFixtureSource(squareCounty()),
      imagery: sourceOf([...redAndBlue, imagerySet(2018, '#00ff00')]),
    };
    const element = await comparison({ source, imagery: undefined });
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    expect([element.swipeState.left, element.swipeState.right]).toEqual(['2013', '2015']);
    element.imagery = [imagerySet(2016, '#00ff00')];
    await settle();
    expect(element.swipeState.left).toBe('2016');
  });

  it('says what failed of the catalogue, and asks for it again', async () => {
    const imagery = sourceOf(redAndBlue);
    vi.spyOn(imagery, 'list').mockRejectedValueOnce(new TypeError('lost'));
    const source = { ...createFixtureSource(squareCounty()), imagery };
    const element = await comparison({ source, imagery: undefined });
    await vi.waitFor(() => expect(element.state).toBe('error'));
    find(element, '[part=retry]').click();
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    expect(imagery.list).toHaveBeenCalledTimes(2);
  });

  it('asks for no catalogue where figures are compared, nor of a source without one', async () => {
    const imagery = sourceOf(redAndBlue);
    const list = vi.spyOn(imagery, 'list');
    const source = { ...createFixtureSource(squareCounty()), imagery };
    const figures = await comparison({ source, imagery: undefined, properties: { content: 'indicator' } });
    list.mockClear();
    figures.left = '2014';
    await settle();
    expect(list).not.toHaveBeenCalled();
    const element = await comparison({ imagery: undefined });
    expect([element.state, textOf(element, '[role=status]')]).toEqual(['empty', '没有影像目录。']);
  });

  it('says what failed, and loads again', async () => {
    const source = createFixtureSource(squareCounty());
    vi.spyOn(source.statistics, 'data').mockRejectedValueOnce(new TypeError('lost'));
    const element = await comparison({ source, properties: { content: 'indicator' } });
    expect(element.state).toBe('error');
    find(element, '[part=retry]').click();
    await vi.waitFor(() => expect(element.state).toBe('ready'));
  });

  it('stands alone with a map of its own', async () => {
    const element = await comparison({ alone: true });
    expect(textOf(element, '.chip-left')).toContain('2013 年影像');
    expect(await violations()).toEqual([]);
  });
});

describe('The end', () => {
  it('leaves the map as it was, fifty times', async () => {
    const element = await comparison();
    const map = mapOf(element);
    const count = () => map.handle!.map.getLayers().getLength();
    const listeners = () => map.handle!.map.getListeners('precompose')?.length ?? 0;
    element.remove();
    await settle();
    expect([count(), listeners()]).toEqual([1, 0]);
    for (let round = 0; round < 50; round++) {
      map.append(element);
      await frames();
      element.remove();
    }
    await settle();
    expect([count(), listeners()]).toEqual([1, 0]);
    expect(map.shadowRoot!.querySelectorAll('.onemap-pane')).toHaveLength(0);
  });
});
