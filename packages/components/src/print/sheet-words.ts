// The words of a sheet: the map's own title and sources, and what the reader has typed.
import type { MapHandle } from '@onemap/core/map';
import type { Messages } from '../locales/messages.js';
import type { MapCaption } from './map-caption.js';
import type { PlanOptions } from './page-plan.js';
import type { PrintWords } from './words.js';

export interface SheetWordsOptions {
  readonly caption: MapCaption;
  readonly handle: MapHandle;
  readonly title: string;
  readonly summary: boolean;
  readonly authorUnit: string;
  readonly basemap: boolean;
  readonly date: Date;
}

export function sheetWords(
  { caption, handle, title, summary, authorUnit, basemap, date }: SheetWordsOptions,
  words: PrintWords,
  common: Messages,
): PlanOptions['words'] {
  const owner = basemap ? handle.attributions.join('、') : '';
  return {
    title,
    summary: summary ? caption.summary : '',
    imprint: [
      [authorUnit === '' ? '' : words.unitOf(authorUnit), words.dateOf(dayOf(date))]
        .filter(Boolean)
        .join('　'),
      ...origin(caption, owner === '' ? '' : words.basemapOf(owner), words),
      handle.crs === 'EPSG:3857' ? words.mercator : words.degrees,
    ],
    tag: caption.synthetic ? common.synthetic : null,
    meters: common.map.meters,
    kilometers: common.map.kilometers,
    north: words.north,
  };
}

/** Source, basemap and approval number; a sheet without a number says so. */
function origin(
  { source, approvalNumber, credits }: MapCaption,
  basemap: string,
  words: PrintWords,
): string[] {
  const sources = [credits !== '' || source === '' ? '' : words.sourceOf(source), basemap];
  return [
    sources.filter(Boolean).join(' · '),
    credits === '' ? words.approvalOf(approvalNumber ?? '——') : credits,
  ];
}

/** `2026-11-27` of the reader's own day. */
function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
