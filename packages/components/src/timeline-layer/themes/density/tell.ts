// A density in words: the table that equals the map, and what stands beside the pointer.
import type { Indicator } from '@onemap/contract';
import { formatIndicator, formatNumber } from '@onemap/core';
import type { RegionFigure } from '../../../figures/region-figures.js';
import type { ViewModel } from '../../../figures/view-model.js';
import { changeText, indicatorTitle, valueText, type Wording } from '../../../figures/wording.js';
import { cellNumber, unitTitle, wordsOf } from '../theme-words.js';
import type { ThemeTable } from '../theme.js';
import { densityWords } from './words.js';

const missing = { value: null, status: 'missing' } as const;

/** Count, area and density of each region in map order; of the region itself where it has no parts. */
export function densityTable({ children, own, wording, title }: ViewModel, counted: Indicator): ThemeTable {
  const { locale } = wording;
  const counts: Wording = { ...wording, indicator: counted };
  const rows = children.length > 0 ? children : [own];
  return {
    caption: title,
    columns: [
      unitTitle({ indicator: counted, locale }),
      wordsOf(densityWords, locale).area,
      unitTitle(wording),
    ],
    rows: rows.map(({ code, name, cell, numerator, denominator }) => ({
      ...{ code, name },
      cells: [
        cellNumber(counts, numerator ?? missing),
        denominator?.value ? formatNumber(denominator.value, 1, locale) : wording.words.regionTable.missing,
        cellNumber(wording, cell),
      ],
    })),
  };
}

/** Name, density with unit and year, its change, and what it is made of; empty for an unknown region. */
export function tellDensity(
  { children, own, wording, periodText }: ViewModel,
  counted: Indicator,
  region: string,
): string[] {
  const figure = [...children, own].find(({ code }) => code === region);
  if (!figure) return [];
  const value = `${indicatorTitle(wording)} ${valueText(wording, figure.cell)} · ${periodText}`;
  const more = [changeText(wording, figure.cell, figure.before), partsText(wording, counted, figure)];
  return [figure.name, value, ...more.filter((line) => line !== '')];
}

function partsText(
  { locale }: Wording,
  counted: Indicator,
  { numerator, denominator }: RegionFigure,
): string {
  const [counts, area] = [numerator?.value ?? null, denominator?.value ?? null];
  if (counts === null || area === null) return '';
  const amount = formatIndicator(counted, counts, locale);
  return wordsOf(densityWords, locale).parts(amount, formatNumber(area, 1, locale));
}
