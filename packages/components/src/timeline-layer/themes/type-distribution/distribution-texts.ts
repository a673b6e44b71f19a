// The words of a distribution: title, sentence, table and what stands beside the pointer, all from the same parts.
import type { Cell } from '@onemap/contract/cube';
import { formatIndicator, formatNumber, formatUnit } from '@onemap/core';
import type { ViewModel } from '../../../figures/view-model.js';
import { indicatorTitle, type Wording } from '../../../figures/wording.js';
import { momentText } from '../../../time-axis/axis-words.js';
import type { ThemeHit, ThemeTable, ThemeView } from '../theme.js';
import { cellNumber, unitTitle, wordsOf } from '../theme-words.js';
import { categoryTitle, dimensionTitle, type Breakdown } from './breakdown.js';
import type { Distribution, PartOf, RegionParts, ShownPart } from './distribution.js';
import { typeWords, type TypeWords } from './words.js';

type Texts = Pick<ThemeView, 'title' | 'shortTitle' | 'summary' | 'shortSummary' | 'table' | 'tell'>;

interface Teller {
  readonly model: ViewModel;
  readonly breakdown: Breakdown;
  readonly shown: Distribution;
  /** Of the numbers themselves, which a change in view does not touch. */
  readonly wording: Wording;
  readonly words: TypeWords;
  /** Code to place in map order. */
  readonly indexOf: ReadonlyMap<string, number>;
}

export function distributionTexts(model: ViewModel, breakdown: Breakdown, shown: Distribution): Texts {
  const { locale } = model.wording;
  const wording = { ...model.wording, indicator: model.statistics.indicator, signed: false };
  const indexOf = new Map(shown.regions.map(({ code }, index) => [code, index]));
  const teller = { model, breakdown, shown, wording, words: wordsOf(typeWords, locale), indexOf };
  const title = titleOf(teller, model.own.name);
  const summary = summaryOf(teller, 2);
  return {
    ...{ title, shortTitle: titleOf(teller, ''), summary, shortSummary: summaryOf(teller, 0) },
    table: tableOf(teller, title),
    tell: (hit) => tell(teller, hit),
  };
}

/** "甘谷县各乡镇贫困户按主要致贫原因分 · 2016 年 · 户" */
function titleOf({ model, breakdown, wording, words }: Teller, region: string): string {
  const { locale } = wording;
  const what = words.by(indicatorTitle(wording), dimensionTitle(breakdown.dimension, locale));
  const level = model.childLevel ? wording.words.levels[model.childLevel] : '';
  const subject = wording.words.povertyMap.subject(region, level, what);
  const period = momentText(wording.words, model.moment);
  return [subject, period, formatUnit(wording.indicator.unit, locale)].join(' · ');
}

/** The total of the region and its largest parts. */
function summaryOf(teller: Teller, most: number): string {
  const { model, shown, wording, words } = teller;
  const { own } = shown;
  const { comma, stop, whole, nothingIn } = wording.words.povertyMap;
  const named = own.parts.filter(({ of, value }) => of !== 'withheld' && of !== 'unfilled' && value !== null);
  const largest = [...named].sort((a, b) => b.share - a.share).slice(0, most);
  if (own.total.value === null || named.length === 0) return nothingIn(model.year);
  const total = whole(model.own.name, formatIndicator(wording.indicator, own.total.value, wording.locale));
  const parts = largest.map((part) => words.shareOf(partTitle(teller, part.of), percent(teller, part.share)));
  return [total, ...parts].join(comma) + stop;
}

function tell(teller: Teller, { region, part }: ThemeHit): string[] {
  const { model, shown, wording } = teller;
  const index = teller.indexOf.get(region);
  if (index === undefined) return [];
  const parts = shown.regions[index]!;
  const name = model.children[index]!.name;
  const one = part === null ? undefined : parts.parts[part];
  if (one) return [name, partLine(teller, one), momentText(wording.words, model.moment)];
  return [name, totalLine(teller, parts), ...linesOf(teller, parts)];
}

function totalLine({ model, wording }: Teller, { total }: RegionParts): string {
  const period = momentText(wording.words, model.moment);
  const value =
    total.value === null
      ? cellNumber(wording, total)
      : formatIndicator(wording.indicator, total.value, wording.locale);
  return `${indicatorTitle(wording)} ${value} · ${period}`;
}

function linesOf(teller: Teller, { parts, total, ground }: RegionParts): string[] {
  if (parts.length > 0) return parts.map((part) => partLine(teller, part));
  if (total.value === null || total.value === 0) return [];
  return [ground.status === 'suppressed' ? teller.words.partsWithheld : teller.words.noParts];
}

/** "因病 120 户，占 980 户的 12.2%"; of overlapping categories "占填有致贫原因的贫困户 980 户的 12.2%". */
function partLine(teller: Teller, { of, value, share, base }: ShownPart): string {
  const { wording, words, breakdown } = teller;
  const title = partTitle(teller, of);
  if (value === null) return `${title} ${wording.words.regionTable.suppressed}`;
  const number = formatIndicator(wording.indicator, value, wording.locale);
  const whole = formatIndicator(wording.indicator, base, wording.locale);
  const denominator = breakdown.multiple ? (breakdown.denominator?.title ?? '') : '';
  return words.part(
    title,
    number,
    percent(teller, share),
    wording.locale === 'en' ? whole : `${denominator} ${whole}`,
  );
}

/** Each category with its number and share; the parts that are drawn together stand one by one. */
function tableOf(teller: Teller, caption: string): ThemeTable {
  const { model, breakdown, shown, wording } = teller;
  const { locale } = wording;
  const categories = breakdown.categories.map((_, index) => index).filter((index) => isUsed(shown, index));
  const rests = (['withheld', 'unfilled'] as const).filter((kind) =>
    shown.regions.some(({ parts }) => parts.some(({ of }) => of === kind)),
  );
  return {
    caption,
    columns: [
      unitTitle(wording),
      ...categories.map((index) => categoryTitle(breakdown, breakdown.categories[index]!, locale)),
      ...rests.map((kind) => teller.words[kind]),
    ],
    rows: shown.regions.map((region, index) => ({
      code: region.code,
      name: model.children[index]!.name,
      cells: [
        cellNumber(wording, region.total),
        ...categories.map((category) => categoryCell(teller, region, category)),
        ...rests.map((kind) => restCell(teller, region, kind)),
      ],
    })),
  };
}

function isUsed({ own, regions }: Distribution, category: number): boolean {
  return [own, ...regions].some(({ cells }) => {
    const cell = cells[category];
    return cell?.status === 'suppressed' || (cell?.value ?? 0) > 0;
  });
}

function categoryCell(teller: Teller, { cells, bases, total }: RegionParts, category: number): string {
  const cell = cells[category]!;
  const base: Cell = teller.breakdown.multiple ? (bases[category] ?? total) : total;
  const number = cellNumber(teller.wording, cell);
  return cell.value === null || !base.value
    ? number
    : `${number} (${percent(teller, cell.value / base.value)})`;
}

function restCell(teller: Teller, { parts }: RegionParts, kind: 'withheld' | 'unfilled'): string {
  const part = parts.find(({ of }) => of === kind);
  if (!part) return '—';
  if (part.value === null) return teller.wording.words.regionTable.suppressed;
  return `${formatNumber(part.value, teller.wording.indicator.decimals, teller.wording.locale)} (${percent(teller, part.share)})`;
}

function percent({ wording }: Teller, share: number): string {
  return `${formatNumber(share * 100, 1, wording.locale)}%`;
}

export function partTitle(
  { breakdown, words, wording }: Pick<Teller, 'breakdown' | 'words' | 'wording'>,
  of: PartOf,
): string {
  if (typeof of === 'number') return categoryTitle(breakdown, breakdown.categories[of]!, wording.locale);
  return words[of];
}
