// <om-poverty-map>: accessibility, keys, drill-down, what is pinned and what is shared, in a real browser.
import type { Household } from '@onemap/contract';
import { createFixtureSource } from '@onemap/core/fixture-source';
import type { OmProvider } from '../provider/provider.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clear, find, listen, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { fullHousehold } from '../internal/testing/household.js';
import { countyCode, squareCounty, villageCode, villageLeader } from './square-county.fixtures.js';
import type { OmPovertyMap } from './poverty-map.js';
import { announced, focusKeys, loaded, povertyMap, summaryOf, titleOf, visited } from './stage.fixtures.js';

const providerOf = (element: Element) => element.closest<OmProvider>('om-provider')!;
const press = async (keys: string) => {
  await userEvent.keyboard(keys);
  await settle();
};
const choose = async (select: HTMLElement, value: string) => {
  await userEvent.selectOptions(select, value);
  await settle();
};
const chooser = (element: Element, label: string) => find(element, `select[aria-label="${label}"]`);

afterEach(() => {
  clear();
});

describe('Accessibility', () => {
  it.each(['light', 'dark'])('has nothing that axe minds in the %s scheme', async (theme) => {
    const element = await povertyMap({ theme });
    await focusKeys(element);
    find(element, '.table-button').click();
    await settle();
    expect(await violations()).toEqual([]);
  });

  it('has nothing that axe minds at a village', async () => {
    await povertyMap({ source: createFixtureSource(squareCounty(villageLeader)), region: villageCode });
    expect(await violations()).toEqual([]);
  });

  it('announces region, year and summary', async () => {
    expect(announced(await povertyMap())).toBe(
      '方田县各乡镇贫困发生率 · 2016 年 · %。' +
        '全县 5.0%，比上年降 5.0 个百分点；最高东山镇 12.0%，最低东川镇 2.6%。',
    );
  });
});

describe('Words', () => {
  it('sum a county up from hand-counted figures', async () => {
    const element = await povertyMap();
    // 100 / 2,000 = 5 % after 200 / 2,000 = 10 %; 60 / 500 = 12 %; 13 / 500 = 2.6 %.
    expect(titleOf(element)).toBe('方田县各乡镇贫困发生率 · 2016 年 · %');
    expect(summaryOf(element)).toBe('全县 5.0%，比上年降 5.0 个百分点；最高东山镇 12.0%，最低东川镇 2.6%。');
  });

  it('say in a card what a value is made of', async () => {
    const element = await povertyMap();
    await focusKeys(element);
    await press('{Home}');
    // 西山乡: 25 / 500 = 5 % after 60 / 500 = 12 %.
    expect(textOf(element, '.card')).toContain(
      '西山乡 乡镇 · 2016 年 贫困发生率 5.00% 比上年降 7.0 个百分点',
    );
    expect(textOf(element, '.card')).toContain('25 ÷ 500 农村户籍人口');
  });

  it('say that a value is not public where it is suppressed', async () => {
    const element = await povertyMap();
    await focusKeys(element);
    await press('{Home}{ArrowDown}');
    expect(visited(element)).toBe('西川乡 少于 3 户，不公开');
    expect(textOf(element, '.card')).toContain('少于 3 户，不公开');
  });

  it('change with the language while the page is open', async () => {
    const element = await povertyMap();
    providerOf(element).locale = 'en';
    await loaded(element);
    expect(titleOf(element)).toBe('Poverty incidence, 方田县, by town · 2016 · %');
    expect(element.lang).toBe('en');
    providerOf(element).locale = 'zh-CN';
    await loaded(element);
    expect(titleOf(element)).toBe('方田县各乡镇贫困发生率 · 2016 年 · %');
  });

  it('are short on a phone', async () => {
    const element = await povertyMap();
    element.style.setProperty('width', '390px');
    await loaded(element);
    expect(titleOf(element)).toBe('各乡镇贫困发生率 · 2016 年 · %');
  });
});

describe('Patterns', () => {
  it('of the provider come to the legend and to the fills, and go again', async () => {
    const element = await povertyMap();
    const provider = providerOf(element);
    await vi.waitFor(() => expect(colorsOf(element).size).toBeGreaterThan(1));
    const plain = colorsOf(element);
    provider.patterns = true;
    await vi.waitFor(() => expect(colorsOf(element).size).toBeGreaterThan(plain.size));
    const legend = find(element, 'om-legend');
    expect(legend.shadowRoot!.querySelectorAll('.pattern').length).toBeGreaterThan(0);
    const patterned = colorsOf(element);
    provider.patterns = false;
    await vi.waitFor(() => expect(colorsOf(element).size).toBeLessThan(patterned.size));
    expect(legend.shadowRoot!.querySelectorAll('.pattern').length).toBe(0);
  });
});

describe('Keyboard', () => {
  it('visits the regions by their place on the map', async () => {
    const element = await povertyMap();
    await focusKeys(element);
    expect(visited(element)).toContain('西山乡');
    await press('{ArrowRight}');
    expect(visited(element)).toContain('东山镇');
    await press('{ArrowDown}');
    expect(visited(element)).toContain('东川镇');
    await press('{ArrowLeft}');
    expect(visited(element)).toContain('西川乡');
    await press('{End}');
    expect(visited(element)).toContain('东川镇');
  });

  it('goes down with Enter and up with Escape, and comes back to where it was', async () => {
    const element = await povertyMap();
    await focusKeys(element);
    await press('{Enter}');
    await loaded(element);
    expect(titleOf(element)).toBe('西山乡各村贫困发生率 · 2016 年 · %');
    await press('{End}{Enter}');
    await loaded(element);
    expect(titleOf(element)).toBe('下坪村贫困发生率 · 2016 年 · %');
    await press('{Escape}');
    await loaded(element);
    expect(visited(element)).toContain('下坪村');
    await press('{Escape}');
    await loaded(element);
    expect(titleOf(element)).toBe('方田县各乡镇贫困发生率 · 2016 年 · %');
    expect(visited(element)).toContain('西山乡');
  });

  it('keeps the focus on the map while the next region loads', async () => {
    const element = await povertyMap();
    await focusKeys(element);
    await press('{Enter}');
    await loaded(element);
    expect(element.shadowRoot!.activeElement).toBe(find(element, '.keys'));
  });
});

describe('Events', () => {
  it('come from the user alone', async () => {
    const regions = listen('om-region-change');
    const periods = listen('om-period-change');
    const indicators = listen('om-indicator-change');
    const element = await povertyMap();
    providerOf(element).region = '990101101';
    providerOf(element).period = '2015';
    providerOf(element).indicator = 'poorPersons';
    await settle();
    await loaded(element);
    expect([regions, periods, indicators].map(({ events }) => events.length)).toEqual([0, 0, 0]);
    await choose(chooser(element, '年份'), '2016');
    await choose(chooser(element, '指标'), 'povertyIncidence');
    await loaded(element);
    find(element, '.back').click();
    await loaded(element);
    expect(periods.events.map(({ period }) => period)).toEqual([{ from: '2016', to: '2016' }]);
    expect(indicators.events.map(({ indicator }) => indicator)).toEqual(['povertyIncidence']);
    expect(regions.events.map(({ detail }) => detail)).toEqual([{ region: countyCode }]);
    expect(providerOf(element).viewState.values.region).toBe(countyCode);
    for (const each of [regions, periods, indicators]) each.stop();
  });
});

describe('Pinned and shared', () => {
  it('a pinned region drills by itself and has no way above it', async () => {
    const element = await povertyMap();
    element.region = '990101';
    await loaded(element);
    expect(element.shadowRoot!.querySelector('.back')).toBeNull();
    await focusKeys(element);
    await press('{Home}{Enter}');
    await loaded(element);
    expect(titleOf(element)).toContain('西山乡');
    expect(providerOf(element).viewState.values.region).toBe(countyCode);
    find(element, '.back').click();
    await loaded(element);
    expect(titleOf(element)).toContain('方田县');
  });

  it('a pinned period and indicator have no choosers', async () => {
    const element = await povertyMap();
    element.period = '2015';
    element.indicator = 'poorPersons';
    providerOf(element).period = '2016';
    await settle();
    await loaded(element);
    expect(titleOf(element)).toBe('方田县各乡镇贫困人口 · 2015 年 · 人');
    expect(element.shadowRoot!.querySelectorAll('select')).toHaveLength(0);
  });

  it('the lowest level is selected and not opened', async () => {
    const { events, stop } = listen('om-feature-select');
    const element = await povertyMap();
    element.lowestLevel = 'county';
    await focusKeys(element);
    await press('{Home}{Enter}');
    stop();
    expect(events.map(({ detail }) => detail)).toEqual([{ kind: 'region', id: '990101101000' }]);
    expect(titleOf(element)).toContain('方田县');
  });
});

describe('Outside of a provider', () => {
  it('follows the one that it names, with everything inside it', async () => {
    const provider = document.createElement('om-provider');
    provider.id = 'view';
    provider.source = createFixtureSource(squareCounty());
    provider.region = countyCode;
    provider.locale = 'en';
    const element = document.createElement('om-poverty-map');
    element.for = 'view';
    document.body.append(provider, element);
    await vi.waitFor(() => expect(element.state).toBe('ready'));
    await loaded(element);
    expect(titleOf(element)).toContain('Poverty incidence');
    expect(find(element, 'om-legend').lang).toBe('en');
    find(element, '.back').click();
    expect(provider.viewState.values.region).toBe('990100000000');
    provider.remove();
    element.remove();
  });
});

describe('Loading', () => {
  it('asks for classes by the method that is set, and for policy lines where none is', async () => {
    const source = createFixtureSource(squareCounty());
    const classification = vi.spyOn(source.layers, 'classification');
    const element = await povertyMap({ source });
    element.classification = 'equal';
    await settle();
    await loaded(element);
    expect(classification.mock.calls.map(([id, { parent, method }]) => [id, parent, method])).toEqual([
      ['povertyIncidence', countyCode, 'policy'],
      ['povertyIncidence', countyCode, 'equal'],
    ]);
  });

  it('a change of year loads nothing, a change of indicator no outlines', async () => {
    const source = createFixtureSource(squareCounty());
    const boundary = vi.spyOn(source.regions, 'boundary');
    const data = vi.spyOn(source.statistics, 'data');
    const element = await povertyMap({ source });
    const before = [boundary.mock.calls.length, data.mock.calls.length];
    expect(before).toEqual([2, 1]);
    await choose(chooser(element, '年份'), '2015');
    await loaded(element);
    expect(summaryOf(element)).toContain('全县 10.0%');
    expect([boundary.mock.calls.length, data.mock.calls.length]).toEqual([2, 1]);
    await choose(chooser(element, '指标'), 'poorPersons');
    await loaded(element);
    expect(titleOf(element)).toContain('贫困人口');
    expect([boundary.mock.calls.length, data.mock.calls.length]).toEqual([2, 2]);
  });
});

describe('The table', () => {
  it('marks the region that the keys are on, and the other way round', async () => {
    const element = await povertyMap();
    find(element, '.table-button').click();
    await focusKeys(element);
    await press('{Home}{ArrowRight}');
    const table = find<HTMLElementTagNameMap['om-region-table']>(element, 'om-region-table');
    expect(table.selected).toBe('990101100000');
    const names = [...table.shadowRoot!.querySelectorAll<HTMLElement>('.region')];
    names.find(({ textContent }) => textContent!.trim() === '东川镇')!.click();
    await settle();
    expect(visited(element)).toContain('东川镇');
  });
});

describe('A village', () => {
  it('shows a visitor its totals and where households would be', async () => {
    const element = await povertyMap({ region: villageCode });
    // 20 / 250 = 8 %.
    expect(summaryOf(element)).toContain('全村 8.0%');
    expect(textOf(element, '.village')).toContain('20 ÷ 250 农村户籍人口');
    expect(textOf(element)).toContain('登录后可查看户级信息');
    expect(element.shadowRoot!.querySelectorAll('[role="option"]')).toHaveLength(0);
  });

  it('shows its own households to those who may read them, by status of the year', async () => {
    const source = createFixtureSource(squareCounty(villageLeader));
    const element = await povertyMap({ source, region: villageCode });
    await vi.waitFor(() => expect(textOf(element, '.point-legend')).not.toBe(''));
    expect(textOf(element, '.point-legend')).toBe('脱贫状态 未脱贫 1 户 返贫 1 户 预脱贫 0 户 已脱贫 1 户');
    expect(textOf(element)).toContain('在册 3 户');
    providerOf(element).period = '2015';
    await settle();
    await loaded(element);
    expect(textOf(element, '.point-legend')).toBe('脱贫状态 未脱贫 2 户 返贫 0 户 预脱贫 1 户 已脱贫 0 户');
  });

  it('opens a household with Enter and gives the focus back when it is closed', async () => {
    const household: Household = { ...fullHousehold, id: '990101-aaaaaaaa02', region: villageCode };
    const source = createFixtureSource(squareCounty(villageLeader, [household]));
    const { events, stop } = listen('om-feature-select');
    const element = await povertyMap({ source, region: villageCode });
    await vi.waitFor(() => expect(element.shadowRoot!.querySelectorAll('[role="option"]')).toHaveLength(3));
    await focusKeys(element);
    await press('{Home}{ArrowRight}{Enter}');
    await vi.waitFor(() =>
      expect(element.shadowRoot!.querySelector('om-household-card')?.state).toBe('ready'),
    );
    stop();
    expect(events.map(({ detail }) => detail)).toEqual([{ kind: 'household', id: household.id }]);
    await press('{Escape}');
    expect(element.shadowRoot!.querySelector('om-household-card')).toBeNull();
    expect(element.shadowRoot!.activeElement).toBe(find(element, '.keys'));
  });
});

describe('The pointer', () => {
  it('shows a card over a region and opens it with a click', async () => {
    await page.viewport(1280, 800);
    const element = await povertyMap();
    const map = find<HTMLElementTagNameMap['om-map']>(element, 'om-map');
    const box = element.getBoundingClientRect();
    // The middle of 东川镇, the south-east square.
    await vi.waitFor(() => expect(map.handle?.toPixel([105.3, 34.1])).toBeTruthy());
    await new Promise((resolve) => setTimeout(resolve, 500));
    const [x, y] = map.handle!.toPixel([105.3, 34.1])!;
    const viewport = find(map, '.viewport canvas');
    const at = {
      clientX: box.left + x,
      clientY: box.top + y,
      bubbles: true,
      pointerType: 'mouse',
      pointerId: 1,
    };
    viewport.dispatchEvent(new PointerEvent('pointermove', at));
    await vi.waitFor(() => expect(textOf(element, '.card')).toContain('东川镇'));
    viewport.dispatchEvent(new PointerEvent('pointerdown', { ...at, button: 0, isPrimary: true }));
    viewport.dispatchEvent(new PointerEvent('pointerup', { ...at, button: 0, isPrimary: true }));
    await vi.waitFor(() => expect(titleOf(element)).toContain('东川镇'));
  });
});

/** The colours of the fills; those of few pixels are borders, which mix two. None before the first picture. */
function colorsOf(element: OmPovertyMap): Set<number> {
  const map = find(element, 'om-map');
  const canvas = map.shadowRoot!.querySelector<HTMLCanvasElement>('.onemap-thematic canvas')!;
  if (canvas.width === 0) return new Set();
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Map<number, number>();
  for (const color of new Uint32Array(data.buffer)) counts.set(color, (counts.get(color) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 500).map(([color]) => color));
}
