// A sheet from a dark page: paper is light, whatever stands on the map, and the page stays dark.
import { createFixtureSource } from '@onemap/core/fixture-source';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, frames, mount, settle } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import '../marks/register.js';
import { countyCode } from '../poverty-map/square-county.fixtures.js';
import type { OmPovertyMap } from '../poverty-map/poverty-map.js';
import { loaded } from '../poverty-map/stage.fixtures.js';
import '../poverty-map/register.js';
import '../provider/register.js';
import '../timeline-layer/register.js';
import { countyWith, towns } from '../timeline-layer/themes/theme-stage.fixtures.js';
import { colorTokens } from '../styles/tokens.js';
import type { OmPrint } from './print.js';
import { picture, printingIn } from './print-page.fixtures.js';

afterEach(clear);

const themes = ['light', 'dark'] as const;
type Scheme = (typeof themes)[number];

/** Figures of the year for the map's classes, its symbols and their slices. */
const facts = towns.flatMap((region, index) => {
  const fact = (measure: string, value: number) => ({ region, year: 2016, measure, value });
  const [poor, households] = [40 * (index + 1), 10 * (index + 1)];
  return [
    ...[fact('poorPersons', poor), fact('ruralPopulation', 1000), fact('poorHouseholds', households)],
    { ...fact('poorHouseholds', households / 2), householdType: 'general' },
    { ...fact('poorHouseholds', households / 2), householdType: 'dibao' },
  ];
});

const mark = {
  type: 'FeatureCollection' as const,
  features: [
    {
      ...{ type: 'Feature' as const, id: 'bridge' },
      geometry: { type: 'Point' as const, coordinates: [105.3, 34.3] as [number, number] },
      properties: { note: '老桥' },
    },
  ],
};

/** The square county with what `inside` puts on it, and its sheet. */
async function sheetOf(scheme: Scheme, inside: unknown, indicator?: string): Promise<OmPrint> {
  const provider = await mount<HTMLElement>(
    html`<om-provider
      .source=${createFixtureSource(countyWith(facts))}
      region=${countyCode}
      period="2016"
      indicator=${indicator ?? 'povertyIncidence'}
      theme=${scheme}
      ><om-poverty-map>${inside}</om-poverty-map></om-provider
    >`,
  );
  const map = provider.querySelector<OmPovertyMap>('om-poverty-map')!;
  map.style.setProperty('width', '900px');
  map.style.setProperty('height', '700px');
  await loaded(map);
  await vi.waitFor(() => {
    const layer = map.querySelector('om-timeline-layer');
    if (layer && layer.state !== 'ready') throw new Error(`the theme is ${layer.state}`);
  });
  await frames();
  return printingIn(map);
}

const mapOf = (element: OmPrint): OmMap => find<OmMap>(element.closest('om-poverty-map')!, 'om-map');

const free = (element: OmPrint) =>
  vi.waitFor(() => {
    if (mapOf(element).handle!.isOnPaper) throw new Error('the map is on paper');
  });

/** How many pixels are of a colour, `#rrggbb`. */
function count({ data }: ImageData, color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found++;
  return found;
}

function previewOf(element: OmPrint): ImageData {
  const { width, height } = find<HTMLCanvasElement>(element, '.preview');
  const context = find<HTMLCanvasElement>(element, '.preview').getContext('2d')!;
  return context.getImageData(0, 0, width, height);
}

const lightGround = colorTokens.light['map-land'];
const darkGround = colorTokens.dark['map-land'];

describe('A sheet from a dark page', () => {
  it('has the light ground, in its preview as in its file, and nothing of the dark one', async () => {
    const element = await sheetOf('dark', undefined);
    const file = await picture(await element.file('png'));
    const preview = previewOf(element);
    for (const image of [file, preview]) {
      // The county leaves more than a tenth of the paper to the ground around it.
      expect(count(image, lightGround)).toBeGreaterThan(image.width * image.height * 0.1);
      expect(count(image, darkGround)).toBe(0);
      // The border between regions and the halo of names on a dark page.
      expect(count(image, '#152433') + count(image, '#0d1823')).toBe(0);
    }
  });

  it.each([
    ['classes', undefined, undefined],
    [
      'symbols of kinds, with their legend',
      html`<om-timeline-layer theme="type-distribution"></om-timeline-layer>`,
      'poorHouseholds',
    ],
    [
      'proportional symbols',
      html`<om-timeline-layer theme="proportional"></om-timeline-layer>`,
      'poorPersons',
    ],
    ['a mark', html`<om-marks .marks=${mark}></om-marks>`, undefined],
  ])('is that of a light page, pixel by pixel: %s', async (_, inside, indicator) => {
    const sheets: ImageData[] = [];
    for (const theme of themes) {
      const element = await sheetOf(theme, inside, indicator);
      await free(element);
      sheets.push(await picture(await element.file('png')));
      clear();
    }
    const [light, dark] = sheets as [ImageData, ImageData];
    expect([dark.width, dark.height]).toEqual([light.width, light.height]);
    const unlike = dark.data.reduce((sum, value, at) => sum + (value === light.data[at] ? 0 : 1), 0);
    expect(unlike).toBe(0);
  });

  it('leaves the page dark, also while it is made', async () => {
    const element = await sheetOf(
      'dark',
      html`<om-timeline-layer theme="type-distribution"></om-timeline-layer>`,
      'poorHouseholds',
    );
    await free(element);
    const map = mapOf(element);
    const layer = element.parentElement!.querySelector('om-timeline-layer')!;
    const marks = () =>
      [...layer.shadowRoot!.querySelectorAll('.legend rect')].map((mark) => mark.getAttribute('fill'));
    const [before, seen] = [marks().join(), new Set<string>()];
    const look = (): void => {
      seen.add(`${map.getAttribute('scheme')} ${layer.getAttribute('scheme')} ${marks().join()}`);
    };
    const onPaper: boolean[] = [];
    const { handle } = map;
    const follow = (): void => void onPaper.push(handle!.isOnPaper);
    handle!.map.on('propertychange', follow);
    handle!.map.on('postrender', look);
    await element.file('png');
    await settle();
    handle!.map.un('propertychange', follow);
    handle!.map.un('postrender', look);
    expect(onPaper).toContain(true);
    expect([...seen]).toEqual([`dark dark ${before}`]);
    expect(handle!.blankColors!.ground).toBe(darkGround);
    // Its own picture takes the place of the still one that stood there.
    await vi.waitFor(() => {
      const target = handle!.map.getTargetElement()!;
      expect(target.querySelector(':scope > canvas')).toBeNull();
      const ground = target.querySelector<HTMLElement>('.onemap-blank')!;
      expect(getComputedStyle(ground).backgroundColor).toBe('rgb(17, 31, 44)');
    });
  });
});
