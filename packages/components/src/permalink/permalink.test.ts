// The permalink of a provider: told when the view has come to rest, and the same view brought back from it.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { layerStackOf } from '@onemap/core/map';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OmPeriodChangeEvent } from '../events/index.js';
import { clear, frames, listen, mount, settle } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import { squareCounty } from '../poverty-map/square-county.fixtures.js';
import '../map/register.js';
import '../marks/register.js';
import '../poverty-map/register.js';
import type { OmProvider } from '../provider/provider.js';
import '../provider/register.js';

const source = createFixtureSource(squareCounty());

async function page(view: string | undefined, inside = html`<om-map></om-map>`) {
  const provider = await mount<OmProvider>(
    html`<om-provider permalink region="990101" period="2016" .view=${view} .source=${source}>
      ${inside}
    </om-provider>`,
  );
  const outer = provider.querySelector<OmMap>('om-map, om-poverty-map')!;
  outer.style.setProperty('width', '800px');
  outer.style.setProperty('height', '600px');
  await vi.waitFor(() => expect(mapOf(provider).handle?.viewState()).toBeTruthy(), 8000);
  await frames();
  return provider;
}

const mapOf = (provider: OmProvider): OmMap =>
  provider.querySelector('om-map') ??
  provider.querySelector('om-poverty-map')!.shadowRoot!.querySelector('om-map')!;

afterEach(() => {
  clear();
});

describe('What is told', () => {
  it('is one text after the last of several changes', async () => {
    const provider = await page(undefined);
    // What follows the view is loaded late, and tells nothing of what was before it.
    await import('./permalink.js');
    await settle();
    const heard = listen('om-view-change');
    provider.dispatchEvent(new OmPeriodChangeEvent({ from: '2014', to: '2014' }));
    provider.dispatchEvent(new OmPeriodChangeEvent({ from: '2013', to: '2013' }));
    await vi.waitFor(() => expect(heard.events).toHaveLength(1), 8000);
    heard.stop();
    const text = 'v=1&r=990101000000&i=povertyIncidence&t=2013';
    expect([heard.events[0]!.view, provider.view]).toEqual([text, text]);
  });

  it('holds where the map was moved to, and its layers', async () => {
    const provider = await page(undefined, html`<om-map><om-marks></om-marks></om-map>`);
    const map = mapOf(provider);
    map.keepView();
    map.handle!.show({ center: [105.2, 34.2], zoom: 11, rotation: 0 });
    layerStackOf(map.handle!.map).setOpacity('om-marks', 0.4);
    await vi.waitFor(() => expect(provider.view).toContain('&c=105.2,34.2,11&l=om-marks:40;'), 8000);
  });

  it('names what is too long for a text', async () => {
    const provider = await page(undefined);
    await import('./permalink.js');
    await settle();
    const heard = listen('om-view-change');
    provider.filter = { op: 'in', args: [{ property: 'mainCause' }, ['x'.repeat(2000)]] };
    await vi.waitFor(() => expect(heard.events).toHaveLength(1), 8000);
    provider.filter = { op: '>', args: [{ property: 'memberCount' }, 4] };
    await vi.waitFor(() => expect(heard.events).toHaveLength(2), 8000);
    heard.stop();
    expect(heard.events.map(({ leftOut }) => leftOut)).toEqual([['f'], []]);
    expect(heard.events[0]!.view).not.toContain('&f=');
    expect(provider.view).toContain('&f=memberCount%20%3E%204');
  });

  it('is nothing without permalink', async () => {
    const provider = await page('v=1&t=2014');
    provider.permalink = false;
    await vi.waitFor(() => expect(provider.period).toBe('2014'), 8000);
    const heard = listen('om-view-change');
    provider.dispatchEvent(new OmPeriodChangeEvent({ from: '2013', to: '2013' }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    heard.stop();
    expect([heard.events, provider.view]).toEqual([[], 'v=1&t=2014']);
  });
});

describe('A text', () => {
  const place = { center: [105.2, 34.2], zoom: 12, rotation: 0.5 };

  it('brings region, indicator, time and selection back, and leaves the rest as the page has it', async () => {
    const provider = await page('v=1&i=poorHouseholds&t=2014/2015&m=range&s=990101101000');
    await vi.waitFor(() => expect(provider.indicator).toBe('poorHouseholds'), 8000);
    const { region, mode, period, selection } = provider.viewState.values;
    expect([region, mode, period, selection]).toEqual([
      '990101000000',
      'range',
      { from: '2014', to: '2015' },
      '990101101000',
    ]);
  });

  it('brings the map back, though its extent comes later', async () => {
    const provider = await page('v=1&c=105.2,34.2,12,0.5', html`<om-poverty-map></om-poverty-map>`);
    await vi.waitFor(() => expect(provider.querySelector('om-poverty-map')!.state).toBe('ready'), 8000);
    await frames();
    const { center, zoom, rotation } = mapOf(provider).handle!.viewState()!;
    expect({ center: center.map((degree) => Number(degree.toFixed(6))), zoom, rotation }).toEqual(place);
  });

  it('brings a basemap back only within what the page has configured', async () => {
    const provider = await page('v=1&b=xyz');
    await vi.waitFor(() => expect(provider.view).not.toBe('v=1&b=xyz'), 8000);
    expect(mapOf(provider).basemap).toEqual({ type: 'blank' });
  });

  it('brings layers back, also those that come later', async () => {
    const provider = await page('v=1&l=-om-marks;');
    const map = mapOf(provider);
    await vi.waitFor(() => expect(layerStackOf(map.handle!.map).choices.hidden).toEqual(['om-marks']), 8000);
    map.append(document.createElement('om-marks'));
    await vi.waitFor(() =>
      expect(layerStackOf(map.handle!.map).layers.find(({ id }) => id === 'om-marks')?.visible).toBe(false),
    );
  });

  it('names what was not understood, and takes the rest', async () => {
    const provider = await page('v=1&t=2014&c=far,away&x=<script>');
    await vi.waitFor(() => expect(provider.unreadView).toEqual(['c=far,away', 'x=<script>']), 8000);
    expect(provider.period).toBe('2014');
  });

  it('is the same again when it is told', async () => {
    const text = 'v=1&r=990101000000&i=poorHouseholds&t=2014&c=105.2,34.2,12,0.5';
    const provider = await page(text);
    await vi.waitFor(() => expect(provider.period).toBe('2014'), 8000);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(provider.view).toBe(text);
  });
});

describe('The end', () => {
  it('leaves nothing that tells', async () => {
    const provider = await page('v=1&t=2014');
    await vi.waitFor(() => expect(provider.period).toBe('2014'), 8000);
    const heard = listen('om-view-change');
    provider.viewState.set({ indicator: 'poorHouseholds' });
    provider.remove();
    await new Promise((resolve) => setTimeout(resolve, 400));
    heard.stop();
    expect(heard.events).toEqual([]);
  });
});
