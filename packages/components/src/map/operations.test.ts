// Operations of <om-map> beyond moving: metres typed into the locate panel, full screen, and the graticule.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, frames, mount, settle, textOf, violations } from '../internal/testing/fixture-page.js';
import { squareCounty } from '../poverty-map/square-county.fixtures.js';
import '../provider/register.js';
import type { OmMap } from './map.js';
import './register.js';

const source = createFixtureSource(squareCounty());
const plainTiles = { type: 'xyz' as const, url: 'data:,{z}/{x}/{y}', attribution: '示意' };

async function map(basemap: OmMap['basemap'] = { type: 'blank' }): Promise<OmMap> {
  const provider = await mount<HTMLElement>(
    html`<om-provider .source=${source}
      ><om-map .extent=${[105, 34, 105.4, 34.4] as const} .basemap=${basemap}></om-map
    ></om-provider>`,
  );
  await frames();
  return provider.querySelector('om-map')!;
}

async function locate(element: OmMap, text: string): Promise<void> {
  if (!element.shadowRoot!.querySelector('.locate')) find(element, 'button[aria-label="定位"]').click();
  await settle();
  const form = find<HTMLFormElement>(element, 'form.locate');
  (form.elements.namedItem('place') as HTMLInputElement).value = text;
  form.requestSubmit();
  await settle();
}

const center = (element: OmMap): readonly number[] =>
  element.handle!.viewState()!.center.map((degree) => Number(degree.toFixed(7)));

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

describe('Metres of a 3-degree zone', () => {
  // Worked out by PROJ: 105.34, 34.74 in EPSG:4523 and EPSG:4544, and 112.93, 25 in EPSG:4547.
  it.each([
    ['35531135.899, 3845801.615', [105.34, 34.74]],
    ['3845801.615 35531135.899', [105.34, 34.74]],
    ['531135.899, 3845801.615', [105.34, 34.74]],
    ['X 3845801.615 Y 531135.899 (CM 105)', [105.34, 34.74]],
    ['391979.339, 2766480.474 CM 114', [112.93, 25]],
    ['38391979.339，2766480.474', [112.93, 25]],
  ])('%s are found', async (text, place) => {
    const element = await map();
    await locate(element, text);
    await vi.waitFor(() => expect(center(element)).toEqual(place), 8000);
  });

  it('of no zone are refused with the reason', async () => {
    const element = await map();
    await locate(element, '99531135.899, 3845801.615');
    await vi.waitFor(() => expect(textOf(element, '.locate-result')).toContain('没有这个 3 度带'), 8000);
    expect(await violations()).toEqual([]);
  });

  it('are answered in every form, as degrees are', async () => {
    const element = await map();
    await locate(element, '105.34, 34.74');
    await vi.waitFor(() => expect(textOf(element, '.locate-result')).toContain('CM 105'), 8000);
    const forms = find(element, '.locate-result').textContent!.split('\n');
    expect(forms.map((line) => line.trim())).toEqual([
      '105.3400000°E 34.7400000°N',
      '105°20′24.0000″E 34°44′24.0000″N',
      'X 3845801.615 Y 35531135.899',
      'X 3845801.615 Y 531135.899 (CM 105)',
    ]);
  });
});

describe('Places that were found', () => {
  it('are walked by the arrows, and chosen by Enter', async () => {
    const element = await map();
    await locate(element, '川');
    const focused = (): Element | null => element.shadowRoot!.activeElement;
    const input = find(element, '.locate input');
    input.focus();
    const press = (key: string): boolean =>
      focused()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('ArrowDown');
    const [first] = element.shadowRoot!.querySelectorAll('.locate-places button');
    expect([focused(), first!.textContent]).toEqual([first, expect.stringContaining('川')]);
    press('ArrowUp');
    expect(focused()).toBe(input);
    press('ArrowUp');
    expect(focused()).toBe(input);
  });
});

describe('Full screen', () => {
  it('is absent with its reason where the browser refuses it', async () => {
    vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(false);
    const button = find<HTMLButtonElement>(await map(), '.full-screen');
    expect([button.disabled, button.title]).toEqual([true, '浏览器或所在框架不允许全屏']);
  });

  it('is asked for, and left by the same button; the focus stays on it', async () => {
    vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(true);
    const element = await map();
    const ask = vi.spyOn(element, 'requestFullscreen').mockResolvedValue();
    const leave = vi.spyOn(document, 'exitFullscreen').mockResolvedValue();
    const button = find<HTMLButtonElement>(element, '.full-screen');
    button.focus();
    button.click();
    expect(ask).toHaveBeenCalledTimes(1);
    vi.spyOn(element, 'matches').mockImplementation((selector) => selector === ':fullscreen');
    document.dispatchEvent(new Event('fullscreenchange'));
    await settle();
    expect([button.getAttribute('aria-label'), element.shadowRoot!.activeElement]).toEqual([
      '退出全屏',
      button,
    ]);
    button.click();
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it('that is refused changes nothing', async () => {
    vi.spyOn(document, 'fullscreenEnabled', 'get').mockReturnValue(true);
    const element = await map();
    vi.spyOn(element, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
    find(element, '.full-screen').click();
    await settle();
    expect(find(element, '.full-screen').getAttribute('aria-label')).toBe('全屏');
  });
});

describe('The graticule', () => {
  const lines = (element: OmMap): number =>
    element
      .handle!.map.getLayers()
      .getArray()
      .filter((layer) => layer.get('role') === 'graticule').length;

  it('lies over a basemap of tiles, and goes again', async () => {
    const element = await map(plainTiles);
    element.graticule = true;
    await settle();
    expect(lines(element)).toBe(1);
    element.graticule = false;
    await settle();
    expect(lines(element)).toBe(0);
  });

  it('is not drawn twice over the blank ground, which has its own', async () => {
    const element = await map();
    element.graticule = true;
    await settle();
    expect(lines(element)).toBe(0);
  });
});
