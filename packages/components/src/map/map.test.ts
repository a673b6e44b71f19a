// <om-map>: its controls, keys, slots and life in a real browser.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  clear,
  find,
  frames,
  listen,
  mount,
  settle,
  textOf,
  violations,
} from '../internal/testing/fixture-page.js';
import { squareCounty } from '../poverty-map/square-county.fixtures.js';
import '../provider/register.js';
import type { OmMap } from './map.js';
import './register.js';

const source = createFixtureSource(squareCounty());
const extent = [105, 34, 105.4, 34.4] as [number, number, number, number];

async function map(theme = 'light'): Promise<OmMap> {
  const provider = await mount<HTMLElement>(
    html`<om-provider theme=${theme} .source=${source}><om-map .extent=${extent}></om-map></om-provider>`,
  );
  await frames();
  return provider.querySelector('om-map')!;
}

const centerOf = (element: OmMap) => element.handle!.viewState()!.center;
const still = () => new Promise((resolve) => setTimeout(resolve, 400));
const button = (element: OmMap, label: string) => find(element, `button[aria-label="${label}"]`);

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

describe('Accessibility', () => {
  it.each(['light', 'dark'])('has nothing that axe minds in the %s scheme', async (theme) => {
    const element = await map(theme);
    button(element, '定位').click();
    await settle();
    expect(await violations()).toEqual([]);
  });
});

describe('Keyboard', () => {
  it('pans with the arrows and zooms with plus and minus', async () => {
    const element = await map();
    find(element, '.viewport').focus();
    const [lon] = centerOf(element);
    const { zoom } = element.handle!.viewState()!;
    await userEvent.keyboard('{ArrowRight}');
    await still();
    expect(centerOf(element)[0]).toBeGreaterThan(lon);
    await userEvent.keyboard('+');
    await still();
    expect(element.handle!.viewState()!.zoom).toBeCloseTo(zoom + 1, 6);
  });

  it('is no tab stop when somebody else has the keys', async () => {
    const element = await map();
    element.passiveKeys = true;
    await settle();
    expect(find(element, '.viewport').tabIndex).toBe(-1);
  });
});

describe('An extent that is on its way', () => {
  it('is the first thing that the map shows', async () => {
    const element = await mount<OmMap>(html`<om-map .awaitsExtent=${true}></om-map>`);
    await frames();
    expect(element.handle!.viewState()).toBeNull();
    element.extent = extent;
    element.awaitsExtent = false;
    await element.updateComplete;
    await expect.poll(() => element.handle!.viewState()?.center[0]).toBeCloseTo(105.2, 1);
  });

  it('is waited for with nothing on screen for a moment, then with the buttons', async () => {
    const element = await mount<OmMap>(html`<om-map .awaitsExtent=${true}></om-map>`);
    const isShown = (): boolean => button(element, '全图').getBoundingClientRect().width > 0;
    expect(isShown()).toBe(false);
    expect(getComputedStyle(find(element, '.base')).visibility).toBe('hidden');
    await expect.poll(isShown).toBe(true);
    expect(getComputedStyle(find(element, '.base')).visibility).toBe('visible');
  });

  it('shows all at once when it comes, and hides nothing when another one is on its way', async () => {
    const element = await mount<OmMap>(html`<om-map .awaitsExtent=${true}></om-map>`);
    const isShown = (): boolean => button(element, '全图').getBoundingClientRect().width > 0;
    element.extent = extent;
    element.awaitsExtent = false;
    await element.updateComplete;
    expect(isShown()).toBe(true);
    element.awaitsExtent = true;
    await element.updateComplete;
    expect(isShown()).toBe(true);
  });

  it('leaves all of China when it does not come', async () => {
    const element = await mount<OmMap>(html`<om-map .awaitsExtent=${true}></om-map>`);
    element.awaitsExtent = false;
    await element.updateComplete;
    expect(element.handle!.viewState()!.zoom).toBe(4);
  });
});

describe('Controls', () => {
  it('bring the full extent back', async () => {
    const element = await map();
    await still();
    // While panels come and go a map may rest a little beside the middle; the button brings it there.
    button(element, '全图').click();
    await still();
    const home = centerOf(element);
    button(element, '放大').click();
    element.handle!.panBy(300, 0);
    await still();
    button(element, '全图').click();
    await still();
    expect(centerOf(element)[0]).toBeCloseTo(home[0], 6);
    expect(centerOf(element)[1]).toBeCloseTo(home[1], 6);
  });

  it('go to a typed position and say so', async () => {
    const element = await map();
    button(element, '定位').click();
    await settle();
    await userEvent.type(find(element, '.locate input'), '105.34, 34.74{Enter}');
    await still();
    expect(centerOf(element)[0]).toBeCloseTo(105.34, 6);
    expect(centerOf(element)[1]).toBeCloseTo(34.74, 6);
    expect(textOf(element)).toContain('地图已定位到105.34, 34.74');
  });

  it('find a place by its name', async () => {
    const element = await map();
    button(element, '定位').click();
    await settle();
    await userEvent.type(find(element, '.locate input'), '东山{Enter}');
    await settle();
    find(element, '.locate-places button').click();
    await still();
    // 东山镇 is the square from 105.2, 34.2 to 105.4, 34.4.
    expect(centerOf(element)[0]).toBeCloseTo(105.3, 2);
    expect(centerOf(element)[1]).toBeCloseTo(34.3, 2);
  });

  it('say why there is no device position on a page without https', async () => {
    vi.spyOn(window, 'isSecureContext', 'get').mockReturnValue(false);
    const element = await map();
    button(element, '定位').click();
    await settle();
    expect(textOf(element, '.locate')).toContain('本页不是安全连接（https）');
    expect(textOf(element, '.locate')).not.toContain('当前位置');
  });
});

describe('Properties', () => {
  it('gives itself a height in a container without one', async () => {
    const element = await map();
    expect(element.offsetHeight).toBe(320);
  });

  it('always shows the approval number, and the tag when told that data is synthetic', async () => {
    const element = await map();
    expect(textOf(element, '.attribution')).toBe('审图号 ——');
    element.approvalNumber = 'GS(2020)4619号';
    element.synthetic = true;
    await settle();
    expect(textOf(element, '.attribution')).toBe('示意数据 审图号 GS(2020)4619号');
  });

  it('reports a refused key as an event and a message', async () => {
    const element = await map();
    const { events, stop } = listen('om-basemap-refuse');
    element.fetch = () => Promise.resolve(new Response('', { status: 418 }));
    element.remove();
    document.querySelector('main')!.append(element);
    const url = `${location.origin}/no-such-tile/{z}/{x}/{y}`;
    element.basemap = { type: 'xyz', url, attribution: '某底图' };
    await vi.waitFor(() => expect(events.length).toBeGreaterThan(0), { timeout: 10_000 });
    await settle();
    stop();
    expect(events[0]!.detail.status).toBe(418);
    expect(textOf(element, '.refusal')).toContain('底图服务拒绝了密钥（418）');
    expect(textOf(element, '.attribution')).toContain('底图 © 某底图');
  });
});

describe('Life', () => {
  it('lets its map go when it leaves the page and draws another when it comes back', async () => {
    const element = await map();
    const first = element.handle;
    const place = element.parentElement!;
    element.remove();
    expect(element.handle).toBeUndefined();
    expect(find(element, '.viewport').childElementCount).toBe(0);
    place.append(element);
    await frames();
    expect(element.handle).toBeDefined();
    expect(element.handle).not.toBe(first);
  });
});
