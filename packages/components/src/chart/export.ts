// A chart as files: SVG that needs nothing beside it, PNG painted on a canvas, CSV for spreadsheets.
import { chartCsv, posterOf, svgFile, type Poster, type Scene } from '@onemap/core/chart';
import { paintPoster } from './canvas-painter.js';
import { figureTable } from './figure-table.js';
import { headlineOf, summaryOf } from './headline.js';
import { paintColorsOf } from './paint-colors.js';
import { periodText, subtitleOf, type Speech } from './sentences.js';

export type ChartFormat = 'csv' | 'svg' | 'png';

/** What is written: the figure as it is on the page. */
export interface Exported {
  readonly element: HTMLElement;
  readonly scene: Scene;
  readonly speech: Speech;
  readonly heading: string | undefined;
  readonly notes: readonly string[];
  readonly fontSize: number;
}

/** Device pixels for a CSS pixel: sharp in a printed report. */
const pngScale = 2;

export function csvOf({ speech }: Exported): string {
  const { data, words } = speech;
  const origin = [periodText(data.period, words), originOf(speech)].filter(Boolean).join(' · ');
  return chartCsv(figureTable(speech), words, origin);
}

export function svgOf(exported: Exported): string {
  const { element, speech } = exported;
  return svgFile(posterFrom(exported), {
    colors: paintColorsOf(element),
    fontFamily: getComputedStyle(element).fontFamily,
    title: titleOf(exported),
    description: summaryOf(speech),
  });
}

/** @throws Error when the browser makes no picture, as for one that is too large */
export async function pngOf(exported: Exported): Promise<Blob> {
  const { element } = exported;
  const canvas = document.createElement('canvas');
  paintPoster(
    canvas,
    posterFrom(exported),
    paintColorsOf(element),
    getComputedStyle(element).fontFamily,
    pngScale,
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('canvas: the browser made no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** The file as a blob, in the format that is asked for. */
export async function fileOf(format: ChartFormat, exported: Exported): Promise<Blob> {
  if (format === 'png') return pngOf(exported);
  if (format === 'svg') return new Blob([svgOf(exported)], { type: 'image/svg+xml' });
  return new Blob([csvOf(exported)], { type: 'text/csv;charset=utf-8' });
}

/** `甘谷县各乡镇贫困发生率 2016.csv`, without signs that a file name may not have. */
export function fileName({ speech }: Exported, format: ChartFormat): string {
  const { data, words } = speech;
  const name = [data.place, data.title, data.period]
    .filter(Boolean)
    .join(' ')
    .replace(/[\\/:*?"<>|\s]+/g, ' ');
  return `${name.trim().slice(0, 80) || words.chart}.${format}`;
}

function titleOf({ heading, speech }: Exported): string {
  return heading ?? headlineOf(speech);
}

function posterFrom(exported: Exported): Poster {
  const { scene, speech, notes, fontSize } = exported;
  const source = originOf(speech);
  return posterOf(scene, { title: titleOf(exported), subtitle: subtitleOf(speech), notes, source }, fontSize);
}

/** `数据：示例登记册 · 示意数据`; empty where nothing is known of it. */
function originOf({ data, words }: Speech): string {
  return [data.source && words.source(data.source), data.synthetic && words.synthetic]
    .filter(Boolean)
    .join(' · ');
}
