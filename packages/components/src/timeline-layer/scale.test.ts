// A timeline layer over ten thousand regions, over one, over equal values, and over what the backend does not know.
import type { DataSource } from '@onemap/core';
import { createFixtureSource, type Fixtures } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, mount, settle, textOf } from '../internal/testing/fixture-page.js';
import type { OmLegend } from '../legend/legend.js';
import type { OmMap } from '../map/map.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { ThemeName } from './themes/theme.js';
import type { OmTimelineLayer } from './timeline-layer.js';
import '../map/register.js';
import './register.js';

type Fact = Fixtures['datasets'][number]['facts'][number];

/** A county of `side` by `side` square towns; a town has its place in the list as poor persons, a year later 1 fewer. */
function gridCounty(side: number, persons = (index: number, year: number) => index + 2016 - year): Fixtures {
  const county = squareCounty();
  const region = county.regions.find(({ level }) => level === 'town')!;
  const boundary = county.boundaries.find(({ properties }) => properties.level === 'town')!;
  const codes = Array.from({ length: side * side }, (_, index) => `990101${100_001 + index}`);
  const step = 0.4 / side;
  const regions = codes.map((code, index) => {
    const [west, south] = [105 + (index % side) * step, 34 + Math.floor(index / side) * step];
    const bbox = [west, south, west + step, south + step] as [number, number, number, number];
    const center: [number, number] = [west + step / 2, south + step / 2];
    const name = `第${index}镇`;
    return {
      ...region,
      code,
      name,
      shortName: name,
      parent: countyCode,
      bbox,
      center,
      childLevel: null,
      childCount: 0,
    };
  });
  const boundaries = regions.map(({ code, name, bbox: [west, south, east, north], center }) => ({
    ...boundary,
    id: code,
    properties: { ...boundary.properties, code, name, shortName: name, center },
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  }));
  const above = county.regions.filter(({ level }) => level !== 'town' && level !== 'village');
  const outline = county.boundaries.filter(({ properties }) => properties.level === 'county');
  const facts: Fact[] = [2015, 2016].flatMap((year) => [
    { region: countyCode, year, measure: 'poorPersons', value: 1 },
    ...codes.map((code, index): Fact => ({
      region: code,
      year,
      measure: 'poorPersons',
      value: persons(index, year),
    })),
  ]);
  return {
    ...county,
    regions: [...above, ...regions] as Fixtures['regions'],
    boundaries: [...outline, ...boundaries] as Fixtures['boundaries'],
    datasets: [{ ...county.datasets[0]!, facts }],
  };
}

interface Stage {
  readonly source: DataSource;
  readonly theme?: ThemeName;
  readonly indicator?: string;
}

async function layerOf({
  source,
  theme = 'choropleth',
  indicator = 'poorPersons',
}: Stage): Promise<OmTimelineLayer> {
  const map = await mount<OmMap>(
    html`<om-map
      ><om-timeline-layer
        theme=${theme}
        .source=${source}
        region=${countyCode}
        indicator=${indicator}
        period="2016"
      ></om-timeline-layer
    ></om-map>`,
  );
  map.style.setProperty('width', '900px');
  map.style.setProperty('height', '700px');
  const layer = map.querySelector('om-timeline-layer')!;
  await vi.waitFor(() => expect(layer.state).not.toBe('loading'), { timeout: 30_000 });
  await settle();
  return layer;
}

const legendOf = (layer: OmTimelineLayer) => find<OmLegend>(layer, 'om-legend').legend!;
const counted = (layer: OmTimelineLayer) => legendOf(layer).classes.map(({ count }) => count);
const nodes = (layer: OmTimelineLayer) => layer.shadowRoot!.querySelectorAll('*').length;

afterEach(() => {
  clear();
});

describe('Ten thousand regions', () => {
  it('are all classed, keep their classes over a step, and are no ten thousand nodes of the page', async () => {
    const layer = await layerOf({ source: createFixtureSource(gridCounty(100)) });
    expect(layer.state).toBe('ready');
    expect(counted(layer).reduce((sum, count) => sum + count, 0)).toBe(10_000);
    const ends = legendOf(layer).classes.map(({ to }) => to);
    layer.period = '2015';
    await settle();
    expect(textOf(layer, '.title h2')).toContain('2015 年');
    expect(legendOf(layer).classes.map(({ to }) => to)).toEqual(ends);
    expect(nodes(layer)).toBeLessThan(500);
  }, 120_000);
});

describe('Few and equal values', () => {
  it('of one region are one class, told as such', async () => {
    const layer = await layerOf({ source: createFixtureSource(gridCounty(1, () => 7)) });
    expect([layer.state, counted(layer)]).toEqual(['ready', [1]]);
    expect(textOf(layer, '.title')).toContain('第0镇');
  });

  it('that are all the same are one class, without an empty one beside it', async () => {
    const layer = await layerOf({ source: createFixtureSource(gridCounty(3, () => 12)) });
    expect(counted(layer).filter((count) => count > 0)).toEqual([9]);
    expect(legendOf(layer).classes).toHaveLength(1);
  });

  it.each<ThemeName>(['proportional', 'change'])('are shown by the theme %s too', async (theme) => {
    const layer = await layerOf({ source: createFixtureSource(gridCounty(3, () => 12)), theme });
    expect(layer.state).toBe('ready');
    expect(textOf(layer, '.title')).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('What the backend does not know', () => {
  it('is shown as what it does know: the indicator of its first layer', async () => {
    const layer = await layerOf({ source: createFixtureSource(squareCounty()), indicator: 'unheardOf' });
    expect(layer.state).toBe('ready');
    expect(textOf(layer, '.title h2')).toContain('贫困发生率');
  });
});
