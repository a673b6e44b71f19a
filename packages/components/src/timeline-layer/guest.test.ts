// Another theme in <om-poverty-map>: its picture stands in place of the map's own, and the map leads on as before.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
import type { OmMap } from '../map/map.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmPovertyMap } from '../poverty-map/poverty-map.js';
import type { OmProvider } from '../provider/provider.js';
import type { ThemeName } from './themes/theme.js';
import type { OmTimelineLayer } from './timeline-layer.js';
import '../map/register.js';
import '../poverty-map/register.js';
import '../provider/register.js';
import './register.js';

interface Stage {
  readonly map: OmPovertyMap;
  readonly layer: OmTimelineLayer;
}

/** A poverty map of 900 by 700 with the theme inside, loaded. */
async function stage(theme: ThemeName, indicator: string): Promise<Stage> {
  const provider = await mount<OmProvider>(
    html`<om-provider
      .source=${createFixtureSource(squareCounty())}
      region=${countyCode}
      period="2016"
      indicator=${indicator}
      ><om-poverty-map><om-timeline-layer theme=${theme}></om-timeline-layer></om-poverty-map
    ></om-provider>`,
  );
  const map = provider.querySelector('om-poverty-map')!;
  map.style.setProperty('width', '900px');
  map.style.setProperty('height', '700px');
  const layer = provider.querySelector('om-timeline-layer')!;
  await loaded({ map, layer });
  return { map, layer };
}

async function loaded({ map, layer }: Stage): Promise<void> {
  await vi.waitFor(() => {
    if (layer.state === 'loading' || map.state === 'loading') throw new Error('still loading');
  });
  await frames();
  await frames();
}

const layersOf = (map: OmPovertyMap) => find<OmMap>(map, 'om-map').handle!.map.getLayers().getArray();
const press = (element: Element, key: string) =>
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

afterEach(() => {
  clear();
});

describe('Proportional symbols in a poverty map', () => {
  it('are told in the title of the map, with the legend of the sizes and not that of the classes', async () => {
    const { map, layer } = await stage('proportional', 'poorPersons');
    expect(layer.state).toBe('ready');
    expect(textOf(map, '.title')).toContain('贫困人口');
    expect(layer.shadowRoot!.querySelector('.title')).toBeNull();
    expect(map.renderRoot.querySelector('om-legend')).toBeNull();
    expect(layer.shadowRoot!.querySelector('.legend-panel')).not.toBeNull();
  });

  it('fold their legend where it would lie over the title, and unfold it in a higher map', async () => {
    const { map, layer } = await stage('proportional', 'poorPersons');
    const panel = () => layer.shadowRoot!.querySelector('.legend-panel')!;
    const isFolded = () => panel().localName === 'details';
    await vi.waitFor(() => expect(isFolded()).toBe(false));
    const gap = () =>
      panel().getBoundingClientRect().top - find(map, '[part=title-card]').getBoundingClientRect().bottom;
    const enough = 700 - gap();
    map.style.setProperty('height', `${Math.ceil(enough) - 20}px`);
    await vi.waitFor(() => expect(isFolded()).toBe(true));
    expect(gap()).toBeGreaterThan(0);
    map.style.setProperty('height', `${Math.ceil(enough) + 40}px`);
    await vi.waitFor(() => expect(isFolded()).toBe(false));
    expect(gap()).toBeGreaterThan(0);
  });

  it('have nothing that axe minds', async () => {
    await stage('proportional', 'poorPersons');
    expect(await violations()).toEqual([]);
  });

  it('leave the map one ground and one layer of symbols', async () => {
    const { map, layer } = await stage('proportional', 'poorPersons');
    const withSymbols = layersOf(map).length;
    layer.theme = 'choropleth';
    await loaded({ map, layer });
    // The symbols go; the ground is the map's own again.
    expect(layersOf(map).length).toBe(withSymbols - 1);
    expect(map.renderRoot.querySelector('om-legend')).not.toBeNull();
  });

  it('have one list for the keys, which opens a town and goes back up', async () => {
    const { map, layer } = await stage('proportional', 'poorPersons');
    expect(map.renderRoot.querySelector('.keys')).toBeNull();
    const keys = find(layer, '.keys');
    const heard = listen('om-region-change');
    keys.focus();
    press(keys, 'Enter');
    await loaded({ map, layer });
    press(find(layer, '.keys'), 'Escape');
    heard.stop();
    // The first in map order is 西山乡.
    expect(heard.events.map(({ region }) => region)).toEqual(['990101101000', countyCode]);
  });

  it('have their own table, opened from the card of the map', async () => {
    const { map, layer } = await stage('change', 'povertyIncidence');
    const button = find(map, '.table-button');
    button.click();
    await settle();
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(map.renderRoot.querySelector('om-region-table')).toBeNull();
    // 100 / 2,000 = 5 % after 200 / 2,000 = 10 % in the county: the towns are told with the difference.
    expect(textOf(map, '.summary')).toContain('降 5');
    expect(find(layer, '.guest table').querySelectorAll('tbody tr').length).toBeGreaterThan(0);
    button.click();
    await settle();
    expect(layer.shadowRoot!.querySelector('.guest')).toBeNull();
  });

  it('give the picture back when they leave the page', async () => {
    const { map, layer } = await stage('proportional', 'poorPersons');
    layer.remove();
    await settle();
    await frames();
    expect(map.renderRoot.querySelector('om-legend')).not.toBeNull();
    expect(map.renderRoot.querySelector('.keys')).not.toBeNull();
  });
});

describe('A theme that is refused', () => {
  it('says why, and leaves the map its own picture', async () => {
    // A rate has no size.
    const { map, layer } = await stage('proportional', 'povertyIncidence');
    expect(layer.state).toBe('empty');
    expect(layer.shadowRoot!.querySelector('.notice')).not.toBeNull();
    expect(map.renderRoot.querySelector('om-legend')).not.toBeNull();
  });
});
