// One door to all kinds of charts: from a table and a kind to the picture, or to bars and the reason for them.
import { areaScene } from './area.js';
import { barScene } from './bar.js';
import type { ChartData } from './data.js';
import { histogramScene } from './histogram.js';
import { lineScene } from './line.js';
import { pyramidScene } from './pyramid.js';
import { rankingScene } from './ranking.js';
import { whyNoFlow, whyNoPair, whyNoRing, whyNoScatter, whyNoStack, type Refusal } from './refusal.js';
import { ringScene } from './ring.js';
import type { Scene, SceneOptions } from './scene.js';
import { sankeyScene } from './sankey.js';
import { scatterScene } from './scatter.js';
import { stackScene } from './stack.js';

export const chartTypes = [
  'bar',
  'stacked-bar',
  'ranked-bar',
  'line',
  'area',
  'pie',
  'donut',
  'pyramid',
  'histogram',
  'scatter',
  'composition',
  'sankey',
] as const;
export type ChartType = (typeof chartTypes)[number];

export interface Picture {
  /** The kind that was drawn. */
  readonly type: ChartType;
  readonly scene: Scene;
  /** Why it is not the kind that was asked for. */
  readonly refusal: Refusal | null;
  /** Series that are left out because one axis cannot carry two units; the table holds them. */
  readonly otherUnits: number;
}

type Draw = (data: ChartData, options: SceneOptions) => Scene;

interface Kind {
  readonly draw: Draw;
  readonly refuse?: (data: ChartData) => Refusal | null;
  /** What is drawn when it is refused; default bars. */
  readonly instead?: ChartType;
  /** Whether each series has an axis of its own. */
  readonly anyUnit?: boolean;
}

const kinds: Readonly<Record<ChartType, Kind>> = {
  bar: { draw: barScene },
  'stacked-bar': { draw: stackScene, refuse: whyNoStack },
  'ranked-bar': { draw: rankingScene },
  line: { draw: lineScene },
  area: {
    draw: areaScene,
    refuse: (data) => (data.series.length > 1 ? whyNoStack(data) : null),
    instead: 'line',
  },
  pie: { draw: (data, options) => ringScene(data, options, 0), refuse: whyNoRing },
  donut: { draw: (data, options) => ringScene(data, options, 0.6), refuse: whyNoRing },
  pyramid: { draw: pyramidScene, refuse: whyNoPair },
  histogram: { draw: histogramScene },
  scatter: { draw: scatterScene, refuse: whyNoScatter, anyUnit: true },
  composition: { draw: stackScene },
  sankey: { draw: sankeyScene, refuse: whyNoFlow },
};

/** A kind that would say something untrue is drawn as bars, with the reason; one that is not known as bars too. */
export function drawChart(type: ChartType, data: ChartData, options: SceneOptions): Picture {
  const known = Object.prototype.hasOwnProperty.call(kinds, type) ? type : 'bar';
  const refusal = kinds[known].refuse?.(data) ?? null;
  const drawn = refusal === null ? known : (kinds[known].instead ?? 'bar');
  const kept = kinds[drawn].anyUnit ? data.series.map((_, index) => index) : sameUnit(data);
  const scene = kinds[drawn].draw({ ...data, series: kept.map((index) => data.series[index]!) }, options);
  // Marks point into the whole table, not into what was drawn of it.
  const marks = scene.marks.map((mark) => ({ ...mark, series: kept[mark.series] ?? -1 }));
  return { type: drawn, scene: { ...scene, marks }, refusal, otherUnits: data.series.length - kept.length };
}

/** Indices of the series that have the unit of the first. */
function sameUnit({ series }: ChartData): number[] {
  return series.flatMap(({ unit }, index) => (unit === series[0]?.unit ? [index] : []));
}
