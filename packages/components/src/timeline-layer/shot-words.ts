// What a picture of the layer says: the words of the page, and those that a picture away from its page needs besides.
import { formatNumber, type Locale } from '@onemap/core';
import { classRows, keyLegend, type LegendDrawing, type MapSheetWords } from '@onemap/core/picture';
import { unitText } from '../legend/unit-text.js';
import type { Messages } from '../locales/messages.js';
import { sketchedLegend } from '../picture-file/legend-sketch.js';
import { statusKey } from '../picture-file/status-key.js';
import { pictureWordsOf } from '../picture-file/words.js';
import type { MomentShot } from './moments.js';

export interface ShotWordsOptions {
  readonly words: Messages;
  readonly locale: Locale;
  /** Of the basemap; empty where the picture has none. */
  readonly owner: string;
  readonly date: Date;
  /** Where a legend that a theme draws itself is set. */
  readonly root: ShadowRoot | null;
}

export function wordsOfShot(
  shot: MomentShot,
  options: ShotWordsOptions,
): { words: MapSheetWords; legend: LegendDrawing | null } {
  const { model, view } = shot;
  const { words, locale, owner, date } = options;
  const own = pictureWordsOf(locale);
  const { place, statistics, period } = model;
  return {
    words: {
      title: view.title,
      summary: view.summary,
      period: period.from === period.to ? period.to : words.timeAxis.span(period.from, period.to),
      notes: [],
      foot: [
        words.map.dataFrom(statistics.source),
        owner === '' ? '' : own.basemap(owner),
        `${words.mapApproval} ${place.approvalNumber ?? '——'}`,
        own.date(dayOf(date)),
      ],
      tag: statistics.synthetic || place.synthetic ? words.synthetic : null,
    },
    legend: legendOf(shot, options),
  };
}

function legendOf(
  { model, view }: MomentShot,
  { words, locale, root }: ShotWordsOptions,
): LegendDrawing | null {
  if (view.legend.kind === 'drawn') return root && sketchedLegend(view.legend.render(false), root);
  const { points } = view.ground;
  if (points) return statusKey(points, { words, locale });
  if (model.children.length === 0) return null;
  const { model: legend } = view.legend;
  const level = model.childLevel ?? 'town';
  return keyLegend({
    title: legend.title,
    unit: unitText(legend, words, locale),
    rows: classRows(legend, {
      noData: words.noData,
      suppressed: words.legend.suppressed,
      count: (regions) => words.legend.regionCount(formatNumber(regions, 0, locale), level),
    }),
    notes: [words.legend.note],
  });
}

/** `2026-11-27` of the reader's own day. */
function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
