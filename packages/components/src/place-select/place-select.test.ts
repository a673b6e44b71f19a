// <om-place-select>: drawn by mouse, by keys and by typed positions, combined, edited, stepped back, set by the page.
import type { Position } from '@onemap/contract';
import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { clear, find, listen, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { clickAt, press, type as enter } from '../sketching/sketch-page.fixtures.js';
import { page, click, push, boxOf, drag, box } from './place-page.fixtures.js';
import type { OmPlaceSelect } from './place-select.js';

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it('has nothing that axe minds: empty, drawing, selected, unreadable', async () => {
    const { element } = await page();
    expect([element.state, await violations()]).toEqual(['empty', []]);
    await click(element, '[data-tool=line]');
    await enter(element, '105.33, 34.74');
    expect([element.state, await violations()]).toEqual(['ready', []]);
    await enter(element, '105.34, 34.74');
    await push(element, '结束');
    expect([element.state, await violations()]).toEqual(['ready', []]);
    element.place = { geometry: { type: 'Polygon', coordinates: [] }, words: '' };
    await settle();
    expect([element.state, await violations()]).toEqual(['error', []]);
  });

  it('waits for the map when there is none', async () => {
    const element = await mount<OmPlaceSelect>(html`<om-place-select></om-place-select>`);
    expect(element.state).toBe('loading');
  });
});

describe('A box', () => {
  it('is drawn by two clicks, in either direction', async () => {
    const stage = await page();
    const heard = listen('om-place-change');
    await click(stage.element, '[data-tool=box]');
    await clickAt(stage, [105.36, 34.75]);
    expect(heard.events).toHaveLength(0);
    await clickAt(stage, [105.34, 34.74]);
    heard.stop();
    expect(heard.events).toHaveLength(1);
    const place = heard.events[0]!.place!;
    const [west, south, east, north] = boxOf(place);
    expect(west).toBeCloseTo(105.34, 3);
    expect(south).toBeCloseTo(34.74, 3);
    expect(east).toBeCloseTo(105.36, 3);
    expect(north).toBeCloseTo(34.75, 3);
    expect([place.words, stage.element.place]).toEqual(['框选的矩形', place]);
  });

  it.each(['mouse', 'touch'] as const)(
    'is dragged in one go by %s, and the map stays',
    async (pointerType) => {
      const stage = await page();
      const { element, map } = stage;
      const before = map.handle!.viewState()!.center;
      await click(element, '[data-tool=box]');
      const ends: Position[] = [
        [105.36, 34.75],
        [105.35, 34.745],
        [105.34, 34.74],
      ];
      await drag(stage, ends, pointerType);
      const [west, south, east, north] = boxOf(element.place!);
      expect(west).toBeCloseTo(105.34, 3);
      expect(south).toBeCloseTo(34.74, 3);
      expect(east).toBeCloseTo(105.36, 3);
      expect(north).toBeCloseTo(34.75, 3);
      expect([element.place!.words, map.handle!.viewState()!.center]).toEqual(['框选的矩形', before]);
    },
  );

  it('a press that is not quite still is a click', async () => {
    const stage = await page();
    const { element } = stage;
    await click(element, '[data-tool=box]');
    // 800 pixels are at least 0.08 degrees here: 0.0003 degrees are 3 pixels at most.
    await drag(stage, [
      [105.36, 34.75],
      [105.3603, 34.75],
    ]);
    expect([element.place, textOf(element, '[role=status]')]).toEqual([null, '1 个点']);
  });

  it('tells the keys of what is chosen: one that picks draws nothing', async () => {
    const { element, provider } = await page();
    element.start('polygon');
    await settle();
    expect(textOf(element, '#keys-hint')).toContain('退格键去掉末点');
    for (const [tool, key] of [
      ['thing', '再按一次取消'],
      ['click', '回车选中十字处的区划'],
    ] as const) {
      element.start(tool);
      await settle();
      expect(textOf(element, '#keys-hint')).toContain(key);
      expect(textOf(element, '#keys-hint')).not.toMatch(/退格|加点/);
    }
    provider.locale = 'en';
    await settle();
    expect(textOf(element, '#keys-hint')).toContain('Enter selects the region at it');
  });

  it('is drawn by keys alone', async () => {
    const { element } = await page();
    await click(element, '[data-tool=box]');
    expect(element.shadowRoot!.activeElement?.className).toBe('keys');
    await press(element, 'Enter', 'Enter', 'ArrowRight', 'ArrowDown', 'Enter');
    expect(element.place?.words).toBe('框选的矩形');
    expect(element.shadowRoot!.querySelector('.keys')).toBeNull();
  });

  it('without a width holds nothing, and says so', async () => {
    const { element } = await page();
    await box(element, '105.33, 34.74', '105.33, 34.75');
    expect([element.place, textOf(element, '.body [role=alert]')]).toEqual([
      null,
      '画出的范围没有面积，请重画。',
    ]);
  });
});

describe('Around a point', () => {
  it('lies what is within the typed metres', async () => {
    const { element } = await page();
    await click(element, '[data-tool=point]');
    find<HTMLInputElement>(element, '[name=meters]').value = '1200';
    find(element, '[name=meters]').dispatchEvent(new Event('change'));
    await settle();
    await enter(element, '105.34, 34.74');
    expect(element.place?.words).toBe('点周围 1.2 公里');
    // pi * 1.2² km² = 4.5239; the polygon of 128 vertices has 0.9996 of it, the ellipsoid's curve takes nothing.
    expect(textOf(element, '.value')).toBe('4.52 平方公里');
  });

  it('no distance is no area', async () => {
    const { element } = await page();
    element.meters = 0;
    await click(element, '[data-tool=point]');
    await enter(element, '105.34, 34.74');
    expect([element.place, textOf(element, '.body [role=alert]')]).toEqual([
      null,
      '距离要大于 0、不超过 200,000 米。',
    ]);
  });
});

describe('A circle', () => {
  it('is dragged from its middle', async () => {
    const stage = await page();
    await click(stage.element, '[data-tool=circle]');
    await drag(stage, [
      [105.34, 34.74],
      [105.345, 34.74],
      [105.35, 34.74],
    ]);
    // A hundredth of a degree of longitude at 34.74° N is 916 m: 1113.2 m at the equator by cos(34.74°), and 0.1 % more.
    expect(stage.element.place!.words).toMatch(/^半径 9[012]\d 米的圆|^半径 9[012]\d 米 的圆/);
  });
});

describe('Combinations', () => {
  const both = async (how: string): Promise<OmPlaceSelect> => {
    const { element } = await page();
    await box(element, '105.32, 34.72', '105.34, 34.74');
    await click(element, `[data-how=${how}]`);
    await box(element, '105.33, 34.72', '105.36, 34.74');
    return element;
  };

  it('add, subtract and intersect, and say so', async () => {
    const added = await both('add');
    expect(boxOf(added.place!)).toEqual([105.32, 34.72, 105.36, 34.74]);
    expect(added.place!.words).toBe('框选的矩形，加上框选的矩形');
    const taken = await both('subtract');
    expect(boxOf(taken.place!)).toEqual([105.32, 34.72, 105.33, 34.74]);
    const met = await both('intersect');
    expect(boxOf(met.place!)).toEqual([105.33, 34.72, 105.34, 34.74]);
    expect(met.place!.words).toBe('框选的矩形与框选的矩形重叠的部分');
  });

  it('that leave nothing change nothing', async () => {
    const { element } = await page();
    await box(element, '105.32, 34.72', '105.34, 34.74');
    const before = element.place;
    await click(element, '[data-how=subtract]');
    await box(element, '105.31, 34.71', '105.35, 34.75');
    expect(element.place).toBe(before);
    expect(textOf(element, '.body [role=alert]')).toBe('这样选就没有范围了，没有改动。');
  });
});

describe('Freehand', () => {
  it('is traced by a dragged pointer, and does not move the map', async () => {
    const stage = await page();
    const { element, map } = stage;
    const before = map.handle!.viewState()!.center;
    await click(element, '[data-tool=freehand]');
    await drag(stage, [
      [105.33, 34.74],
      [105.34, 34.74],
      [105.34, 34.75],
      [105.33, 34.75],
    ]);
    const [west, south, east, north] = boxOf(element.place!);
    expect(west).toBeCloseTo(105.33, 3);
    expect(south).toBeCloseTo(34.74, 3);
    expect(east).toBeCloseTo(105.34, 3);
    expect(north).toBeCloseTo(34.75, 3);
    expect(element.place!.words).toBe('手绘的范围');
    expect(map.handle!.viewState()!.center).toEqual(before);
  });

  it('is drawn point by point too', async () => {
    const { element } = await page();
    await click(element, '[data-tool=freehand]');
    for (const at of ['105.33, 34.74', '105.34, 34.74', '105.34, 34.75']) await enter(element, at);
    await push(element, '结束');
    expect(element.place!.geometry.coordinates[0]).toHaveLength(4);
  });
});

describe('A tool', () => {
  it('is laid down by its own button', async () => {
    const { element } = await page();
    const pressed = () => element.shadowRoot!.querySelectorAll('[data-tool][aria-pressed=true]').length;
    for (const tool of ['polygon', 'region', 'upload']) {
      await click(element, `[data-tool=${tool}]`);
      expect(pressed()).toBe(1);
      await click(element, `[data-tool=${tool}]`);
      expect([pressed(), element.state]).toEqual([0, 'empty']);
    }
  });
});

describe('Vertices', () => {
  const selected = async (): Promise<OmPlaceSelect> => {
    const { element } = await page();
    await box(element, '105.32, 34.72', '105.34, 34.74');
    await click(element, '[data-edit]');
    return element;
  };

  it('are moved by keys and by typed positions', async () => {
    const element = await selected();
    expect(await violations()).toEqual([]);
    await push(element, '下一个');
    expect(textOf(element, '.vertex')).toBe('第 1 / 4 个顶点');
    await enter(element, '105.30, 34.70');
    expect(boxOf(element.place!)).toEqual([105.3, 34.7, 105.34, 34.74]);
    expect(element.place!.words).toBe('框选的矩形（边线有改动）');
    await push(element, '下一个');
    await press(element, 'ArrowUp', 'ArrowUp', 'Enter');
    expect(element.place!.words).toBe('框选的矩形（边线有改动）');
    await push(element, '撤销');
    expect(boxOf(element.place!)).toEqual([105.3, 34.7, 105.34, 34.74]);
  });

  it('keep the clicks of the map to themselves: a click opens no region', async () => {
    const { element, map } = await page();
    await box(element, '105.32, 34.72', '105.34, 34.74');
    const claimed = () => map.handle!.map.get('drawnBy') !== undefined;
    expect(claimed()).toBe(false);
    await click(element, '[data-edit]');
    expect(claimed()).toBe(true);
    await click(element, '[data-edit]');
    expect(claimed()).toBe(false);
  });

  it('are added and deleted', async () => {
    const element = await selected();
    await push(element, '下一个');
    await press(element, 'Delete');
    expect(element.place!.geometry.coordinates[0]).toHaveLength(4);
    await push(element, '撤销');
    expect(element.place!.geometry.coordinates[0]).toHaveLength(5);
  });
});

describe('Steps back', () => {
  it('bring back what was selected before, and forth again', async () => {
    const { element } = await page();
    await box(element, '105.32, 34.72', '105.34, 34.74');
    const first = element.place;
    await push(element, '清除');
    expect([element.place, element.state]).toEqual([null, 'empty']);
    await push(element, '撤销');
    expect(element.place).toEqual(first);
    await push(element, '重做');
    expect(element.place).toBeNull();
  });

  it('take the last point away, and cancel leaves the selection', async () => {
    const { element } = await page();
    await box(element, '105.32, 34.72', '105.34, 34.74');
    const before = element.place;
    await click(element, '[data-tool=polygon]');
    await press(element, 'Enter', 'Enter', 'ArrowRight', 'Enter', 'Backspace');
    expect(textOf(element, '[role=status]')).toBe('1 个点');
    await press(element, 'Escape');
    expect(element.place).toBe(before);
  });
});

describe('A place of the page', () => {
  it('is shown without an event, and in both languages', async () => {
    const { element, provider } = await page();
    const heard = listen('om-place-change');
    element.place = {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0.001, 0],
            [0.001, 0.001],
            [0, 0.001],
            [0, 0],
          ],
        ],
      },
      words: '保存的范围',
    };
    await settle();
    heard.stop();
    expect(heard.events).toHaveLength(0);
    // 111.319 m by 110.574 m are 12309 m²; 12309 / 666.667 = 18.46 亩.
    expect(textOf(element, '[part=selected]')).toContain('保存的范围 18.46 亩');
    provider.locale = 'en';
    await settle();
    expect(textOf(element, '.value')).toBe('18.46 mu');
  });
});
