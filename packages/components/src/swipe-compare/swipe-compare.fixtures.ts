// A comparison on a map in a provider for the tests: two sets of one colour each, in a county of four squares.
import type { DataSource, TimeMode } from '@onemap/core';
import { createFixtureSource } from '@onemap/core/fixture-source';
import { geoTiffHeader } from '@onemap/core/imagery';
import type { ImagerySet, TilePaper } from '@onemap/core/map';
import { html, nothing } from 'lit';
import { vi } from 'vitest';
import { frames, mount } from '../internal/testing/fixture-page.js';
import type { OmMap } from '../map/map.js';
import { countyCode, squareCounty } from '../poverty-map/square-county.fixtures.js';
import type { OmProvider } from '../provider/provider.js';
import type { OmSwipeCompare } from './swipe-compare.js';
import '../map/register.js';
import '../provider/register.js';
import './register.js';

const plain = (color: string) => ({
  type: 'painted' as const,
  paint: ({ context, size }: TilePaper) => {
    context.fillStyle = color;
    context.fillRect(0, 0, size, size);
  },
});

export function imagerySet(year: number, color: string, more: Partial<ImagerySet> = {}): ImagerySet {
  return {
    id: `${year}`,
    title: `${year}`,
    year,
    captureDate: `${year}-09-21`,
    resolutionM: 2.5,
    licence: '内部使用',
    mapApprovalNumber: null,
    extent: [105, 34, 105.4, 34.4],
    source: '示例影像库',
    synthetic: true,
    tiles: plain(color),
    ...more,
  };
}

/** A GeoTIFF of one colour that covers the county, as a file that the user has chosen. */
export function plainPicture(color: readonly [number, number, number], length = Infinity): File {
  const [width, height] = [8, 8];
  const head = geoTiffHeader({
    ...{ width, height, bands: 3, bits: 8, crs: 'EPSG:4490', origin: [104.9, 34.5], pixel: 0.1 },
  });
  const pixels = Uint8Array.from({ length: 3 * width * height }, (_, index) => color[index % 3]!);
  return new File([head as BlobPart, pixels.subarray(0, length)], 'picture.tif');
}

export const redAndBlue: readonly ImagerySet[] = [imagerySet(2013, '#ff0000'), imagerySet(2015, '#0000ff')];

export interface Stage {
  /** Undefined leaves the catalogue to the source. */
  readonly imagery?: readonly ImagerySet[] | undefined;
  readonly properties?: Partial<OmSwipeCompare>;
  readonly alone?: boolean;
  readonly source?: DataSource;
  readonly period?: string;
  readonly timeMode?: TimeMode;
  readonly locale?: string;
}

/** A comparison in a map of 400 by 400, drawn. */
export async function comparison({
  properties = {},
  alone = false,
  source = createFixtureSource(squareCounty()),
  period = '2016',
  locale = 'zh-CN',
  ...given
}: Stage = {}): Promise<OmSwipeCompare> {
  const imagery = 'imagery' in given ? given.imagery : redAndBlue;
  const inside = html`<om-swipe-compare .imagery=${imagery}></om-swipe-compare>`;
  const provider = await mount<OmProvider>(
    html`<om-provider .source=${source} region=${countyCode} period=${period || nothing} locale=${locale}
      >${alone ? inside : html`<om-map>${inside}</om-map>`}</om-provider
    >`,
  );
  const box = provider.firstElementChild as HTMLElement;
  const styles = { position: 'fixed', top: '0', left: '0', width: '400px', height: '400px' };
  for (const [name, value] of Object.entries(styles)) box.style.setProperty(name, value);
  const element = provider.querySelector('om-swipe-compare')!;
  Object.assign(element, properties);
  await drawn(element);
  return element;
}

export const mapOf = (element: OmSwipeCompare): OmMap =>
  element.closest('om-map') ?? element.shadowRoot!.querySelector('om-map')!;

export async function drawn(element: OmSwipeCompare): Promise<void> {
  await vi.waitFor(() => {
    if (element.state === 'loading' || !mapOf(element).handle) throw new Error('not drawn yet');
  });
  await frames();
  const { map } = mapOf(element).handle!;
  await new Promise<void>((resolve) => {
    map.once('rendercomplete', () => resolve());
    map.render();
  });
  await frames();
}
