// The density of the shown region and its children, by year, as a view model of its own: the title, classes and words of it.
import type { BoundaryFeature, Indicator } from '@onemap/contract';
import { readCube, type Cell, type StatCube } from '@onemap/contract/cube';
import { classOf, classifyValues, legendModel, rampColors, type DataSource } from '@onemap/core';
import { areaKm2Of, densityCell, densityIndicator } from '@onemap/core/density';
import { cellOf, type RegionFigure } from '../../../figures/region-figures.js';
import type { ViewModel } from '../../../figures/view-model.js';
import { shortSummaryOf, summaryOf, titleOf, type Wording } from '../../../figures/wording.js';
import { momentText } from '../../../time-axis/axis-words.js';
import type { ThemeRequest } from '../theme.js';

const classes = 5;
const areaMeasure = 'areaKm2';

/** Square kilometres by region: as published beside the counts, else of the outline on the map. */
export type Areas = (region: string) => number | null;

export async function loadAreas(
  source: DataSource,
  { model: { place, statistics }, catalogue }: ThemeRequest,
  signal: AbortSignal,
): Promise<Areas> {
  const { cube } = statistics.indicator;
  const isPublished = catalogue.all.some((each) => each.id === areaMeasure && each.cube === cube);
  const { code } = place.region;
  const region = place.children.length > 0 ? [code, `${code}:children`] : code;
  const published = isPublished
    ? readCube(await source.statistics.data(cube, { measure: areaMeasure, region }, { signal }))
    : undefined;
  const drawn = new Map([...place.outline, ...place.children].map((feature) => [feature.id, feature]));
  return (wanted) => (published ? publishedArea(published, wanted) : null) ?? areaOf(drawn.get(wanted));
}

/** An area does not change with the year: the latest one that is there. */
function publishedArea(cube: StatCube, region: string): number | null {
  const areas = cube.keys('time').map((year) => cellOf(cube, region, Number(year), areaMeasure).value);
  return areas.reverse().find((area) => area !== null) ?? null;
}

function areaOf(feature: BoundaryFeature | undefined): number | null {
  return feature ? areaKm2Of(feature.geometry) : null;
}

/** The last year of the period, with classes that hold for every year. */
export function densityModel(model: ViewModel, counted: Indicator, areas: Areas): ViewModel {
  const { statistics, year, childLevel, patterns } = model;
  const { words, locale } = model.wording;
  const indicator = densityIndicator(counted);
  const wording: Wording = { words, locale, indicator };
  const cells = densityCells(statistics.cube, counted.id, areas);
  const values = model.children.flatMap(({ code }) =>
    statistics.years.flatMap((when) => cells.densityIn(code, when).value ?? []),
  );
  const breaks = classifyValues('quantile', values, classes, null);
  const figures = (list: readonly RegionFigure[]): RegionFigure[] =>
    list.map((figure) => densityFigure(figure, { cells, areas, breaks, indicator, year }));
  const [own] = figures([model.own]) as [RegionFigure];
  const children = figures(model.children);
  const periodText = momentText(words, String(year));
  return {
    ...model,
    ...{ wording, own, children, periodText },
    title: titleOf(wording, own.name, childLevel, periodText),
    shortTitle: titleOf(wording, childLevel ? '' : own.name, childLevel, periodText),
    summary: summaryOf(wording, own, children, year),
    shortSummary: shortSummaryOf(wording, own, children, year),
    legend: legendModel({ indicator, breaks, values: children.map(({ cell }) => cell), locale, patterns }),
  };
}

interface DensityCells {
  countIn(region: string, year: number): Cell;
  densityIn(region: string, year: number): Cell;
}

function densityCells(cube: StatCube, measure: string, areas: Areas): DensityCells {
  const countIn = (region: string, year: number): Cell => cellOf(cube, region, year, measure);
  return { countIn, densityIn: (region, year) => densityCell(countIn(region, year), areas(region)) };
}

interface Scale {
  readonly cells: DensityCells;
  readonly areas: Areas;
  readonly breaks: readonly number[];
  readonly indicator: Indicator;
  readonly year: number;
}

function densityFigure(
  { code, name, level }: RegionFigure,
  { cells, areas, breaks, indicator, year }: Scale,
): RegionFigure {
  const cell = cells.densityIn(code, year);
  const classIndex = cell.value === null ? null : classOf(cell.value, breaks);
  const area = areas(code);
  return {
    ...{ code, name, level, cell, classIndex },
    before: cells.densityIn(code, year - 1),
    numerator: cells.countIn(code, year),
    denominator: area === null ? missing : { value: area, status: 'ok' },
    color: classIndex === null ? null : rampColors(indicator.ramp, breaks.length + 1)[classIndex]!,
  };
}

const missing: Cell = { value: null, status: 'missing' };
